import type { Rule } from "@juso/model";
import { pastDateRule } from "./past-date-rule.ts";

const operator = { whoFixes: "operator" } as const;
const municipality = { whoFixes: "municipality" } as const;

/** 行ったこととして記録した日は、基準日より後にならない。 */
export const datesNotInFuture: readonly Rule[] = [
  pastDateRule({
    ...operator,
    id: "referral-date-not-in-future",
    entity: "referral",
    field: "referredDate",
    ja: "つないだ日",
    en: "The date of the referral",
  }),
  pastDateRule({
    ...operator,
    id: "assessment-date-not-in-future",
    entity: "assessment",
    field: "assessedDate",
    ja: "アセスメント日",
    en: "The date of the assessment",
  }),
  pastDateRule({
    ...municipality,
    id: "decision-date-not-in-future",
    entity: "decision",
    field: "decidedDate",
    ja: "決定日",
    en: "The date of the decision",
  }),
  pastDateRule({
    ...operator,
    id: "service-activity-date-not-in-future",
    entity: "serviceActivity",
    field: "activityDate",
    ja: "活動日",
    en: "The date of the activity",
  }),
  pastDateRule({
    ...operator,
    id: "evaluation-date-not-in-future",
    entity: "evaluation",
    field: "evaluatedDate",
    ja: "評価日",
    en: "The date of the evaluation",
  }),
  pastDateRule({
    ...operator,
    id: "closure-date-not-in-future",
    entity: "closure",
    field: "closedDate",
    ja: "終結等の日",
    en: "The date of the closure",
  }),
  pastDateRule({
    ...operator,
    id: "progress-record-date-not-in-future",
    entity: "progressRecord",
    field: "contactDate",
    ja: "対応日",
    en: "The date of the contact",
  }),
];
