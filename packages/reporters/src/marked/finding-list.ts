import { citedDocuments, type Language, type Location, type Report, type Text } from "@juso/model";
import type { MarkableWorkbook, TextCell, TextSheet } from "@juso/workbook/mark";
import { reportWords } from "../report-words.ts";
import { verdictLines } from "../text-report.ts";
import { visibleText } from "../visible-text.ts";
import type { CellMarks } from "./cell-marks.ts";
import type { ListedFinding } from "./listed-finding.ts";
import { addressOf } from "./mark-place.ts";
import { type ListColumn, listColumns, markingWords } from "./marking-words.ts";

/** What the list says beyond the findings. */
export interface ListOptions {
  /** Lines above the list; whether it is accepted, the counts and the day when absent. */
  readonly summary?: readonly string[];
  /** What people call the field at a place; its key when absent. */
  readonly fieldTitle?: (location: Location) => Text | undefined;
  /** Title of each check; its id when absent. */
  readonly titles?: ReadonlyMap<string, Text>;
}

/** What the list goes with. */
export interface ListContext {
  /** The file that it is about, as the report names it. */
  readonly file: string;
  /** Is the workbook a copy of the rows of the file? */
  readonly isCopy?: boolean;
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

/** The sheet that lists the findings of a file, with links to their cells. */
export function findingList(
  report: Report,
  listed: readonly ListedFinding[],
  language: Language,
  options: ListOptions,
  { file, isCopy, marks, workbook }: ListContext,
): TextSheet {
  const words = markingWords[language];
  const summary = options.summary ?? verdictLines(report, reportWords[language]);
  const notes = [
    words.about(visibleText(file), listed.length),
    ...(marks === undefined ? [] : isCopy ? words.usageOfRows : words.usage),
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
    const cells = rowOf(finding, language, options, workbook);
    return listColumns.map((column) => cells[column]);
  });
  return {
    widths: listColumns.map((column) => widths[column]),
    rows: [...head, ...rows],
    frozenRows: head.length,
    isFiltered: rows.length > 0,
    tabColor: "C00000",
  };
}

function rowOf(
  { finding, number, places }: ListedFinding,
  language: Language,
  { fieldTitle, titles }: ListOptions,
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
  const basis = citations.map(({ document, section }) =>
    `${citedDocuments[document]?.[language] ?? document} ${section}`.trim(),
  );
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
    field: body(fieldTitle?.(location)?.[language] ?? location.field ?? ""),
    record: body(location.recordId ?? ""),
    message: body(`${message}${count === undefined ? "" : words.standsFor(count)}`),
    fix: body(fix),
    basis: body(basis.join(words.separator)),
    whoFixes: body(reportWords[language].people[whoFixes]),
    check: body(titles?.get(ruleId)?.[language] ?? ruleId),
  };
}
