import { type DocumentKindCode, documentKindTitles, payerTitles, type Rule, submissionRule } from "@juso/model";
import { titleInSentence } from "../title-in-sentence.ts";

const table: readonly { readonly id: string; readonly kind: DocumentKindCode; readonly section: string }[] = [
  { id: "grant-document-change-has-decision", kind: "change", section: "第7条第1項" },
  { id: "grant-document-report-has-decision", kind: "report", section: "第14条" },
  { id: "grant-document-advance-payment-has-decision", kind: "advancePayment", section: "第6条第1項" },
  { id: "grant-document-discontinuation-has-decision", kind: "discontinuation", section: "第7条第1項" },
];

/** 変更交付申請書、実績報告書、概算払請求書、中止・廃止承認申請書は、同じ交付者の交付決定による。空欄は0円ではない。 */
export const grantDocumentHasDecision: readonly Rule[] = table.map((row) => decisionRule(row));

function decisionRule({ id, kind, section }: (typeof table)[number]): Rule {
  const { ja: document, en: documentEn } = titleInSentence(documentKindTitles[kind]);
  const cover = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: kind, payer: "national" } as const;
  const decision = { grantDecisionId: "K1", fiscalYear: 2026, payer: "national" } as const;
  const expect = [{ messageId: "absent", field: "payer" }] as const;
  return submissionRule({
    id,
    since: "0.2.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [],
    citations: [
      { document: "subsidy-act", section },
      { document: "subsidy-act", section: "第8条" },
    ],
    title: {
      ja: `${document}のもとになる交付決定を書く`,
      en: `The decision that a ${documentEn} rests on is given`,
    },
    messages: {
      absent: {
        text: {
          ja: `{payer}への${document}の行がありますが、同じ交付者のこの年度の交付決定がありません。空欄は0円とみなしません。`,
          en: `There is a ${documentEn} to the {payerEn}, but no decision of that payer in the year. A blank is not 0 yen.`,
        },
        fix: {
          ja: "交付決定通知書の日付と額を「交付決定」に書いてください。交付決定がまだないときは、この文書の行を消してください。",
          en: "Enter the date and the amount of the decision. If there is none yet, remove the row of this document.",
        },
      },
    },
    entity: "grantDocument",
    reads: { grantDocument: ["fiscalYear", "documentKind", "payer"], grantDecision: ["fiscalYear", "payer"] },
    mayBeAbsent: ["grantDecision"],
    *check({ grantDocument, grantDecision }, { fiscalYear }) {
      const decided = grantDecision.where("fiscalYear", fiscalYear).map(({ value }) => value.payer);
      for (const row of grantDocument.where("fiscalYear", fiscalYear)) {
        const { documentKind, payer } = row.value;
        if (documentKind !== kind || decided.includes(payer)) continue;
        const { ja, en } = titleInSentence(payerTitles[payer]);
        yield { row, messageId: "absent", field: "payer", data: { payer: ja, payerEn: en } };
      }
    },
    examples: {
      pass: [
        { grantDocument: [cover], grantDecision: [decision] },
        { grantDocument: [{ ...cover, documentKind: "application" }], grantDecision: [] },
      ],
      fail: [
        { records: { grantDocument: [cover], grantDecision: [{ ...decision, payer: "prefectural" }] }, expect },
        { records: { grantDocument: [cover], grantDecision: [{ ...decision, fiscalYear: 2025 }] }, expect },
      ],
    },
  });
}
