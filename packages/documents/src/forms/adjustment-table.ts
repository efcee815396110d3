import { ref, type Step, times } from "@juso/grant";
import { label, row, type TableBlock } from "@juso/paper";
import type { FormInput } from "./form-input.ts";
import { inputCell, stepCell } from "./step-cells.ts";

/** The adjustment grant's share before it is rounded as the line is, in whole yen. */
export const adjustmentShareStep: Step = {
  id: "share.N2",
  title: { ja: "調整交付金を按分した額（端数処理の前）", en: "Adjustment grant, shared" },
  basis: "社会福祉法施行令26条2項",
  expression: times(ref("base.N2"), ref("w.N2")),
  rounding: { unit: 1, mode: "floor", stage: "line" },
};

/** 調整交付金相当額: the adjustment grant of the 総合事業 in the proportion of 3号イ to its whole cost. Source: 施行令26条2項. */
export function adjustmentTable(input: FormInput): TableBlock {
  const used = (name: string): string | undefined =>
    input.result.parameters.used.find(({ key }) => key === `adjustmentGrant.${name}`)?.value;
  const numerator = used("numerator") === "fullCost" ? "差引額（C）" : "交付基本額（G）";
  return {
    kind: "table",
    title: "調整交付金相当額（国2号）",
    unit: "円",
    columns: [{ title: "項目" }, { title: "額" }, { title: "算式", span: 6 }],
    rows: [
      row(
        "item",
        label("総合事業の調整交付金"),
        inputCell(input, "adjustment"),
        label("普通調整交付金と特別調整交付金の合計額"),
      ),
      row(
        "item",
        label("総合事業に要する費用"),
        stepCell(input, "whole.N2"),
        label(
          used("denominator") === "cappedCost"
            ? "重層の交付基本額（G）と、区分の基準額の範囲内の地域支援事業分の合計額"
            : "重層の差引額（C）と、地域支援事業分の合計額（区分の基準額で切る前の額）",
        ),
      ),
      row(
        "item",
        label("按分した額（端数処理の前）"),
        stepCell(input, "share.N2"),
        label(`調整交付金×地域介護予防活動支援事業の${numerator}÷総合事業に要する費用（円未満切捨て）`),
      ),
    ],
  };
}
