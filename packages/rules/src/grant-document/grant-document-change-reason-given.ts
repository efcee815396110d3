import { type GrantDocument, type Rule, recordRule } from "@juso/model";

const change: GrantDocument = {
  grantDocumentId: "N1",
  fiscalYear: 2026,
  documentKind: "change",
  payer: "national",
};

/** 変更交付申請書には、変更の理由を書く。交付要綱の本文は確かめられていないので、警告とする。 */
export const grantDocumentChangeReasonGiven: Rule = recordRule({
  id: "grant-document-change-reason-given",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "subsidy-act", section: "第7条第1項" }],
  title: { ja: "変更交付申請書には、変更の理由を書く", en: "A change application gives the reason of the change" },
  messages: {
    blank: {
      text: { ja: "変更交付申請書の「変更の理由」が空欄です。", en: "The reason of the change is blank." },
      fix: { ja: "変更の理由を書いてください。", en: "Enter the reason of the change." },
    },
  },
  entity: "grantDocument",
  *check({ fiscalYear, documentKind, changeReason }, context) {
    if (fiscalYear === context.fiscalYear && documentKind === "change" && !changeReason)
      yield { messageId: "blank", field: "changeReason" };
  },
  examples: {
    pass: [
      { ...change, changeReason: "拠点の改修により、開設日数を変更したため" },
      { ...change, documentKind: "report" },
      { ...change, fiscalYear: 2025 },
    ],
    fail: [{ record: change, expect: [{ messageId: "blank", field: "changeReason" }] }],
  },
});
