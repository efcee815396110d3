import type { ComponentCode, IndicatorCode, MeetingTimingCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { mihonFiscalYear as fiscalYear } from "./civic-records.ts";

const from = `${fiscalYear}-04-01`;
const to = `${fiscalYear + 1}-03-31`;

/** The city's own count of its indicators, made from the records in the plainest way. */
export function addIndicatorRecords(book: RecordBook): void {
  const targets: Partial<Record<IndicatorCode, number>> = { "MA-02": 40, "MT-01": 24, "OR-01": 20, "PS-03": 12 };
  for (const [indicatorCode, value] of countIndicators(book)) {
    const targetValue = targets[indicatorCode];
    book.add("indicator", {
      indicatorCode,
      fiscalYear,
      valueStatus: "reported",
      value,
      ...(targetValue === undefined ? {} : { targetValue }),
    });
  }
}

function countIndicators(book: RecordBook): [IndicatorCode, number][] {
  const inYear = (date: string | undefined): boolean => date !== undefined && date >= from && date <= to;
  const mainPlans = book.all("plan").filter((plan) => plan.planKind === "multiAgency" && inYear(plan.adoptedDate));
  const closures = book.all("closure").filter((closure) => inYear(closure.closedDate));
  const closed = closures.filter(
    (closure) => closure.closureKind === "closed" && closure.componentCode === "multiAgency",
  );
  const meetings = book.all("meeting").filter((meeting) => inYear(meeting.heldDate));
  const juso = new Set(
    meetings.filter((meeting) => meeting.meetingKind === "jusoKaigi").map((meeting) => meeting.meetingId),
  );
  // A case counts once in a meeting, however many of its plans were discussed.
  const timed = (timing: MeetingTimingCode): number => {
    const rows = book.all("meetingCase").filter((row) => juso.has(row.meetingId) && row.meetingTiming === timing);
    return new Set(rows.map((row) => `${row.meetingId} ${row.caseId}`)).size;
  };
  const activitiesOf = (component: ComponentCode): { readonly caseId: string; readonly count: number }[] =>
    book
      .all("service")
      .filter(
        (service) => service.componentCode === component && service.startDate <= to && (service.endDate ?? to) >= from,
      )
      .map((service) => ({
        caseId: service.caseId,
        count: book
          .all("serviceActivity")
          .filter((row) => row.serviceId === service.serviceId && inYear(row.activityDate)).length,
      }));
  const outreach = activitiesOf("outreach");
  const participation = activitiesOf("participation");
  const matches = book.all("match").filter((match) => inYear(match.matchedDate));
  const places = book.all("site").filter((site) => site.componentCodes.some((code) => code.startsWith("comm")));
  return [
    ["CS-01", book.all("intake").filter((intake) => inYear(intake.receivedDate)).length],
    ["MA-01", book.all("case").filter((row) => !row.previousCaseId && inYear(row.acceptedDate)).length],
    ["MA-02", mainPlans.filter((plan) => plan.planVersion === 1).length],
    ["MA-03", mainPlans.filter((plan) => plan.planVersion > 1).length],
    ["MA-04", closed.length],
    ["MA-05", closures.filter((closure) => closure.closureKind === "suspended").length],
    ["MA-06", book.all("case").filter((row) => inYear(row.reopenedDate)).length],
    ["MT-01", juso.size],
    ["MT-02A", timed("plan")],
    ["MT-02B", timed("replan")],
    ["MT-02C", timed("close")],
    ["MT-02D", timed("suspend")],
    ["MT-03", meetings.filter((meeting) => meeting.meetingKind === "shienKaigi").length],
    ["OR-01", new Set(outreach.map((service) => service.caseId)).size],
    ["OR-02", outreach.reduce((sum, service) => sum + service.count, 0)],
    ["PS-01", new Set(participation.map((service) => service.caseId)).size],
    ["PS-02", new Set(matches.map((match) => match.hostId)).size],
    ["PS-03", matches.length],
    ["CD-01", places.length],
    ["CD-02", places.reduce((sum, site) => sum + (site.participants ?? 0), 0)],
    ["CD-03", places.reduce((sum, site) => sum + (site.participatingOrganisations ?? 0), 0)],
  ];
}
