import { type BudgetLine, groupDigits, type Rule, recordRule, signedDigits } from "@juso/model";

const line: BudgetLine = {
  budgetLineId: "Y1",
  fiscalYear: 2026,
  budgetSide: "expenditure",
  budgetAccount: "general",
  kan: "民生費",
  ko: "社会福祉費",
  moku: "障害者福祉費",
  budgetYen: 24_114_000,
  relatedYen: 24_113_178,
};

const reason = "3月18日に老人福祉費から31,000円を流用（目間の流用）";

/**
 * 支出は予算の定めるところによる。予算現額を超える歳出は、流用・予備費の充用・補正のどれかを書き漏らしているか、弾力条項によるかであり、増減があればその内容を書く。
 * The form of the extract is not public: what is missing is a warning.
 */
export const budgetLineSpentWithinBudget: Rule = recordRule({
  id: "budget-line-spent-within-budget",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "local-autonomy-act", section: "第232条の3" },
    { document: "local-autonomy-act", section: "第217条・第220条第2項" },
  ],
  title: {
    ja: "歳出の決算額は予算現額までとし、流用や予備費の充用はその内容を書く",
    en: "What was spent stays within the budget, and what was reallocated has its reason",
  },
  messages: {
    aboveBudget: {
      text: {
        ja: "歳出の決算額{settled}円が、予算現額{budget}円を{excess}円超えています。",
        en: "The settled amount, {settled} yen, is {excess} yen above the budget, {budget} yen.",
      },
      fix: {
        ja: "流用、予備費の充用、補正をしたときは、その後の額を「予算現額」に書き、流用と充用による増減を「予備費充用・流用の増減」と「予算の増減の内容」に書いてください。特別会計の弾力条項（地方自治法218条4項）によるときは、予算現額を変えず、その旨を「予算の増減の内容」に書いてください。",
        en: "If the budget was reallocated, helped by the reserve or amended, enter the budget after that, and give what was reallocated and why. If a special account may spend more (Local Autonomy Act, Art. 218-4), keep the budget and say so in the reason for the reallocation.",
      },
    },
    noReason: {
      text: {
        ja: "「予備費充用・流用の増減」に{moved}円とありますが、「予算の増減の内容」が空欄です。",
        en: "{moved} yen were reallocated, but the reason for the reallocation is blank.",
      },
      fix: {
        ja: "流用又は充用をした日と、元と先の科目を書いてください。",
        en: "Enter the day, and the items from which and to which the budget was moved.",
      },
    },
  },
  entity: "budgetLine",
  *check({ budgetSide, budgetYen, reallocatedYen = 0, reallocationReason, settledYen }) {
    if (reallocationReason !== undefined) return;
    if (reallocatedYen !== 0)
      yield { messageId: "noReason", field: "reallocationReason", values: { moved: signedDigits(reallocatedYen) } };
    if (budgetSide !== "expenditure" || settledYen === undefined || settledYen <= budgetYen) return;
    const values = {
      settled: groupDigits(settledYen),
      budget: groupDigits(budgetYen),
      excess: groupDigits(settledYen - budgetYen),
    };
    yield { messageId: "aboveBudget", field: "settledYen", values };
  },
  examples: {
    pass: [
      line,
      { ...line, settledYen: 24_114_000 },
      { ...line, budgetSide: "revenue", settledYen: 30_000_000 },
      {
        ...line,
        budgetYen: 24_145_000,
        reallocatedYen: 31_000,
        reallocationReason: reason,
        settledYen: 24_144_866,
      },
      { ...line, settledYen: 24_144_866, reallocationReason: "弾力条項（地方自治法218条4項）による支出" },
    ],
    fail: [
      {
        record: { ...line, settledYen: 24_144_866 },
        expect: [{ messageId: "aboveBudget", field: "settledYen" }],
      },
      {
        record: { ...line, budgetYen: 24_145_000, reallocatedYen: 31_000, settledYen: 24_144_866 },
        expect: [{ messageId: "noReason", field: "reallocationReason" }],
      },
    ],
  },
});
