import type { ComponentCode, EntityKey, EntityMap } from "@juso/model";
import { dayAfter } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";
import { exampleRecord } from "../example-record.ts";
import { mihonFiscalYear } from "./civic-records.ts";

/** What the forms hold beyond the course of a case, and what the programme keeps beside its sites: a few records of every table. */
export function addFurtherRecords(book: RecordBook): void {
  addProgrammeFacts(book);
  addSiteFacts(book);
  addCaseFacts(book);
  addPlanFacts(book);
  addChildFacts(book);
  addSupportConferences(book);
}

function addProgrammeFacts(book: RecordBook): void {
  const modes = new Map(book.all("operator").map(({ operatorId, deliveryMode }) => [operatorId, deliveryMode]));
  for (const { componentCode, fiscalYear, operatorIds = [] } of book.all("component")) {
    if (operatorIds.length < 2) continue;
    for (const operatorId of operatorIds) {
      const deliveryMode = modes.get(operatorId);
      if (deliveryMode === undefined) continue;
      book.add("componentOperator", { fiscalYear, componentCode, operatorId, deliveryMode });
    }
  }
  add(book, "jointImplementation", { fiscalYear: mihonFiscalYear });
  const [contract] = book.all("contract");
  if (contract) add(book, "subcontract", { contractId: contract.contractId });
  book.all("staff").forEach(({ staffId }, index) => {
    if (index % 10 === 3) add(book, "staffTraining", { staffTrainingId: book.nextId("TR"), staffId });
  });
}

function addSiteFacts(book: RecordBook): void {
  const siteOf = (componentCode: ComponentCode): string => {
    const site = book.all("site").find(({ componentCodes }) => componentCodes.includes(componentCode));
    if (site === undefined) throw new RangeError(`no site is for ${componentCode}`);
    return site.siteId;
  };
  const siteId = siteOf("commKosodate");
  add(book, "addOn", { siteId, fiscalYear: mihonFiscalYear }, ["alsoAtSiteId"]);
  add(book, "addOnSession");
  add(book, "oneTimePayment", { siteId });
  add(book, "siteIssue", { siteId: siteOf("commPoor") });
}

function addCaseFacts(book: RecordBook): void {
  book.all("consent").forEach(({ caseId, consentId, consentDate, consentStatus }, index) => {
    if (consentStatus !== "granted" || consentDate === undefined || index % 8 !== 0) return;
    const sharedDate = dayAfter(consentDate, 7);
    const own = { informationShareId: book.nextId("IS"), caseId, consentId, sharedDate };
    add(book, "informationShare", own, ["meetingId"]);
  });
  book.all("assessment").forEach(({ assessmentId, caseId }, index) => {
    if (index % 3 === 0) add(book, "consultationHistory", { consultationHistoryId: book.nextId("CH"), caseId });
    if (index % 4 === 1) add(book, "employmentHistory", { employmentHistoryId: book.nextId("EH"), assessmentId });
  });
  for (const { closedDate, closureId, closureKind } of book.all("closure")) {
    if (closureKind !== "suspended") continue;
    add(book, "closureContact", {
      closureContactId: book.nextId("CC"),
      closureId,
      attemptedDate: dayAfter(closedDate, -20),
    });
  }
  book.all("meeting").forEach(({ meetingId, meetingKind }, index) => {
    if (meetingKind === "jusoKaigi" && index % 8 === 0)
      add(book, "regionalIssue", { regionalIssueId: book.nextId("RI"), meetingId });
  });
}

function addPlanFacts(book: RecordBook): void {
  book.all("plan").forEach(({ adoptedDate, planId, planKind }, index) => {
    if (planKind === "outreach") add(book, "outreachPlan", { planId });
    if (planKind === "participation") add(book, "participationPlan", { planId });
    if (planKind !== "multiAgency" || adoptedDate === undefined || index % 3 !== 0) return;
    const [startDate, endDate] = [adoptedDate, dayAfter(adoptedDate, 180)];
    add(book, "planService", { planServiceId: book.nextId("PV"), planId, startDate, endDate }, [
      "isUsed",
      "usedDescription",
    ]);
  });
  for (const { approvedDate, decidedDate, decisionId, decisionResult } of book.all("decision")) {
    const noticeDate = approvedDate ?? decidedDate;
    const isApproved = decisionResult === "approved";
    add(
      book,
      "decisionNotice",
      {
        decisionNoticeId: book.nextId("DN"),
        documentNumber: `見本地共第${book.all("decisionNotice").length + 201}号`,
        decisionId,
        noticeDate,
        ...(isApproved ? { supportStartDate: noticeDate, supportEndDate: dayAfter(noticeDate, 180) } : {}),
      },
      [
        ...(isApproved ? (["reasonText"] as const) : (["supportStartDate", "supportEndDate"] as const)),
        "requestedAgencyKind",
        "requestedDate",
      ],
    );
  }
  const [service] = book.all("service").filter(({ componentCode }) => componentCode === "participation");
  if (service) {
    const { caseId, startDate } = service;
    add(book, "housingSupport", { caseId, startDate, endDate: dayAfter(startDate, 180) }, ["meetingId"]);
  }
}

function addChildFacts(book: RecordBook): void {
  const family = book.all("case").find(({ backgroundFactors = [] }) => backgroundFactors.includes("singleParent"));
  const told = family ?? book.all("case")[0];
  if (told === undefined) return;
  const { caseId } = told;
  add(book, "childSupportPlan", { caseId }, ["siteId"]);
  add(book, "childSupportPlanReview");
  add(book, "childCaseEvent", { caseId });
  add(book, "abuseReport", { caseId }, ["siteId"]);
}

/** The conferences under a duty of secrecy; they are written into a workbook of their own. */
function addSupportConferences(book: RecordBook): void {
  add(book, "supportConference");
  add(book, "supportConferenceMember");
  add(book, "supportConferenceCase", {}, ["urgencyNote"]);
  add(book, "supportConferenceRequest");
  add(book, "supportConferenceShare");
}

/** A record made of the examples of its fields. */
function add<E extends EntityKey>(
  book: RecordBook,
  entity: E,
  own: Partial<EntityMap[E]> = {},
  without: readonly (keyof EntityMap[E] & string)[] = [],
): void {
  book.add(entity, exampleRecord(entity, own, without));
}
