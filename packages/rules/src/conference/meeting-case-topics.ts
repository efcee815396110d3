import type { Rule } from "@juso/model";
import { type RequiredTopics, topicsRule } from "./topics-rule.ts";

const rows: readonly RequiredTopics[] = [
  {
    id: "meeting-case-plan-topics",
    timing: "plan",
    ja: "プラン策定時",
    en: "At planning",
    topics: ["goal", "policy", "planContent", "roleSharing", "monitoringTiming"],
    requirement: "CONF.TIMING.PLAN.CONTENT",
    section: "別添5 1(3)キ(オ)A",
  },
  {
    id: "meeting-case-replan-topics",
    timing: "replan",
    ja: "再プラン策定時",
    en: "At re-planning",
    topics: ["statusChange", "currentPlanEvaluation", "newPlanContent"],
    requirement: "CONF.TIMING.REPLAN.CONTENT",
    section: "別添5 1(3)キ(オ)B",
  },
  {
    id: "meeting-case-close-topics",
    timing: "close",
    ja: "支援終結の判断時",
    en: "When closing is decided",
    topics: ["goalAttainment", "supportersStatus", "closingEvaluation", "followUp"],
    requirement: "CONF.TIMING.CLOSE.CONTENT",
    section: "別添5 1(3)キ(オ)C",
  },
];

/** 重層的支援会議の各タイミングで検討する事項。 */
export const meetingCaseTopics: readonly Rule[] = rows.map((row) => topicsRule(row));
