import type { Report, ReportChange, ReportComparison, ReportFinding } from "@juso/model";

/**
 * The report with what changed since an earlier one of the same submission: each finding says whether it is new, and how many are gone.
 * A finding is the same when check, message, file, sheet, field and record are; where a record has no id, its line stands for it. Where
 * one of the reports left findings out, only the numbers are compared.
 */
export function comparedWith(report: Report, previous: Report): Report {
  const left = new Map<string, number>();
  for (const finding of previous.findings) {
    const key = identity(finding);
    left.set(key, (left.get(key) ?? 0) + (finding.count ?? 1));
  }
  const matched = new Map<string, number>();
  const findings = report.findings.map((finding): ReportFinding => {
    const key = identity(finding);
    const known = Math.min(left.get(key) ?? 0, finding.count ?? 1);
    left.set(key, (left.get(key) ?? 0) - known);
    matched.set(finding.ruleId, (matched.get(finding.ruleId) ?? 0) + known);
    return { ...finding, since: known > 0 ? "remaining" : "new" };
  });
  return { ...report, comparison: comparison(report, previous, matched), findings };
}

function comparison(report: Report, previous: Report, matched: ReadonlyMap<string, number>): ReportComparison {
  const isComplete = report.omitted.findings === 0 && previous.omitted.findings === 0;
  const ids = new Set([...Object.keys(previous.summary.byRule), ...Object.keys(report.summary.byRule)]);
  const byRule = Object.fromEntries(
    [...ids].sort().map((id): [string, ReportChange] => {
      const then = previous.summary.byRule[id] ?? 0;
      const now = report.summary.byRule[id] ?? 0;
      const isWhole = (previous.omitted.byRule[id] ?? 0) + (report.omitted.byRule[id] ?? 0) === 0;
      const remaining = isWhole ? (matched.get(id) ?? 0) : Math.min(then, now);
      return [id, { fixed: then - remaining, new: now - remaining, remaining }];
    }),
  );
  const total = (part: keyof ReportChange): number =>
    Object.values(byRule).reduce((sum, change) => sum + change[part], 0);
  return {
    previousAsOf: previous.asOf,
    fixed: total("fixed"),
    new: total("new"),
    remaining: total("remaining"),
    isComplete,
    byRule,
  };
}

function identity({ ruleId, messageId, location }: ReportFinding): string {
  const { file, sheet, field, recordId, cell, line, pointer } = location;
  return JSON.stringify([ruleId, messageId, file, sheet, field, recordId ?? cell ?? pointer ?? line]);
}
