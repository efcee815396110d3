import { type AcknowledgedFinding, type Language, type Location, type Report, type Text, textWidth } from "@juso/model";
import { listSheetName, type MarkableWorkbook, type TextCell, type TextSheet } from "@juso/workbook/mark";
import { citationText } from "../citation-text.ts";
import { fieldTitles } from "../field-titles.ts";
import { summaryLines } from "../summary-lines.ts";
import { visibleText } from "../visible-text.ts";
import { reportWords } from "../words/report-words.ts";
import type { CellMarks } from "./cell-marks.ts";
import type { IsListed, ListedFinding } from "./listed-finding.ts";
import { addressOf } from "./mark-place.ts";
import { type ListColumn, listColumns, markingWords } from "./marking-words.ts";

/** What the list goes with. */
export interface ListContext {
  /** What it is about, for people. */
  readonly about: string;
  /** Lines between the summary and the list. */
  readonly remarks?: readonly string[];
  /** Is the workbook a copy of the rows of the file? */
  readonly isCopy?: boolean;
  /** The files that the list is about. */
  readonly isListed: IsListed;
  /** What is known of the workbook that it goes into; without one, nothing is linked. */
  readonly workbook?: MarkableWorkbook;
  /** What was marked; without them, nothing is said about marks. */
  readonly marks?: CellMarks;
}

/** Widths of the columns, in half-width characters. */
const widths: Readonly<Record<ListColumn, number>> = {
  number: 6,
  severity: 14,
  sheet: 18,
  cell: 10,
  field: 20,
  record: 14,
  message: 52,
  fix: 44,
  basis: 28,
  whoFixes: 16,
  check: 30,
};

/** Wider remarks beside an address are broken. */
const widestCell = 46;

/** The sheet that lists the findings of a file, with links to their cells. */
export function findingList(
  report: Report,
  listed: readonly ListedFinding[],
  language: Language,
  { about, isCopy, isListed, marks, remarks = [], workbook }: ListContext,
): TextSheet {
  const words = markingWords[language];
  const summary = summaryLines({ report, language }).map((line) => (typeof line === "string" ? line : line[0]));
  const titles = new Map(report.summary.tasks.map(({ ruleId, title }) => [ruleId, title]));
  const fieldTitle = fieldTitles(report.inputs);
  const stayingAbout = (report.acknowledged ?? []).filter(({ location }) => isListed(location.file));
  const notes = [
    ...remarks,
    words.about(visibleText(about), listed.length),
    ...(workbook === undefined || workbook.listName === listSheetName
      ? []
      : [words.listNamed(listSheetName, workbook.listName)]),
    ...(marks === undefined ? [] : isCopy ? words.usageOfRows : words.usage),
    ...(marks === undefined || marks.ranges.size === 0 ? [] : [words.colouredOnly]),
    ...(marks === undefined || marks.left === 0 ? [] : [words.cellsNotMarked(marks.marked, marks.left)]),
    ...(report.omitted.findings === 0 ? [] : [words.findingsLeftOut(report.omitted.findings)]),
  ];
  const head: readonly (readonly TextCell[])[] = [
    ...summary.map((line, index): TextCell[] => [{ value: visibleText(line), style: index === 0 ? "title" : "note" }]),
    ...notes.map((line): TextCell[] => [{ value: line, style: "note" }]),
    [],
    listColumns.map((column) => ({ value: words.heading[column], style: "heading" })),
  ];
  const rows = listed.map((finding) => {
    const cells = rowOf(finding, language, { fieldTitle, titles }, workbook);
    return listColumns.map((column) => cells[column]);
  });
  for (const finding of stayingAbout) {
    const cells = stayingRow(finding, language, fieldTitle);
    rows.push(listColumns.map((column) => cells[column]));
  }
  return {
    widths: listColumns.map((column) =>
      column === "cell" ? cellWidth(rows.map(([, , , cell]) => cell)) : widths[column],
    ),
    rows: [...head, ...rows],
    frozenRows: head.length,
    isFiltered: rows.length > 0,
    tabColor: "C00000",
  };
}

/** The width of the column of cells: that of its longest address or remark, so that no address is broken. */
function cellWidth(cells: readonly (TextCell | undefined)[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, textWidth(`${cell?.value ?? ""}`)), 0);
  return Math.min(widestCell, Math.max(widths.cell, longest + 2));
}

/** A finding that stays as it is: it is listed without a number and not marked in its cell. */
function stayingRow(
  { citations, exception, location, message, title }: AcknowledgedFinding,
  language: Language,
  fieldTitle: (location: Location) => Text | undefined,
): Readonly<Record<ListColumn, TextCell>> {
  const words = reportWords[language];
  const body = (value: string): TextCell => ({ value: visibleText(value), style: "body" });
  return {
    number: body(""),
    severity: body(words.acknowledgedAs[exception.as]),
    sheet: body(location.sheet ?? location.file ?? ""),
    cell: body(location.cell ?? ""),
    field: body(fieldTitle(location)?.[language] ?? location.field ?? ""),
    record: body(location.recordId ?? ""),
    message: body(message),
    fix: body(words.exception(exception)),
    basis: body(citations.map((citation) => citationText(citation, language)).join(words.separator)),
    whoFixes: body(""),
    check: body(title),
  };
}

function rowOf(
  { finding, number, places }: ListedFinding,
  language: Language,
  {
    fieldTitle,
    titles,
  }: {
    readonly fieldTitle: (location: Location) => Text | undefined;
    readonly titles: ReadonlyMap<string, string>;
  },
  workbook: MarkableWorkbook | undefined,
): Readonly<Record<ListColumn, TextCell>> {
  const words = markingWords[language];
  const { blocking, citations, count, fix, location, message, ruleId, severity, whoFixes } = finding;
  const [place] = places;
  const sheet = place === undefined ? undefined : workbook?.sheets.get(place.sheet);
  const isHidden = sheet !== undefined && !sheet.isVisible;
  const address = place === undefined ? (location.cell ?? "") : addressOf(place);
  const keeps = place?.isMarked && workbook?.keepsOwnNote(place.sheet, place.row, place.column);
  const body = (value: string | number): TextCell => ({
    value: typeof value === "string" ? visibleText(value) : value,
    style: "body",
  });
  const basis = citations.map((citation) => citationText(citation, language));
  const cell = body(`${address}${keeps ? words.keepsOwnNote : ""}`);
  return {
    number: body(number),
    severity: {
      value: blocking && severity === "error" ? words.required : words.severity[severity],
      style: severity,
    },
    sheet: body(`${place?.sheet ?? location.sheet ?? location.file ?? ""}${isHidden ? words.hiddenSheet : ""}`),
    cell:
      place === undefined || sheet === undefined || isHidden
        ? cell
        : { ...cell, style: "link", link: { sheet: place.sheet, cell: address } },
    field: body(fieldTitle(location)?.[language] ?? location.field ?? ""),
    record: body(location.recordId ?? ""),
    message: body(`${message}${count === undefined ? "" : words.standsFor(count)}`),
    fix: body(fix),
    basis: body(basis.join(words.separator)),
    whoFixes: body(reportWords[language].people[whoFixes]),
    check: body(titles.get(ruleId) ?? ruleId),
  };
}
