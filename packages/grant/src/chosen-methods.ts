import {
  capSplitMethodTitles,
  costBaseMethodTitles,
  type GrantSetting,
  incomeDeductionMethodTitles,
  payerTitles,
  settlementCapMethodTitles,
  type Text,
} from "@juso/model";
import type { Calculation } from "./calculation.ts";
import type { ChosenMethod } from "./result.ts";
import { linesOf } from "./settlement/settlement-steps.ts";

/** A method with the titles of its options. */
export type Method = Pick<ChosenMethod, "key" | "title"> & { readonly options: Readonly<Record<string, Text>> };

/** The methods that a municipality chooses from. */
export const methods: readonly Method[] = [
  { key: "costBaseMethod", title: { ja: "費用の求め方", en: "Cost base" }, options: costBaseMethodTitles },
  {
    key: "incomeDeductionMethod",
    title: { ja: "収入の控除の仕方", en: "Deduction of income" },
    options: incomeDeductionMethodTitles,
  },
  {
    key: "capSplitMethod",
    title: { ja: "区分の上限を超えたときの配分", en: "Split when a ceiling is exceeded" },
    options: capSplitMethodTitles,
  },
  {
    key: "settlementCapMethod",
    title: { ja: "確定額の上限の取り方", en: "Cap at settlement" },
    options: settlementCapMethodTitles,
  },
];

/** The methods that the municipality chose, as they are printed on every document, and where one could not be followed. */
export function chosenMethods(setting: GrantSetting, calculation: Calculation): readonly ChosenMethod[] {
  const { cases, fiveYears } = calculation.year;
  const fallback = payersInTotal(calculation);
  const inTotal = `${fallback.join("と")}の交付金は、行ごとの決定額が揃わないため合計で比べました`;
  const reason = setting.fiveYearsOverrideReason;
  const isOverridden = setting.isFiveYearsElapsedOverride !== undefined;
  const { isFiveYearsElapsed } = fiveYears;
  return [
    ...methods.map(({ key, options, title }): ChosenMethod => {
      const code = cases.get(key)!;
      const hasReason = key === "settlementCapMethod" && fallback.length > 0;
      return { key, title, code, codeTitle: options[code]!, ...(hasReason ? { reason: inTotal } : {}) };
    }),
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

/** The payers whose lines were to be compared one by one and could not be, so that none is determined. */
function payersInTotal({ year: { cases }, yen }: Calculation): readonly string[] {
  if (cases.get("purpose") !== "report" || cases.get("settlementCapMethod") !== "perLine") return [];
  return (["national", "prefectural"] as const)
    .filter((payer) => cases.get(`decision.${payer}`) === "yes")
    .filter((payer) => linesOf(payer).every(({ line }) => !yen.has(`determined.${line}`)))
    .map((payer) => payerTitles[payer].ja);
}
