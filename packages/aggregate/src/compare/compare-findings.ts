import type { Report } from "@juso/model";
import { comparedWith } from "@juso/reporters";
import type { ComparedFinding, FindingComparison } from "./package-comparison.ts";

/** What is mended, what is new and what remains between two reports of one submission. */
export function compareFindings(before: Report, after: Report): FindingComparison {
  const { comparison, findings } = comparedWith(after, before);
  // Seen from the other side, what is mended is what is new.
  const earlier = comparedWith(before, after).findings;
  const list = [
    ...findings.map((finding): ComparedFinding => ({ state: finding.since ?? "remaining", finding })),
    ...earlier.filter(({ since }) => since === "new").map((finding): ComparedFinding => ({ state: "fixed", finding })),
  ].map(({ finding: { since: _, ...finding }, state }): ComparedFinding => ({ state, finding }));
  const ranks = ["new", "remaining", "fixed"];
  return {
    fixed: comparison?.fixed ?? 0,
    new: comparison?.new ?? 0,
    remaining: comparison?.remaining ?? 0,
    isComplete: comparison?.isComplete ?? true,
    list: list.toSorted((a, b) => ranks.indexOf(a.state) - ranks.indexOf(b.state)),
  };
}
