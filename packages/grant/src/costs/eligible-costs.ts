import type { ComponentCode, CostLine } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { Purpose } from "../purpose.ts";
import { costLineAmounts } from "./cost-line-amounts.ts";
import { type CountedCosts, lineText } from "./counted-costs.ts";

/** What the cost lines of some components say about 「うち対象経費」. Yen. */
export interface EligibleCosts {
  /** Sum of the entered eligible amounts. */
  readonly eligibleYen: bigint;
  /** Total cost of the lines whose eligible amount is entered. */
  readonly judgedYen: bigint;
  /** Total cost of the lines whose eligible amount is blank. */
  readonly unjudgedYen: bigint;
  /** Ids of the lines whose eligible amount is blank. */
  readonly unjudgedIds: readonly string[];
}

/**
 * Adds up the eligible cost. A blank beside an amount is unknown: neither the whole amount nor 0. It is kept out of D and is not called
 * ineligible; the result is provisional until it is entered. An amount of 0 has no eligible part to know, and a line without an amount
 * is told of as such.
 */
export function eligibleCosts(
  components: readonly ComponentCode[],
  { costLines }: Pick<CountedCosts, "costLines">,
  purpose: Purpose,
): EligibleCosts {
  const amounts = costLines
    .filter((line) => components.includes(line.componentCode))
    .map((line) => ({ line, ...costLineAmounts(line, purpose) }));
  const judged = amounts.filter(({ eligible }) => eligible !== undefined);
  const unjudged = amounts.filter(({ total, eligible }) => total && eligible === undefined);
  const sum = (rows: readonly { readonly line: CostLine; readonly yen: number | undefined }[]): bigint =>
    rows.reduce((added, { line, yen }) => added + wholeYen(yen ?? 0, lineText(line)), 0n);
  return {
    eligibleYen: sum(judged.map(({ eligible, line }) => ({ line, yen: eligible }))),
    judgedYen: sum(judged.map(({ line, total }) => ({ line, yen: total }))),
    unjudgedYen: sum(unjudged.map(({ line, total }) => ({ line, yen: total }))),
    unjudgedIds: unjudged.map(({ line }) => line.costLineId).sort(),
  };
}
