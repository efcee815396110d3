import type { Case } from "@juso/model";
import { dayAfter } from "../calendar-day.ts";
import { decisionOfOpenCase, first, isOpen, mainPlan, mainPlans, openCase } from "./chosen-cases.ts";
import type { Defect } from "./defect.ts";

/** What is wrong with plans, decisions and the services that rest on them. Each defect takes a case of its own. */
export const planDefects: readonly Defect[] = [
  {
    id: "decision-before-conference",
    title: { ja: "重層的支援会議より前に支援決定をしている", en: "The decision was made before the conference" },
    spoil({ records, find, set, expect }) {
      const record = decisionOfOpenCase(records, find, 0);
      const adopted = find("plan", (plan) => plan.planId === record.planId).adoptedDate as string;
      set(record, "decidedDate", dayAfter(adopted, -1));
      expect("case-steps-in-order", "decisionBeforeMeeting", "error", {
        entity: "decision",
        record,
        field: "decidedDate",
      });
    },
  },
  {
    id: "decision-by-operator",
    title: {
      ja: "支援決定を、市町村でなく事業者がしている",
      en: "An operator, not the municipality, made the decision",
    },
    spoil({ records, find, set, expect }) {
      const record = decisionOfOpenCase(records, find, 1);
      set(record, "decidedByKind", "outreachOperator");
      expect("decision-by-municipality", "otherBody", "error", { entity: "decision", record, field: "decidedByKind" });
    },
  },
  {
    id: "service-before-decision",
    title: { ja: "支援決定より前に支援を始めている", en: "A service began before its decision" },
    spoil({ records, find, set, expect }) {
      const decision = decisionOfOpenCase(records, find, 2);
      const record = find("service", (service) => service.decisionId === decision.decisionId);
      set(record, "startDate", dayAfter(decision.decidedDate, -1));
      expect("service-after-decision", "beforeDecision", "error", { entity: "service", record, field: "startDate" });
    },
  },
  {
    id: "early-support-without-reason",
    title: { ja: "早期支援の理由がない", en: "The reason of early support is blank" },
    spoil({ find, set, expect }) {
      const record = find("service", (service) => service.isEarlySupport === true);
      set(record, "earlySupportReason", undefined);
      expect("service-early-support-has-reason", "noReason", "error", {
        entity: "service",
        record,
        field: "earlySupportReason",
      });
    },
  },
  {
    id: "plan-not-discussed",
    title: {
      ja: "初回のプランを、重層的支援会議に諮っていない",
      en: "A first plan was not discussed at the conference",
    },
    spoil({ records, find, remove, expect }) {
      const record = mainPlan(records, openCase(records, 5), 1);
      remove(
        "meetingCase",
        find("meetingCase", (row) => row.planId === record.planId && row.meetingTiming === "plan"),
      );
      expect("plan-initial-discussed-in-juso-kaigi", "notDiscussed", "error", {
        entity: "plan",
        record,
        field: "adoptedDate",
      });
    },
  },
  {
    id: "plan-revision-not-discussed",
    title: { ja: "再プランを、重層的支援会議に諮っていない", en: "A revised plan was not discussed at the conference" },
    spoil({ records, find, remove, expect }) {
      const revised = records.case?.find(
        (candidate) => isOpen(records, candidate) && mainPlans(records, candidate).length === 2,
      ) as Case;
      const record = mainPlan(records, revised, 2);
      remove(
        "meetingCase",
        find("meetingCase", (row) => row.planId === record.planId && row.meetingTiming === "replan"),
      );
      expect("plan-revised-discussed-in-juso-kaigi", "notDiscussed", "error", {
        entity: "plan",
        record,
        field: "adoptedDate",
      });
    },
  },
  {
    id: "plan-without-goals",
    title: { ja: "プランに目標がない", en: "A plan has no goal" },
    spoil({ records, find, remove, expect }) {
      const record = mainPlan(records, openCase(records, 6), 1);
      for (const turn of [1, 2])
        if (turn)
          remove(
            "planGoal",
            find("planGoal", (goal) => goal.planId === record.planId),
          );
      expect("plan-has-goals-roles-policy", "noGoal", "error", { entity: "plan", record, field: "planId" });
    },
  },
  {
    id: "plan-without-assessment",
    title: { ja: "アセスメントのないプランがある", en: "A plan has no assessment" },
    spoil({ records, remove, expect }) {
      const chosen = openCase(records, 8);
      remove("assessment", first(records, "assessment", chosen));
      const record = mainPlan(records, chosen, 1);
      expect("plan-based-on-assessment", "noAssessment", "error", { entity: "plan", record, field: "adoptedDate" });
    },
  },
  {
    id: "outreach-activity-of-participation",
    title: {
      ja: "アウトリーチの活動が、参加支援の種別になっている",
      en: "An outreach activity is of a kind of participation support",
    },
    spoil({ find, set, expect }) {
      const service = find("service", (candidate) => candidate.componentCode === "outreach");
      const record = find("serviceActivity", (activity) => activity.serviceId === service.serviceId);
      set(record, "activityKind", "resourceMatching");
      expect("service-outreach-activity-kinds", "otherKind", "error", {
        entity: "serviceActivity",
        record,
        field: "activityKind",
      });
    },
  },
];
