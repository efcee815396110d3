import type { Finding, Skipped } from "@juso/model";
import type { Exceptions } from "./exceptions.ts";
import type { FindingStore } from "./finding-store.ts";

/**
 * Lets exceptions acknowledge what was found before they were read, in a later one of several workbooks, and says what exceptions say in vain.
 *
 * @param skipped the checks that were not made: whether their exceptions are needed, nobody can tell.
 */
export function finishExceptions(
  exceptions: Exceptions,
  findings: FindingStore,
  skipped: readonly Skipped[],
): Iterable<Finding> {
  const uncertain = new Set(skipped.map(({ checkId }) => checkId));
  for (const id of exceptions.checkIds) {
    if (!findings.takeOut(id, (finding) => exceptions.acknowledges(finding))) uncertain.add(id);
  }
  return exceptions.finish((id) => !uncertain.has(id));
}
