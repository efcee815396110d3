import type { Report, ReportFinding, ReportTask } from "@juso/model";

/** A finding for tests: an error in the second line of a table, unless told otherwise. */
export function sampleFinding(change: Partial<ReportFinding> = {}): ReportFinding {
  return {
    ruleId: "plan-decided-before-service",
    messageId: "late",
    severity: "error",
    blocking: true,
    message: "決定の前にサービスが始まっています。",
    fix: "決定日か開始日を直してください。",
    whoFixes: "municipality",
    location: { file: "service.csv", line: 2, column: 3, cell: "C2", field: "startDate", recordId: "S-1" },
    citations: [{ document: "jisshi-yoko", section: "別添5 4(1)" }],
    ...change,
  };
}

/** A report for tests that holds the given findings and counts them. */
export function sampleReport(findings: readonly ReportFinding[], change: Partial<Report> = {}): Report {
  const byRule: Record<string, number> = {};
  for (const { ruleId } of findings) byRule[ruleId] = (byRule[ruleId] ?? 0) + 1;
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    reportVersion: 1,
    tool: { name: "juso", version: "0.1.0" },
    standard: { version: "0.1.0", ruleSetHash: "00" },
    asOf: "2026-04-01",
    inputs: [{ path: "service.csv", sha256: "00", bytes: 10, encoding: "utf-8", entity: "service", records: 1 }],
    summary: {
      accepted: !findings.some((finding) => finding.blocking),
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      byRule,
      blocking: findings.filter(({ blocking }) => blocking).length,
      tasks: tasksOf(findings),
    },
    findings,
    omitted: { findings: 0, byRule: {} },
    skipped: [],
    ...change,
  };
}

function tasksOf(findings: readonly ReportFinding[]): readonly ReportTask[] {
  const tasks = new Map<string, ReportTask>();
  for (const { ruleId, severity, blocking, whoFixes } of findings) {
    const count = (tasks.get(ruleId)?.count ?? 0) + 1;
    tasks.set(ruleId, { ruleId, title: "決定のあとにサービスを始める", severity, blocking, whoFixes, count });
  }
  const rank = ({ blocking, severity }: ReportTask): number =>
    (blocking ? 0 : 10) + ["error", "warning", "info"].indexOf(severity);
  return [...tasks.values()].sort((a, b) => rank(a) - rank(b));
}
