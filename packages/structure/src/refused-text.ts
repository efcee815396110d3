import { type FieldProfile, isCalendarDate, japaneseEras } from "@juso/model";
import { invisibleIn } from "./invisible-character.ts";

/** Why a text is not the value of its field: the message of the check `value-type`, and facts that it names. */
export interface Refusal {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly values?: Readonly<Record<string, string>>;
}

type Pattern = readonly [messageId: string, pattern: RegExp];

/** Nothing that is written in place of one value is longer. */
const longest = 60;

/** What people write in place of a value, whatever the kind of the field. */
const substitutes: readonly Pattern[] = [
  ["noValue", /^(?:[-‐‑‒–—―−ー─～~〃・…]+|\.{2,}|[×✕]|なし|無し?|該当(?:なし|無し?)|対象外)$/],
  ["unknown", /^(?:[?？]+|未定|不明|調整中|確認中|検討中|未確定|未調査|未集計|不詳|N\/A|NA|後日)$/i],
  ["formula", /^=/],
];

const numbers: readonly Pattern[] = [
  ["parenthesised", /^[([（［].*\d.*[)\]）］]$/],
  ["exponent", /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i],
  ["dateInNumber", /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:[ T].*)?$|^\d{1,2}:\d{2}(?::\d{2})?$/],
  [
    "approximate",
    /^(?:約|およそ|おおよそ|概ね|[≒~〜～]).*\d|\d.*(?:程度|前後|くらい|ぐらい|余り?|強|弱|以上|以下|未満|超)$/,
  ],
  ["range", /^[\d,.]+\D{0,3}(?:[-‐–—−~〜～]|から|ないし|又は)[\d,.]+\D{0,3}$/],
  ["percent", /^[-+]?[\d,.]+%$/],
  ["tooManyDigits", /^[-+]?(?:\d,?){16,}(?:\.\d+)?$|^[-+]?[\d,]+\.\d{13,}$/],
  ["separators", /^(?![-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$)[-+¥]?\d*(?:[,、]\d*[,、.\d]*|\.\d*[.,、][.,、\d]*)$/],
];

const dates: readonly Pattern[] = [
  ["zone", /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:.*(?:Z|[+-](?!09:?00$)\d{2}:?\d{2})$/i],
  ["timeOnly", /^\d{1,2}:\d{2}(?::\d{2})?$/],
  ["serial", /^\d{5}(?:\.\d+)?$/],
  ["dayMissing", /^(?:\d{4}|(?:令和|平成|昭和|[RHS])\.?(?:\d{1,2}|元))(?:年度?|(?:[-/.年]\d{1,2}月?))?$/i],
  ["dayMissing", /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/],
  ["eraMissing", /^\d{1,2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$|^\d{6}$/],
  ["yearMissing", /^\d{1,2}[-/.月]\d{1,2}日?$/],
];

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8 };

/** Why a text in a field of numbers, dates or answers cannot be read; `undefined` when there is nothing more to say than that. */
export function refusalOf(field: FieldProfile, text: string): Refusal | undefined {
  const hidden = invisibleIn(text);
  if (hidden) return { messageId: "invisible", data: hidden };
  if (text.length > longest) return undefined;
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const isNumber = field.kind === "integer" || field.kind === "decimal";
  const said = messageFor(substitutes, plain);
  if (said) return isNumber && said.messageId === "noValue" ? { messageId: "noNumber" } : said;
  switch (field.kind) {
    case "integer":
    case "decimal":
      return refusedNumber(field, plain);
    case "date":
      return refusedDate(plain) ?? messageFor(dates, text.normalize("NFKC").trim());
    default:
      return undefined;
  }
}

function refusedNumber({ kind, unit }: FieldProfile, plain: string): Refusal | undefined {
  if (unit === "年度") return { messageId: "fiscalYear" };
  const large = /^([-+]?[\d,.]+)([十百千万億]+)(\D*)$/.exec(plain);
  const writtenOut = large && writeOut(large[1] as string, large[2] as string);
  if (writtenOut) return { messageId: "largeUnit", values: { plain: writtenOut } };
  const said = messageFor(numbers, plain);
  if (said) return said;
  if (kind === "integer" && /^[-+]?[\d,]*\.\d+$/.test(plain)) return { messageId: "notWhole" };
  const other = /^[-+¥]?[\d,.]+(\D{1,6})$/.exec(plain)?.[1];
  if (other === undefined || unit === undefined || unit === other || unit.startsWith(`${other}/`)) return undefined;
  return { messageId: "otherUnit", data: { unit } };
}

/** A date that is written in full, but that the calendar does not have or whose day of the week is another. */
function refusedDate(plain: string): Refusal | undefined {
  const [, written = plain, weekday] = /^(.+?)(?:\(([日月火水木金土])(?:曜日?)?\))?$/.exec(plain) ?? [];
  const parts =
    /^(\d{4}|(?:令和|平成|昭和|大正|明治|[RHSTM])\.?(?:\d{1,2}|元))[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i.exec(written);
  const [, year, month = "", day = ""] = parts ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  const date = `${westernYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isCalendarDate(date)) return { messageId: "noSuchDate" };
  const isRight = weekday === undefined || weekday === "日月火水木金土"[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return isRight ? undefined : { messageId: "weekday" };
}

/** The four digits of a year of the western calendar or of an era; empty for a year 0 of an era. */
function westernYear(text: string): string {
  const [, sign = "", count = ""] = /^(\D+?)\.?(\d+|元)$/.exec(text) ?? [];
  const era = japaneseEras.find(({ name, letter }) => name === sign || letter === sign.toUpperCase());
  if (era === undefined) return text;
  const ordinal = count === "元" ? 1 : Number(count);
  return ordinal < 1 ? "" : `${Number(era.from.slice(0, 4)) + ordinal - 1}`;
}

/** `100000` for 10 and 万, when the figures allow it exactly. */
function writeOut(figures: string, units: string): string | undefined {
  const [, sign = "", whole = "", fraction = ""] = /^([-+]?)([\d,]+)(?:\.(\d+))?$/.exec(figures) ?? [];
  const power = [...units].reduce((sum, unit) => sum + (powers[unit] ?? 0), 0);
  if (whole === "" || fraction.length > power) return undefined;
  const digits = `${whole.replaceAll(",", "")}${fraction.padEnd(power, "0")}`.replace(/^0+(?=\d)/, "");
  return `${sign}${digits}`;
}

function messageFor(patterns: readonly Pattern[], text: string): Refusal | undefined {
  const found = patterns.find(([, pattern]) => pattern.test(text));
  return found && { messageId: found[0] };
}
