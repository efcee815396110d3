import { type Rule, submissionRule } from "@juso/model";

const application = { supportApplicationId: "A1", caseId: "C1", appliedDate: "2026-05-10" };
const accepted = { caseId: "C1", acceptedDate: "2026-05-12" };

/** 多機関協働事業の受付は、原則として申込票による。受付の後に申込票を受けたときは、申込票によらない理由が要る。 */
export const supportApplicationByAcceptance: Rule = submissionRule({
  id: "support-application-by-acceptance",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["MAC.APPLICATION.CONSENT"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)イ" }],
  title: {
    ja: "相談受付・申込票は、原則として多機関協働の受付日までに受ける",
    en: "The application form is received, as a principle, by the day on which the case is accepted",
  },
  messages: {
    later: {
      text: {
        ja: "申込日が多機関協働の受付日より後で、申込票によらない理由もありません。",
        en: "The application is later than the acceptance of the case, and no reason for accepting it without a form is given.",
      },
      fix: {
        ja: "2つの日付を確かめ、書き誤りがあれば直してください。受付の後に申込票を受けたときは、日付を変えず、支援ケースの「申込票によらない理由」に事情を書いてください。",
        en: "Check both dates and correct a mistyped one. If the form came later, leave the dates as they are and give the reason in the case.",
      },
    },
  },
  entity: "supportApplication",
  reads: {
    supportApplication: ["caseId", "appliedDate"],
    case: ["caseId", "acceptedDate", "noApplicationReason"],
  },
  *check({ supportApplication: applications, case: cases }) {
    for (const { value } of cases.all) {
      const { caseId, acceptedDate, noApplicationReason } = value;
      if (acceptedDate === undefined || noApplicationReason) continue;
      const own = applications.where("caseId", caseId);
      const [row] = own;
      if (row !== undefined && own.every((each) => each.value.appliedDate > acceptedDate))
        yield { row, messageId: "later", field: "appliedDate" };
    }
  },
  examples: {
    pass: [
      { supportApplication: [application], case: [accepted] },
      { supportApplication: [{ ...application, appliedDate: "2026-05-12" }], case: [accepted] },
      {
        supportApplication: [{ ...application, appliedDate: "2027-05-12" }],
        case: [{ ...accepted, noApplicationReason: "入院中で、後日申込票を受けた" }],
      },
    ],
    fail: [
      {
        records: { supportApplication: [{ ...application, appliedDate: "2027-05-12" }], case: [accepted] },
        expect: [{ messageId: "later", field: "appliedDate" }],
      },
    ],
  },
});
