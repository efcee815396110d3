import type { CategoryResult } from "@juso/grant";
import { floor, type Rational, rational } from "@juso/model";
import { floorOfShare } from "../formulas/exact-formulas.ts";
import { calculatedYen, inputYen, label, row } from "../model/form-cells.ts";
import type { TableBlock } from "../model/form-document.ts";
import { call, cellOf, type Formula, minus, plus } from "../model/formula.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** 調整交付金相当額: the adjustment grant of the 総合事業 in the proportion of 3号イ to its whole cost. Source: 施行令26条2項. */
export function adjustmentTable(input: GrantDocumentInput): TableBlock {
  const { result } = input;
  const line = result.lines.find((each) => each.line === "N2");
  const category = result.categories.find((each) => each.category === "sogo");
  const [setting] = recordsOf(input, "grantSetting");
  const adjustment = setting?.adjustmentGrantYen ?? line?.baseYen ?? null;
  const basic = result.items.find((item) => item.item === "carePrevention")?.basicYen ?? 0;
  const whole = basic + otherWithinCap(category);
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
        inputYen("adjustment", adjustment),
        label("普通調整交付金と特別調整交付金の合計額"),
      ),
      row(
        "item",
        label("総合事業に要する費用"),
        calculatedYen("adjustment.whole", whole, wholeFormula),
        label("重層の交付基本額と、区分の基準額の範囲内の地域支援事業分の合計額"),
      ),
      row(
        "item",
        label("按分した額（端数処理の前）"),
        calculatedYen(
          "adjustment.share",
          share,
          floorOfShare(cellOf("adjustment"), cellOf("G.carePrevention"), cellOf("adjustment.whole")),
        ),
        label("調整交付金×地域介護予防活動支援事業の交付基本額÷総合事業に要する費用（円未満切捨て）"),
      ),
    ],
  };
}

/** 地域支援事業分 as far as the ceiling leaves room for it. */
const wholeFormula: Formula = plus(
  cellOf("G.carePrevention"),
  call("MIN", cellOf("other.sogo"), minus(cellOf("cap.sogo"), cellOf("allowed.sogo"))),
);

function otherWithinCap(category: CategoryResult | undefined): number {
  if (category === undefined || category.capYen === null) return 0;
  return Math.min(category.otherProgrammeYen, category.capYen - category.jusoAllowedYen);
}

function fraction(text: string): Rational {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return rational(BigInt(numerator), BigInt(denominator));
}
