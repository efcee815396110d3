import type { EntityRecords, RecordsByEntity } from "@juso/model";
import { describe, expect, it } from "vitest";
import { caseList, caseListEntities } from "./../index.ts";

const asOf = "2026-03-31";
const opened = { caseId: "C1", openedDate: "2025-04-01" } as const;
const plan = {
  planId: "P1",
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  draftedDate: "2025-05-01",
} as const;
const granted = { caseId: "C1", consentStatus: "granted", consentDate: "2025-04-10" } as const;
const replan = { caseId: "C1", planId: "P1", evaluationResult: "replan", evaluatedDate: "2025-08-01" } as const;
const closed = { caseId: "C1", componentCode: "multiAgency", closureKind: "closed", closedDate: "2025-12-01" } as const;

const states: readonly [string, string, EntityRecords][] = [
  ["received", "nothing but the case", {}],
  ["seekingConsent", "consent not obtained", { consent: [{ caseId: "C1", consentStatus: "notObtained" }] }],
  ["assessing", "consent given", { consent: [granted] }],
  ["received", "a consent of later", { consent: [{ ...granted, consentDate: "2026-04-01" }] }],
  ["planning", "assessed", { consent: [granted], assessment: [{ caseId: "C1", assessedDate: "2025-04-20" }] }],
  [
    "referredOn",
    "screened and referred",
    { screening: [{ caseId: "C1", screenedDate: "2025-04-02", screeningResult: "referred" }] },
  ],
  ["planning", "a draft of a plan", { plan: [plan] }],
  ["planning", "a plan adopted later", { plan: [{ ...plan, adoptedDate: "2026-04-01" }] }],
  ["supporting", "an adopted plan", { plan: [{ ...plan, adoptedDate: "2025-05-20" }] }],
  ["replanning", "an evaluation that asks for a new plan", { plan: [plan], evaluation: [replan] }],
  [
    "planning",
    "the new plan",
    { plan: [plan, { ...plan, planId: "P2", planVersion: 2, draftedDate: "2025-08-10" }], evaluation: [replan] },
  ],
  [
    "evaluating",
    "an evaluation that asks to close",
    { plan: [plan], evaluation: [{ ...replan, evaluationResult: "close" }] },
  ],
  ["closed", "a closure", { plan: [plan], evaluation: [replan], closure: [closed] }],
  ["suspended", "a suspension", { closure: [{ ...closed, closureKind: "suspended" }] }],
  ["referredOn", "a return to the referrer", { closure: [{ ...closed, closureKind: "returned" }] }],
  [
    "planning",
    "the end of another programme of the plan",
    { plan: [plan], closure: [{ ...closed, componentCode: "outreach" }] },
  ],
  [
    "planning",
    "a plan after the closure",
    { plan: [plan, { ...plan, planId: "P2", draftedDate: "2026-01-10" }], closure: [closed] },
  ],
  ["planning", "a closure of later", { plan: [plan], closure: [{ ...closed, closedDate: "2026-04-01" }] }],
];

describe("the state of a case", () => {
  it.each(states)("is %s after %s", (state, _, records) => {
    expect(caseList(rows({ case: [opened], ...records }), asOf).cases).toMatchObject([{ caseId: "C1", state }]);
  });
});

describe("the list", () => {
  it("has the cases opened by the day, in their order", () => {
    const cases = [{ ...opened, caseId: "C2" }, opened, { ...opened, caseId: "C3", openedDate: "2026-04-01" }];
    expect(caseList(rows({ case: cases }), asOf).cases.map(({ caseId }) => caseId)).toEqual(["C2", "C1"]);
  });

  it("takes the first intake, and of the rest the latest that is not later than the day", () => {
    const meetings = [
      { meetingId: "M1", heldDate: "2025-06-01" },
      { meetingId: "M2", heldDate: "2026-02-01" },
      { meetingId: "M3", heldDate: "2026-05-01" },
    ];
    const records = rows({
      case: [{ ...opened, personId: "N1" }],
      person: [{ personId: "N1", personName: "見本花子", sex: "female" }],
      intake: [
        { caseId: "C1", receivedDate: "2025-06-01", referrerName: "後" },
        { caseId: "C1", receivedDate: "2025-04-01", referrerName: "先" },
      ],
      plan: [
        plan,
        { ...plan, planId: "P2", planVersion: 2, draftedDate: "2026-01-05", nextEvaluationDate: "2026-07-05" },
        { ...plan, planId: "P3", planVersion: 3, draftedDate: "2026-05-05" },
        { ...plan, planId: "P4", planKind: "outreach", draftedDate: "2026-02-05" },
      ],
      planProgramme: [
        { planId: "P1", componentCode: "participation" },
        { planId: "P2", componentCode: "outreach" },
        { planId: "P2", componentCode: "outreach" },
      ],
      meeting: meetings,
      meetingCase: meetings.map(({ meetingId }) => ({ meetingId, caseId: "C1" })),
    });
    expect(caseList(records, asOf).cases).toMatchObject([
      {
        receivedDate: "2025-04-01",
        referrerName: "先",
        personName: "見本花子",
        sex: "female",
        planVersion: 2,
        nextEvaluationDate: "2026-07-05",
        componentCodes: ["outreach"],
        meetingDate: "2026-02-01",
        closedDate: null,
      },
    ]);
  });

  it("is made of tables that are not confidential", () => {
    expect(caseListEntities.filter((entity) => entity.startsWith("supportConference"))).toEqual([]);
  });
});

function rows(records: EntityRecords): RecordsByEntity {
  return Object.fromEntries(
    Object.entries(records).map(([entity, values]) => [
      entity,
      values.map((value: object) => ({ value, position: { file: "", line: 1, row: 1 } })),
    ]),
  ) as RecordsByEntity;
}
