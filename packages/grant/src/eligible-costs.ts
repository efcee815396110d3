import type { CostLine, DocumentKindCode } from "@juso/model";
import { costLineAmounts } from "./cost-line-amounts.ts";
import { wholeYen } from "./rounded-amount.ts";

/** What the cost lines of an item say about 「うち対象経費」. Yen. */
export interface EligibleCosts {
  /** Sum of the entered eligible amounts. */
  readonly eligibleYen: bigint;
  /** Total cost of the lines whose eligible amount is entered. */
  readonly judgedYen: bigint;
  /** Total cost of the lines whose eligible amount is blank. */
  readonly unjudgedYen: bigint;
  /** Ids of the lines whose eligible amount is entered. */
  readonly judgedIds: readonly string[];
  /** Ids of the lines whose eligible amount is blank. */
  readonly unjudgedIds: readonly string[];
}

/**
 * Adds up the eligible cost. A blank beside an amount is unknown: neither the whole amount nor 0. It is kept out of D and is not called
 * ineligible; the result is provisional until it is entered. An amount of 0 has no eligible part to know, and a line without an amount
 * is told of as such.
 */
export function eligibleCosts(lines: readonly CostLine[], kind: DocumentKindCode): EligibleCosts {
  const amounts = lines.map((line) => ({ id: line.costLineId, ...costLineAmounts(line, kind) }));
  const judged = amounts.filter(({ eligible }) => eligible !== undefined);
  const unjudged = amounts.filter(
    ({ total, eligible }) => total !== undefined && total !== 0 && eligible === undefined,
  );
  const sum = (values: readonly (number | undefined)[]): bigint =>
    values.reduce((added, yen) => added + wholeYen(yen ?? 0), 0n);
  return {
    eligibleYen: sum(judged.map(({ eligible }) => eligible)),
    judgedYen: sum(judged.map(({ total }) => total)),
    unjudgedYen: sum(unjudged.map(({ total }) => total)),
    judgedIds: judged.map(({ id }) => id),
    unjudgedIds: unjudged.map(({ id }) => id).sort(),
  };
}
