import type { Rule } from "@juso/model";
import { pastDateRule } from "./past-date-rule.ts";

const operator = { whoFixes: "operator" } as const;
const municipality = { whoFixes: "municipality" } as const;
const intake = { ja: "相談の受付日", en: "The date of the intake" };
const application = { ja: "申込日", en: "The date of the application" };
const consent = { ja: "同意日", en: "The date of the consent" };
const referral = { ja: "つないだ日", en: "The date of the referral" };
const acceptance = { ja: "多機関協働の受付日", en: "The date of acceptance" };
const assessment = { ja: "アセスメント日", en: "The date of the assessment" };
const adoption = { ja: "プランの決定日", en: "The date of adoption of the plan" };
const meeting = { ja: "会議の開催日", en: "The date of the meeting" };
const decision = { ja: "決定日", en: "The date of the decision" };
const activity = { ja: "活動日", en: "The date of the activity" };
const evaluation = { ja: "評価日", en: "The date of the evaluation" };
const closure = { ja: "終結等の日", en: "The date of the closure" };
const contact = { ja: "対応日", en: "The date of the contact" };

/** 行ったこととして記録した日は、基準日より後にならない。 */
export const datesNotInFuture: readonly Rule[] = [
  pastDateRule({ ...intake, ...operator, id: "intake-received-date", entity: "intake", field: "receivedDate" }),
  pastDateRule({
    ...application,
    ...operator,
    id: "support-application-date",
    entity: "supportApplication",
    field: "appliedDate",
  }),
  pastDateRule({ ...consent, ...operator, id: "consent-date", entity: "consent", field: "consentDate" }),
  pastDateRule({ ...referral, ...operator, id: "referral-date", entity: "referral", field: "referredDate" }),
  pastDateRule({ ...acceptance, ...municipality, id: "case-accepted-date", entity: "case", field: "acceptedDate" }),
  pastDateRule({ ...assessment, ...operator, id: "assessment-date", entity: "assessment", field: "assessedDate" }),
  pastDateRule({ ...adoption, ...operator, id: "plan-adopted-date", entity: "plan", field: "adoptedDate" }),
  pastDateRule({ ...meeting, ...municipality, id: "meeting-date", entity: "meeting", field: "heldDate" }),
  pastDateRule({ ...decision, ...municipality, id: "decision-date", entity: "decision", field: "decidedDate" }),
  pastDateRule({
    ...activity,
    ...operator,
    id: "service-activity-date",
    entity: "serviceActivity",
    field: "activityDate",
  }),
  pastDateRule({ ...evaluation, ...operator, id: "evaluation-date", entity: "evaluation", field: "evaluatedDate" }),
  pastDateRule({ ...closure, ...operator, id: "closure-date", entity: "closure", field: "closedDate" }),
  pastDateRule({
    ...contact,
    ...operator,
    id: "progress-record-date",
    entity: "progressRecord",
    field: "contactDate",
  }),
];
