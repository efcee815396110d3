import { type Row, type Rule, submissionRule } from "@juso/model";
import { baseYearReads, type SharedBlock, sharedBlocks } from "./base-year-reads.ts";
import { sumOf } from "./sum-of.ts";

const setting = { fiscalYear: 2026, costBaseMethod: "apportionment" } as const;
const cost = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsLtc",
  fundingSource: "juso",
  plannedYen: 1,
} as const;
const zero = { fiscalYear: 2026, grantItem: "ltcCenter", baseYearCostYen: 0 } as const;
const opened = { impactAmountId: "E1", fiscalYear: 2026, grantItem: "ltcCenter", impactKind: "opened" } as const;
const income = { incomeLineId: "S1", fiscalYear: 2026, componentCode: "ccsLtc", plannedYen: 1 } as const;
const records = {
  grantSetting: [setting],
  costLine: [cost],
  incomeLine: [],
  impactAmount: [],
  grantLine: [{ ...zero, baseYearCostYen: 1 }],
};

/** 基準年度の費用が一つもない号は、按分できず、交付金が0円になる。 */
export const grantLineBaseYearTotalAboveZero: Rule = submissionRule({
  id: "grant-line-base-year-total-above-zero",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "social-welfare-act-order", section: "第26条第1項" }],
  title: {
    ja: "按分する号のうち経費のあるものには、基準年度の費用がある",
    en: "A block that is apportioned has a cost in the base year",
  },
  messages: {
    none: {
      text: {
        ja: "「{block}」に経費がありますが、基準年度の費用が一つもありません。按分できず、交付金が0円になります。",
        en: '"{blockEn}" has costs, but no cost in the base year at all. Nothing can be apportioned, and the grant would be 0.',
      },
      fix: {
        ja: "「交付金の事業別入力」に基準年度（事業開始年度の前々年度）の費用を書いてください。基準年度に事業がなかったときは、費用の求め方を都道府県に確かめ、「交付金の計算条件」で選んでください。",
        en: "Enter the costs of the base year (two years before the start) in the grant lines. If there were none, ask the prefecture which cost base applies, and choose it in the grant settings.",
      },
    },
  },
  entity: "grantLine",
  reads: { ...baseYearReads, incomeLine: ["fiscalYear", "componentCode", "plannedYen", "actualYen"] },
  mayBeAbsent: ["grantLine", "impactAmount", "incomeLine"],
  *check(view, { fiscalYear }) {
    const incomes = view.incomeLine.where("fiscalYear", fiscalYear);
    for (const shared of sharedBlocks(view, fiscalYear)) {
      const { block, items, isTotalZero } = shared;
      const [first] = items;
      const own = incomes.filter(({ value }) => block.items.some(({ component }) => component === value.componentCode));
      if (!isTotalZero || !first || !isApportioned(shared, own)) continue;
      const data = { block: block.ja, blockEn: block.en };
      if (first.line) yield { row: first.line, messageId: "none", field: "baseYearCostYen", data };
      else yield { row: first.cost, messageId: "none", data };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, grantLine: [], costLine: [{ ...cost, componentCode: "multiAgency" }] },
      { ...records, grantLine: [zero], grantSetting: [{ ...setting, costBaseMethod: "ownCost" }] },
      { ...records, grantLine: [zero], impactAmount: [{ ...opened, amountYen: 1 }] },
      { ...records, grantLine: [zero], incomeLine: [income] },
    ],
    fail: [
      { records: { ...records, grantLine: [zero] }, expect: [{ messageId: "none", field: "baseYearCostYen" }] },
      { records: { ...records, grantLine: [] }, expect: [{ messageId: "none" }] },
    ],
  },
});

type Amounts = readonly Row<{ readonly plannedYen?: number; readonly actualYen?: number }>[];

/** Is there anything to apportion: cost, less income that is deducted before, with the impact amounts taken out? */
function isApportioned({ costs, impacts, setting }: SharedBlock, incomes: Amounts): boolean {
  const isDeductedBefore = setting.incomeDeductionMethod !== "columnC";
  const impact = impacts.reduce(
    (sum, { impactKind, amountYen }) =>
      impactKind === "opened" || impactKind === "increased" ? sum + amountYen : sum - amountYen,
    0,
  );
  return (["plannedYen", "actualYen"] as const).some((amount) => {
    const cost = sumOf(costs, amount) ?? 0;
    const income = isDeductedBefore ? (sumOf(incomes, amount) ?? 0) : 0;
    return cost > 0 && Math.max(cost - income, 0) - impact > 0;
  });
}
