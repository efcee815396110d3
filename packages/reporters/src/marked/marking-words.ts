import { counted, groupDigits, type Language, type Severity, severityWords, type Text } from "@juso/model";
import { reportWords } from "../words/report-words.ts";

/** The columns of the list, in their order. */
export const listColumns = [
  "number",
  "severity",
  "sheet",
  "cell",
  "field",
  "record",
  "message",
  "fix",
  "basis",
  "whoFixes",
  "check",
] as const;
/** One of them. */
export type ListColumn = (typeof listColumns)[number];

/** The words of marks and of the list in one language. */
export interface MarkingWords {
  readonly heading: Readonly<Record<ListColumn, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly required: string;
  /** Stands before what a note says; `required` before an error that stops acceptance. */
  readonly noteBegins: Readonly<Record<Severity | "required", string>>;
  readonly fix: string;
  readonly separator: string;
  readonly hiddenSheet: string;
  readonly keepsOwnNote: string;
  /** How to use the list, line by line: in the submitter's own workbook, and in one of the rows of a file of text. */
  readonly usage: readonly string[];
  readonly usageOfRows: readonly string[];
  /** What the files are called together. */
  files(names: readonly string[]): string;
  /** What the list is about. */
  about(file: string, count: number): string;
  seeList(sheet: string, numbers: string): string;
  /** Said when the list has another name than usual, because a sheet of the submitter has that. */
  listNamed(usual: string, sheet: string): string;
  moreInCell(count: number): string;
  /** What one row of the list stands for. */
  standsFor(count: number): string;
  /** Said when cells are coloured that have no note. */
  readonly colouredOnly: string;
  cellsNotMarked(marked: number, left: number): string;
  findingsLeftOut(count: number): string;
}

/** The words of marks and of the list. */
export const markingWords: Readonly<Record<Language, MarkingWords>> = {
  ja: {
    heading: {
      number: "番号",
      severity: "重さ",
      sheet: "シート",
      cell: "セル",
      field: "項目",
      record: "記録の番号",
      message: "何が問題か",
      fix: reportWords.ja.fix,
      basis: reportWords.ja.basis,
      whoFixes: reportWords.ja.whoFixes,
      check: "検査の名前",
    },
    severity: reportWords.ja.severity,
    required: `${severityWords.error.ja}【${reportWords.ja.required}】`,
    noteBegins: {
      required: `【${reportWords.ja.required}】`,
      error: `【${severityWords.error.ja}】`,
      warning: `【${severityWords.warning.ja}】`,
      info: `【${severityWords.info.ja}】`,
    },
    fix: reportWords.ja.fix + reportWords.ja.colon,
    separator: reportWords.ja.separator,
    hiddenSheet: "（非表示のシート）",
    keepsOwnNote: "（元のメモを残したため、メモなし）",
    usage: [
      "「セル」の列を押すと、その場所へ移ります。メモの最後にある番号は、この一覧の番号です。",
      "色、メモ、この一覧は、次に印を付けるときに取り除かれます。付いたまま提出しても、読み込みには影響しません。",
    ],
    usageOfRows: [
      "「セル」の列を押すと、その場所へ移ります。メモの最後にある番号は、この一覧の番号です。",
      "このブックは、ファイルの行を見やすく写したものです。直すのは元のファイルです。",
    ],
    files: (names) =>
      names.length < 2 ? `「${names[0] ?? "提出物"}」` : `「${names[0]}」など${groupDigits(names.length)}個のファイル`,
    about: (file, count) =>
      `この一覧には、${file}についての問題と、提出物全体についての問題を、合わせて${groupDigits(count)}件示します。`,
    seeList: (sheet, numbers) => `（シート「${sheet}」の番号 ${numbers}）`,
    listNamed: (usual, sheet) =>
      `「${usual}」という名前のシートが元のブックにあるため、この一覧の名前は「${sheet}」です。元のシートはそのままです。`,
    moreInCell: (count) => `ほかに${groupDigits(count)}件あります。`,
    standsFor: (count) => `（${groupDigits(count)}件をまとめています）`,
    colouredOnly:
      "同じ誤りが列の大半にあるときは、誤りのあるセルすべてに色を付け、メモは最初の数か所だけに付けています。",
    cellsNotMarked: (marked, left) =>
      `色とメモは${groupDigits(marked)}か所に付けました。多すぎるため、ほかの${groupDigits(left)}か所には付けず、この一覧にだけ示します。`,
    findingsLeftOut: (count) =>
      `問題が多いため、${groupDigits(count)}件の場所は、この一覧にありません。件数はすべて数えています。`,
  },
  en: {
    heading: {
      number: "No.",
      severity: "Severity",
      sheet: "Sheet",
      cell: "Cell",
      field: "Field",
      record: "Record",
      message: "What is wrong",
      fix: reportWords.en.fix,
      basis: reportWords.en.basis,
      whoFixes: reportWords.en.whoFixes,
      check: "Check",
    },
    severity: { error: capitalised("error"), warning: capitalised("warning"), info: capitalised("info") },
    required: "Error [required]",
    noteBegins: {
      required: "[Required] ",
      error: `[${capitalised("error")}] `,
      warning: `[${capitalised("warning")}] `,
      info: `[${capitalised("info")}] `,
    },
    fix: reportWords.en.fix + reportWords.en.colon,
    separator: reportWords.en.separator,
    hiddenSheet: " (hidden sheet)",
    keepsOwnNote: " (no note: the cell keeps its own)",
    usage: [
      'A click in the column "Cell" leads to the place. The number at the end of a note is the one of this list.',
      "Colours, notes and this list are taken away when the workbook is marked again. They do not disturb a submission.",
    ],
    usageOfRows: [
      'A click in the column "Cell" leads to the place. The number at the end of a note is the one of this list.',
      "This workbook is a copy of the rows of the file, to look at. What is to be mended is the file.",
    ],
    files: (names) =>
      names.length < 2 ? (names[0] ?? "the submission") : `${names[0]} and ${counted(names.length - 1, "other file")}`,
    about: (file, count) =>
      `This list shows the findings about ${file} and about the whole submission, ${groupDigits(count)} in all.`,
    seeList: (sheet, numbers) => `(sheet "${sheet}", no. ${numbers})`,
    listNamed: (usual, sheet) =>
      `The workbook has a sheet "${usual}" of its own, so this list is called "${sheet}". That sheet is as it was.`,
    moreInCell: (count) => `and ${groupDigits(count)} more`,
    standsFor: (count) => ` (stands for ${groupDigits(count)})`,
    colouredOnly:
      "Where the same is wrong in most of a column, all cells that are wrong are coloured, and only the first have a note.",
    cellsNotMarked: (marked, left) =>
      `${counted(marked, "place is", "places are")} coloured and noted. Because there are many, ${groupDigits(left)} more ${left === 1 ? "is" : "are"} only on this list.`,
    findingsLeftOut: (count) =>
      `Because there are many, the places of ${counted(count, "finding")} are not on this list. The counts are complete.`,
  },
};

/** Why a file is not given back with marks, and what to do; by what opening it gave. */
export const notMarkable: Readonly<Record<NotMarkable, Text>> = {
  otherFormat: {
    ja: "ODF表計算ドキュメント（.ods）には印を付けられないため、問題の一覧だけのブックを作りました。印が必要なときは、Excelブック（.xlsx）で保存し直してから検査してください。",
    en: "An OpenDocument spreadsheet (.ods) cannot be marked, so a workbook with the list alone was made. To get marks, save it as an Excel workbook (.xlsx) and check that.",
  },
  oldWorkbook: {
    ja: "古い形式のExcelブック（.xls）には印を付けられないため、問題の一覧だけのブックを作りました。印が必要なときは、.xlsx で保存し直してから検査してください。",
    en: "An old Excel workbook (.xls) cannot be marked, so a workbook with the list alone was made. To get marks, save it as .xlsx and check that.",
  },
  encrypted: {
    ja: "パスワードの付いたブックには印を付けられないため、問題の一覧だけのブックを作りました。印が必要なときは、パスワードを外して保存し直してから検査してください。",
    en: "A workbook with a password cannot be marked, so a workbook with the list alone was made. To get marks, save it without the password and check that.",
  },
  notAWorkbook: {
    ja: "Excelブック（.xlsx）ではないため印を付けられず、問題の一覧だけのブックを作りました。",
    en: "It is not an Excel workbook (.xlsx) and cannot be marked, so a workbook with the list alone was made.",
  },
  damaged: {
    ja: "ブックが壊れているか途中で切れているため印を付けられず、問題の一覧だけのブックを作りました。Excelで開けることを確かめ、保存し直してから検査してください。",
    en: "The workbook is damaged or cut off and cannot be marked, so a workbook with the list alone was made. See that Excel opens it, save it again and check that.",
  },
  overLimit: {
    ja: "ブックが大きすぎるため印を付けられず、問題の一覧だけのブックを作りました。シートを分けて保存し直すと、印を付けられます。",
    en: "The workbook is too large to be marked, so a workbook with the list alone was made. It can be marked when its sheets are saved apart.",
  },
  noTable: {
    ja: "印を付けるセルがないため、一覧だけのブックを作りました。",
    en: "There is no cell to mark, so a workbook with the list alone was made.",
  },
  onlyList: {
    ja: "このブックには前の検査の一覧しかなく、印を付けるシートがないため、問題の一覧だけのブックを作りました。",
    en: "This workbook holds nothing but the list of an earlier check, so a workbook with the list alone was made.",
  },
};

/** The reasons. */
export type NotMarkable =
  | "otherFormat"
  | "oldWorkbook"
  | "encrypted"
  | "notAWorkbook"
  | "damaged"
  | "overLimit"
  | "noTable"
  | "onlyList";

function capitalised(severity: Severity): string {
  const word = severityWords[severity].en;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
