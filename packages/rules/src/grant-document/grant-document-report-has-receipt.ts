import { payerTitles, type Rule, submissionRule } from "@juso/model";
import { titleInSentence } from "../title-in-sentence.ts";

const report = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "report", payer: "national" } as const;
const receipt = { grantReceiptId: "U1", fiscalYear: 2026, payer: "national" } as const;
const absent = [{ messageId: "absent", field: "payer" }] as const;

/** 実績報告書の受入済額は、受入の記録による。まだ受け入れていないときは0円の行で書く。空欄は0円ではない。 */
export const grantDocumentReportHasReceipt: Rule = submissionRule({
  id: "grant-document-report-has-receipt",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "subsidy-act", section: "第14条" },
    { document: "subsidy-act-order", section: "第10条" },
  ],
  title: {
    ja: "実績報告書を作る年度には、交付金の受入を書く",
    en: "A year with a performance report has the receipts of the grant",
  },
  messages: {
    absent: {
      text: {
        ja: "{payer}への実績報告書の行がありますが、同じ交付者のこの年度の受入がありません。空欄は0円とみなしません。",
        en: "There is a performance report to the {payerEn}, but no receipt of its grant in the year. A blank is not 0 yen.",
      },
      fix: {
        ja: "「交付金の受入」に受入日と受入額を書いてください。まだ受け入れていないときは、受入額を0とし、受入日を空欄にしてください。",
        en: "Enter the dates and amounts received. If nothing was received yet, enter 0 and leave the date blank.",
      },
    },
  },
  entity: "grantDocument",
  reads: { grantDocument: ["fiscalYear", "documentKind", "payer"], grantReceipt: ["fiscalYear", "payer"] },
  mayBeAbsent: ["grantReceipt"],
  *check({ grantDocument, grantReceipt }, { fiscalYear }) {
    const received = grantReceipt.where("fiscalYear", fiscalYear).map(({ value }) => value.payer);
    for (const row of grantDocument.where("fiscalYear", fiscalYear)) {
      const { documentKind, payer } = row.value;
      if (documentKind !== "report" || received.includes(payer)) continue;
      const { ja, en } = titleInSentence(payerTitles[payer]);
      yield { row, messageId: "absent", field: "payer", data: { payer: ja, payerEn: en } };
    }
  },
  examples: {
    pass: [
      { grantDocument: [report], grantReceipt: [receipt] },
      { grantDocument: [{ ...report, documentKind: "change" }], grantReceipt: [] },
    ],
    fail: [
      { records: { grantDocument: [report], grantReceipt: [] }, expect: absent },
      { records: { grantDocument: [report], grantReceipt: [{ ...receipt, payer: "prefectural" }] }, expect: absent },
    ],
  },
});
