import type { Rule } from "@juso/model";
import { dateOrderRule } from "./date-order-rule.ts";

const period = { start: "startDate", end: "endDate" } as const;
const planned = { start: "periodStartDate", end: "periodEndDate" } as const;
const began = { ja: { start: "開始日", end: "終了日" }, en: { start: "the start", end: "The end" } } as const;
const ofPlan = {
  ja: { start: "計画期間の開始日", end: "計画期間の終了日" },
  en: { start: "the start of the period", end: "The end of the period" },
} as const;

/** 終わりの日は、始まりの日より前にならない。 */
export const datesInOrder: readonly Rule[] = [
  dateOrderRule({
    id: "posting-ends-after-start",
    entity: "posting",
    ...period,
    ...began,
    whoFixes: "operator",
  }),
  dateOrderRule({
    id: "service-ends-after-start",
    entity: "service",
    ...period,
    ...began,
    whoFixes: "operator",
  }),
  dateOrderRule({
    id: "contract-ends-after-start",
    entity: "contract",
    ...period,
    ...began,
    whoFixes: "municipality",
  }),
  dateOrderRule({
    id: "housing-support-ends-after-start",
    entity: "housingSupport",
    ...period,
    ...began,
    whoFixes: "operator",
  }),
  dateOrderRule({
    id: "plan-programme-ends-after-start",
    entity: "planProgramme",
    ...period,
    ...began,
    whoFixes: "operator",
  }),
  dateOrderRule({
    id: "plan-period-ends-after-start",
    entity: "plan",
    ...planned,
    ...ofPlan,
    whoFixes: "operator",
  }),
  dateOrderRule({
    id: "welfare-plan-period-ends-after-start",
    entity: "welfarePlan",
    ...planned,
    ...ofPlan,
    whoFixes: "municipality",
  }),
  dateOrderRule({
    id: "implementation-plan-period-ends-after-start",
    entity: "implementationPlan",
    ...planned,
    ...ofPlan,
    whoFixes: "municipality",
  }),
  dateOrderRule({
    id: "site-closes-after-opening",
    entity: "site",
    start: "openedDate",
    end: "closedDate",
    ja: { start: "開設日", end: "閉鎖日" },
    en: { start: "its opening", end: "The closing of the site" },
    whoFixes: "municipality",
  }),
  dateOrderRule({
    id: "plan-adopted-after-draft",
    entity: "plan",
    start: "draftedDate",
    end: "adoptedDate",
    ja: { start: "プランの作成日", end: "プランの決定日" },
    en: { start: "its draft", end: "The adoption of the plan" },
    whoFixes: "operator",
    areSteps: true,
  }),
];
