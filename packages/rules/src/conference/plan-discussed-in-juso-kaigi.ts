import type { Rule } from "@juso/model";
import { type PlanTiming, timingRule } from "./plan-timing-rule.ts";

const timings: readonly PlanTiming[] = [
  {
    id: "plan-initial-discussed-in-juso-kaigi",
    timing: "plan",
    ja: "プラン策定時",
    en: "at planning",
    requirements: ["CONF.TIMING.PLAN", "MAC.PLAN.CONFERENCE", "CONF.ROLE.A_INCLUDES_OUT_PART"],
    section: "別添5 1(3)キ(オ)A",
  },
  {
    id: "plan-revised-discussed-in-juso-kaigi",
    timing: "replan",
    ja: "再プラン策定時",
    en: "at re-planning",
    requirements: ["CONF.TIMING.REPLAN", "MAC.EXEC.REPLAN"],
    section: "別添5 1(3)キ(オ)B",
  },
];

/** プランと再プランは、決定までに重層的支援会議で検討する。年度内に決定したプランについて見る。 */
export const planDiscussedInJusoKaigi: readonly Rule[] = timings.map((row) => timingRule(row));
