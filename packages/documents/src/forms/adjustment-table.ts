import type { CategoryResult, GrantResult, RoundingRule } from "@juso/grant";
import { floor, type Rational, rational } from "@juso/model";
import { shareOf } from "../formulas/exact-formulas.ts";
import { calculatedYen, inputYen, label, row } from "../model/form-cells.ts";
import type { TableBlock } from "../model/form-document.ts";
import { call, cellOf, constant, type Formula, minus, plus, whenGiven } from "../model/formula.ts";
import { type CalculationRules, calculationRules } from "./calculation-rules.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** 調整交付金相当額: the adjustment grant of the 総合事業 in the proportion of 3号イ to its whole cost. Source: 施行令26条2項. */
export function adjustmentTable(input: GrantDocumentInput): TableBlock {
  const { result } = input;
  const { adjustment: rule } = calculationRules(input);
  const line = result.lines.find((each) => each.line === "N2");
  const category = result.categories.find((each) => each.category === "sogo");
  const [setting] = recordsOf(input, "grantSetting");
  const share = line === undefined ? null : Number(floor(fraction(line.raw)));
  return {
    kind: "table",
    title: "調整交付金相当額（国2号）",
    unit: "円",
    columns: [{ title: "項目" }, { title: "額" }, { title: "算式", span: 6 }],
    rows: [
      row(
        "item",
        label("総合事業の調整交付金"),
        inputYen("adjustment", setting?.adjustmentGrantYen ?? null),
        label("普通調整交付金と特別調整交付金の合計額"),
      ),
      row(
        "item",
        label("総合事業に要する費用"),
        calculatedYen("adjustment.whole", wholeCost(result, category, rule), wholeFormula(rule)),
        label(
          rule.denominator === "fullCost"
            ? "重層の差引額（C）と、地域支援事業分の合計額（区分の基準額で切る前の額）"
            : "重層の交付基本額（G）と、区分の基準額の範囲内の地域支援事業分の合計額",
        ),
      ),
      row(
        "item",
        label("按分した額（端数処理の前）"),
        calculatedYen("adjustment.share", share, adjustmentShare("floor")),
        label("調整交付金×地域介護予防活動支援事業の交付基本額÷総合事業に要する費用（円未満切捨て）"),
      ),
    ],
  };
}

/**
 * The adjustment grant's share, in yen. The grant is rounded where it stands as the base of the line; without the ceiling's record the
 * cost of the 総合事業 is not known.
 */
export function adjustmentShare(mode: RoundingRule["mode"]): Formula {
  const operands = [cellOf("base.N2"), cellOf("G.carePrevention"), cellOf("adjustment.whole")] as const;
  return whenGiven("cap.sogo", shareOf(...operands, { unit: 1, mode }), constant(0));
}

type AdjustmentRule = CalculationRules["adjustment"];

/** 総合事業に要する費用: before the ceiling, or with 地域支援事業分 as far as the ceiling leaves room for it. */
function wholeFormula({ denominator }: AdjustmentRule): Formula {
  const other = plus(cellOf("other.sogo"), constant(0));
  const full = cellOf("C.carePrevention");
  if (denominator === "fullCost") return whenGiven("cap.sogo", plus(full, other), full);
  const withinCap = call("MIN", other, minus(cellOf("cap.sogo"), cellOf("allowed.sogo")));
  const basic = cellOf("G.carePrevention");
  return whenGiven("cap.sogo", plus(basic, withinCap), basic);
}

function wholeCost(result: GrantResult, category: CategoryResult | undefined, { denominator }: AdjustmentRule): number {
  const item = result.items.find((each) => each.item === "carePrevention");
  const other = category?.otherProgrammeYen ?? 0;
  if (denominator === "fullCost") return (item?.costBaseYen ?? 0) + other;
  if (category === undefined || category.capYen === null) return item?.basicYen ?? 0;
  return (item?.basicYen ?? 0) + Math.min(other, category.capYen - category.jusoAllowedYen);
}

function fraction(text: string): Rational {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return rational(BigInt(numerator), BigInt(denominator));
}
