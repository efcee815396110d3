import type { Language, Report } from "@juso/model";
import { type ReportSummary, summarise } from "./report-summary.ts";
import type { Line } from "./text-colour.ts";
import { type ReportWords, reportWords } from "./words/report-words.ts";

/** What is asked first, in lines: can it be sent, how much there is to mend, what changed, by what it was judged, and who has to do what. */
export function summaryLines(report: Report, language: Language): readonly Line[] {
  const words = reportWords[language];
  const summary = summarise(report);
  return [...first(report, summary, words), ...inputs(report, words), ...duties(summary, words)];
}

function first({ summary, asOf, standard, comparison }: Report, found: ReportSummary, words: ReportWords): Line[] {
  const { errors, warnings, infos, blocking } = summary;
  const { verdict, before, after } = found;
  const lines: Line[] = [
    [words[verdict], verdict === "refused" ? "bad" : "good"],
    words.counts(errors, warnings, infos),
  ];
  if (before.length + after.length > 0) lines.push(words.kinds(before.length, blocking, after.length));
  if (comparison) lines.push(words.changed(comparison), ...(comparison.isComplete ? [] : [words.changedByNumber]));
  return [...lines, words.judgedAt(asOf, standard.version)];
}

function inputs(report: Report, words: ReportWords): Line[] {
  if (report.inputs.length === 0) return [];
  const records = report.inputs.reduce((sum, input) => sum + input.records, 0);
  return [words.read(report.inputs.length, records)];
}

/** Who has to do what; said by the problem itself when it is only one. */
function duties({ duties: all, before, after }: ReportSummary, words: ReportWords): Line[] {
  if (before.length + after.length < 2) return [];
  return [words.duties, ...all.map((duty) => `  - ${words.people[duty.who]}：${words.duty(duty.before, duty.after)}`)];
}
