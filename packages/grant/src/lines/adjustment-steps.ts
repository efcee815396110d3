import {
  choose,
  type Definition,
  least,
  minus,
  positive,
  ref,
  refs,
  type StepDraft,
  sum,
  times,
  whenGiven,
} from "../expression/expression.ts";
import type { RoundingRule } from "../rounding-rule.ts";
import { type GrantLineDefinition, lineStepId } from "./grant-lines.ts";

const yenFloor: RoundingRule = { unit: 1, mode: "floor", stage: "line" };
const point = "adjustmentGrant.roundingPoint";

/** The amount of 3号イ in the share: 「前項の規定により算定した額」 (令26条2項) is C of 1項; whether the ceiling is to cut it is not said. */
const adjustmentPart: Definition = choose<Definition>("adjustmentGrant.numerator", {
  fullCost: ref("C.carePrevention"),
  cappedCost: ref("G.carePrevention"),
});

/**
 * N2 (調整交付金相当, 法106条の8第2号・令26条2項): the adjustment grants of the comprehensive programme times the part of 3号イ in its cost.
 * 500円 rounding to 1,000 yen (平成27年厚労省令58号9条); whether of the whole, the share or both is a parameter, and so is whether the
 * part and the cost divided by are the full cost (令26条2項 takes only income off, 8項) or what the ceiling leaves of it.
 * Without the adjustment grant or the category's cost it cannot be computed and counts as 0.
 */
export function adjustmentSteps(line: GrantLineDefinition): readonly StepDraft[] {
  const basis = "社会福祉法施行令26条2項・8項";
  return [
    {
      id: "base.N2",
      title: { ja: "総合事業の調整交付金（按分する額）", en: "Adjustment grant of the comprehensive programme" },
      name: "総合事業の調整交付金",
      basis,
      expression: sum(ref("adjustment")),
      rounding: { on: point, cases: { share: undefined, whole: "rounding.N2", both: "rounding.N2" } },
    },
    {
      id: "whole.N2",
      title: { ja: "総合事業に要する費用の額", en: "Cost of the comprehensive programme" },
      name: "総合事業に要する費用",
      basis,
      expression: choose<Definition>(
        "adjustmentGrant.denominator",
        {
          fullCost: whenGiven<Definition>(
            "ceiling.sogo",
            sum(...refs(["C.carePrevention", "other.sogo"])),
            ref("C.carePrevention"),
          ),
          cappedCost: sum<Definition>(
            ref("G.carePrevention"),
            whenGiven<Definition>(
              "ceiling.sogo",
              least<Definition>(ref("other.sogo"), positive<Definition>(minus(ref("ceiling.sogo"), ref("cap.sogo")))),
            ),
          ),
        },
        {
          fullCost: { ja: "区分の上限で切る前の額", en: "before the ceiling" },
          cappedCost: { ja: "区分の上限で切った後の額", en: "after the ceiling" },
        },
      ),
    },
    {
      id: "w.N2",
      title: {
        ja: "総合事業の費用のうち3号イの割合",
        en: "Part of item 3 (i) in the cost of the comprehensive programme",
      },
      name: "3号イの割合",
      unit: "ratio",
      basis,
      restsOn: ["adjustmentGrant.denominator"],
      expression: whenGiven<Definition>(
        "adjustment",
        whenGiven<Definition>("ceiling.sogo", { op: "share", part: adjustmentPart, whole: ref("whole.N2") }, sum()),
        sum(),
      ),
    },
    {
      id: lineStepId(line),
      title: { ja: "国2号 調整交付金相当", en: "National item 2: adjustment grant" },
      basis: "社会福祉法106条の8第2号・社会福祉法施行令26条2項・介護保険の調整交付金の交付額の算定に関する省令9条",
      expression: times(ref("base.N2"), ref("w.N2")),
      rounding: { on: point, cases: { share: "rounding.N2", whole: yenFloor, both: "rounding.N2" } },
    },
  ];
}
