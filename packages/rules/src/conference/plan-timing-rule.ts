import { fiscalYearOf, type MeetingTimingCode, meetingTimingTitles, type Rule, submissionRule } from "@juso/model";

/** One timing at which a plan is discussed (実施要綱 別添5 1(3)キ(オ)). */
export interface PlanTiming {
  readonly id: string;
  readonly timing: MeetingTimingCode & ("plan" | "replan");
  readonly ja: string;
  readonly en: string;
  readonly requirements: readonly string[];
  readonly section: string;
}

const planning: readonly (MeetingTimingCode | undefined)[] = ["plan", "replan"];

/**
 * The rule that a plan adopted in the fiscal year was discussed at its timing, by its date. A plan of outreach or participation support
 * may be discussed with the multi-agency plan that it belongs to, when that one is made or revised (キ(イ)A).
 */
export function timingRule({ id, timing, ja, en, requirements, section }: PlanTiming): Rule {
  const { ja: timingJa, en: timingEn } = meetingTimingTitles[timing];
  const planVersion = timing === "plan" ? 1 : 2;
  const plan = { planId: "P1", caseId: "C1", planKind: "multiAgency", planVersion, adoptedDate: "2026-06-10" } as const;
  const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
  const discussed = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", planId: "P1", meetingTiming: timing };
  const discussedLater = { meeting: [{ ...meeting, heldDate: "2026-06-11" }], meetingCase: [discussed] };
  const inCaseMeeting = { meeting: [{ ...meeting, meetingKind: "caseKaigi" }], meetingCase: [discussed] } as const;
  const missing = [{ messageId: "notDiscussed", field: "adoptedDate" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    acknowledgedAs: "confirmed",
    requirements,
    citations: [
      { document: "jisshi-yoko", section },
      { document: "jisshi-yoko", section: timing === "plan" ? "別添5 1(3)エ" : "別添5 1(3)オ" },
      { document: "jisshi-yoko", section: "別添5 1(3)キ(イ)A" },
    ],
    title: {
      ja: `この年度に決定したプランは、${ja}に重層的支援会議で検討する`,
      en: `A plan adopted in the fiscal year is discussed in the conference ${en}`,
    },
    messages: {
      notDiscussed: {
        text: {
          ja: `このプランを決定日までに「${ja}」として検討した重層的支援会議の記録がありません。`,
          en: `No conference discussed this plan ${en} by the date it was adopted.`,
        },
        fix: {
          ja: `会議で検討していたときは、「会議の検討事例」にプランIDを書き、「開催のタイミング」で「${timingJa}」を選んでください。前年度の会議のときは、その会議も提出物に含めてください。検討していなかったときは、開いていない会議を加えたり「プランの決定日」を変えたりせず、これから会議で検討し、その会議を記録してください。`,
          en: `If a conference discussed it, record the plan id and choose the timing "${timingEn}" for the case of that meeting; include the meeting if it was held last fiscal year. If none did, add no meeting that was not held and do not change the date: discuss the plan in a conference now, and record that one.`,
        },
      },
    },
    entity: "plan",
    reads: {
      plan: ["planId", "caseId", "planKind", "planVersion", "parentPlanId", "draftedDate", "adoptedDate"],
      meeting: ["meetingId", "meetingKind", "heldDate"],
      meetingCase: ["meetingId", "caseId", "planId", "meetingTiming"],
    },
    *check({ plan: plans, meeting: meetings, meetingCase }, { fiscalYear }) {
      for (const row of plans.all) {
        const { planId, caseId, planKind, planVersion, parentPlanId, draftedDate, adoptedDate } = row.value;
        if (adoptedDate === undefined || fiscalYearOf(adoptedDate) !== fiscalYear) continue;
        if ((planVersion === 1) !== (timing === "plan")) continue;
        const isDiscussed = meetingCase.where("caseId", caseId).some(({ value }) => {
          const isTimely =
            value.meetingTiming === timing || (planKind !== "multiAgency" && planning.includes(value.meetingTiming));
          const held = meetings.where("meetingId", value.meetingId)[0]?.value;
          if (!isTimely || held?.meetingKind !== "jusoKaigi" || held.heldDate > adoptedDate) return false;
          if ((value.planId ?? planId) === planId) return true;
          return value.planId === parentPlanId && draftedDate <= held.heldDate;
        });
        if (!isDiscussed) yield { row, messageId: "notDiscussed", field: "adoptedDate" };
      }
    },
    examples: {
      pass: [
        {
          plan: [{ ...plan, planId: "P2", planKind: "outreach", parentPlanId: "P1", draftedDate: "2026-06-09" }],
          meeting: [meeting],
          meetingCase: [{ ...discussed, meetingTiming: timing === "plan" ? "replan" : "plan" }],
        },
        { plan: [plan], meeting: [meeting], meetingCase: [discussed] },
        { plan: [{ ...plan, adoptedDate: "2026-03-31" }], meeting: [], meetingCase: [] },
      ],
      fail: [
        { records: { plan: [plan], meeting: [], meetingCase: [] }, expect: missing },
        { records: { ...discussedLater, plan: [plan] }, expect: missing },
        { records: { ...inCaseMeeting, plan: [plan] }, expect: missing },
      ],
    },
  });
}
