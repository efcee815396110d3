import { count, type FormBlock, headingRow, label, paragraph, row } from "@juso/paper";
import { type Cause, reportCauses } from "../report-causes.ts";
import { summarise } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { skippedByReason } from "../skipped-by-reason.ts";
import { summarySentences } from "../summary-sentences.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { summaryWords } from "./summary-words.ts";

/**
 * What a manager asks, from top to bottom: can it be sent, how long is the list, what changed, who has to do what, what comes first, and
 * what the page does not tell.
 *
 * @param shown the first causes, which the page has room for.
 */
export function summaryBlocks(view: ReportView, shown: readonly Cause[]): readonly FormBlock[] {
  const { report } = view;
  const { alerts, basis, changes, length, subject, verdict } = summarySentences(view);
  const body = (text: string): FormBlock => paragraph("body", text);
  return [
    paragraph("title", summaryWords[view.language].title),
    ...(report.submission === undefined ? [] : [body(report.submission)]),
    paragraph("emphasis", verdict),
    ...alerts.map((text) => paragraph("emphasis", text)),
    ...[...length, ...changes, ...subject, ...basis].map(body),
    ...dutyTable(view),
    ...causeTable(view, shown),
    ...rest(view, shown).map((text) => paragraph("note", text)),
    ...skippedTable(view),
  ];
}

function dutyTable({ language, report }: ReportView): readonly FormBlock[] {
  const [words, table] = [reportWords[language], tableWords[language]];
  const { duties } = summarise(report);
  if (duties.length === 0) return [];
  return [
    {
      kind: "table",
      title: words.duties,
      columns: [
        { title: words.whoFixes, span: 2 },
        { title: table.urgency.before, span: 2 },
        { title: table.urgency.after },
      ],
      rows: duties.map(({ after, before, who }) => row("item", label(words.people[who]), count(before), count(after))),
    },
  ];
}

function causeTable({ language }: ReportView, shown: readonly Cause[]): readonly FormBlock[] {
  const [words, table] = [reportWords[language], tableWords[language]];
  if (shown.length === 0) return [];
  const mark = ({ task }: Cause): string =>
    task.blocking ? summaryWords[language].required : words.severity[task.severity];
  const rows = (["before", "after"] as const).flatMap((urgency) => {
    const causes = shown.filter((cause) => cause.urgency === urgency);
    if (causes.length === 0) return [];
    const items = causes.map((cause) =>
      row(
        "item",
        count(cause.number),
        label(cause.task.title),
        count(cause.task.count),
        label(mark(cause), { align: "center" }),
        label(words.people[cause.task.whoFixes]),
      ),
    );
    return [headingRow(words[urgency]), ...items];
  });
  const titles = [table.order, table.check, table.count, table.severity, words.whoFixes];
  return [{ kind: "table", columns: titles.map((title) => ({ title })), rows }];
}

/** What the page has no room for, and where it is told. */
function rest({ language, report }: ReportView, shown: readonly Cause[]): readonly string[] {
  const words = summaryWords[language];
  const toMend = reportCauses(report).filter(({ urgency }) => urgency !== "notices");
  const others = toMend.slice(shown.length);
  const found = others.reduce((sum, { task }) => sum + task.count, 0);
  return [
    ...(others.length === 0 ? [] : [words.more(others.length, found)]),
    ...(report.summary.tasks.length === 0 ? [] : [words.whole]),
    ...(report.omitted.findings === 0 ? [] : [reportWords[language].omitted(report.omitted.findings)]),
  ];
}

/** So many reasons are named. */
const namedReasons = 3;

/** How many checks could not be made, and why. */
function skippedTable({ language, report }: ReportView): readonly FormBlock[] {
  const [words, table] = [reportWords[language], tableWords[language]];
  const reasons = [...skippedByReason(report)].map(([reason, ids]) => ({ reason, found: ids.length }));
  if (reasons.length === 0) return [];
  reasons.sort((a, b) => b.found - a.found);
  const others = reasons.slice(namedReasons).reduce((sum, { found }) => sum + found, 0);
  return [
    {
      kind: "table",
      title: words.skipped(report.skipped.length),
      columns: [{ title: table.reason, span: 4 }, { title: table.count }],
      rows: reasons.slice(0, namedReasons).map(({ found, reason }) => row("item", label(reason), count(found))),
    },
    ...(others === 0 ? [] : [paragraph("note", summaryWords[language].otherReasons(others))]),
  ];
}
