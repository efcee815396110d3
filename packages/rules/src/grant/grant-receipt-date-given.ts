import { type GrantReceipt, type Rule, recordRule } from "@juso/model";

const receipt: GrantReceipt = { grantReceiptId: "R1", fiscalYear: 2026, payer: "national", amountYen: 1_000 };

/** Money that was received came on a day; only a 0, which says that nothing came yet, has none. The day counts for 加算金 (令10条). */
export const grantReceiptDateGiven: Rule = recordRule({
  id: "grant-receipt-date-given",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "subsidy-act-order", section: "第10条" }],
  title: { ja: "受け入れた交付金には、受入日がある", en: "A receipt of the grant has its date" },
  messages: {
    blank: {
      text: {
        ja: "受入額がありますが、「受入日」が空欄です。",
        en: "There is an amount, and the date received is blank.",
      },
      fix: {
        ja: "受け入れた日を書いてください。まだ受け入れていないときは、受入額を0にしてください。",
        en: "Enter the date. If nothing was received yet, enter an amount of 0.",
      },
    },
  },
  entity: "grantReceipt",
  *check({ amountYen, fiscalYear, receivedDate }, context) {
    if (fiscalYear === context.fiscalYear && amountYen > 0 && receivedDate === undefined)
      yield { messageId: "blank", field: "receivedDate" };
  },
  examples: {
    pass: [
      { ...receipt, receivedDate: "2026-09-30" },
      { ...receipt, amountYen: 0 },
      { ...receipt, fiscalYear: 2025 },
    ],
    fail: [{ record: receipt, expect: [{ messageId: "blank", field: "receivedDate" }] }],
  },
});
