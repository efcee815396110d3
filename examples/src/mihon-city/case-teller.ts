import type { AgencyKindCode, Case, ComponentCode, Plan } from "@juso/model";
import { dayAfter, officeDay } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";
import type { SeededRandom } from "../seeded-random.ts";
import type { CasePlot } from "./case-plots.ts";
import { type CaseTheme, caseThemes } from "./case-themes.ts";
import { intakeSites, siteName } from "./consultation-sites.ts";
import { addIntake } from "./intake-records.ts";
import { lastDay } from "./last-day.ts";
import type { MeetingCalendar } from "./meeting-calendar.ts";
import { addPlan, type PlanContext } from "./plan-records.ts";
import { addServices, type RunningService } from "./service-records.ts";

const agencyOf: Partial<Record<ComponentCode, AgencyKindCode>> = {
  ccsLtc: "ltcCenter",
  ccsDisability: "disabilityConsultation",
  ccsChild: "childUse",
  ccsSelfReliance: "selfReliance",
};

/** Who looks after the cases, in turn: made-up names of the city. */
const caseManagers = ["見本　千尋", "見本　光", "見本　悠"] as const;

/** Writes the records of one case from the first contact to where its plot leaves it. */
export function tellCase(
  book: RecordBook,
  random: SeededRandom,
  calendar: MeetingCalendar,
  plot: CasePlot,
  previous?: Case,
): void {
  const theme = caseThemes[plot.theme % caseThemes.length] as CaseTheme;
  const caseId = book.nextId("CS");
  const site = random.pick(intakeSites.filter((candidate) => candidate.components.includes(theme.from)));
  const needsConsentLater = plot.kind === "noConsent" || plot.consentCameLater;
  addIntake(book, random, {
    date: plot.firstContact,
    siteId: site.siteId,
    component: theme.from,
    theme,
    caseId,
    triage: needsConsentLater ? "noConsent" : "referToMultiAgency",
  });
  const opened: Case = {
    caseId,
    householdId: previous?.householdId ?? book.nextId("HH"),
    caseManagerName: caseManagers[Number(caseId.slice(-4)) % caseManagers.length] ?? caseManagers[0],
    openedDate: plot.firstContact,
    ...(previous ? { previousCaseId: previous.caseId, reopenedDate: plot.firstContact } : {}),
    ageClass: previous?.ageClass ?? random.pick(theme.ages),
    sex: previous?.sex ?? random.pick(["male", "female", "female", "male", "unknown"] as const),
    backgroundFactors: [...theme.background],
  };
  const talkFrom = needsConsentLater ? shareWithoutConsent(book, random, calendar, caseId, plot) : plot.firstContact;
  if (plot.kind === "noConsent") {
    book.add("case", {
      ...opened,
      noApplicationReason: "本人の同意が得られておらず、支援会議で情報を共有して関わり方を検討しています。",
    });
    return;
  }
  const explained = officeDay(dayAfter(talkFrom, random.between(1, 5)));
  const agreed = officeDay(dayAfter(explained, random.between(0, 7)));
  const accepted: Case = { ...opened, acceptedDate: agreed };
  book.add("case", accepted);
  book.add("consent", {
    consentId: book.nextId("CN"),
    caseId,
    consentStatus: "granted",
    consentDate: agreed,
    consentScopes: consentScopes(plot),
  });
  const isReturned = plot.kind === "returned";
  const returnDay = officeDay(dayAfter(agreed, 12));
  const agency = agencyOf[theme.from] as AgencyKindCode;
  book.add("referral", {
    referralId: book.nextId("RF"),
    caseId,
    referredDate: agreed,
    fromAgencyKind: agency,
    fromAgencyName: siteName(site.siteId),
    toComponentCode: "multiAgency",
    referralReason: plot.outreach
      ? "outreachExpected"
      : plot.participation
        ? "participationExpected"
        : random.pick(["roleCoordination", "destinationUnclear"] as const),
    explainedDate: explained,
    isReturned,
    ...(isReturned ? { returnConsultationDate: returnDay } : {}),
  });
  book.add("supportApplication", {
    supportApplicationId: book.nextId("AP"),
    caseId,
    appliedDate: agreed,
    isExplained: true,
    isSharingAgreed: true,
    isSigned: true,
    assistedByKind: agency,
  });
  if (isReturned) {
    const leadAgencyName = siteName(site.siteId);
    book.add("closure", {
      closureId: book.nextId("CL"),
      caseId,
      componentCode: "multiAgency",
      closureKind: "returned",
      closedDate: returnDay,
      roleAgreementDate: returnDay,
      leadAgencyName,
      isFollowUpNeeded: false,
    });
    return;
  }
  followPlans({ book, random, calendar, caseId, theme, plot }, agreed, accepted);
}

function followPlans(context: PlanContext, agreed: string, told: Case): void {
  const { book, random, calendar, caseId, plot } = context;
  const plans: Plan[] = [];
  const services: RunningService[] = [];
  let readyFrom = officeDay(dayAfter(agreed, random.between(3, 9)));
  for (let version = 1; version <= plot.replans + 1; version += 1) {
    const written = addPlan(context, version, readyFrom);
    plans.push(written.main);
    if (version === 1) services.push(...addServices(context, written, agreed));
    if (version <= plot.replans) readyFrom = evaluate(context, written.main, "replan");
  }
  const plan = plans.at(-1) as Plan;
  if (plot.kind === "suspended") suspend(context, plan, services);
  if (plot.kind === "closed") close(context, plan, services, told);
  if (plot.kind === "ongoing" || plot.kind === "replanned") {
    const monitored = dayAfter(plan.adoptedDate as string, 50);
    if (monitored < "2026-03-20") {
      const meeting = calendar.jusoKaigiFrom(monitored);
      book.add("meetingCase", {
        meetingCaseId: book.nextId("MC"),
        meetingId: meeting.id,
        caseId,
        planId: plan.planId,
        componentCode: "multiAgency",
        meetingTiming: "monitoring",
        topics: ["statusChange", "roleSharing"],
        isPersonalInformationShared: true,
      });
    }
  }
  for (const service of services) service.addActivities(lastDay);
}

/** Evaluates a plan at the end of its period and returns the day from which the next step can begin. */
function evaluate(context: PlanContext, plan: Plan, result: "replan" | "close" | "suspend"): string {
  const { book, theme, caseId } = context;
  const evaluatedDate = officeDay(dayAfter(plan.periodEndDate as string, -10));
  book.add("evaluation", {
    evaluationId: book.nextId("EV"),
    caseId,
    planId: plan.planId,
    evaluatedDate,
    evaluationResult: result,
    observedChanges: result === "suspend" ? ["noChange"] : [...theme.changes],
    goalAttainment:
      result === "close"
        ? "目標をおおむね達成し、役割分担どおりの支援が続いています。"
        : "一部を達成しましたが、生活の変化に合わせた見直しが要ります。",
    remainingIssues:
      result === "close"
        ? "季節の変わり目に体調を崩しやすく、見守りを続けます。"
        : "世帯の収入の見通し\n家族との話合いの場",
    isFollowUpNeeded: true,
  });
  return evaluatedDate;
}

function close(context: PlanContext, plan: Plan, services: readonly RunningService[], told: Case): void {
  const { book, random, calendar, caseId, plot } = context;
  const meeting = calendar.jusoKaigiFrom(evaluate(context, plan, "close"));
  const closedDate = officeDay(dayAfter(meeting.date, random.between(0, 4)));
  const topics = ["goalAttainment", "supportersStatus", "closingEvaluation", "followUp"] as const;
  for (const part of [{ component: "multiAgency" as ComponentCode, planId: plan.planId }, ...services]) {
    book.add("meetingCase", {
      meetingCaseId: book.nextId("MC"),
      meetingId: meeting.id,
      caseId,
      planId: part.planId,
      componentCode: part.component,
      meetingTiming: "close",
      topics: [...topics],
      isPersonalInformationShared: true,
    });
    book.add("closure", {
      closureId: book.nextId("CL"),
      caseId,
      componentCode: part.component,
      closureKind: "closed",
      closedDate,
      ...(plot.movesOut ? movedOut : { roleAgreementDate: meeting.date, leadAgencyName: leadAgencyOf(context) }),
      isFollowUpNeeded: random.chance(60) && !plot.movesOut,
    });
  }
  for (const service of services) service.end(closedDate);
  if (plot.reopensAfterMonths === undefined) return;
  const { reopensAfterMonths: months, ...again } = plot;
  const firstContact = officeDay(dayAfter(closedDate, months * 30));
  tellCase(
    book,
    random,
    calendar,
    {
      ...again,
      kind: "ongoing",
      firstContact,
      replans: 0,
      outreach: false,
      participation: plot.theme % 2 === 0,
      early: false,
    },
    told,
  );
}

const movedOut = { closureReason: "movedOut", closureReasonNote: "市外へ転居しました。" } as const;

/** The first role of the theme leads; in one theme it is spelt apart from the plan, as it happens where two people write. */
function leadAgencyOf({ theme, plot }: PlanContext): string {
  const name = theme.roles[0]?.[1] as string;
  return plot.theme === 6 ? name.replace(/^見本市/, "見本市　") : name;
}

function suspend(context: PlanContext, plan: Plan, services: readonly RunningService[]): void {
  const { book, calendar, caseId } = context;
  const meeting = calendar.jusoKaigiFrom(evaluate(context, plan, "suspend"));
  for (const part of [{ component: "multiAgency" as ComponentCode, planId: plan.planId }, ...services]) {
    book.add("meetingCase", {
      meetingCaseId: book.nextId("MC"),
      meetingId: meeting.id,
      caseId,
      planId: part.planId,
      componentCode: part.component,
      meetingTiming: "suspend",
      topics: ["statusChange", "contactEfforts"],
      isPersonalInformationShared: true,
    });
    book.add("closure", {
      closureId: book.nextId("CL"),
      caseId,
      componentCode: part.component,
      closureKind: "suspended",
      closedDate: meeting.date,
      isContactLost: true,
      contactAttempts: ["informationFromOthers", "homeVisit", "phone", "letter"],
      isFollowUpNeeded: true,
    });
  }
  for (const service of services) service.end(meeting.date);
}

/** Shares a case at 支援会議 while there is no consent; returns the day from which the person can be talked with. */
function shareWithoutConsent(
  book: RecordBook,
  random: SeededRandom,
  calendar: MeetingCalendar,
  caseId: string,
  plot: CasePlot,
): string {
  book.add("consent", {
    consentId: book.nextId("CN"),
    caseId,
    consentStatus: plot.kind === "noConsent" && plot.theme === 9 ? "refused" : "notObtained",
    exceptionReason: "本人が支援を望んでいないため、支援会議で情報を共有し、関わり方を検討しています。",
  });
  let from = dayAfter(plot.firstContact, 3);
  for (let time = 0; time < (plot.kind === "noConsent" ? random.between(1, 2) : 1); time += 1) {
    const meeting = calendar.shienKaigiFrom(from);
    book.add("meetingCase", {
      meetingCaseId: book.nextId("MC"),
      meetingId: meeting.id,
      caseId,
      meetingTiming: "other",
      topics: ["statusChange", "roleSharing"],
      isPersonalInformationShared: true,
    });
    from = dayAfter(meeting.date, 20);
  }
  return dayAfter(from, 14);
}

function consentScopes(plot: CasePlot): ("multiAgency" | "meeting" | "outreach" | "participation" | "agencySharing")[] {
  return [
    "multiAgency",
    "meeting",
    ...(plot.outreach ? (["outreach"] as const) : []),
    ...(plot.participation ? (["participation"] as const) : []),
    "agencySharing",
  ];
}
