import type { Calculation } from "../calculation.ts";
import type { FiveYearsEffect } from "../five-years-result.ts";
import type { ItemResult, ParameterUse } from "../result.ts";
import { adjustmentNotices } from "./adjustment-notices.ts";
import { blockNotices, unappliedImpacts } from "./block-notices.ts";
import { categoryNotices } from "./category-notices.ts";
import { unusedCorrections } from "./correction-notices.ts";
import { costNotices } from "./cost-notices.ts";
import { eligibleNotices } from "./eligible-notices.ts";
import { fiveYearsNotices } from "./five-years-notices.ts";
import type { GrantNotice } from "./grant-notice.ts";
import { missingParameters } from "./missing-parameters.ts";
import { resultNotices } from "./result-notices.ts";
import { balanceNotices, settlementNotices } from "./settlement-notices.ts";
import { laterRateNotices, yearNotices } from "./year-notices.ts";

/** Everything a calculation says to people, from what is missing to the result as a whole. */
export function calculationNotices(
  calculation: Calculation,
  items: readonly ItemResult[],
  used: readonly ParameterUse[],
  effect: FiveYearsEffect | undefined,
): readonly GrantNotice[] {
  const { input } = calculation;
  return [
    ...missingParameters(input),
    ...yearNotices(calculation),
    ...fiveYearsNotices(calculation, effect),
    ...costNotices(calculation),
    ...unappliedImpacts(calculation),
    ...unusedCorrections(input),
    ...blockNotices(calculation),
    ...eligibleNotices(calculation),
    ...categoryNotices(calculation),
    ...laterRateNotices(calculation),
    ...adjustmentNotices(calculation),
    ...settlementNotices(calculation, "national"),
    ...settlementNotices(calculation, "prefectural"),
    ...balanceNotices(calculation),
    ...resultNotices(calculation, items, used),
  ];
}
