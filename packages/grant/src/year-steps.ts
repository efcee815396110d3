import { costSteps } from "./costs/cost-steps.ts";
import { onlyWhere, type StepDraft } from "./expression/expression.ts";
import { apportionmentSteps } from "./items/apportionment-steps.ts";
import { blockSteps } from "./items/block-steps.ts";
import { categorySteps } from "./items/category-steps.ts";
import { apportionedBlocks, grantBlocks, itemsOfBlock } from "./items/grant-items.ts";
import { basicAmountSteps, selectionSteps } from "./items/item-steps.ts";
import { ownCostSteps } from "./items/own-cost-steps.ts";
import { sumSteps } from "./items/sum-steps.ts";
import { rowSteps } from "./lines/grant-rows.ts";
import { lineSteps } from "./lines/line-steps.ts";
import { totalStep, transferSteps } from "./lines/total-steps.ts";
import { balanceSteps, changeStep, decidedSteps, settlementSteps } from "./settlement/settlement-steps.ts";

const payers = ["national", "prefectural"] as const;

const adjustment: StepDraft = {
  id: "adjustment",
  title: { ja: "総合事業の調整交付金", en: "Adjustment grant of the comprehensive programme" },
  basis: "社会福祉法施行令26条2項",
  given: null,
  origin: "普通調整交付金と特別調整交付金の合計額（入力）",
};

/** Every step of every year in the order of computing: what the municipality gave, columns A to G, the lines, the totals, the settlement. */
export const yearSteps: readonly StepDraft[] = [
  ...costSteps,
  ...blockSteps,
  ...grantBlocks.flatMap((block): readonly StepDraft[] => {
    const own = itemsOfBlock(block.key).flatMap(ownCostSteps);
    if (!apportionedBlocks.includes(block)) return own;
    return [
      ...onlyWhere("costBaseMethod", "apportionment", apportionmentSteps(block)),
      ...onlyWhere("costBaseMethod", "ownCost", own),
    ];
  }),
  ...selectionSteps,
  ...categorySteps,
  ...basicAmountSteps,
  ...sumSteps,
  adjustment,
  ...lineSteps(),
  totalStep("national"),
  totalStep("prefectural"),
  ...transferSteps(),
  ...rowSteps(),
  ...onlyWhere("hasDecision", "yes", payers.flatMap(decidedSteps)),
  ...onlyWhere("purpose", "change", payers.map(changeStep)),
  ...onlyWhere("purpose", "report", payers.flatMap(settlementSteps)),
  ...balanceSteps,
];
