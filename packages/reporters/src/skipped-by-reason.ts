import type { Report } from "@juso/model";

/** Ids of the checks that could not be made, one reason once. */
export function skippedByReason({ skipped }: Report): ReadonlyMap<string, readonly string[]> {
  const byReason = new Map<string, string[]>();
  for (const { ruleId, because } of skipped) {
    const ids = byReason.get(because);
    if (ids) ids.push(ruleId);
    else byReason.set(because, [ruleId]);
  }
  return byReason;
}
