import type { Report } from "@juso/model";
import { problemLines } from "./problem-lines.ts";
import { findingsByRule } from "./report-causes.ts";
import { printedLine, type ReportLine } from "./report-line.ts";
import { summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { skippedByReason } from "./skipped-by-reason.ts";
import { stayingByRule, stayingLines, unnamedStaying } from "./staying-lines.ts";
import { summaryLines } from "./summary-lines.ts";
import { type ReportWords, reportWords } from "./words/report-words.ts";

/** How much a text report says, and how. */
export interface TextReportOptions {
  /** Places printed for each check; when absent, as many as `problemLines` prints. The rest are counted. */
  readonly placesPerRule?: number;
  /** With the colours of a terminal. */
  readonly isColoured?: boolean;
}

/** So many reasons are given for checks that were not made, with their counts; other forms of a report name each check. */
const reasonsGiven = 5;

/**
 * The report for a person at a terminal or in a mail: the verdict, who has to do what and what changed since last time; then each problem
 * once, first what must be mended before the submission is sent, in the order that saves most work, with its first places, how to mend
 * it, what it rests on and who mends it; then what was not checked and what was left out.
 */
export function textReport(view: ReportView, options: TextReportOptions = {}): string {
  const { report } = view;
  const words = reportWords[view.language];
  const summary = summarise(report);
  const lines: ReportLine[] = [...summaryLines(view)];
  const findings = findingsByRule(report);
  for (const [heading, tasks] of [
    [words.before, summary.before],
    [words.after, summary.after],
    [words.notices, summary.notices],
  ] as const) {
    if (tasks.length === 0) continue;
    lines.push("", [`${words.headingMark}${heading}`, "heading"]);
    for (const task of tasks) {
      lines.push("", ...problemLines(task, findings.get(task.ruleId) ?? [], view, options.placesPerRule));
    }
  }
  lines.push(...staying(view));
  lines.push(...leftOut(report, words), ...notChecked(report, words));
  return `${lines.map((line) => printedLine(line, options.isColoured ?? false)).join("\n")}\n`;
}

function staying(view: ReportView): readonly ReportLine[] {
  if (view.report.summary.acknowledged === undefined) return [];
  const words = reportWords[view.language];
  const unnamed = unnamedStaying(view.report);
  return [
    "",
    [`${words.headingMark}${words.staying}`, "heading"],
    ...stayingByRule(view).flatMap((findings) => ["", ...stayingLines(findings, view)]),
    ...(unnamed === 0 ? [] : ["", words.moreStaying(unnamed)]),
  ];
}

function leftOut(report: Report, words: ReportWords): ReportLine[] {
  if (report.omitted.findings === 0) return [];
  return ["", words.omitted(report.omitted.findings)];
}

function notChecked(report: Report, words: ReportWords): ReportLine[] {
  if (report.skipped.length === 0) return [];
  const reasons = [...skippedByReason(report)].sort(([, a], [, b]) => b.length - a.length);
  const lines: ReportLine[] = ["", [`${words.headingMark}${words.notChecked}`, "heading"]];
  for (const [because, ids] of reasons.slice(0, reasonsGiven))
    lines.push(`  - ${because} ${words.counted(ids.length)}`);
  const left = reasons.slice(reasonsGiven).reduce((sum, [, ids]) => sum + ids.length, 0);
  if (left > 0) lines.push([`  - ${words.moreChecks(left)}`, "quiet"]);
  return lines;
}
