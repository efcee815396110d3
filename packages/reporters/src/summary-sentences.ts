import { summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { reportWords } from "./words/report-words.ts";

/** What a manager asks first, in sentences. */
export interface SummarySentences {
  /** Whether the submission can be sent. */
  readonly verdict: string;
  /** How long the list is. */
  readonly length: readonly string[];
  /** What changed since an earlier report; none without one. */
  readonly changes: readonly string[];
  /** By what was judged, and how much was read. */
  readonly basis: readonly string[];
}

/** The sentences that every form of a report for people begins with. */
export function summarySentences({ report, language }: Pick<ReportView, "report" | "language">): SummarySentences {
  const words = reportWords[language];
  const { asOf, comparison, inputs, standard, summary } = report;
  const { after, before, verdict } = summarise(report);
  const records = inputs.reduce((sum, input) => sum + input.records, 0);
  return {
    verdict: words[verdict],
    length: [
      words.counts(summary.errors, summary.warnings, summary.infos),
      ...(before.length + after.length > 0 ? [words.kinds(before.length, summary.blocking, after.length)] : []),
    ],
    changes: comparison ? [words.changed(comparison), ...(comparison.isComplete ? [] : [words.changedByNumber])] : [],
    basis: [
      words.judgedAt(asOf, standard.version),
      ...(inputs.length === 0 ? [] : [words.read(inputs.length, records)]),
    ],
  };
}
