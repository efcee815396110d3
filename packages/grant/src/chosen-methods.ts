import type { GrantSetting, Text } from "@juso/model";
import type { ChosenMethod } from "./result.ts";

const costBase: Readonly<Record<GrantSetting["costBaseMethod"], Text>> = {
  apportionment: { ja: "令26条の按分", en: "Apportionment under article 26 of the Order" },
  ownCost: { ja: "事業ごとの実費", en: "Each component's own cost" },
};
const incomeDeduction: Readonly<Record<GrantSetting["incomeDeductionMethod"], Text>> = {
  beforeApportionment: { ja: "按分の前に控除", en: "Before apportionment" },
  columnC: { ja: "差引額の欄で控除", en: "In column C" },
};
const capSplit: Readonly<Record<GrantSetting["capSplitMethod"], Text>> = {
  jusoFirst: { ja: "重層分を優先", en: "This programme first" },
  otherFirst: { ja: "地域支援事業分を優先", en: "The other works first" },
  proportional: { ja: "按分", en: "Proportional" },
};
const settlementCap: Readonly<Record<GrantSetting["settlementCapMethod"], Text>> = {
  total: { ja: "合計で比べる", en: "In total" },
  perLine: { ja: "行ごとに比べる", en: "Per line" },
};

/** The methods that the municipality chose, as they are printed on every document. */
export function chosenMethods(setting: GrantSetting, isFiveYearsElapsed: boolean): readonly ChosenMethod[] {
  const reason = setting.fiveYearsOverrideReason;
  const isOverridden = setting.isFiveYearsElapsedOverride !== undefined;
  return [
    {
      key: "costBaseMethod",
      title: { ja: "費用の求め方", en: "Cost base" },
      code: setting.costBaseMethod,
      codeTitle: costBase[setting.costBaseMethod],
    },
    {
      key: "incomeDeductionMethod",
      title: { ja: "収入の控除の仕方", en: "Deduction of income" },
      code: setting.incomeDeductionMethod,
      codeTitle: incomeDeduction[setting.incomeDeductionMethod],
    },
    {
      key: "capSplitMethod",
      title: { ja: "区分の上限を超えたときの配分", en: "Split when a ceiling is exceeded" },
      code: setting.capSplitMethod,
      codeTitle: capSplit[setting.capSplitMethod],
    },
    {
      key: "settlementCapMethod",
      title: { ja: "確定額の上限の取り方", en: "Cap at settlement" },
      code: setting.settlementCapMethod,
      codeTitle: settlementCap[setting.settlementCapMethod],
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
