import type { Posting, RecordsByEntity } from "@juso/model";
import { expect, test } from "vitest";
import { countActivity } from "./activity-counts.ts";

const position = { file: "posting.csv", line: 2, row: 2 };

function counted(...postings: readonly Posting[]): ReturnType<typeof countActivity> {
  const records: RecordsByEntity = { posting: postings.map((value) => ({ value, position })) };
  return countActivity(records, 2025);
}

const posting = { postingId: "P", staffId: "A", componentCode: "ccsLtc", staffRole: "ltcStaff" } as const;

test("a person with several posts counts once in a component and once in all", () => {
  const counts = counted(posting, posting, { ...posting, componentCode: "ccsChild" }, { ...posting, staffId: "B" });
  expect(counts.staff).toEqual({ ccsLtc: 2, ccsChild: 1 });
  expect(counts.staffTotal).toBe(2);
  expect(counts.staffRoles?.map(({ people }) => people)).toEqual([2, 1]);
});

test("full-time equivalents are the average of the year, and unknown where one is not given", () => {
  const half = { ...posting, fullTimeEquivalent: 1, startDate: "2025-10-01" };
  expect(counted(half).staffRoles?.[0]?.fullTimeHundredths).toBe(50);
  const leaving = { ...posting, fullTimeEquivalent: 0.5, endDate: "2025-09-30" };
  expect(counted(half, leaving).staffRoles?.[0]?.fullTimeHundredths).toBe(75);
  expect(counted(half, posting).staffRoles?.[0]).not.toHaveProperty("fullTimeHundredths");
});

test("nothing handed over is not 0", () => {
  expect(countActivity({}, 2025)).toEqual({});
  expect(counted({ ...posting, endDate: "2025-03-31" })).toMatchObject({ staff: {}, staffTotal: 0, staffRoles: [] });
});
