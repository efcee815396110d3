import {
  capSplitMethodTitles,
  costBaseMethodTitles,
  type GrantSetting,
  incomeDeductionMethodTitles,
  settlementCapMethodTitles,
} from "@juso/model";
import type { ChosenMethod } from "./result.ts";

/** The methods that the municipality chose, as they are printed on every document. */
export function chosenMethods(setting: GrantSetting, isFiveYearsElapsed: boolean): readonly ChosenMethod[] {
  const reason = setting.fiveYearsOverrideReason;
  const isOverridden = setting.isFiveYearsElapsedOverride !== undefined;
  return [
    {
      key: "costBaseMethod",
      title: { ja: "費用の求め方", en: "Cost base" },
      code: setting.costBaseMethod,
      codeTitle: costBaseMethodTitles[setting.costBaseMethod],
    },
    {
      key: "incomeDeductionMethod",
      title: { ja: "収入の控除の仕方", en: "Deduction of income" },
      code: setting.incomeDeductionMethod,
      codeTitle: incomeDeductionMethodTitles[setting.incomeDeductionMethod],
    },
    {
      key: "capSplitMethod",
      title: { ja: "区分の上限を超えたときの配分", en: "Split when a ceiling is exceeded" },
      code: setting.capSplitMethod,
      codeTitle: capSplitMethodTitles[setting.capSplitMethod],
    },
    {
      key: "settlementCapMethod",
      title: { ja: "確定額の上限の取り方", en: "Cap at settlement" },
      code: setting.settlementCapMethod,
      codeTitle: settlementCapMethodTitles[setting.settlementCapMethod],
    },
    {
      key: "fiveYearsElapsed",
      title: { ja: "事業開始から5年の経過", en: "Five years since the start" },
      code: `${isFiveYearsElapsed}`,
      codeTitle: {
        ja: `${isFiveYearsElapsed ? "経過した" : "経過していない"}（${isOverridden ? "手入力" : "開始年度から計算"}）`,
        en: `${isFiveYearsElapsed ? "Elapsed" : "Not elapsed"} (${isOverridden ? "set by hand" : "computed from the start"})`,
      },
      ...(isOverridden && reason ? { reason } : {}),
    },
  ];
}
