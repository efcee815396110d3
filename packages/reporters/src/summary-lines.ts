import type { ReportLine } from "./report-line.ts";
import { type ReportSummary, summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { summarySentences } from "./summary-sentences.ts";
import { type ReportWords, reportWords } from "./words/report-words.ts";

/** What a manager asks first, in lines: the verdict, how long the list is, what changed since last time, and who has to do what. */
export function summaryLines(view: Pick<ReportView, "report" | "language">): readonly ReportLine[] {
  const summary = summarise(view.report);
  const { verdict, alerts, length, changes, subject, basis } = summarySentences(view);
  return [
    [verdict, summary.verdict === "refused" ? "bad" : "good"],
    ...alerts.map((sentence): ReportLine => [sentence, "bad"]),
    ...[...length, ...changes, ...subject, ...basis],
    ...duties(summary, reportWords[view.language]),
  ];
}

/** Who has to do what; said by the problem itself when it is only one. */
function duties({ duties: all, before, after }: ReportSummary, words: ReportWords): readonly ReportLine[] {
  if (before.length + after.length < 2) return [];
  return [
    `${words.duties}${words.colon}`.trimEnd(),
    ...all.map((duty) => `  - ${words.people[duty.who]}${words.colon}${words.duty(duty.before, duty.after)}`),
  ];
}
