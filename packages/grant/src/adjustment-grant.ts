import { multiply, type Rational, rational } from "@juso/model";
import { type AdjustmentShare, noteAdjustment } from "./adjustment-notices.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import { groupDigits } from "./group-digits.ts";
import { type ParameterReader, weakest } from "./parameters/parameter-reader.ts";
import type { ParameterValues } from "./parameters/parameter-set.ts";
import type { CategoryResult, RoundingRule, Verification } from "./result.ts";
import { leastYen, roundAmount, wholeYen } from "./rounded-amount.ts";

/** N2 with what it was computed from. */
export interface AdjustmentGrant {
  readonly yen: bigint;
  readonly adjustmentYen: bigint;
  readonly rate: Rational;
  readonly raw: Rational;
  readonly rounding: RoundingRule;
  readonly verification: Verification;
}

/** The cost of 3号イ. Yen. */
export interface CarePreventionCost {
  /** G: after the base amount and the ceiling; what the share is of. */
  readonly basicYen: bigint;
  /** C: by 令26条1項, before any ceiling. */
  readonly fullYen: bigint;
}

const yenFloor: RoundingRule = { unit: 1, mode: "floor", stage: "line" };

/**
 * N2 (調整交付金相当, 法106条の8第2号・令26条2項): the adjustment grants of the comprehensive programme times the part of 3号イ in its cost.
 * 500円 rounding to 1,000 yen (平成27年厚労省令58号9条); whether of the whole, the share or both is a parameter, and so is whether the
 * cost divided by is the full cost (令26条2項 takes only income off, 8項) or what the ceiling leaves of it.
 * Without the adjustment grant or the category's cost it cannot be computed and counts as 0, with a notice.
 */
export function adjustmentGrant(
  input: GrantInput,
  cost: CarePreventionCost,
  category: CategoryResult,
  reader: ParameterReader,
  ledger: CalculationLedger,
): AdjustmentGrant {
  const rule = reader.rounding("N2");
  const point = reader.get("adjustmentGrant.roundingPoint", "adjustmentPoint");
  const denominator = reader.get("adjustmentGrant.denominator", "adjustmentDenominator");
  const verification = weakest(rule.verification, point.verification, denominator.verification);
  const entered = input.setting.adjustmentGrantYen;
  const { basicYen } = cost;
  const share = dividedCost(denominator.value, cost, category);
  const isComputable = entered !== undefined && category.capYen !== null && share.totalYen > 0n;
  const rate = isComputable ? rational(basicYen, share.totalYen) : rational(0);
  ledger.ratio({
    id: "w.N2",
    title: {
      ja: "総合事業の費用のうち3号イの割合",
      en: "Part of item 3 (i) in the cost of the comprehensive programme",
    },
    formula: `3号イの交付基本額（G） ÷ 総合事業に要する費用の額（${share.formula} ＝ ${groupDigits(share.totalYen)}円）`,
    operands: denominator.value === "fullCost" ? ["G.carePrevention", "C.carePrevention"] : ["G.carePrevention"],
    basis: "社会福祉法施行令26条2項・8項",
    exact: rate,
    verification: denominator.verification,
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
  if (isComputable) noteAdjustment({ ...share, basicYen, adjustmentYen, yen }, reader, ledger);
  return { yen, adjustmentYen, rate, raw, rounding, verification };
}

type DividedCost = Pick<AdjustmentShare, "totalYen" | "otherYen" | "enteredOtherYen"> & { readonly formula: string };

function dividedCost(
  reading: ParameterValues["adjustmentDenominator"],
  cost: CarePreventionCost,
  category: CategoryResult,
): DividedCost {
  const enteredOtherYen = BigInt(category.otherProgrammeYen);
  if (reading === "fullCost") {
    return {
      totalYen: cost.fullYen + enteredOtherYen,
      otherYen: enteredOtherYen,
      enteredOtherYen,
      formula: `上限で切る前の額による。3号イの費用の額 C ${groupDigits(cost.fullYen)}円 ＋ ほかの総合事業 ${groupDigits(enteredOtherYen)}円`,
    };
  }
  const leftYen = category.capYen === null ? 0n : BigInt(category.capYen) - BigInt(category.jusoAllowedYen);
  const otherYen = leastYen(enteredOtherYen, leftYen);
  return {
    totalYen: cost.basicYen + otherYen,
    otherYen,
    enteredOtherYen,
    formula: `上限で切った後の額による。G ${groupDigits(cost.basicYen)}円 ＋ ほかの総合事業 ${groupDigits(otherYen)}円`,
  };
}
