import { grantItem, ref, type Step, times } from "@juso/grant";
import { label, row, type TableBlock } from "@juso/paper";
import type { FormInput, GrantDocumentInput } from "../form-input.ts";
import { columnsAnnex } from "../notes/cross-reference.ts";
import { inputCell, ratioCell, stepCell } from "../steps/step-cells.ts";

const basis = "社会福祉法施行令26条2項";

/** The ratio of the adjustment grant, and its share before it is rounded as the line is, in whole yen. */
export function adjustmentSteps(input: GrantDocumentInput): readonly Step[] {
  const part = ref(`${numeratorOf(input)}.carePrevention`);
  return [
    {
      id: "ratio.N2",
      title: { ja: "調整交付金を按分する割合", en: "Ratio of the adjustment grant" },
      basis,
      unit: "ratio",
      expression: { op: "share", part, whole: ref("whole.N2") },
    },
    {
      id: "share.N2",
      title: { ja: "調整交付金を按分した額（端数処理の前）", en: "Adjustment grant, shared" },
      basis,
      expression: times(ref("base.N2"), ref("w.N2")),
      rounding: { unit: 1, mode: "floor", stage: "line" },
    },
  ];
}

/** The title of the table, as notes name it. */
export const adjustmentTitle = "調整交付金相当額（国2号）";

/** The item that shares in the adjustment grant (3号イ). */
const item = grantItem("carePrevention").title.ja;

/** What 按分 is for the adjustment grant: the item's C or G in the whole cost of the 総合事業. */
export function adjustmentShareWords(input: FormInput): string {
  return `${item}の${numeratorOf(input)}÷総合事業に要する費用`;
}

function numeratorOf(input: GrantDocumentInput): "C" | "G" {
  return usedMethod(input, "numerator") === "fullCost" ? "C" : "G";
}

function usedMethod(input: GrantDocumentInput, name: "numerator" | "denominator"): string | undefined {
  return input.result.parameters.used.find(({ key }) => key === `adjustmentGrant.${name}`)?.value;
}

/** 調整交付金相当額: the adjustment grant of the 総合事業 in the proportion of 3号イ to its whole cost. Source: 施行令26条2項. */
export function adjustmentTable(input: FormInput): TableBlock {
  const annex = columnsAnnex(input) ?? "調書";
  return {
    kind: "table",
    title: adjustmentTitle,
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
          usedMethod(input, "denominator") === "cappedCost"
            ? `${annex}の${item}のGと、上の「区分別基準額」の総合事業の行の「地域支援事業分」（区分の基準額の範囲内の額）の合計額`
            : `${annex}の${item}のCと、上の「区分別基準額」の総合事業の行の「地域支援事業分」の合計額（区分の基準額で切る前の額）`,
        ),
      ),
      row("item", label("按分の割合"), ratioCell(input, "ratio.N2"), label(`${annex}の${adjustmentShareWords(input)}`)),
      row(
        "item",
        label("按分した額（端数処理の前）"),
        stepCell(input, "share.N2"),
        label(`総合事業の調整交付金×按分の割合（円未満切捨て）。端数処理をした額が、${annex}の国2号の「交付金の額」`),
      ),
    ],
  };
}
