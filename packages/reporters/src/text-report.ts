import type { Report } from "@juso/model";
import { findingsByRule, problemLines } from "./problem-lines.ts";
import { printedLine, type ReportLine } from "./report-line.ts";
import { summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { summaryLines } from "./summary-lines.ts";
import { type ReportWords, reportWords } from "./words/report-words.ts";

/** How much a text report says, and how. */
export interface TextReportOptions {
  /** Places printed for each check; when absent, as many as `problemLines` prints. The rest are counted. */
  readonly placesPerRule?: number;
  /** With the colours of a terminal. */
  readonly isColoured?: boolean;
}

/** How many checks are named for one reason; the JSON report names all. */
const skippedNamed = 5;

/**
 * The report for a person at a terminal or in a mail: the verdict, who has to do what and what changed since last time; then each problem
 * once, first what must be mended before the submission is sent, in the order that saves most work, with its first places, how to mend
 * it, what it rests on and who mends it; then what was not checked and what was left out.
 */
export function textReport(view: ReportView, options: TextReportOptions = {}): string {
  const { report } = view;
  const words = reportWords[view.language];
  const summary = summarise(report);
  const lines: ReportLine[] = [...summaryLines(report, summary, words)];
  const findings = findingsByRule(report.findings);
  for (const [heading, tasks] of [
    [words.before, summary.before],
    [words.after, summary.after],
    [words.notices, summary.notices],
  ] as const) {
    if (tasks.length === 0) continue;
    lines.push("", [heading, "heading"]);
    for (const task of tasks) {
      lines.push("", ...problemLines(task, findings.get(task.ruleId) ?? [], view, options.placesPerRule));
    }
  }
  lines.push(...leftOut(report, words), ...notChecked(report, words));
  return `${lines.map((line) => printedLine(line, options.isColoured ?? false)).join("\n")}\n`;
}

function leftOut(report: Report, words: ReportWords): ReportLine[] {
  if (report.omitted.findings === 0) return [];
  return ["", words.omitted(report.omitted.findings)];
}

function notChecked(report: Report, words: ReportWords): ReportLine[] {
  if (report.skipped.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { ruleId, because } of report.skipped) {
    const ids = byReason.get(because);
    if (ids) ids.push(ruleId);
    else byReason.set(because, [ruleId]);
  }
  const lines: ReportLine[] = ["", words.skipped(report.skipped.length)];
  for (const [because, ids] of byReason) {
    const named = ids.slice(0, skippedNamed);
    if (ids.length > named.length) named.push(words.moreChecks(ids.length - named.length));
    lines.push(`  ${because}`, [`    ${named.join(words.separator)}`, "quiet"]);
  }
  return lines;
}
