import type { Report } from "@juso/model";
import type { ReportLine } from "./report-line.ts";
import type { ReportSummary } from "./report-summary.ts";
import type { ReportWords } from "./words/report-words.ts";

/** What a manager asks first, in words: the verdict, how long the list is, what changed since last time, and who has to do what. */
export function summaryLines(report: Report, summary: ReportSummary, words: ReportWords): readonly ReportLine[] {
  return [...first(report, summary, words), ...inputs(report, words), ...duties(summary, words)];
}

function first(
  { summary, asOf, standard, comparison }: Report,
  found: ReportSummary,
  words: ReportWords,
): ReportLine[] {
  const { errors, warnings, infos, blocking } = summary;
  const { verdict, before, after } = found;
  const lines: ReportLine[] = [
    [words[verdict], verdict === "refused" ? "bad" : "good"],
    words.counts(errors, warnings, infos),
  ];
  if (before.length + after.length > 0) lines.push(words.kinds(before.length, blocking, after.length));
  if (comparison) lines.push(words.changed(comparison), ...(comparison.isComplete ? [] : [words.changedByNumber]));
  return [...lines, words.judgedAt(asOf, standard.version)];
}

function inputs(report: Report, words: ReportWords): ReportLine[] {
  if (report.inputs.length === 0) return [];
  const records = report.inputs.reduce((sum, input) => sum + input.records, 0);
  return [words.read(report.inputs.length, records)];
}

/** Who has to do what; said by the problem itself when it is only one. */
function duties({ duties: all, before, after }: ReportSummary, words: ReportWords): ReportLine[] {
  if (before.length + after.length < 2) return [];
  return [words.duties, ...all.map((duty) => `  - ${words.people[duty.who]}：${words.duty(duty.before, duty.after)}`)];
}
