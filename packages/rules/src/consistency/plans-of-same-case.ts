import type { Rule } from "@juso/model";
import { sameCaseRule } from "./same-case-rule.ts";

/** 支援、支援決定、会議の検討事例、評価に書いたプランは、同じケースのプランである。 */
export const plansOfSameCase: readonly Rule[] = [
  sameCaseRule({
    id: "service-plan-of-same-case",
    entity: "service",
    requirements: [],
    citation: "ケースとプラン",
    ja: "支援",
    en: "a service",
  }),
  sameCaseRule({
    id: "decision-plan-of-same-case",
    entity: "decision",
    requirements: ["CONF.DECISION.MUNI"],
    citation: "別添5 1(3)キ(ア)",
    ja: "支援決定",
    en: "a decision",
  }),
  sameCaseRule({
    id: "meeting-case-plan-of-same-case",
    entity: "meetingCase",
    requirements: [],
    citation: "ケースとプラン",
    ja: "会議の検討事例",
    en: "a case of a meeting",
  }),
  sameCaseRule({
    id: "evaluation-plan-of-same-case",
    entity: "evaluation",
    requirements: [],
    citation: "ケースとプラン",
    ja: "評価",
    en: "an evaluation",
  }),
];
