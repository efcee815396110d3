import { type EntityProfile, type FieldProfile, groupDigits } from "@juso/model";
import type { ValidationDescription, ValidationRule } from "@juso/workbook";
import type { CodeRanges } from "./codes-sheet.ts";
import { dataRange } from "./sheet-layout.ts";

/** What columns offer and refuse must know of the rest of the workbook. */
export interface RuleContext {
  readonly codeRanges: CodeRanges;
  /** Entities that have a sheet, with the rows that are filled. */
  readonly sheets: ReadonlyMap<EntityProfile, number>;
}

type ColumnRule = Pick<ValidationDescription, "rule" | "refusal">;

/** Numbers that have no limit of their own are held to what a cell shows exactly. */
const widest = 999_999_999_999_999;

/** Days between which a date is likely; another one can be kept. */
const days = { first: "1950-01-01", last: "2100-03-31" };

/**
 * What a column offers, and what it says about anything else. Numbers are refused outright, because no reading could save 「約223万円」;
 * of dates and choices a person may know better, and lists of several take the first from the drop-down.
 */
export function columnRule(field: FieldProfile, context: RuleContext): ColumnRule | undefined {
  const title = field.title.ja.slice(0, longestTitle);
  const warn = (text: string) => ({ title, text, isWarning: true });
  switch (field.kind) {
    case "integer":
    case "decimal":
      return { rule: numberRule(field), refusal: { title, text: numberWords(field), ...kept(field) } };
    case "date":
      return {
        rule: { kind: "date", ...days },
        refusal: warn("日付として読めません。2025-04-01 のように、年-月-日 で入力してください。"),
      };
    case "boolean":
      return {
        rule: { kind: "list", choices: ["はい", "いいえ"] },
        refusal: warn("「はい」又は「いいえ」を選んでください。"),
      };
    case "code":
    case "code[]": {
      const range = context.codeRanges.get(field.codeList ?? "");
      if (range === undefined) return undefined;
      const refusal = warn("一覧にない値です。一覧から選んでください。");
      return { rule: { kind: "listFrom", range }, ...(field.kind === "code" ? { refusal } : {}) };
    }
    case "string":
    case "string[]":
      return textRule(field, title, context);
  }
}

/** Excel cuts longer titles of messages. */
const longestTitle = 32;

/** A year of the era, such as 令和7年度, is read all the same, so it may be kept. */
function kept({ unit }: FieldProfile): { readonly isWarning?: true } {
  return unit === "年度" ? { isWarning: true } : {};
}

function numberRule({ kind, minimum, maximum }: FieldProfile): ValidationRule {
  return {
    kind: kind === "integer" ? "whole" : "decimal",
    minimum: minimum ?? -widest,
    maximum: maximum ?? widest,
  };
}

function numberWords({ kind, minimum, maximum, unit }: FieldProfile): string {
  if (unit === "年度") return "西暦4桁の年度を、2025 のように数字だけで入力してください（令和7年度は2025）。";
  const what = kind === "integer" ? "整数" : "数";
  const range =
    minimum === undefined
      ? ""
      : maximum === undefined
        ? `${minimum}以上の`
        : `${groupDigits(minimum)}から${groupDigits(maximum)}までの`;
  const about =
    unit === "円"
      ? "「約223万円」ではなく、2230000 のように円単位で入力してください。"
      : "単位や「約」は付けないでください。";
  const negative = minimum !== undefined && minimum < 0 ? "減は -31000 のように入力します。" : "";
  return `${range}${what}を、数字だけで入力してください。${about}${negative}分からないときは空欄にしてください（0とは別です）。`;
}

function textRule(field: FieldProfile, title: string, { sheets }: RuleContext): ColumnRule | undefined {
  const target = [...sheets].find(([{ key }]) => key === field.references?.entity);
  if (field.references !== undefined && target !== undefined) {
    const [profile, filled] = target;
    const rule = { kind: "listFrom", range: filledCells(dataRange(profile, field.references.field, filled)) } as const;
    const text = `「${profile.title.ja}」のシートにないIDです。一覧から選ぶか、先に「${profile.title.ja}」に入力してください。`;
    return { rule, ...(field.kind === "string" ? { refusal: { title, text, isWarning: true } } : {}) };
  }
  if (field.kind !== "string" || field.maxLength === undefined) return undefined;
  return {
    rule: { kind: "textLength", maximum: field.maxLength },
    refusal: { title, text: `${field.maxLength}字までで入力してください。` },
  };
}

/** The range from its first cell to the last one that is filled, so that the drop-down does not end in thousands of blanks. */
function filledCells(range: string): string {
  const first = range.slice(0, range.indexOf(":"));
  const above = Number(/\d+$/.exec(first)) - 1;
  return `OFFSET(${first},0,0,MAX(1,SUMPRODUCT(MAX((${range}<>"")*(ROW(${range})-${above})))),1)`;
}
