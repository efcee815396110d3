import type { RecordBook } from "../city-records.ts";
import { exampleRecord as example } from "../example-record.ts";
import { closing } from "./reference-conferences.ts";

/** A family with small children, with whom contact was lost. */
export function addSuspendedCase(book: RecordBook): void {
  const own = { caseId: "C-0002" } as const;
  book.add(
    "case",
    example(
      "case",
      {
        ...own,
        householdId: "H-0002",
        ageClass: "30s",
        openedDate: "2025-05-12",
        acceptedDate: "2025-05-22",
        backgroundFactors: ["singleParent"],
      },
      ["personId", "previousCaseId", "reopenedDate"],
    ),
  );
  book.add(
    "consent",
    example("consent", { ...own, consentId: "CN-0002", explainedDate: "2025-05-19" }, [
      "withdrawnDate",
      "exceptionReason",
      "noConsentReason",
      "consentEffort",
    ]),
  );
  book.add(
    "referral",
    example("referral", { ...own, referralId: "RF-0002", referredDate: "2025-05-22", explainedDate: "2025-05-19" }, [
      "returnConsultationDate",
    ]),
  );
  book.add("childSupportPlan", example("childSupportPlan", own));
  book.add("childSupportPlanReview", example("childSupportPlanReview"));
  book.add("childCaseEvent", example("childCaseEvent", own));
  book.add("meeting", closing(book, "ME-0003", "2025-11-26"));
  book.add(
    "meetingCase",
    example(
      "meetingCase",
      {
        ...own,
        meetingCaseId: "MC-0007",
        meetingId: "ME-0003",
        meetingTiming: "suspend",
        topics: ["contactEfforts"],
        evaluationResult: "suspend",
      },
      ["planId", "planAdequacy", "nextMonitoringDate"],
    ),
  );
  book.add(
    "closure",
    example(
      "closure",
      {
        ...own,
        closureId: "CL-0004",
        closureKind: "suspended",
        closedDate: "2025-11-28",
        meetingId: "ME-0003",
        closureReason: "contactLost",
        isContactLost: true,
      },
      [
        "closureReasonNote",
        "isIssueOrganised",
        "prospect",
        "personsWish",
        "roleAgreementDate",
        "leadAgencyName",
        "nextAgencyName",
        "connectedResource",
        "isRelationStable",
      ],
    ),
  );
  book.add("closureContact", example("closureContact", { closureId: "CL-0004" }));
}
