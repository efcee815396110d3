import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";
import { hasExceptionReason, isConsentGranted } from "../consent-state.ts";

const service = { serviceId: "S1", caseId: "C1", componentCode: "participation", startDate: "2026-07-01" } as const;
const consent = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-10" } as const;
const withdrawn = { ...consent, consentStatus: "withdrawn", withdrawnDate: "2026-07-01" } as const;

/**
 * 参加支援は、本人の同意が撤回されたあとには始まらない。撤回の日に始まったものも見る。同意の記録のない事例は、ほかの規則が見る。
 * アウトリーチは、同意を得る前から行うものなので見ない。
 */
export const serviceParticipationWithConsent: Rule = submissionRule({
  id: "service-participation-with-consent",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: [],
  citations: [{ document: "juso", section: "同意の撤回と支援" }],
  title: {
    ja: "この年度の参加支援は、同意が撤回されたあとに始まらない",
    en: "Participation support of the fiscal year does not begin after consent was withdrawn",
  },
  messages: {
    withdrawn: {
      text: {
        ja: "この参加支援は、本人の同意が撤回された日か、そのあとに始まっています。",
        en: "This participation support began on the day on which the person withdrew the consent, or later.",
      },
      fix: {
        ja: "あらためて同意を得ていたときは、「本人同意」の表にその行を加えてください。撤回のあとに行っていないときは、記録の取り違えがないか確かめてください。",
        en: "If the person consented anew, add that row to the consents. If nothing took place after the withdrawal, look for records that were mixed up.",
      },
    },
  },
  entity: "service",
  reads: {
    service: ["caseId", "componentCode", "startDate"],
    consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate", "exceptionReason"],
  },
  *check({ consent: consents, service: services }, { fiscalYear }) {
    for (const row of services.where("componentCode", "participation")) {
      const { caseId, startDate } = row.value;
      if (fiscalYearOf(startDate) !== fiscalYear) continue;
      const own = consents.where("caseId", caseId);
      const isWithdrawn = own.some(({ value }) => (value.withdrawnDate ?? "9999") <= startDate);
      const scopes = ["participation", "multiAgency"] as const;
      if (!isWithdrawn || isConsentGranted(own, startDate, scopes) || hasExceptionReason(own, startDate, scopes))
        continue;
      yield { row, messageId: "withdrawn", field: "startDate" };
    }
  },
  examples: {
    pass: [
      { service: [service], consent: [consent] },
      { service: [service], consent: [] },
      { service: [{ ...service, startDate: "2026-06-30" }], consent: [withdrawn] },
      { service: [service], consent: [withdrawn, { ...consent, consentId: "K2", consentDate: "2026-07-01" }] },
      { service: [{ ...service, componentCode: "outreach" }], consent: [withdrawn] },
    ],
    fail: [
      {
        records: { service: [service], consent: [withdrawn] },
        expect: [{ messageId: "withdrawn", field: "startDate" }],
      },
    ],
  },
});
