import type { CodeList, FieldProfile } from "@juso/model";
import type { Random } from "./random.ts";

/** A text that stands in cells of case records; no output may hold it unless values are asked for. */
export const secret = "秘密の山田Q7X9花子";

/** The part of it that is looked for, also when a message was cut. */
export const secretMark = "Q7X9";

/** What the cells of a column may hold. */
export interface CellChoice {
  readonly field: FieldProfile;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Right values of this field, as text; may be empty. */
  readonly known: readonly string[];
}

const strange = [
  "-",
  "－",
  "なし",
  "不明",
  "　",
  " ",
  "\t",
  "#REF!",
  "#N/A",
  "=1+1",
  "'",
  "@SUM(A1)",
  "\u0000",
  "\u001b[31m",
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\ud842\udfb7",
  "か\u3099",
  "ｶﾞ",
  "髙﨑①㈱",
  "NaN",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "true",
  "1e308",
  "0x10",
  "9007199254740993",
  '"',
  '""',
  'a"b',
  "a,b",
  "a\nb",
  "a\r\nb",
  "a\rb",
  ";",
  ";;",
  "、",
  "合計",
  "小計",
];

/** A right value in the words of its field. */
export function goodText(random: Random, { field, codeLists, known }: CellChoice): string {
  if (known.length > 0 && !random.isOnceIn(4)) return random.pick(known);
  switch (field.kind) {
    case "date":
      return isoDate(random);
    case "integer":
      return String(random.below(200));
    case "decimal":
      return `${random.below(40)}.${random.below(10)}`;
    case "boolean":
      return random.pick(["true", "false"]);
    case "code":
      return codeText(random, codeLists.get(field.codeList ?? ""));
    case "code[]":
      return times(random, () => codeText(random, codeLists.get(field.codeList ?? ""))).join(";");
    case "string[]":
      return times(random, () => `ID-${random.below(9)}`).join(";");
    case "string":
      return field.isKey || field.references ? `ID-${random.below(400)}` : "関係機関で支える";
  }
}

/** A value as people write it, which the reader makes right. */
export function rescuedText(random: Random, choice: CellChoice): string {
  const good = goodText(random, choice);
  switch (choice.field.kind) {
    case "date": {
      const [year = 0, month = 0, day = 0] = good.split("-").map(Number);
      return random.pick([
        `令和${year - 2018}年${month}月${day}日`,
        `R${year - 2018}.${month}.${day}`,
        `${year}/${month}/${day}`,
        good.replaceAll("-", ""),
        `${good} 00:00:00`,
        wide(good),
        ` ${good} `,
      ]);
    }
    case "integer":
    case "decimal":
      return random.pick([
        wide(good),
        `${good}${choice.field.unit ?? "円"}`,
        ` ${good}`,
        `+${good}`,
        `▲${good}`,
        `¥${good}`,
      ]);
    case "boolean":
      return random.pick(["はい", "いいえ", "有", "無", "○", "×", "1", "0", "TRUE", "Ｔｒｕｅ"]);
    case "code":
    case "code[]":
      return random.pick([` ${good}`, wide(good), good.replaceAll(";", "；"), good.replaceAll(";", "、"), `${good};`]);
    default:
      return random.pick([` ${good}`, `${good}　`, wide(good)]);
  }
}

/** A value that is wrong, or at least strange. */
export function wrongText(random: Random, choice: CellChoice): string {
  const good = goodText(random, choice);
  return random.pickWeighted<() => string>([
    [4, () => random.pick(strange)],
    [3, () => good + random.pick(strange)],
    [2, () => random.pick(strange) + good],
    [
      2,
      () =>
        random.pick([
          "2025-02-30",
          "平成31年5月1日",
          "令和0年1月1日",
          "2025-13-01",
          "45748",
          "10万円",
          "(1,000)",
          "-1",
        ]),
    ],
    [1, () => good.repeat(random.between(2, 60))],
    [1, () => "x".repeat(random.between(60, 700))],
    [1, () => good.slice(0, -1)],
  ])();
}

function isoDate(random: Random): string {
  return `${random.between(2019, 2027)}-${`${random.between(1, 12)}`.padStart(2, "0")}-${`${random.between(1, 28)}`.padStart(2, "0")}`;
}

function codeText(random: Random, list: CodeList | undefined): string {
  if (!list || list.codes.length === 0) return "other";
  const { code, title } = random.pick(list.codes);
  return random.isOnceIn(3) ? title.ja : code;
}

function times(random: Random, make: () => string): string[] {
  return Array.from({ length: random.between(1, 3) }, make);
}

function wide(text: string): string {
  return text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
