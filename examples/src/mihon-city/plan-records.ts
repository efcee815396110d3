import type { Plan } from "@juso/model";
import { dayAfter, officeDay } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";
import type { SeededRandom } from "../seeded-random.ts";
import type { CasePlot } from "./case-plots.ts";
import type { CaseTheme } from "./case-themes.ts";
import type { MeetingCalendar } from "./meeting-calendar.ts";

/** What every part of a case's story needs. */
export interface PlanContext {
  readonly book: RecordBook;
  readonly random: SeededRandom;
  readonly calendar: MeetingCalendar;
  readonly caseId: string;
  readonly theme: CaseTheme;
  readonly plot: CasePlot;
}

/** A plan of multi-agency collaboration, and the plans of the services that rest on it. */
export interface WrittenPlan {
  readonly main: Plan;
  readonly outreach?: Plan;
  readonly participation?: Plan;
}

/** Assessment, plan, goals, roles and the conference that adopts them. `from` is the first day on which the assessment can be made. */
export function addPlan(context: PlanContext, version: number, from: string): WrittenPlan {
  const { book, random, calendar, caseId, theme, plot } = context;
  const draftedDate = officeDay(dayAfter(from, random.between(3, 8)));
  const meeting = calendar.jusoKaigiFrom(draftedDate);
  book.add("assessment", {
    assessmentId: book.nextId("AS"),
    caseId,
    assessedDate: from,
    preparedByKind: "multiAgencyOperator",
    meetingId: meeting.id,
    householdSize: theme.householdSize,
    backgroundFactors: [...theme.background],
    personsIntention: theme.intention,
  });
  const periodEndDate = dayAfter(meeting.date, random.between(80, 95));
  const draft = {
    caseId,
    draftedDate,
    adoptedDate: meeting.date,
    periodStartDate: meeting.date,
    periodEndDate,
    personAgreedDate: draftedDate,
  };
  const main = book.add("plan", {
    planId: book.nextId("PL"),
    ...draft,
    planKind: "multiAgency",
    planVersion: version,
    personsIntention: theme.intention,
    issuesToSolve: theme.issues,
    supportPolicy: theme.policy,
    integrationMeasures: "月に1回、主担当機関が各機関の状況をまとめ、変化があれば重層的支援会議に諮ります。",
    usesOutreach: plot.outreach,
    usesParticipation: plot.participation,
    monitoringDate: officeDay(dayAfter(meeting.date, 45)),
    nextEvaluationDate: officeDay(dayAfter(meeting.date, 90)),
  });
  addGoals(book, main, theme.goals);
  theme.roles.forEach(([agencyKind, agencyName, task], index) => {
    book.add("planRole", {
      planRoleId: book.nextId("PR"),
      planId: main.planId,
      agencyKind,
      agencyName,
      task,
      isLead: index === 0,
    });
  });
  const topics =
    version === 1
      ? (["goal", "policy", "planContent", "roleSharing", "monitoringTiming"] as const)
      : (["statusChange", "currentPlanEvaluation", "newPlanContent", "roleSharing"] as const);
  const timing = version === 1 ? "plan" : "replan";
  book.add("meetingCase", {
    meetingCaseId: book.nextId("MC"),
    meetingId: meeting.id,
    caseId,
    planId: main.planId,
    componentCode: "multiAgency",
    meetingTiming: timing,
    topics: [...topics],
    isPersonalInformationShared: true,
  });
  if (version > 1) return { main };
  const service = (kind: "outreach" | "participation"): Plan => {
    const plan = book.add("plan", {
      planId: book.nextId("PL"),
      ...draft,
      planKind: kind,
      planVersion: 1,
      parentPlanId: main.planId,
      personsIntention: theme.intention,
      supportPolicy:
        kind === "outreach"
          ? "本人の歩みに合わせ、手紙と短い訪問から関係をつくる。"
          : "本人の希望に合う受入先を探し、短い時間から始める。",
      monitoringDate: officeDay(dayAfter(meeting.date, 40)),
    });
    addGoals(
      book,
      plan,
      kind === "outreach"
        ? ["必要なときに自分から相談できる。", "月に2回の訪問を受け入れる。"]
        : ["地域に安心して参加できる場がある。", "受入先で月に4回活動する。"],
    );
    const [agencyKind, agencyName, task] =
      kind === "outreach"
        ? (["outreachOperator", "見本市社会福祉協議会 アウトリーチ担当", "訪問と同行、関係機関との事前調整"] as const)
        : ([
            "participationOperator",
            "見本はたらく応援センター 参加支援担当",
            "受入先の開拓、マッチング、定着の支援",
          ] as const);
    book.add("planRole", {
      planRoleId: book.nextId("PR"),
      planId: plan.planId,
      agencyKind,
      agencyName,
      task,
      isLead: true,
    });
    book.add("meetingCase", {
      meetingCaseId: book.nextId("MC"),
      meetingId: meeting.id,
      caseId,
      planId: plan.planId,
      componentCode: kind,
      meetingTiming: "plan",
      topics: [...topics] as (typeof topics)[number][],
      isPersonalInformationShared: true,
    });
    return plan;
  };
  return {
    main,
    ...(plot.outreach ? { outreach: service("outreach") } : {}),
    ...(plot.participation ? { participation: service("participation") } : {}),
  };
}

function addGoals(book: RecordBook, plan: Plan, goals: readonly [long: string, thisPlan: string]): void {
  const dueDate = plan.periodEndDate as string;
  book.add("planGoal", {
    planGoalId: book.nextId("PG"),
    planId: plan.planId,
    goal: goals[0],
    goalTerm: "long",
    dueDate: dayAfter(dueDate, 270),
  });
  book.add("planGoal", {
    planGoalId: book.nextId("PG"),
    planId: plan.planId,
    goal: goals[1],
    goalTerm: "thisPlan",
    dueDate,
  });
}
