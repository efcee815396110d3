import { costSteps } from "./costs/cost-steps.ts";
import type { CountedCosts } from "./costs/counted-costs.ts";
import { lineInputSteps, lineInputs } from "./costs/line-inputs.ts";
import type { StepDraft } from "./expression/expression.ts";
import { wholeYen } from "./expression/whole-yen.ts";
import type { GrantInput } from "./grant-input.ts";
import { apportionmentSteps } from "./items/apportionment-steps.ts";
import { blockSteps } from "./items/block-steps.ts";
import { categorySteps } from "./items/category-steps.ts";
import { grantBlocks, itemsOfBlock } from "./items/grant-items.ts";
import { isApportioned } from "./items/impact-amounts.ts";
import { basicAmountSteps, selectionSteps } from "./items/item-steps.ts";
import { ownCostSteps } from "./items/own-cost-steps.ts";
import { sumSteps } from "./items/sum-steps.ts";
import { rowSteps } from "./lines/grant-rows.ts";
import { lineSteps } from "./lines/line-steps.ts";
import { totalStep, transferSteps } from "./lines/total-steps.ts";
import { purposeOf } from "./purpose.ts";
import { balanceSteps, changeStep, decidedSteps, settlementSteps } from "./settlement/settlement-steps.ts";

/** Every step of a year in the order of computing: what the municipality gave, columns A to G, the lines, the totals, the settlement. */
export function yearSteps(input: GrantInput, costs: CountedCosts, baseYear: number): readonly StepDraft[] {
  const lines = lineInputs(input, costs);
  const { hasDecision, isSettled } = purposeOf(input);
  const payers = ["national", "prefectural"] as const;
  return [
    ...lineInputSteps(lines),
    ...costSteps(lines, purposeOf(input)),
    ...blockSteps(),
    ...grantBlocks.flatMap((block) =>
      isApportioned(input, block.key)
        ? apportionmentSteps(input, block, baseYear)
        : itemsOfBlock(block.key).flatMap((item) => ownCostSteps(item, lines)),
    ),
    ...selectionSteps(input),
    ...categorySteps(input),
    ...basicAmountSteps(),
    ...sumSteps(input),
    adjustmentInput(input),
    ...lineSteps(),
    totalStep("national"),
    totalStep("prefectural"),
    ...transferSteps(),
    ...rowSteps(),
    ...(hasDecision ? payers.flatMap((payer) => decidedSteps(input, payer)) : []),
    ...(hasDecision && !isSettled ? payers.map(changeStep) : []),
    ...(isSettled ? payers.flatMap((payer) => settlementSteps(input, payer)) : []),
    ...balanceSteps(
      grantBlocks.map(({ key }) => key),
      isSettled,
    ),
  ];
}

function adjustmentInput({ setting }: GrantInput): StepDraft {
  const title = { ja: "総合事業の調整交付金", en: "Adjustment grant of the comprehensive programme" };
  const { adjustmentGrantYen: yen } = setting;
  return {
    id: "adjustment",
    title,
    basis: "社会福祉法施行令26条2項",
    given: yen === undefined ? null : wholeYen(yen, title),
    origin: "普通調整交付金と特別調整交付金の合計額（入力）",
  };
}
