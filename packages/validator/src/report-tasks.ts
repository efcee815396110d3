import type { CheckDefinition, Language, ReportTask } from "@juso/model";
import { readingChecks } from "@juso/tables";
import type { KeptFinding } from "./finding-store.ts";
import { submissionChecks } from "./submission-checks.ts";

/** What these find keeps other checks from being made, or makes them judge by the wrong things. */
const hiding: ReadonlySet<string> = new Set([...readingChecks, ...submissionChecks].map(({ id }) => id));

/**
 * What there is to mend, one task for each check that found something: first what stops acceptance, then errors, warnings and notices.
 * In each of these, first what hides other problems, then what one change mends in many places, then what is found most often.
 *
 * @param counts how many findings each check made.
 */
export function reportTasks(
  counts: ReadonlyMap<string, number>,
  kept: readonly KeptFinding[],
  checkOf: (id: string) => CheckDefinition,
  language: Language,
): readonly ReportTask[] {
  const saved = findingsForOneChange(kept);
  const rank = ({ ruleId, severity, blocking }: ReportTask): readonly number[] => [
    blocking ? 0 : 1,
    ["error", "warning", "info"].indexOf(severity),
    hiding.has(ruleId) ? 0 : 1,
    -(saved.get(ruleId) ?? 0),
  ];
  return [...counts]
    .map(([ruleId, count]): ReportTask => {
      const { acknowledgedAs, title, severity, blocking, whoFixes } = checkOf(ruleId);
      const stays = acknowledgedAs === undefined ? {} : { acknowledgedAs };
      return { ruleId, title: title[language], severity, blocking, whoFixes, ...stays, count };
    })
    .sort((a, b) => compareLists(rank(a), rank(b)) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1));
}

/** By check: how many findings one change mends, where a finding stands for all of a column or a table. */
function findingsForOneChange(kept: readonly KeptFinding[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { finding, stands } of kept) {
    if (stands === undefined) continue;
    most.set(finding.checkId, Math.max(most.get(finding.checkId) ?? 0, stands.count));
  }
  return most;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}
