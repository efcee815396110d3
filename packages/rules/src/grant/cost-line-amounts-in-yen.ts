import { entityRule, groupDigits, type Rule } from "@juso/model";
import { breakdownYen } from "./breakdown-product.ts";
import { isCharged } from "./charged-costs.ts";

/** An amount of thousands of yen below this would be 100 million yen: no line of this programme. */
const lineBelow = 100_000;
/** The cost of all components of a year, which no municipality runs for less. In thousands it would be 1,000 million yen. */
const totalBelow = 1_000_000;
/** A year of the programme has costs in nearly as many components as it has; fewer lines are a part of it. */
const fewestLines = 10;

const line = {
  costLineId: "B1",
  fiscalYear: 2026,
  fundingSource: "juso",
  description: "人件費",
  plannedYen: 14_832,
} as const;
const small = Array.from({ length: fewestLines }, (_, index) => ({ ...line, plannedYen: 14_832 + index }));
const wrong = [{ messageId: "small", field: "plannedYen" }] as const;

/**
 * 年度のどの額も10万円未満で、合計が100万円に満たない経費明細は、千円単位で書かれているおそれがある。条文はなく、妥当性の確認である。
 * 円で書いたことは、1行の積算内訳に単価と数を書けば分かる。
 */
export const costLineAmountsInYen: Rule = entityRule({
  id: "cost-line-amounts-in-yen",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "経費明細の金額の単位（円）" }],
  title: { ja: "経費明細の額は、表の全体を円で書く", en: "All amounts of the cost table are in yen" },
  messages: {
    small: {
      text: {
        ja: "{fiscalYear}年度の経費は、{count}行のどれも10万円未満で、合計も{total}円です。千円単位で書かれているおそれがあります。",
        en: "Each of the {count} cost lines of fiscal {fiscalYear} is below 100,000 yen and their sum is {total} yen. They may be in thousands of yen.",
      },
      fix: {
        ja: "円で書いてください。円で書いてこの額のときは、額を直さず、どれか1行の積算内訳に「8,000円×3回」のように、その額になる単価と数を書いてください。",
        en: "Enter yen. If the amounts are in yen as they are, keep them and write, in the breakdown of any one line, the unit price and numbers that make its amount, such as 8,000円×3.",
      },
    },
  },
  entity: "costLine",
  reads: { costLine: ["fiscalYear", "costItem", "fundingSource", "description", "plannedYen", "actualYen"] },
  *check({ costLine }, { fiscalYear }) {
    const lines = costLine.where("fiscalYear", fiscalYear).filter(({ value }) => isCharged(value));
    for (const field of ["plannedYen", "actualYen"] as const) {
      const given = lines.filter(({ value }) => (value[field] ?? 0) > 0);
      const total = given.reduce((sum, { value }) => sum + (value[field] ?? 0), 0);
      const [row] = given;
      if (!row || given.length < fewestLines || total >= totalBelow) continue;
      if (given.some(({ value }) => (value[field] ?? 0) >= lineBelow)) continue;
      if (
        lines.some(
          ({ value }) => value.plannedYen !== undefined && breakdownYen(value.description) === value.plannedYen,
        )
      )
        continue;
      const data = { fiscalYear, count: given.length };
      yield { row, messageId: "small", field, data, values: { total: groupDigits(total) } };
      return;
    }
  },
  examples: {
    pass: [
      { costLine: [...small, { ...line, plannedYen: 100_000 }] },
      { costLine: [{ ...line, plannedYen: 24_000, description: "体操の講師 8,000円×3回" }, ...small] },
      { costLine: small.map((each) => ({ ...each, fundingSource: "municipalOnly" as const })) },
      { costLine: small.slice(1) },
      { costLine: small.map((each) => ({ ...each, plannedYen: 0 })) },
    ],
    fail: [
      { records: { costLine: small }, expect: wrong },
      {
        records: { costLine: [...small, { ...line, plannedYen: 24, description: "体操の講師 8,000円×3回" }] },
        expect: wrong,
      },
    ],
  },
});
