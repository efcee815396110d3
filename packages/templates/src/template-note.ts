import type { CodeList, FieldKind, FieldProfile } from "@juso/model";

/** So many choices fit a note; longer lists are in the drop-down only. */
const listedCodes = 20;

/** What a clerk enters, which is not what the kinds of values are called (`fieldKindWords`). */
const forms: Readonly<Record<FieldKind, string>> = {
  string: "文字",
  date: "日付（例: 2025-04-01）",
  integer: "整数",
  decimal: "数値",
  boolean: "「はい」又は「いいえ」",
  code: "一覧から1つ選択",
  "code[]": "一覧から選択（複数は「;」で区切る）",
  "string[]": "文字（複数は「;」で区切る）",
};

/** The note of a header cell: what the field is, what to enter, and whether it is required. */
export function templateNote(field: FieldProfile, list: CodeList | undefined): string {
  const lines = [
    `${field.title.ja}（${field.key}）`,
    field.isRequired ? "【必須】" : "【任意】",
    ...(field.description === undefined ? [] : [field.description]),
    `形式: ${forms[field.kind]}`,
    ...(field.unit === undefined ? [] : [`単位: ${field.unit}`]),
    ...limits(field),
    ...(list === undefined ? [] : choices(list)),
  ];
  return lines.join("\n");
}

function limits({ minimum, maximum, maxLength, references }: FieldProfile): string[] {
  const range = minimum === undefined && maximum === undefined ? [] : [`範囲: ${minimum ?? ""}〜${maximum ?? ""}`];
  const length = maxLength === undefined ? [] : [`長さ: ${maxLength}字まで`];
  const target = references === undefined ? [] : ["他の表にあるIDを入力してください。"];
  return [...range, ...length, ...target];
}

function choices({ codes }: CodeList): string[] {
  const current = codes.filter(({ deprecatedSince }) => deprecatedSince === undefined);
  const shown = current.slice(0, listedCodes).map(({ title, code }) => `・${title.ja}（${code}）`);
  const rest = current.length - shown.length;
  return ["選択肢:", ...shown, ...(rest > 0 ? [`ほか${rest}件`] : [])];
}
