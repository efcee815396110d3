import { groupedBy, type Report, type ReportFinding, type ReportTask } from "@juso/model";
import { summarise } from "./report-summary.ts";

/** When a cause is to be mended: before the submission is sent, later, or not at all. */
export type Urgency = "before" | "after" | "notices";

/** Everything that one check found: what one person mends in one go. */
export interface Cause {
  /** Place in the order of the work, from 1. */
  readonly number: number;
  readonly urgency: Urgency;
  readonly task: ReportTask;
  /** Those that the report kept, in its order. `task.count` counts the others too. */
  readonly findings: readonly ReportFinding[];
}

/** The causes of a report in the order of the work: what stops acceptance, what can follow, notices. */
export function reportCauses(report: Report): readonly Cause[] {
  const summary = summarise(report);
  const findings = findingsByRule(report);
  const ordered = (["before", "after", "notices"] as const).flatMap((urgency) =>
    summary[urgency].map((task) => ({ urgency, task })),
  );
  return ordered.map(
    ({ urgency, task }, index): Cause => ({
      number: index + 1,
      urgency,
      task,
      findings: findings.get(task.ruleId) ?? [],
    }),
  );
}

/** So many causes are named at once. */
const named = 5;

/** What somebody begins with; notices are no work. */
export function firstCauses(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ urgency }) => urgency !== "notices").slice(0, named);
}

/** The kept findings of each check, in the order of the report. */
export function findingsByRule({ findings }: Report): ReadonlyMap<string, readonly ReportFinding[]> {
  return groupedByRule(findings);
}

/** Findings by their check, in the order in which they come. */
export function groupedByRule<F extends Pick<ReportFinding, "ruleId">>(
  findings: readonly F[],
): ReadonlyMap<string, readonly F[]> {
  return groupedBy(findings, ({ ruleId }) => ruleId);
}
