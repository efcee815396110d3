import { parameterEntry } from "./parameter-entry.ts";
import type { ParameterEntry } from "./parameter-set.ts";

const yenLine = { unit: 1, mode: "floor", stage: "line" } as const;
const yenSum = { unit: 1, mode: "floor", stage: "sum" } as const;
const thousandLine = { unit: 1000, mode: "floor", stage: "line" } as const;
const ltcInference = "会計検査院 平成21年度の指摘額からの推定（介護の行は円単位）";
const budgetAnalogue = "会計検査院 平成10年度・平成28年度の指摘からの類推（率を乗じた後に千円未満切捨て）";

/** Rounding of every line, and how the adjustment grant is shared. The Cabinet Order fixes no rounding except that of the adjustment grant. */
export const roundingRules: readonly ParameterEntry[] = [
  parameterEntry(
    "rounding.costShare",
    yenLine,
    "社会福祉法施行令26条に定めが無いため推定（円未満切捨て）",
    "unverified",
  ),
  parameterEntry("rounding.categorySplit", yenLine, "定めが無いため推定（円未満切捨て）", "unverified"),
  parameterEntry("rounding.N1", yenLine, ltcInference, "unverified"),
  parameterEntry(
    "rounding.N2",
    { unit: 1000, mode: "halfUp", stage: "line" },
    "介護保険の調整交付金の交付額の算定に関する省令9条（社会福祉法施行規則34条の11により適用）",
    "verified",
  ),
  parameterEntry("rounding.N3", yenSum, ltcInference, "unverified"),
  parameterEntry("rounding.N4", thousandLine, budgetAnalogue, "unverified"),
  parameterEntry("rounding.N5", thousandLine, budgetAnalogue, "unverified"),
  parameterEntry("rounding.P1", yenLine, ltcInference, "unverified"),
  parameterEntry("rounding.P2", yenSum, ltcInference, "unverified"),
  parameterEntry("rounding.P3", thousandLine, budgetAnalogue, "unverified"),
  parameterEntry("rounding.L1", yenLine, ltcInference, "unverified"),
  parameterEntry("rounding.L2", yenSum, ltcInference, "unverified"),
  parameterEntry("rounding.national", yenSum, "定めを確認できないため推定（合計では切り捨てない）", "unverified"),
  parameterEntry("rounding.prefectural", yenSum, "定めを確認できないため推定（合計では切り捨てない）", "unverified"),
  parameterEntry(
    "adjustmentGrant.roundingPoint",
    "share",
    "社会福祉法施行令26条2項からの推定（按分した額を丸める）",
    "unverified",
  ),
  parameterEntry(
    "adjustmentGrant.numerator",
    "cappedCost",
    "社会福祉法施行令26条2項からの推定（「前項の規定により算定した額」は、上限で切る前の額とも読める）",
    "unverified",
  ),
  parameterEntry(
    "adjustmentGrant.denominator",
    "fullCost",
    "社会福祉法施行令26条2項（「総合事業に要する費用の額」。控除は8項の収入だけで、上限で切る定めはない）",
    "unverified",
  ),
];
