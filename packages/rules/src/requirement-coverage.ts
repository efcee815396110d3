import type { CheckDefinition } from "@juso/model";

/** One requirement of the guideline and the checks that cover it, in the order of their ids. */
export interface RequirementCoverage {
  readonly requirementId: string;
  readonly checkIds: readonly string[];
}

/**
 * Which checks cover which requirement.
 *
 * @param checks rules, and structure checks when they name requirements.
 * @param requirementIds all requirements, so that those without a check appear too; only the covered ones when absent.
 * @returns one row per requirement, sorted by requirement id.
 */
export function requirementCoverage(
  checks: readonly CheckDefinition[],
  requirementIds: readonly string[] = [],
): readonly RequirementCoverage[] {
  const covering = new Map<string, string[]>(requirementIds.map((id) => [id, []]));
  for (const check of checks) {
    for (const id of check.requirements) {
      const checkIds = covering.get(id);
      if (checkIds) checkIds.push(check.id);
      else covering.set(id, [check.id]);
    }
  }
  return [...covering]
    .map(([requirementId, checkIds]) => ({ requirementId, checkIds: checkIds.sort() }))
    .sort((left, right) => (left.requirementId < right.requirementId ? -1 : 1));
}
