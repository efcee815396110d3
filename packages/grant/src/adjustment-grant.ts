import { multiply, type Rational, rational } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import { groupDigits } from "./group-digits.ts";
import { type ParameterReader, weakest } from "./parameters/parameter-reader.ts";
import type { CategoryResult, RoundingRule, Verification } from "./result.ts";
import { roundAmount, wholeYen } from "./rounded-amount.ts";

/** N2 with what it was computed from. */
export interface AdjustmentGrant {
  readonly yen: bigint;
  readonly adjustmentYen: bigint;
  readonly rate: Rational;
  readonly raw: Rational;
  readonly rounding: RoundingRule;
  readonly verification: Verification;
}

const yenFloor: RoundingRule = { unit: 1, mode: "floor", stage: "line" };

/**
 * N2 (調整交付金相当, 法106条の8第2号・令26条2項): the adjustment grants of the comprehensive programme times the part of 3号イ in its cost.
 * 500円 rounding to 1,000 yen (平成27年厚労省令58号9条); whether of the whole, the share or both is a parameter.
 * Without the adjustment grant or the category's cost it cannot be computed and counts as 0, with a notice.
 */
export function adjustmentGrant(
  input: GrantInput,
  basicYen: bigint,
  category: CategoryResult,
  reader: ParameterReader,
  ledger: CalculationLedger,
): AdjustmentGrant {
  const rule = reader.rounding("N2");
  const point = reader.get("adjustmentGrant.roundingPoint", "adjustmentPoint");
  const verification = weakest(rule.verification, point.verification);
  const entered = input.setting.adjustmentGrantYen;
  const isComputable = entered !== undefined && category.capYen !== null;
  const otherYen =
    category.capYen === null ? 0 : Math.min(category.otherProgrammeYen, category.capYen - category.jusoAllowedYen);
  const totalCost = basicYen + BigInt(otherYen);
  const rate = isComputable && totalCost > 0n ? rational(basicYen, totalCost) : rational(0);
  ledger.ratio({
    id: "w.N2",
    title: {
      ja: "総合事業の費用のうち3号イの割合",
      en: "Part of item 3 (i) in the cost of the comprehensive programme",
    },
    formula: `3号イの額 ÷ 総合事業に要する費用（${groupDigits(totalCost)}円）`,
    operands: ["G.carePrevention"],
    basis: "社会福祉法施行令26条2項",
    exact: rate,
  });
  const whole = wholeYen(entered ?? 0);
  const adjustmentYen = point.value === "share" ? whole : roundAmount(rational(whole), rule.value).yen;
  const rounding = point.value === "whole" ? yenFloor : rule.value;
  const raw = multiply(rational(adjustmentYen), rate);
  const yen = ledger.amount({
    id: "H.N2",
    title: { ja: "国2号 調整交付金相当", en: "National item 2: adjustment grant" },
    formula: `総合事業の調整交付金（${groupDigits(adjustmentYen)}円） × 3号イの割合`,
    operands: ["w.N2"],
    basis: "社会福祉法106条の8第2号・社会福祉法施行令26条2項・介護保険の調整交付金の交付額の算定に関する省令9条",
    exact: raw,
    rounding,
    verification,
  });
  return { yen, adjustmentYen, rate, raw, rounding, verification };
}
