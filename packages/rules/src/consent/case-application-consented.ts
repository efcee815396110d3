import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { isConsentGranted } from "../consent-state.ts";

const accepted = { caseId: "C1", acceptedDate: "2026-05-12" };
const application = { supportApplicationId: "A1", caseId: "C1", appliedDate: "2026-05-10" };
const granted = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-10" } as const;

/** 多機関協働事業の受付では、原則として申込票で利用申込と本人同意を受ける。それによらないときは理由が要る。年度内に受け付けた事例について見る。 */
export const caseApplicationConsented: Rule = submissionRule({
  id: "case-application-consented",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["MAC.APPLICATION.CONSENT"],
  citations: [{ document: "jisshi-yoko", section: "別添5 1(3)イ" }],
  title: {
    ja: "この年度に多機関協働事業で受け付けた事例は、原則として申込票により本人同意を得る",
    en: "A case accepted in the fiscal year has an application form and the person's consent",
  },
  messages: {
    noApplication: {
      text: {
        ja: "多機関協働事業で受け付けた事例に相談受付・申込票がなく、申込票によらない理由もありません。",
        en: "The case was accepted without an application form, and no reason is given.",
      },
      fix: {
        ja: "申込票を受けていたときは登録し、受けていないときは「申込票によらない理由」を書いてください。",
        en: "If an application form was received, add it. If not, fill in the reason for having none.",
      },
    },
    notConsented: {
      text: {
        ja: "申込票はありますが、受付までに本人同意がなく、申込票によらない理由もありません。",
        en: "There is an application form, but no consent by the date of acceptance, and no reason is given.",
      },
      fix: {
        ja: "本人同意の状況と同意日を確かめてください。受付までに得ていないときは、「申込票によらない理由」に事情を書いてください。",
        en: "Check the status and date of consent. If it was not obtained by then, fill in the reason for having no application form.",
      },
    },
  },
  entity: "case",
  reads: {
    case: ["caseId", "acceptedDate", "noApplicationReason"],
    supportApplication: ["caseId", "appliedDate"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate"],
  },
  *check({ case: cases, supportApplication, consent }, { fiscalYear }) {
    for (const row of cases.all) {
      const { caseId, acceptedDate, noApplicationReason } = row.value;
      if (acceptedDate === undefined || fiscalYearOf(acceptedDate) !== fiscalYear || noApplicationReason) continue;
      const application = supportApplication.where("caseId", caseId)[0];
      if (!application) {
        yield { row, messageId: "noApplication", field: "noApplicationReason" };
        continue;
      }
      const { appliedDate } = application.value;
      const day = [appliedDate, acceptedDate].sort()[1] ?? acceptedDate;
      if (!isConsentGranted(consent.where("caseId", caseId), day, ["multiAgency"]))
        yield { row, messageId: "notConsented", field: "acceptedDate" };
    }
  },
  examples: {
    pass: [
      { case: [accepted], supportApplication: [application], consent: [granted] },
      {
        case: [{ ...accepted, noApplicationReason: "筆記が難しく口頭で確認した" }],
        supportApplication: [],
        consent: [],
      },
      { case: [{ ...accepted, acceptedDate: "2026-03-31" }], supportApplication: [], consent: [] },
      { case: [{ caseId: "C1" }], supportApplication: [], consent: [] },
    ],
    fail: [
      {
        records: { case: [accepted], supportApplication: [], consent: [granted] },
        expect: [{ messageId: "noApplication", field: "noApplicationReason" }],
      },
      {
        records: {
          case: [accepted],
          supportApplication: [application],
          consent: [{ ...granted, consentDate: "2026-06-01" }],
        },
        expect: [{ messageId: "notConsented", field: "acceptedDate" }],
      },
    ],
  },
});
