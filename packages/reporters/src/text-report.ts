import { citedDocuments, type Language, type Location, type Report, type ReportFinding, type Text } from "@juso/model";
import { describePlace } from "./describe-place.ts";
import { type ReportWords, reportWords } from "./report-words.ts";
import { visibleText } from "./visible-text.ts";

/** How much a text report says. */
export interface TextReportOptions {
  /** Title of each check, for the headings. A check without a title is named by its id alone. */
  readonly titles?: ReadonlyMap<string, Text>;
  /** What people call the field at a place; its key when absent. */
  readonly fieldTitle?: (location: Location) => Text | undefined;
  /** Places printed for each check; 5 when absent. The rest are counted. */
  readonly placesPerRule?: number;
}

/** How many checks are named for one reason; the JSON report names all. */
const skippedNamed = 5;

const severities = ["error", "warning", "info"] as const;

/**
 * The report for a person at a terminal or in a mail: the verdict first, then each problem once with its count, its first
 * places, how to mend it, what it rests on and who mends it, then what was not checked and what was left out.
 * The messages of the findings must already be in `language`.
 */
export function textReport(report: Report, language: Language, options: TextReportOptions = {}): string {
  const words = reportWords[language];
  const lines = [...verdictLines(report, words), ...inputs(report, words)];
  for (const severity of severities) {
    const groups = groupByRule(report.findings.filter((finding) => finding.severity === severity));
    if (groups.size === 0) continue;
    lines.push("", words.heading[severity]);
    for (const [ruleId, findings] of groups) {
      lines.push("", ...problem(ruleId, findings, report, language, options));
    }
  }
  lines.push(...leftOut(report, words), ...notChecked(report, words));
  return `${lines.map(visibleText).join("\n")}\n`;
}

/** What is asked first: whether it is accepted, how much was found, and by which day and standard it was judged. */
export function verdictLines(report: Report, words: ReportWords): string[] {
  const { accepted, errors, warnings, infos } = report.summary;
  const clean = report.skipped.length === 0 ? words.clean : words.cleanInPart;
  const first = !accepted ? words.refused : errors + warnings + infos === 0 ? clean : words.accepted;
  return [first, words.counts(errors, warnings, infos), words.judgedAt(report.asOf, report.standard.version)];
}

function inputs(report: Report, words: ReportWords): string[] {
  if (report.inputs.length === 0) return [];
  const records = report.inputs.reduce((sum, input) => sum + input.records, 0);
  return [words.read(report.inputs.length, records)];
}

function groupByRule(findings: readonly ReportFinding[]): ReadonlyMap<string, readonly ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return groups;
}

function problem(
  ruleId: string,
  findings: readonly ReportFinding[],
  report: Report,
  language: Language,
  options: TextReportOptions,
): string[] {
  const words = reportWords[language];
  const first = findings[0]!;
  const total = report.summary.byRule[ruleId] ?? findings.length;
  const shown = findings.slice(0, options.placesPerRule ?? 5);
  const title = options.titles?.get(ruleId)?.[language] ?? ruleId;
  const lines = [words.problem(title, ruleId, total, first.blocking)];
  let message = "";
  let fix = "";
  for (const finding of shown) {
    if (fix !== "" && finding.fix !== fix) lines.push(`  ${words.fix}${fix}`);
    if (finding.message !== message) lines.push(`  ${finding.message}`);
    message = finding.message;
    fix = finding.fix;
    const place = describePlace(finding.location, language, options.fieldTitle?.(finding.location));
    const echo = Object.entries(finding.echo ?? {}).map(([column, value]) => `${column}=${value}`);
    const where = [place, ...echo].filter((part) => part !== "").join(" ");
    if (where !== "") lines.push(`    - ${where}`);
  }
  if (total > shown.length) lines.push(`    ${words.more(total - shown.length)}`);
  lines.push(`  ${words.fix}${fix}`);
  const basis = first.citations.map((citation) =>
    `${citedDocuments[citation.document]?.[language] ?? citation.document} ${citation.section}`.trim(),
  );
  if (basis.length > 0) lines.push(`  ${words.basis}${basis.join(words.separator)}`);
  lines.push(`  ${words.whoFixes}${words.people[first.whoFixes]}`);
  return lines;
}

function leftOut(report: Report, words: ReportWords): string[] {
  if (report.omitted.findings === 0) return [];
  return ["", words.omitted(report.omitted.findings)];
}

function notChecked(report: Report, words: ReportWords): string[] {
  if (report.skipped.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { ruleId, because } of report.skipped) {
    const ids = byReason.get(because);
    if (ids) ids.push(ruleId);
    else byReason.set(because, [ruleId]);
  }
  const lines = ["", words.skipped(report.skipped.length)];
  for (const [because, ids] of byReason) {
    const named = ids.slice(0, skippedNamed);
    if (ids.length > named.length) named.push(words.moreChecks(ids.length - named.length));
    lines.push(`  ${because}`, `    ${named.join(words.separator)}`);
  }
  return lines;
}
