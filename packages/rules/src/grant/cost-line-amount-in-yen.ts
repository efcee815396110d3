import { type CostLine, groupDigits, type Rule, recordRule } from "@juso/model";
import { breakdownYen } from "./breakdown-product.ts";

const line: CostLine = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsLtc",
  expenseCategory: "personnel",
  description: "専門職 412,000円×3×12月",
  fundingSource: "juso",
};

/** 積算内訳の積のちょうど千分の1の額は、千円単位で書かれているおそれがある。条文はなく、妥当性の確認である。 */
export const costLineAmountInYen: Rule = recordRule({
  id: "cost-line-amount-in-yen",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "経費明細の金額の単位（円）" }],
  title: { ja: "経費明細の額は円で書く", en: "The amounts of cost lines are in yen" },
  messages: {
    thousandth: {
      text: {
        ja: "支出予定額が、積算内訳を計算した{product}円の千分の1です。千円単位で書かれているおそれがあります。",
        en: "The planned amount is a thousandth of what the breakdown works out to, {product} yen. It may be in thousands of yen.",
      },
      fix: {
        ja: "額を円で書いてください。額が正しいときは、積算内訳の単価や数を確かめて直してください。",
        en: "Enter the amount in yen. If the amount is right, check the unit price and the numbers of the breakdown.",
      },
    },
  },
  entity: "costLine",
  *check({ description, plannedYen }) {
    const yen = plannedYen === undefined ? undefined : breakdownYen(description);
    if (yen === undefined || plannedYen === undefined || yen < 1000) return;
    if (plannedYen > 0 && Math.abs(yen / 1000 - plannedYen) < 1)
      yield {
        messageId: "thousandth",
        field: "plannedYen",
        values: { product: groupDigits(yen) },
      };
  },
  examples: {
    pass: [
      { ...line, plannedYen: 14_832_000 },
      { ...line, plannedYen: 14_000_000 },
      { ...line, plannedYen: 0 },
      { ...line, plannedYen: 14_832, description: "専門職の人件費" },
      line,
    ],
    fail: [
      {
        record: { ...line, plannedYen: 14_832 },
        expect: [{ messageId: "thousandth", field: "plannedYen" }],
      },
      {
        record: { ...line, plannedYen: 15, description: "体操の講師 4,850円×3回" },
        expect: [{ messageId: "thousandth", field: "plannedYen" }],
      },
    ],
  },
});
