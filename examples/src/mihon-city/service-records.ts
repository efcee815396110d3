import type { ActivityKindCode, PlaceKindCode, Plan, Service } from "@juso/model";
import { dayAfter, officeDay } from "../calendar-day.ts";
import { lastDay } from "./last-day.ts";
import type { PlanContext, WrittenPlan } from "./plan-records.ts";

/** A service that goes on while its case is told. */
export interface RunningService {
  readonly component: "outreach" | "participation";
  readonly planId: string;
  /** Ends the service on a day. */
  end(date: string): void;
  /** Writes the activities up to the day the service ended, or up to `until`. */
  addActivities(until: string): void;
}

/** Organisations that take people in. Names use characters that only CP932 among the older encodings has (①, ㈱, 髙). */
const hosts: readonly (readonly [id: string, name: string, place: PlaceKindCode])[] = [
  ["HO-01", "㈱見本リサイクル", "work"],
  ["HO-02", "髙見工房（見本）", "work"],
  ["HO-03", "みほん農園①号畑", "work"],
  ["HO-04", "見本住まい㈱", "housing"],
  ["HO-05", "見本市立図書館", "volunteering"],
  ["HO-06", "学びの部屋みほん", "learning"],
  ["HO-07", "みんなの居場所みほん", "gathering"],
  ["HO-08", "生活介護事業所見本の丘", "welfareService"],
  ["HO-09", "シェルターみほん～港～", "housing"],
];

const outreachCycle: readonly ActivityKindCode[] = [
  "informationGathering",
  "priorCoordination",
  "relationshipBuilding",
  "homeVisit",
  "relationshipBuilding",
];
const participationCycle: readonly ActivityKindCode[] = [
  "resourceMatching",
  "menuDesign",
  "hostSupport",
  "settlementFollowUp",
];

/** Decisions and services that a new plan names, in the order decision → service unless the support began early. */
export function addServices(context: PlanContext, plan: WrittenPlan, acceptedDate: string): RunningService[] {
  const running: RunningService[] = [];
  if (plan.outreach) running.push(addService(context, "outreach", plan.outreach, acceptedDate));
  if (plan.participation) running.push(addService(context, "participation", plan.participation, acceptedDate));
  return running;
}

function addService(
  context: PlanContext,
  component: "outreach" | "participation",
  plan: Plan,
  acceptedDate: string,
): RunningService {
  const { book, random, caseId, plot, theme } = context;
  const decidedDate = officeDay(dayAfter(plan.adoptedDate as string, random.between(0, 3)));
  const decisionId = book.nextId("DC");
  book.add("decision", {
    decisionId,
    caseId,
    planId: plan.planId,
    componentCode: component,
    decidedDate,
    decidedByKind: "municipality",
    decisionResult: "approved",
  });
  const earlyFrom = plot.consentCameLater ? dayAfter(acceptedDate, -10) : dayAfter(acceptedDate, 2);
  const startDate = officeDay(plot.early ? earlyFrom : dayAfter(decidedDate, random.between(1, 6)));
  const early = plot.early
    ? {
        isEarlySupport: true,
        earlySupportReason: "体調の悪化が心配され、支援決定を待たずに関わり始める必要があったためです。",
      }
    : {};
  const service = book.add("service", {
    serviceId: book.nextId("SV"),
    caseId,
    planId: plan.planId,
    decisionId,
    componentCode: component,
    startDate,
    isEarlySupport: false,
    ...early,
  }) as Service;
  if (component === "participation") {
    const fitting = hosts.filter((host) => host[2] === theme.place);
    const [hostId, hostName, placeKind] = random.pick(fitting.length > 0 ? fitting : hosts);
    const begun = [startDate, decidedDate].sort()[1] as string;
    const matchedDate = officeDay(dayAfter(begun, random.between(10, 25)));
    if (matchedDate <= lastDay)
      book.add("match", {
        matchId: book.nextId("MA"),
        serviceId: service.serviceId,
        hostId,
        hostName,
        placeKind,
        matchedDate,
      });
  }
  const cycle = component === "outreach" ? outreachCycle : participationCycle;
  return {
    component,
    planId: plan.planId,
    end: (date) => {
      service.endDate = date;
    },
    addActivities: (until) => {
      const last = service.endDate ?? until;
      let day = service.startDate;
      for (let turn = 0; day <= last; turn += 1) {
        book.add("serviceActivity", {
          serviceActivityId: book.nextId("SA"),
          serviceId: service.serviceId,
          activityDate: day,
          activityKind: cycle[turn % cycle.length] as ActivityKindCode,
        });
        day = officeDay(dayAfter(day, random.between(8, 16)));
      }
    },
  };
}
