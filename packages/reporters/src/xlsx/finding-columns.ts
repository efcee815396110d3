import type { ReportFinding } from "@juso/model";
import { citationText } from "../citation-text.ts";
import { filledColumns } from "../place-columns.ts";
import { type Cause, reportCauses } from "../report-causes.ts";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { looks } from "./sheet-looks.ts";
import type { TableColumn } from "./table-sheet.ts";

/** A finding and the cause that it belongs to. */
export interface FindingRow {
  readonly cause: Cause;
  readonly finding: ReportFinding;
}

/** One row for each finding that the report kept, in the order of the work. */
export function findingRows({ report }: ReportView): readonly FindingRow[] {
  return reportCauses(report).flatMap((cause) => cause.findings.map((finding): FindingRow => ({ cause, finding })));
}

/** What a table says of a finding, column by column; of places only what some row has. */
export function findingColumns(rows: readonly FindingRow[], view: ReportView): readonly TableColumn<FindingRow>[] {
  const { language } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  return [
    { title: table.order, width: 6, read: ({ cause }) => cause.number, look: () => looks.ordinal },
    { title: table.when, width: 11, read: ({ cause }) => table.urgency[cause.urgency], look: urgencyLook },
    { title: table.severity, width: 9, read: ({ finding }) => words.severity[finding.severity] },
    { title: table.count, width: 6, read: ({ finding }) => finding.count ?? 1, look: () => looks.count },
    ...placeColumnsFor(rows, view),
    { title: table.message, width: 42, read: ({ finding }) => finding.message },
    { title: words.fix, width: 38, read: ({ finding }) => finding.fix },
    ...stayColumn(rows, view),
    {
      title: words.basis,
      width: 24,
      read: ({ finding }) => finding.citations.map((each) => citationText(each, language)).join(words.separator),
    },
    { title: words.whoFixes, width: 14, read: ({ finding }) => words.people[finding.whoFixes] },
    ...sinceColumn(view),
    ...ownColumns(rows),
    { title: table.checkId, width: 30, isOnScreenOnly: true, read: ({ cause }) => cause.task.ruleId },
  ];
}

/** How findings can stay as they are, when some can. */
function stayColumn(rows: readonly FindingRow[], { language }: ReportView): readonly TableColumn<FindingRow>[] {
  if (!rows.some(({ cause }) => cause.task.acknowledgedAs !== undefined)) return [];
  const { mayStay } = tableWords[language];
  const read = ({ cause: { task } }: FindingRow) => task.acknowledgedAs && mayStay[task.acknowledgedAs];
  return [{ title: reportWords[language].whenItStays, width: 24, read }];
}

function urgencyLook({ cause }: FindingRow): (typeof looks)["red"] {
  return { before: looks.red, after: looks.amber, notices: looks.cell }[cause.urgency];
}

function placeColumnsFor(rows: readonly FindingRow[], view: ReportView): readonly TableColumn<FindingRow>[] {
  const locations = rows.map(({ finding }) => finding.location);
  return filledColumns(locations, view).map(({ key, read, title }) => ({
    title: title[view.language],
    width: placeWidths[key] ?? 14,
    read: ({ finding }) => read(finding.location, view),
    look: ({ finding }) => (typeof read(finding.location, view) === "number" ? looks.ordinal : looks.typed),
  }));
}

function sinceColumn({ language, report }: ReportView): readonly TableColumn<FindingRow>[] {
  if (report.comparison === undefined) return [];
  const { since, sinceValues } = tableWords[language];
  return [{ title: since, width: 10, read: ({ finding }) => finding.since && sinceValues[finding.since] }];
}

/** A column for each of the submitter's own. */
function ownColumns(rows: readonly FindingRow[]): readonly TableColumn<FindingRow>[] {
  const names = new Set(rows.flatMap(({ finding }) => Object.keys(finding.echo ?? {})));
  return [...names].sort().map((name) => ({
    title: name,
    width: 14,
    read: ({ finding }) => finding.echo?.[name],
    look: () => looks.typed,
  }));
}

const placeWidths: Readonly<Record<string, number>> = { line: 7, cell: 7, field: 18, recordId: 15, file: 17 };
