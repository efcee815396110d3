import type { GrantDecision, PayerCode } from "@juso/model";
import { yenNumber } from "../expression/whole-yen.ts";
import { decidedAmounts } from "./decided-amounts.ts";

/**
 * What was decided for a grant by a day: of the decisions up to then the latest of the total, or the sum of the lines where no total was
 * decided since. Yen; `null` when there was no decision yet.
 */
export function decidedOn(
  day: string,
  decisions: readonly GrantDecision[],
  { fiscalYear, payer }: { readonly fiscalYear: number; readonly payer: PayerCode },
): number | null {
  const decided = decidedAmounts(
    { decisions: decisions.filter(({ decidedDate }) => decidedDate <= day), fiscalYear },
    payer,
  );
  if (decided === undefined) return null;
  const total = decided.isTotalCurrent ? decided.totalYen : undefined;
  return yenNumber(total ?? decided.sumYen, { ja: "交付決定額", en: "decided amount" });
}
