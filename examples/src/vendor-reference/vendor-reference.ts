import type { Closure } from "@juso/model";
import { type CityRecords, RecordBook } from "../city-records.ts";
import { exampleRecord as example } from "../example-record.ts";
import { addConferences, components, lead } from "./reference-conferences.ts";
import { addSuspendedCase } from "./suspended-case.ts";

/**
 * Two cases with every table of the forms of a case: one that is supported through to its closure, and one of a family with small children,
 * with whom contact was lost. The cells are the examples of the model, so that the dictionary and these files say the same.
 */
export function vendorReference(): CityRecords {
  const book = new RecordBook();
  book.add("municipality", example("municipality"));
  book.add("programme", example("programme"));
  addBeginning(book);
  addPlans(book);
  addSupport(book);
  addConferences(book);
  addEnd(book);
  addSuspendedCase(book);
  return book.records;
}

function addBeginning(book: RecordBook): void {
  book.add("person", example("person"));
  book.add("householdMember", example("householdMember"));
  book.add("case", example("case", {}, ["noApplicationReason", "previousCaseId", "reopenedDate"]));
  book.add(
    "intake",
    example("intake", {}, ["consultationRouteNote", "concernsOther", "urgencyNote", "declinedReason"]),
  );
  book.add(
    "screening",
    example("screening", { screenedDate: "2025-05-22" }, ["referredAgencyKinds", "emergencySupportNote"]),
  );
  book.add(
    "consent",
    example(
      "consent",
      {
        explainedDate: "2025-05-19",
        consentScopes: ["multiAgency", "meeting", "outreach", "participation", "agencySharing"],
      },
      ["withdrawnDate", "exceptionReason", "noConsentReason", "consentEffort"],
    ),
  );
  book.add("supportApplication", example("supportApplication", { directExplanationDate: "2025-05-19" }));
  book.add(
    "referral",
    example("referral", { referredDate: "2025-05-22", connectedDate: "2025-05-23", followUpDate: "2025-06-02" }, [
      "returnConsultationDate",
    ]),
  );
  book.add("informationShare", example("informationShare", { sharedDate: "2025-05-26" }, ["meetingId"]));
  book.add(
    "assessment",
    example("assessment", {}, ["directCollectionReason", "backgroundFactorsOther", "earlySupportComponents"]),
  );
  book.add("consultationHistory", example("consultationHistory"));
  book.add("assessmentLiving", example("assessmentLiving"));
  book.add("assessmentHealth", example("assessmentHealth"));
  book.add("assessmentEconomy", example("assessmentEconomy"));
  book.add("assessmentWork", example("assessmentWork"));
  book.add("employmentHistory", example("employmentHistory"));
}

function addPlans(book: RecordBook): void {
  book.add("plan", example("plan", { usesOutreach: true }, ["parentPlanId"]));
  book.add(
    "plan",
    example("plan", { planId: "PL-0002", planKind: "outreach", parentPlanId: "PL-0001", usesParticipation: false }),
  );
  book.add(
    "plan",
    example("plan", {
      planId: "PL-0003",
      planKind: "participation",
      parentPlanId: "PL-0001",
      usesParticipation: false,
    }),
  );
  for (const [index, planId] of ["PL-0001", "PL-0002", "PL-0003"].entries()) {
    book.add("planGoal", example("planGoal", { planId, planGoalId: `PG-000${index + 1}` }));
    const period = { startDate: "2025-07-01", endDate: "2025-12-31" };
    book.add(
      "planRole",
      example("planRole", { ...period, planId, planRoleId: `PR-000${2 * index + 1}`, isLead: false }),
    );
    book.add(
      "planRole",
      example("planRole", {
        ...period,
        planId,
        planRoleId: `PR-000${2 * index + 2}`,
        agencyKind: "ltcCenter",
        agencyName: lead,
        isLead: true,
      }),
    );
  }
  const period = { startDate: "2025-07-01", endDate: "2025-12-31" };
  book.add("planProgramme", example("planProgramme", period));
  book.add(
    "planProgramme",
    example("planProgramme", { ...period, planProgrammeId: "PP-0002", componentCode: "outreach" }),
  );
  book.add("planService", example("planService"));
  book.add("outreachPlan", example("outreachPlan"));
  book.add("participationPlan", example("participationPlan"));
  book.add("housingSupport", example("housingSupport"));
}

function addSupport(book: RecordBook): void {
  const steps = { eligibilityCheckedDate: "2025-06-26", approvedDate: "2025-06-27" };
  book.add("decision", example("decision", { ...steps, planId: "PL-0003" }, ["decisionReason"]));
  book.add(
    "decision",
    example("decision", { ...steps, decisionId: "DC-0002", planId: "PL-0002", componentCode: "outreach" }, [
      "decisionReason",
    ]),
  );
  book.add(
    "decisionNotice",
    example(
      "decisionNotice",
      {
        noticeDate: "2025-06-30",
        requestedDate: "2025-06-30",
        supportStartDate: "2025-07-01",
        supportEndDate: "2025-12-19",
      },
      ["reasonText"],
    ),
  );
  book.add("service", example("service", { planId: "PL-0003" }, ["earlySupportReason"]));
  book.add(
    "service",
    example("service", { serviceId: "SV-0002", planId: "PL-0002", decisionId: "DC-0002", componentCode: "outreach" }, [
      "earlySupportReason",
    ]),
  );
  book.add("serviceActivity", example("serviceActivity"));
  book.add(
    "serviceActivity",
    example("serviceActivity", { serviceActivityId: "AC-0002", serviceId: "SV-0002", activityKind: "homeVisit" }),
  );
  book.add("match", example("match"));
  book.add("progressRecord", example("progressRecord", { contactDate: "2025-07-10", nextDate: "2025-07-24" }));
  book.add("abuseReport", example("abuseReport"));
}

function addEnd(book: RecordBook): void {
  for (const [index, planId] of ["PL-0001", "PL-0002", "PL-0003"].entries()) {
    const evaluationId = `EV-000${index + 1}`;
    book.add(
      "evaluation",
      example(
        "evaluation",
        {
          evaluationId,
          planId,
          meetingId: "ME-0002",
          personsWish: "ここで終えてよい。",
          supportersOpinion: "見守りに移り、終結できる。",
        },
        ["observedChangesOther"],
      ),
    );
    book.add(
      "goalEvaluation",
      example("goalEvaluation", {
        goalEvaluationId: `GE-000${index + 1}`,
        evaluationId,
        planGoalId: `PG-000${index + 1}`,
      }),
    );
  }
  book.add("employmentResult", example("employmentResult"));
  const ended: Partial<Closure> = { meetingId: "ME-0002", leadAgencyName: lead, nextAgencyName: lead };
  const others = ["closureReasonNote", "contactAttempts"] as const;
  for (const [index, componentCode] of components.entries()) {
    book.add("closure", example("closure", { ...ended, closureId: `CL-000${index + 1}`, componentCode }, others));
  }
}
