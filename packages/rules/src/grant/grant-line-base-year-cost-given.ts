import { type Rule, submissionRule } from "@juso/model";
import { baseYearReads, itemNames, sharedBlocks } from "./base-year-reads.ts";

const setting = { fiscalYear: 2026, costBaseMethod: "apportionment" } as const;
const cost = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsLtc",
  fundingSource: "juso",
  plannedYen: 1,
} as const;
const other = { fiscalYear: 2026, grantItem: "childUse", baseYearCostYen: 24_000_000 } as const;
const line = { fiscalYear: 2026, grantItem: "ltcCenter", baseYearCostYen: 96_000_000 } as const;
const blank = { fiscalYear: 2026, grantItem: "ltcCenter" } as const;
const records = { grantSetting: [setting], costLine: [cost], impactAmount: [], grantLine: [line, other] };
const impact = { impactAmountId: "E1", fiscalYear: 2026, grantItem: "ltcCenter" } as const;

/** 令26条の按分では、経費のある事業の基準年度の費用が要る。基準年度の後に始めた事業の額は、影響額（令26条6項）に書く。 */
export const grantLineBaseYearCostGiven: Rule = submissionRule({
  id: "grant-line-base-year-cost-given",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "social-welfare-act-order", section: "第26条第1項・第3項〜第6項" }],
  title: {
    ja: "按分する事業のうち経費のあるものには、基準年度の費用を書く",
    en: "An apportioned item with costs has its base-year cost",
  },
  messages: {
    blank: {
      text: {
        ja: "「{item}」に経費がありますが、基準年度の費用が空欄です。按分の率が0となり、この事業の費用がほかの事業に割り振られます。",
        en: '"{itemEn}" has costs, but its base-year cost is blank. Its share would be 0 and its cost would go to the other items.',
      },
      fix: {
        ja: "基準年度（事業開始年度の前々年度）の費用を書いてください。その後に始めた施設や拠点の額は、影響額に書いてください。",
        en: "Enter the cost of the base year (two years before the start). The cost of a place opened since is an impact amount.",
      },
    },
    zero: {
      text: {
        ja: "「{item}」に経費がありますが、基準年度の費用が0円で、影響額も理由もありません。この事業の費用がほかの事業に割り振られます。",
        en: '"{itemEn}" has costs, but its base-year cost is 0 and there is neither an impact amount nor a reason. Its cost would go to the other items.',
      },
      fix: {
        ja: "基準年度の後に施設や拠点を開いたときは、その額を影響額に書いてください。0円で正しいときは「0円の理由」を書いてください。",
        en: "If a place was opened since, enter its cost as an impact amount. If 0 is right, give the reason for zero.",
      },
    },
  },
  entity: "grantLine",
  reads: baseYearReads,
  mayBeAbsent: ["impactAmount", "grantLine"],
  *check(view, { fiscalYear }) {
    for (const { impacts, items, isTotalZero } of sharedBlocks(view, fiscalYear)) {
      // A block without any base-year cost is reported as a whole.
      if (isTotalZero) continue;
      for (const { item, line: row, cost: place, baseYearYen } of items) {
        if (baseYearYen || impacts.some(({ grantItem }) => grantItem === item)) continue;
        const data = itemNames(item);
        if (baseYearYen === undefined && row) yield { row, messageId: "blank", field: "baseYearCostYen", data };
        else if (baseYearYen === undefined) yield { row: place, messageId: "blank", data };
        else if (row && !row.value.zeroReason) yield { row, messageId: "zero", field: "baseYearCostYen", data };
      }
    }
  },
  examples: {
    pass: [
      records,
      { ...records, grantLine: [{ ...blank, correctedBaseYearCostYen: 1 }, other] },
      { ...records, grantLine: [{ ...blank, baseYearCostYen: 0, zeroReason: "令和5年度は別の財源によった" }, other] },
      { ...records, grantLine: [blank, other], impactAmount: [impact] },
      { ...records, grantLine: [blank, other], costLine: [{ ...cost, fundingSource: "municipalOnly" }] },
      { ...records, grantLine: [blank, other], grantSetting: [{ ...setting, costBaseMethod: "ownCost" }] },
    ],
    fail: [
      {
        records: { ...records, grantLine: [blank, other] },
        expect: [{ messageId: "blank", field: "baseYearCostYen" }],
      },
      { records: { ...records, grantLine: [other] }, expect: [{ messageId: "blank" }] },
      {
        records: { ...records, grantLine: [{ ...line, baseYearCostYen: 0 }, other] },
        expect: [{ messageId: "zero", field: "baseYearCostYen" }],
      },
    ],
  },
});
