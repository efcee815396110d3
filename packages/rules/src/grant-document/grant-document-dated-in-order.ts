import { type DocumentKindCode, type Rule, submissionRule } from "@juso/model";
import { earliestDate } from "../earliest-date.ts";

/** 交付決定があって初めて出すもの。 */
const afterDecision: readonly DocumentKindCode[] = ["change", "report"];

const report = {
  grantDocumentId: "N1",
  fiscalYear: 2026,
  documentKind: "report",
  payer: "national",
  documentDate: "2027-04-09",
} as const;
const decision = { grantDecisionId: "K1", fiscalYear: 2026, payer: "national", decidedDate: "2026-07-15" } as const;
const programme = { fiscalYear: 2026, completedDate: "2027-03-31" } as const;
const records = { grantDocument: [report], grantDecision: [decision], programme: [programme] };
const early = { ...report, documentDate: "2026-06-30", documentKind: "change" } as const;

/** 変更交付申請と実績報告は交付決定の後、実績報告は事業完了の後。年度が終わっても完了しないときの報告は、完了日が空欄なので見ない。 */
export const grantDocumentDatedInOrder: Rule = submissionRule({
  id: "grant-document-dated-in-order",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "subsidy-act", section: "第6条・第7条" },
    { document: "subsidy-act", section: "第14条" },
  ],
  title: {
    ja: "変更交付申請書と実績報告書の日付は、交付決定や事業完了の後",
    en: "Change applications and reports are dated after the decision, reports after the completion",
  },
  messages: {
    beforeDecision: {
      text: {
        ja: "文書の日付が、もとになる交付決定の日より前です。",
        en: "The document is dated before the decision that it rests on.",
      },
      fix: {
        ja: "文書の日付と交付決定日を確かめてください。そのとおりのときは、日付を直さず「通常と異なる理由」を書いてください。",
        en: "Check the date of the document and that of the decision. If both are right, keep them and give the reason for the deviation.",
      },
    },
    beforeCompletion: {
      text: {
        ja: "実績報告書の日付が、事業完了日より前です。",
        en: "The performance report is dated before the completion of the programme.",
      },
      fix: {
        ja: "文書の日付と事業完了日を確かめてください。そのとおりのときは、日付を直さず「通常と異なる理由」を書いてください。",
        en: "Check the date of the document and that of the completion. If both are right, keep them and give the reason for the deviation.",
      },
    },
  },
  entity: "grantDocument",
  reads: {
    grantDocument: ["fiscalYear", "documentKind", "payer", "documentDate", "deviationReason"],
    grantDecision: ["fiscalYear", "payer", "decidedDate"],
    programme: ["fiscalYear", "completedDate"],
  },
  mayBeAbsent: ["grantDecision", "programme"],
  *check({ grantDocument, grantDecision, programme: programmes }, { fiscalYear }) {
    const decisions = grantDecision.where("fiscalYear", fiscalYear).map(({ value }) => value);
    const completed = programmes.where("fiscalYear", fiscalYear)[0]?.value.completedDate;
    for (const row of grantDocument.where("fiscalYear", fiscalYear)) {
      const { documentKind, payer, documentDate, deviationReason } = row.value;
      if (documentDate === undefined || deviationReason || !afterDecision.includes(documentKind)) continue;
      const own = decisions.filter((decided) => decided.payer === payer);
      const decided = earliestDate(own.map(({ decidedDate }) => decidedDate));
      if (decided !== undefined && documentDate < decided)
        yield { row, messageId: "beforeDecision", field: "documentDate" };
      if (documentKind === "report" && completed !== undefined && documentDate < completed)
        yield { row, messageId: "beforeCompletion", field: "documentDate" };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, grantDocument: [{ ...early, documentKind: "application" }] },
      { ...records, grantDocument: [{ ...early, deviationReason: "内示の後に事情が変わり、県の指示で先に提出した" }] },
      { ...records, grantDecision: [{ ...decision, decidedDate: "2027-05-01", payer: "prefectural" }] },
      { ...records, programme: [{ fiscalYear: 2026 }] },
    ],
    fail: [
      {
        records: { ...records, grantDocument: [early] },
        expect: [{ messageId: "beforeDecision", field: "documentDate" }],
      },
      {
        records: { ...records, grantDocument: [{ ...report, documentDate: "2027-03-30" }] },
        expect: [{ messageId: "beforeCompletion", field: "documentDate" }],
      },
    ],
  },
});
