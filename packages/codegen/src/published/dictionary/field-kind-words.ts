import type { FieldKind } from "@juso/model";

/** What the kinds of values are called. */
export const fieldKindWords: Readonly<Record<FieldKind, string>> = {
  string: "文字列",
  date: "日付",
  integer: "整数",
  decimal: "小数",
  boolean: "はい・いいえ",
  code: "コード",
  "code[]": "コード（複数）",
  "string[]": "文字列（複数）",
};
