import type { Step } from "@juso/grant";
import { adjustmentShareStep } from "./adjustment-table.ts";
import { extractSteps } from "./budget-extract-sheet.ts";
import { changeSteps } from "./change-comparison-sheet.ts";
import { correctionSteps } from "./correction-table.ts";
import { costTotalSteps } from "./cost-detail-sheet.ts";
import type { GrantDocumentInput } from "./form-input.ts";

/** The steps that documents add to the calculation: sums and comparisons that only a form shows. */
export function paperSteps(input: GrantDocumentInput): readonly Step[] {
  return [
    adjustmentShareStep,
    ...costTotalSteps(input),
    ...correctionSteps(input),
    ...changeSteps(input),
    ...extractSteps(input),
  ];
}
