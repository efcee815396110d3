import type { Report, ReportFinding, ReportTask } from "@juso/model";
import { citationText } from "./citation-text.ts";
import { describePlace } from "./describe-place.ts";
import { findingsByRule } from "./report-causes.ts";
import { type ReportSummary, summarise } from "./report-summary.ts";
import type { ReportView } from "./report-view.ts";
import { skippedByReason } from "./skipped-by-reason.ts";
import { summarySentences } from "./summary-sentences.ts";
import { coloured, type Tone } from "./text-colour.ts";
import { visibleText } from "./visible-text.ts";
import { type ReportWords, reportWords } from "./words/report-words.ts";

/** How much a text report says, and how. */
export interface TextReportOptions {
  /** Places printed for each check; 5 when absent. The rest are counted. */
  readonly placesPerRule?: number;
  /** With the colours of a terminal. */
  readonly isColoured?: boolean;
}

/** How many checks are named for one reason; the JSON report names all. */
const skippedNamed = 5;

type Line = string | readonly [line: string, tone: Tone];

/**
 * The report for a person at a terminal or in a mail: the verdict, who has to do what and what changed since last time; then each problem
 * once, first what must be mended before the submission is sent, in the order that saves most work, with its first places, how to mend
 * it, what it rests on and who mends it; then what was not checked and what was left out.
 */
export function textReport(view: ReportView, options: TextReportOptions = {}): string {
  const { report } = view;
  const words = reportWords[view.language];
  const summary = summarise(report);
  const { verdict, length, changes, basis } = summarySentences(view);
  const lines: Line[] = [
    [verdict, summary.verdict === "refused" ? "bad" : "good"],
    ...[...length, ...changes, ...basis],
    ...duties(summary, words),
  ];
  const findings = findingsByRule(report);
  for (const [heading, tasks] of [
    [words.before, summary.before],
    [words.after, summary.after],
    [words.notices, summary.notices],
  ] as const) {
    if (tasks.length === 0) continue;
    lines.push("", [`${words.headingMark}${heading}`, "heading"]);
    for (const task of tasks) lines.push("", ...problem(task, findings.get(task.ruleId) ?? [], view, options));
  }
  lines.push(...leftOut(report, words), ...notChecked(report, words));
  return `${lines.map((line) => printed(line, options.isColoured ?? false)).join("\n")}\n`;
}

function printed(line: Line, isColoured: boolean): string {
  if (typeof line === "string") return visibleText(line);
  const [text, tone] = line;
  return isColoured ? coloured(visibleText(text), tone) : visibleText(text);
}

/** Who has to do what; said by the problem itself when it is only one. */
function duties({ duties: all, before, after }: ReportSummary, words: ReportWords): Line[] {
  if (before.length + after.length < 2) return [];
  return [
    `${words.duties}${words.colon}`.trimEnd(),
    ...all.map((duty) => `  - ${words.people[duty.who]}：${words.duty(duty.before, duty.after)}`),
  ];
}

function problem(
  task: ReportTask,
  findings: readonly ReportFinding[],
  { language, fieldTitle }: ReportView,
  options: TextReportOptions,
): Line[] {
  const words = reportWords[language];
  const shown = findings.slice(0, options.placesPerRule ?? 5);
  const lines: Line[] = [[words.problem(task), task.severity]];
  let message = "";
  let fix = "";
  for (const finding of shown) {
    if (fix !== "" && finding.fix !== fix) lines.push(`  ${words.fix}${words.colon}${fix}`);
    if (finding.message !== message) lines.push(`  ${finding.message}`);
    message = finding.message;
    fix = finding.fix;
    const place = describePlace(finding.location, language, fieldTitle(finding.location));
    const echo = Object.entries(finding.echo ?? {}).map(([column, value]) => `${column}=${value}`);
    const where = [place, ...echo].filter((part) => part !== "").join(" ");
    if (where !== "") lines.push(`    - ${finding.since === "new" ? words.isNew : ""}${where}`);
  }
  const told = shown.reduce((sum, { count }) => sum + (count ?? 1), 0);
  if (task.count > told) lines.push(`    ${words.more(task.count - told)}`);
  if (fix !== "") lines.push(`  ${words.fix}${words.colon}${fix}`);
  const basis = (findings[0]?.citations ?? []).map((citation) => citationText(citation, language));
  if (basis.length > 0) lines.push(`  ${words.basis}${words.colon}${basis.join(words.separator)}`);
  lines.push(`  ${words.whoFixes}${words.colon}${words.people[task.whoFixes]}`);
  return lines;
}

function leftOut(report: Report, words: ReportWords): Line[] {
  if (report.omitted.findings === 0) return [];
  return ["", words.omitted(report.omitted.findings)];
}

function notChecked(report: Report, words: ReportWords): Line[] {
  if (report.skipped.length === 0) return [];
  const lines: Line[] = ["", words.skipped(report.skipped.length)];
  for (const [because, ids] of skippedByReason(report)) {
    const named = ids.slice(0, skippedNamed);
    if (ids.length > named.length) named.push(words.moreChecks(ids.length - named.length));
    lines.push(`  ${because}`, [`    ${named.join(words.separator)}`, "quiet"]);
  }
  return lines;
}
