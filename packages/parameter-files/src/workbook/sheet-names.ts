/** The sheets of a parameter workbook. */
export const sheetNames = {
  guide: "はじめに",
  values: "値",
  bands: "基準額",
  routes: "経費の扱い",
  choices: "_choices",
  mark: "_juso",
} as const;

/** What the first cell of the hidden sheet says: that the workbook holds parameters. */
export const workbookMark = "juso-parameters";

/** Headings that cells are found by when the workbook comes back. */
export const headings = {
  key: "キー",
  value: "値",
  status: "確認",
  source: "出典",
  bandKind: "基準額の種類",
  additionTitle: "加算の名前",
  additionEnglish: "加算の名前（英語）",
  additionKey: "加算の記号（英数字）",
  from: "人口（以上）",
  below: "人口（未満）",
  amount: "額（円）",
  treatment: "扱い",
  components: "対象とする構成事業",
  destination: "賄う財源",
  destinationEnglish: "賄う財源（英語）",
  sharedSource: "全体の出典",
} as const;
