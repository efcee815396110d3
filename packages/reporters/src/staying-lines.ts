import type { AcknowledgedFinding } from "@juso/model";
import { describePlace } from "./describe-place.ts";
import { groupedByRule } from "./report-causes.ts";
import type { ReportLine } from "./report-line.ts";
import type { ReportView } from "./report-view.ts";
import { reportWords } from "./words/report-words.ts";

/** What stays as it is, check by check in the order of the report. */
export function stayingByRule({ report }: Pick<ReportView, "report">): readonly (readonly AcknowledgedFinding[])[] {
  return [...groupedByRule(report.acknowledged ?? []).values()];
}

/** How many findings stay as they are and are not named in the report. */
export function unnamedStaying({ acknowledged = [], summary }: ReportView["report"]): number {
  return (summary.acknowledged?.findings ?? 0) - acknowledged.length;
}

/** The findings of one check that stay as they are, in words: how they came to stay, what and where, and why. */
export function stayingLines(
  findings: readonly AcknowledgedFinding[],
  { fieldTitle, language, report }: ReportView,
): readonly ReportLine[] {
  const words = reportWords[language];
  const [first] = findings;
  if (first === undefined) return [];
  const { exception, ruleId, title } = first;
  const count = report.summary.acknowledged?.byRule[ruleId] ?? findings.length;
  return [
    words.stayingProblem(words.acknowledgedAs[exception.as], title, count, ruleId),
    ...findings.flatMap((finding): ReportLine[] => [
      `  ${finding.message}`,
      `    - ${describePlace(finding.location, language, fieldTitle(finding.location))}`,
      `      ${words.exception(finding.exception)}`,
    ]),
  ];
}
