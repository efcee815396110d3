import { totalStepId } from "@juso/grant";
import { type PayerCode, payerTitles } from "@juso/model";
import type { CoverAmount, DocumentKind } from "./document-kind.ts";

/** The amounts of a letter as it calls them, with the steps that they show, in its order. */
export function letterAmounts({ amounts }: DocumentKind, payer: PayerCode): readonly CoverAmount[] {
  return amounts.map(({ id, label, step }) => ({
    id,
    label: label.replace("{payerTitle}", payerTitles[payer].ja),
    step: step.replace("{payer}", payer).replace("{total}", totalStepId(payer)),
  }));
}
