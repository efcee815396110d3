import type { ParameterValues } from "./parameter-set.ts";

/** Kinds of parameter whose value is a name. */
type NamedKind = "ministry" | "adjustmentPoint" | "adjustmentDenominator" | "adjustmentNumerator";

/** What a parameter value that is a name means, in Japanese, as forms and pages print it. */
export const parameterValueNames: { readonly [K in NamedKind]: Readonly<Record<ParameterValues[K], string>> } = {
  ministry: { mhlw: "厚生労働省", cfa: "こども家庭庁" },
  adjustmentPoint: {
    share: "按分した額で端数処理",
    whole: "按分する前の額で端数処理",
    both: "按分の前と後で端数処理",
  },
  adjustmentDenominator: {
    fullCost: "総合事業に要する費用の全額で割る",
    cappedCost: "区分の上限で切った費用で割る",
  },
  adjustmentNumerator: {
    fullCost: "上限で切る前の3号イの額（C）を取る",
    cappedCost: "上限で切った後の3号イの額（G）を取る",
  },
};
