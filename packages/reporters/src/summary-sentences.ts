import type { ReportTask } from "@juso/model";
import { summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { type Amount, reportWords } from "./words/report-words.ts";

/** What a manager asks first, in sentences. */
export interface SummarySentences {
  /** Whether the submission can be sent. */
  readonly verdict: string;
  /** What must be known before the report is used: that it shows values, that the submission itself must not be sent. */
  readonly alerts: readonly string[];
  /** How long the list is. */
  readonly length: readonly string[];
  /** What changed since an earlier report; none without one. */
  readonly changes: readonly string[];
  /** Whose data; none when that is not known. */
  readonly subject: readonly string[];
  /** By what was judged, and how much was read. */
  readonly basis: readonly string[];
}

/** The sentences that every form of a report for people begins with. */
export function summarySentences({ report, language }: Pick<ReportView, "report" | "language">): SummarySentences {
  const words = reportWords[language];
  const { asOf, comparison, inputs, register, skipped, standard, subject, summary } = report;
  const { after, before, verdict } = summarise(report);
  const records = inputs.reduce((sum, input) => sum + input.records, 0);
  return {
    verdict: words[verdict],
    alerts: [
      ...(report.showsValues ? [words.showsValues] : []),
      ...(report.tablesKeptInside === undefined ? [] : [words.keptInside(report.tablesKeptInside)]),
    ],
    length: [
      words.counts(summary.errors, summary.warnings, summary.infos),
      ...(summary.acknowledged === undefined ? [] : [words.stayingCount(summary.acknowledged.findings)]),
      ...(before.length + after.length > 0 ? [words.kinds(amountOf(before), amountOf(after))] : []),
    ],
    changes: comparison ? [words.changed(comparison), ...(comparison.isComplete ? [] : [words.changedByNumber])] : [],
    subject: subject === undefined ? [] : [words.subject(subject)],
    basis: [
      words.judgedAt(asOf, standard.version),
      ...(register?.file === undefined ? [] : [words.ownRegister(register.asOf, register.file)]),
      ...(inputs.length === 0 ? [] : [words.read(inputs.length, records)]),
      ...(skipped.length === 0 ? [] : [words.skipped(skipped.length)]),
    ],
  };
}

function amountOf(tasks: readonly ReportTask[]): Amount {
  return { kinds: tasks.length, findings: tasks.reduce((sum, { count }) => sum + count, 0) };
}
