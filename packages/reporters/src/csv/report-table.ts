import { csvText } from "@juso/model";
import { reportTableMark } from "@juso/tables";
import { describePlace } from "../describe-place.ts";
import type { ReportView } from "../report-view.ts";
import { unnamedStaying } from "../staying-lines.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { findingColumns, findingRows } from "../xlsx/finding-columns.ts";
import { guardedText } from "./guarded-text.ts";

/** What stands in a row, by the title of its column. */
type Row = Readonly<Record<string, string | number | undefined>>;

/**
 * Everything that a report says as one table in CSV: UTF-8 with a byte order mark, CRLF. Each row says what it is about: a finding; findings
 * whose places the report does not keep; what stays as it is; what could not be checked; how many findings came and went.
 */
export function reportTable(view: ReportView): string {
  const rows = [
    ...foundRows(view),
    ...notKeptRows(view),
    ...stayingRows(view),
    ...uncheckedRows(view),
    ...changes(view),
  ];
  const table = tableWords[view.language];
  const columns = findingColumns(findingRows(view), view).map(({ title }) => title);
  const staying = view.report.summary.acknowledged === undefined ? [] : [table.how, table.place, table.reason];
  const before = columns.filter((title) => title !== table.checkId);
  const titles = [reportTableMark[view.language], ...before, ...staying, table.checkId];
  return csvText([titles.map(guardedText), ...rows.map((row) => titles.map((title) => cellOf(row[title])))]);
}

function cellOf(value: string | number | undefined): string | number | null {
  return typeof value === "string" ? guardedText(value) : (value ?? null);
}

function foundRows(view: ReportView): readonly Row[] {
  const { rowKinds } = tableWords[view.language];
  const found = findingRows(view);
  const columns = findingColumns(found, view);
  return found.map((row) => ({
    [reportTableMark[view.language]]: rowKinds.found,
    ...Object.fromEntries(columns.map(({ read, title }) => [title, read(row)])),
  }));
}

/** Of each check the findings that are counted and have no row of their own. */
function notKeptRows({ language, report }: ReportView): readonly Row[] {
  const [words, table] = [reportWords[language], tableWords[language]];
  return report.summary.tasks.flatMap(({ blocking, ruleId, severity, title, whoFixes }): readonly Row[] => {
    const count = report.omitted.byRule[ruleId] ?? 0;
    if (count === 0) return [];
    return [
      {
        [reportTableMark[language]]: table.rowKinds.notKept,
        [table.when]: table.urgency[blocking ? "before" : severity === "info" ? "notices" : "after"],
        [table.severity]: words.severity[severity],
        [table.count]: count,
        [table.message]: title,
        [words.whoFixes]: words.people[whoFixes],
        [table.checkId]: ruleId,
      },
    ];
  });
}

function stayingRows(view: ReportView): readonly Row[] {
  const { fieldTitle, language, report } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const kind = { [reportTableMark[language]]: words.staying };
  const unnamed = unnamedStaying(report);
  return [
    ...(report.acknowledged ?? []).map(({ exception, location, message, ruleId }) => ({
      ...kind,
      [table.count]: 1,
      [table.message]: message,
      [table.how]: words.acknowledgedAs[exception.as],
      [table.place]: describePlace(location, language, fieldTitle(location)),
      [table.reason]: words.exception(exception),
      [table.checkId]: ruleId,
    })),
    ...(unnamed === 0 ? [] : [{ ...kind, [table.count]: unnamed, [table.message]: words.moreStaying(unnamed) }]),
  ];
}

function uncheckedRows({ language, report }: ReportView): readonly Row[] {
  const table = tableWords[language];
  return report.skipped.map(({ because, ruleId }) => ({
    [reportTableMark[language]]: table.notChecked,
    [table.message]: because,
    [table.checkId]: ruleId,
  }));
}

function changes({ language, report: { comparison } }: ReportView): readonly Row[] {
  if (comparison === undefined) return [];
  const table = tableWords[language];
  const { new: added, fixed, remaining } = comparison;
  const told = [
    [table.fixed, fixed],
    [table.sinceValues.new, added],
    [table.sinceValues.remaining, remaining],
  ] as const;
  return told.map(([message, count]) => ({
    [reportTableMark[language]]: table.rowKinds.change,
    [table.message]: message,
    [table.count]: count,
  }));
}
