import { entityRule, type Row, type Rule } from "@juso/model";

const amounts = ["plannedYen", "actualYen"] as const;
const planned = { fiscalYear: 2026, plannedYen: 300_000 } as const;
const settled = { ...planned, actualYen: 0 } as const;

/** 予定額又は決算の額がある年度では、どの行にも書く。空欄は0円ではなく、分からない額である。 */
export const amountsGivenTogether: readonly Rule[] = [
  entityRule({
    ...shared("cost-line-amounts-given-together", "経費明細", "cost lines", "支出予定額", "支出済額"),
    entity: "costLine",
    reads: { costLine: ["fiscalYear", ...amounts] },
    check: ({ costLine }, { fiscalYear }) => blanks(costLine.where("fiscalYear", fiscalYear)),
    examples: {
      pass: [{ costLine: [planned, planned] }, { costLine: [settled, settled] }],
      fail: [
        { records: { costLine: [settled, planned] }, expect: [{ messageId: "actualYen", field: "actualYen" }] },
        {
          records: { costLine: [planned, { fiscalYear: 2026 }] },
          expect: [{ messageId: "plannedYen", field: "plannedYen" }],
        },
      ],
    },
  }),
  entityRule({
    ...shared("income-line-amounts-given-together", "収入明細", "income lines", "収入予定額", "収入済額"),
    entity: "incomeLine",
    reads: { incomeLine: ["fiscalYear", ...amounts] },
    check: ({ incomeLine }, { fiscalYear }) => blanks(incomeLine.where("fiscalYear", fiscalYear)),
    examples: {
      pass: [{ incomeLine: [planned, planned] }],
      fail: [
        { records: { incomeLine: [settled, planned] }, expect: [{ messageId: "actualYen", field: "actualYen" }] },
        {
          records: { incomeLine: [planned, { fiscalYear: 2026 }] },
          expect: [{ messageId: "plannedYen", field: "plannedYen" }],
        },
      ],
    },
  }),
];

type Amount = (typeof amounts)[number];
type Line = { readonly [amount in Amount]?: number };

function* blanks(
  rows: readonly Row<Line>[],
): Generator<{ readonly row: Row<Line>; readonly messageId: Amount; readonly field: Amount }> {
  for (const field of amounts) {
    if (!rows.some(({ value }) => value[field] !== undefined)) continue;
    for (const row of rows) if (row.value[field] === undefined) yield { row, messageId: field, field };
  }
}

function shared(id: string, ja: string, en: string, plannedTitle: string, actualTitle: string) {
  const message = (amount: string) => ({
    text: {
      ja: `${ja}の「${amount}」が空欄です。同じ年度のほかの行には書かれています。空欄は0円とみなしません。`,
      en: `The amount is blank in one of the ${en}, but given in others of the same year. A blank is not 0 yen.`,
    },
    fix: {
      ja: "額を確かめて書いてください。支出や収入がなかった行は、0と書きます。",
      en: "Look the amount up and enter it. A line with no payment or income has 0.",
    },
  });
  return {
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [],
    citations: [{ document: "social-welfare-act-order", section: "第26条" }],
    title: { ja: `${ja}の額は、同じ年度のどの行にも書く`, en: `Amounts are given in all ${en} of a year, or in none` },
    messages: { plannedYen: message(plannedTitle), actualYen: message(actualTitle) },
  } as const;
}
