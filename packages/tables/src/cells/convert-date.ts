import { formatJapaneseDate, isCalendarDate, japaneseEras } from "@juso/model";

/** A date that is not in the era that was written. `japanese` is the right form; the era ran `from` … `to`, both inclusive. */
export interface EraMismatch {
  readonly kind: "eraMismatch";
  readonly date: string;
  readonly japanese: string;
  readonly era: string;
  readonly from: string;
  readonly to: string;
}

/** What became of a date as people write it. */
export type DateConversion =
  | { readonly kind: "iso"; readonly date: string }
  | { readonly kind: "converted"; readonly date: string }
  | EraMismatch
  | { readonly kind: "notDate" };

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;
const westernPattern = /^(\d{4})\s*(?:[-/.．]|年)\s*(\d{1,2})\s*(?:[-/.．]|月)\s*(\d{1,2})\s*日?$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;
const eraPattern =
  /^(令和|平成|昭和|大正|明治|[RHSTM])\s*\.?\s*(\d{1,2}|元)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?$/i;
const midnightPattern = /[ T]0{1,2}:00(?::00(?:\.0+)?)?$/;

/**
 * Reads a date: `2025-04-01`, `2025/4/1`, `2025年4月1日`, `20250401`, `令和7年4月1日`, `R7.4.1`, `㋿7.4.1`, 元年, full-width digits,
 * and a time of midnight behind it, as databases export it. Digits without separators are read only in the western calendar.
 */
export function convertDate(text: string): DateConversion {
  if (isoPattern.test(text)) return { kind: "iso", date: text };
  const plain = text.normalize("NFKC").trim().replace(midnightPattern, "");
  if (isoPattern.test(plain)) return isCalendarDate(plain) ? { kind: "converted", date: plain } : { kind: "notDate" };
  const western = westernPattern.exec(plain) ?? compactPattern.exec(plain);
  if (western) {
    const date = isoDate(Number(western[1]), western[2], western[3]);
    return date === undefined ? { kind: "notDate" } : { kind: "converted", date };
  }
  const written = eraPattern.exec(plain);
  return written ? convertEraDate(written) : { kind: "notDate" };
}

function convertEraDate(written: RegExpExecArray): DateConversion {
  const sign = (written[1] as string).toUpperCase();
  const index = japaneseEras.findIndex((candidate) => candidate.name === sign || candidate.letter === sign);
  const era = japaneseEras[index];
  const count = written[2] === "元" ? 1 : Number(written[2]);
  if (era === undefined || count < 1) return { kind: "notDate" };
  const date = isoDate(Number(era.from.slice(0, 4)) + count - 1, written[3], written[4]);
  if (date === undefined) return { kind: "notDate" };
  const next = japaneseEras[index - 1];
  if (date < era.from || (next !== undefined && date >= next.from)) {
    const to = next === undefined ? date : dayBefore(next.from);
    return { kind: "eraMismatch", date, japanese: formatJapaneseDate(date), era: era.name, from: era.from, to };
  }
  return { kind: "converted", date };
}

function isoDate(year: number, month: string | undefined, day: string | undefined): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
