import { readFileSync } from "node:fs";
import type { EntityRecords, IndicatorCode, RecordsByEntity } from "@juso/model";
import { describe, expect, it } from "vitest";
import { computeIndicators, indicatorEntities } from "./index.ts";

const plan = {
  planId: "P1",
  caseId: "C1",
  planKind: "multiAgency",
  planVersion: 1,
  adoptedDate: "2025-04-01",
} as const;
const closure = {
  caseId: "C1",
  componentCode: "multiAgency",
  closureKind: "closed",
  closedDate: "2026-03-31",
} as const;
const service = { serviceId: "V1", caseId: "C1", componentCode: "outreach", startDate: "2024-05-01" } as const;
const site = { siteId: "S1", componentCodes: ["commPoor" as const] };

const counts: readonly [IndicatorCode, string, EntityRecords, number | null][] = [
  [
    "CS-01",
    "consultations received in the year, without declined ones",
    {
      intake: [
        { componentCode: "ccsLtc", receivedDate: "2025-04-01", isNew: true },
        { componentCode: "ccsTown", receivedDate: "2026-03-31", isNew: false, isAccepted: true },
        { componentCode: "ccsLtc", receivedDate: "2025-03-31" },
        { componentCode: "ccsLtc", receivedDate: "2025-05-01", isAccepted: false },
        { componentCode: "outreach", receivedDate: "2025-05-01" },
      ],
    },
    2,
  ],
  [
    "MA-01",
    "accepted in the year, not reopened",
    {
      case: [
        { acceptedDate: "2025-06-01" },
        { acceptedDate: "2025-06-01", previousCaseId: "C0", reopenedDate: "2025-06-01" },
        { acceptedDate: "2024-06-01" },
        {},
      ],
    },
    1,
  ],
  [
    "MA-02",
    "initial multi-agency plans",
    { plan: [plan, { ...plan, planVersion: 2 }, { ...plan, planKind: "outreach" }] },
    1,
  ],
  [
    "MA-03",
    "re-plans",
    { plan: [plan, { ...plan, planVersion: 2 }, { ...plan, planVersion: 3, adoptedDate: "2025-03-31" }] },
    1,
  ],
  [
    "MA-04",
    "closed, not returned or suspended",
    {
      closure: [
        closure,
        { ...closure, closureKind: "returned" },
        { ...closure, closureKind: "suspended" },
        { ...closure, componentCode: "outreach" },
      ],
    },
    1,
  ],
  [
    "MA-05",
    "suspensions of the three programmes",
    {
      closure: [
        { ...closure, closureKind: "suspended" },
        { ...closure, closureKind: "suspended", componentCode: "outreach" },
        { ...closure, closureKind: "suspended", closedDate: "2026-04-01" },
        closure,
      ],
    },
    2,
  ],
  [
    "MA-06",
    "reopened in the year",
    { case: [{ previousCaseId: "C0", reopenedDate: "2025-12-01" }, { reopenedDate: "2025-12-01" }] },
    1,
  ],
  [
    "MT-01",
    "conferences",
    {
      meeting: [
        { meetingKind: "jusoKaigi", heldDate: "2025-04-01" },
        { meetingKind: "shienKaigi", heldDate: "2025-04-01" },
      ],
    },
    1,
  ],
  ["MT-03", "statutory support meetings", { meeting: [{ meetingKind: "shienKaigi", heldDate: "2025-04-01" }] }, 1],
  [
    "OR-01",
    "different cases, running services included",
    {
      service: [
        service,
        { ...service, serviceId: "V2" },
        { ...service, caseId: "C2", endDate: "2025-03-31" },
        { ...service, caseId: "C3", componentCode: "participation" },
      ],
    },
    1,
  ],
  [
    "OR-02",
    "activities of outreach kinds",
    {
      service: [service, { ...service, serviceId: "V2", componentCode: "participation" }],
      serviceActivity: [
        { serviceId: "V1", activityKind: "homeVisit", activityDate: "2025-05-01" },
        { serviceId: "V1", activityKind: "homeVisit", activityDate: "2025-05-01" },
        { serviceId: "V1", activityKind: "resourceMatching", activityDate: "2025-05-01" },
        { serviceId: "V2", activityKind: "homeVisit", activityDate: "2025-05-01" },
        { serviceId: "V1", activityKind: "homeVisit", activityDate: "2026-05-01" },
      ],
    },
    2,
  ],
  [
    "PS-01",
    "different cases",
    {
      service: [
        { ...service, componentCode: "participation" },
        { ...service, componentCode: "participation", startDate: "2026-04-01", caseId: "C2" },
      ],
    },
    1,
  ],
  [
    "PS-02",
    "different hosts",
    {
      match: [
        { hostId: "H1", matchedDate: "2025-05-01" },
        { hostId: "H1", matchedDate: "2025-06-01" },
        { hostId: "H2", matchedDate: "2024-06-01" },
      ],
    },
    1,
  ],
  [
    "PS-03",
    "matches",
    {
      match: [
        { hostId: "H1", matchedDate: "2025-05-01" },
        { hostId: "H1", matchedDate: "2025-06-01" },
      ],
    },
    2,
  ],
  [
    "CD-01",
    "open at the end of the year",
    {
      site: [
        site,
        { ...site, closedDate: "2026-03-30" },
        { ...site, openedDate: "2026-04-01" },
        { siteId: "S4", componentCodes: ["ccsLtc"] },
      ],
    },
    1,
  ],
  [
    "CD-02",
    "participants, also of sites closed in the year",
    { site: [{ ...site, participants: 30 }, { ...site, participants: 12, closedDate: "2025-06-30" }, site] },
    42,
  ],
  ["CD-02", "unknown when no site reports", { site: [site] }, null],
  ["CD-02", "zero when there is no site", { site: [] }, 0],
  ["CD-03", "organisations", { site: [{ ...site, participatingOrganisations: 0 }] }, 0],
];

describe("computeIndicators", () => {
  it.each(counts)("%s counts %s", (code, _, records, expected) => {
    expect(countOf(code, records)).toBe(expected);
  });

  it.each([
    ["MT-02A", "plan"],
    ["MT-02B", "replan"],
    ["MT-02C", "close"],
    ["MT-02D", "suspend"],
  ] as const)("%s counts cases discussed at the timing %s once per meeting", (code, meetingTiming) => {
    const discussed = { meetingId: "M1", caseId: "C1", meetingTiming };
    const records: EntityRecords = {
      meeting: [
        { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2025-04-01" },
        { meetingId: "M2", meetingKind: "jusoKaigi", heldDate: "2025-05-01" },
        { meetingId: "M3", meetingKind: "caseKaigi", heldDate: "2025-05-01" },
      ],
      meetingCase: [
        discussed,
        { ...discussed, planId: "P2" },
        { ...discussed, meetingId: "M2" },
        { ...discussed, meetingId: "M3" },
        { ...discussed, caseId: "C2", meetingTiming: "other" },
      ],
    };
    expect(countOf(code, records)).toBe(2);
  });

  it("counts 0 in an empty file and nothing without the file", () => {
    const empty = Object.fromEntries(indicatorEntities.map((entity) => [entity, []]));
    expect(computeIndicators(empty, 2025).map(({ value }) => value)).toEqual(Array(21).fill(0));
    const absent = computeIndicators({}, 2025);
    expect(absent.map(({ value }) => value)).toEqual(Array(21).fill(null));
    expect(absent.find(({ code }) => code === "OR-02")?.missingEntities).toEqual(["service", "serviceActivity"]);
  });

  it("covers the code list, in its order and with its provenance", () => {
    const list = readFileSync(new URL("../../../schemas/v1/code-lists/indicator.csv", import.meta.url), "utf8");
    const rows = list
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    const expected = rows.map(([code, , , provenance]) => [code, provenance]);
    expect(computeIndicators({}, 2025).map(({ code, status }) => [code, status])).toEqual(expected);
  });
});

function countOf(code: IndicatorCode, records: EntityRecords): number | null | undefined {
  const rows = Object.entries(records).map(([entity, values]) => [
    entity,
    values.map((value, index) => ({ value, position: { file: entity, line: index + 2, row: index + 2 } })),
  ]);
  return computeIndicators(Object.fromEntries(rows) as RecordsByEntity, 2025).find((each) => each.code === code)?.value;
}
