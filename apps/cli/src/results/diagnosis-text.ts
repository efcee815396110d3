import { counted, groupedNumber, type Language, textWidth } from "@juso/model";
import type { ColumnDescription, FileDescription, NameDescription, TableDescription, TextShape } from "@juso/tables";
import { wrapped } from "../help/wrap-text.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { textTable } from "./text-table.ts";

/** A diagnosis for people: versions, files, tables with their columns, and the counts of the check. */
export function diagnosisText(diagnosis: Diagnosis, language: Language): string {
  const words = wordsOf[language];
  const { asOf, check, machine, standard, submission, tool } = diagnosis;
  const { manifest } = submission;
  const head = [
    words.noValues,
    "",
    `${tool.name} ${tool.version}  ${words.standard} ${standard.version}  Node ${machine.node}  ${machine.platform} ${machine.architecture}  ${words.asOf} ${asOf}`,
    manifest === null
      ? words.noManifest
      : `manifest.json  ${manifest.keys.join(", ")}  ${words.documents(manifest.documents)}  ${words.version[manifest.specVersion ?? "none"]}`,
    ...(submission.unreadable === 0 ? [] : [words.unreadable(submission.unreadable)]),
  ];
  const rules = Object.entries(check.byRule).map(([id, count]) => `  ${id}  ${groupedNumber(count)}`);
  const counts = [
    words.counts(check.errors, check.warnings, check.infos),
    ...rules,
    ...(check.skipped.length === 0 ? [] : [`${words.skipped} ${check.skipped.join(", ")}`]),
  ];
  const files = submission.files.map((file) => fileText(file, words));
  const text = [head.join("\n"), ...files, counts.join("\n")].join("\n\n");
  return `${text.split("\n").map(narrow).join("\n")}\n`;
}

/** Columns of the longest line. */
const widest = 100;

/** A line that fits; what does not, goes on below, a little to the right of where the line begins. */
function narrow(line: string): string {
  if (textWidth(line) <= widest) return line;
  const start = /^ */.exec(line)?.[0] ?? "";
  const indent = start.length + 4;
  return start + wrapped(line.slice(start.length), widest - indent, indent);
}

function fileText(file: FileDescription, words: Words): string {
  const ends = Object.entries(file.lineEnds ?? {}).filter(([, count]) => count > 0);
  const facts = [
    file.content,
    file.encoding,
    ...ends.map(([name, count]) => `${name.toUpperCase()} ${groupedNumber(count)}`),
    file.separator,
    words.bytes(file.bytes),
    file.notOpened,
  ];
  const name = `${nameText(file.name, words)}${file.extension === null ? "" : `.${file.extension}`}`;
  const head = `【${file.number}】 ${name}  ${facts.filter((fact) => fact !== undefined).join("  ")}`;
  return [head, ...file.tables.map((table) => tableText(table, words))].join("\n");
}

function tableText(table: TableDescription, words: Words): string {
  const facts = [
    table.sheet === undefined ? undefined : nameText(table.sheet, words),
    table.visibility === "visible" ? undefined : table.visibility,
    table.entity ?? (table.sheet !== undefined && "standard" in table.sheet ? words.ofTemplate : words.noEntity),
    table.headerRow === null ? undefined : words.header(table.headerRow),
    words.rows(table.rows),
    table.brokenRows === 0 ? undefined : words.brokenRows(table.brokenRows),
    table.isCutShort ? words.cutShort : undefined,
  ];
  const head = `  ${facts.filter((fact) => fact !== undefined).join("  ")}`;
  if (table.columns.length === 0) return head;
  const rows = table.columns.map((column) => columnCells(column, words));
  const lines = textTable([words.columns, ...rows])
    .trimEnd()
    .split("\n");
  return [head, ...lines.map((line) => `    ${line}`)].join("\n");
}

function columnCells(column: ColumnDescription, words: Words): string[] {
  const { filled, header, length, looks, traits, codes } = column;
  const counted = (counts: object): string =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${words.names[name] ?? name} ${groupedNumber(count)}`)
      .join(words.comma);
  return [
    String(column.number),
    headerText(header, words),
    groupedNumber(filled),
    groupedNumber(column.blank),
    length === null ? "" : `${length.shortest}..${length.longest}`,
    [counted(looks), counted(traits), codes === undefined ? "" : words.codes(codes.code, codes.title, codes.neither)]
      .filter((part) => part !== "")
      .join(" / "),
  ];
}

function headerText(header: ColumnDescription["header"], words: Words): string {
  if (typeof header === "string") return words.headers[header];
  if ("field" in header) return header.field;
  return "own" in header ? `x_ ${shapeText(header.own, words)}` : shapeText(header.unknown, words);
}

function nameText(name: NameDescription, words: Words): string {
  return "standard" in name ? name.standard : shapeText(name.shape, words);
}

function shapeText({ characters, length }: TextShape, words: Words): string {
  return words.shape(length, characters.map((each) => words.names[each] ?? each).join(words.comma));
}

interface Words {
  readonly noValues: string;
  readonly standard: string;
  readonly asOf: string;
  readonly noManifest: string;
  documents(count: number): string;
  readonly version: Readonly<Record<"supported" | "newer" | "older" | "invalid" | "none", string>>;
  unreadable(count: number): string;
  counts(errors: number, warnings: number, infos: number): string;
  readonly skipped: string;
  bytes(count: number): string;
  readonly noEntity: string;
  /** Said of a sheet of the template that holds no records. */
  readonly ofTemplate: string;
  header(row: number): string;
  rows(count: number): string;
  brokenRows(count: number): string;
  readonly cutShort: string;
  readonly columns: readonly string[];
  codes(code: number, title: number, neither: number): string;
  readonly headers: Readonly<Record<"blank" | "none", string>>;
  shape(length: number, characters: string): string;
  readonly comma: string;
  /** Words for the names of counts and of kinds of characters. */
  readonly names: Readonly<Record<string, string>>;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  ja: {
    noValues:
      "この診断には、セルの値も、人が付けた名前（ファイル、シート、標準にない見出し）も入っていません。文字数と文字の種類だけを数えています。",
    standard: "標準",
    asOf: "基準日",
    noManifest: "manifest.json はありません。",
    documents: (count) => `ファイルの記載 ${groupedNumber(count)}件`,
    version: {
      supported: "読める版",
      newer: "新しい版",
      older: "古い版",
      invalid: "版の書き方が正しくない",
      none: "版の記載なし",
    },
    unreadable: (count) => `ファイルとして読めないもの、または範囲の外のもの：${groupedNumber(count)}個`,
    counts: (errors, warnings, infos) =>
      `検査の件数：エラー ${groupedNumber(errors)}、警告 ${groupedNumber(warnings)}、お知らせ ${groupedNumber(infos)}`,
    skipped: "行えなかった検査：",
    bytes: (count) => `${groupedNumber(count)}バイト`,
    noEntity: "どの表か分からない",
    ofTemplate: "ひな形のシート（記録なし）",
    header: (row) => `見出し ${row}行目`,
    rows: (count) => `${groupedNumber(count)}行`,
    brokenRows: (count) => `読み取れない行 ${groupedNumber(count)}`,
    cutShort: "途中まで",
    columns: ["列", "見出し", "記入", "空欄", "文字数", "内容の様子"],
    codes: (code, title, neither) => `コード ${code}、名称 ${title}、どちらでもない ${neither}`,
    headers: { blank: "（空欄）", none: "（見出しなし）" },
    shape: (length, characters) => `〈${length}文字：${characters}〉`,
    comma: "、",
    names: {
      kanji: "漢字",
      hiragana: "ひらがな",
      katakana: "カタカナ",
      latin: "英字",
      digit: "数字",
      blank: "空白",
      sign: "記号",
      control: "制御文字",
      other: "その他",
      date: "日付",
      wholeNumber: "整数",
      decimal: "小数",
      yesNo: "はい・いいえ",
      code: "英数字",
      list: "「;」区切り",
      calculationError: "計算エラー",
      text: "文章",
      blankAtEdge: "前後に空白",
      lineBreak: "改行",
      controlCharacter: "制御文字",
      fullWidthDigit: "全角数字",
      halfWidthKana: "半角カナ",
    },
  },
  en: {
    noValues:
      "This diagnosis holds no value of a cell and no name that a person chose (files, sheets, headers unknown to the standard): only lengths and kinds of characters.",
    standard: "standard",
    asOf: "as of",
    noManifest: "There is no manifest.json.",
    documents: (count) => `${counted(count, "file")} listed`,
    version: {
      supported: "version supported",
      newer: "newer version",
      older: "older version",
      invalid: "version not valid",
      none: "no version",
    },
    unreadable: (count) => `Not readable as files, or outside: ${groupedNumber(count)}`,
    counts: (errors, warnings, infos) =>
      `Counts of the check: errors ${groupedNumber(errors)}, warnings ${groupedNumber(warnings)}, notices ${groupedNumber(infos)}`,
    skipped: "Checks not made:",
    bytes: (count) => counted(count, "byte"),
    noEntity: "table unknown",
    ofTemplate: "sheet of the template, no records",
    header: (row) => `header in row ${row}`,
    rows: (count) => counted(count, "row"),
    brokenRows: (count) => `broken rows ${groupedNumber(count)}`,
    cutShort: "cut short",
    columns: ["column", "header", "filled", "blank", "length", "what cells look like"],
    codes: (code, title, neither) => `codes ${code}, titles ${title}, neither ${neither}`,
    headers: { blank: "(blank)", none: "(no header)" },
    shape: (length, characters) => `<${length}: ${characters}>`,
    comma: ", ",
    names: {
      wholeNumber: "whole number",
      yesNo: "yes or no",
      code: "letters and digits",
      list: "separated by ;",
      calculationError: "calculation error",
      blankAtEdge: "blank at the edge",
      lineBreak: "line break",
      controlCharacter: "control character",
      fullWidthDigit: "full-width digit",
      halfWidthKana: "half-width kana",
    },
  },
};
