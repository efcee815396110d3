import { type Expr, minus, ref, refs, sum } from "../expression/expression.ts";
import { apportionedBlocks, type GrantItemDefinition } from "../items/grant-items.ts";
import { type Condition, holds } from "./notice-rule.ts";

/** An amount in the years in which all of its conditions hold. */
export interface ConditionalAmount {
  readonly when: readonly Condition[];
  readonly amount: Expr;
}

/** By how much the cost of an item would be negative and is taken as 0, in each of the ways in which it is found; not above 0 when it is not. */
export function costBelowZero({ block, item }: GrantItemDefinition): readonly ConditionalAmount[] {
  const ownCost = minus<Expr>(ref(`B.${item}`), ref(`A.${item}`));
  if (apportionedBlocks.every(({ key }) => key !== block)) return [{ when: [], amount: ownCost }];
  return [
    ...sharedBelowZero(item).map((each) => ({
      ...each,
      when: [holds("costBaseMethod", "apportionment"), ...each.when],
    })),
    { when: [holds("costBaseMethod", "ownCost")], amount: ownCost },
  ];
}

/** The same for an item whose cost is apportioned. */
export function sharedBelowZero(item: string): readonly ConditionalAmount[] {
  const gross = sum<Expr>(...refs([`share.${item}`, `x.${item}`]));
  return [
    { when: [holds("incomeDeductionMethod", "columnC")], amount: minus<Expr>(ref(`B.${item}`), gross) },
    { when: [holds("incomeDeductionMethod", "beforeApportionment")], amount: minus<Expr>(sum(), gross) },
  ];
}
