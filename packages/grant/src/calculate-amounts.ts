import { type Calculation, computeYear } from "./calculation.ts";
import type { FiveYearsEffect } from "./five-years-result.ts";
import type { GrantInput } from "./grant-input.ts";
import { fiveYearsEffect } from "./items/five-years-effect.ts";
import { lineResults } from "./lines/line-results.ts";
import { payerResult } from "./lines/payer-results.ts";
import { adjustmentNumerator } from "./notices/adjustment-numerator.ts";
import { calculationNotices } from "./notices/calculation-notices.ts";
import { fiveYearsFact } from "./notices/five-years-notices.ts";
import { giveNotices } from "./notices/give-notices.ts";
import type { GrantResult, LineResult, ParameterUse } from "./result.ts";
import { yenNumbers } from "./step-values.ts";
import { usedParameters } from "./used-parameters.ts";
import { readYear } from "./year/read-year.ts";

/** What the grant comes to, and what is to be said of it. */
export type GrantAmounts = Pick<GrantResult, "payers" | "transfer" | "notices">;

/** A year with its amounts, before any of its steps is put in words. */
export interface CalculatedYear {
  readonly calculation: Calculation;
  readonly lines: readonly LineResult[];
  readonly effect: FiveYearsEffect | undefined;
  readonly used: readonly ParameterUse[];
  readonly amounts: GrantAmounts;
}

/**
 * The amounts of `calculateGrant` alone, for those who compare them and show no step.
 *
 * @throws JusoError as `calculateGrant`.
 */
export function calculateAmounts(input: GrantInput): GrantAmounts {
  return calculateYear(input).amounts;
}

/**
 * Computes a year and its amounts.
 *
 * @throws JusoError as `calculateGrant`.
 */
export function calculateYear(input: GrantInput): CalculatedYear {
  const year = readYear(input);
  const values = computeYear(year);
  const yen = yenNumbers(values);
  const calculation: Calculation = { year, values, yen };
  const [national, prefectural] = [lineResults(calculation, "national"), lineResults(calculation, "prefectural")];
  const effect = fiveYearsEffect(calculation);
  const used = usedParameters(calculation);
  const unverified = used.filter(({ verification }) => verification === "unverified").length;
  const amounts: GrantAmounts = {
    payers: {
      national: payerResult(calculation, "national", national),
      prefectural: payerResult(calculation, "prefectural", prefectural),
    },
    transfer: {
      firstYen: yen.get("J.L1") ?? 0,
      secondYen: yen.get("J.L2") ?? 0,
      totalYen: yen.get("J.total") ?? 0,
    },
    notices: giveNotices(calculationNotices, calculation, [
      ...(effect === undefined ? [] : [fiveYearsFact(effect, year)]),
      ["adjustmentNumeratorOpen", adjustmentNumerator(calculation)],
      ["unverifiedParameters", unverified === 0 ? [] : [{ words: { count: `${unverified}` } }]],
    ]),
  };
  return { calculation, lines: [...national, ...prefectural], effect, used, amounts };
}
