import type { EntityRecords, Posting, StaffRoleCode, SubmissionExamples } from "@juso/model";
import { centerRoles } from "./center-roles.ts";
import type { CenterStaffing } from "./center-staffing.ts";
import type { centerStaffingMessages } from "./center-staffing-messages.ts";

type Examples = SubmissionExamples<keyof typeof centerStaffingMessages>;

/** Passing and failing examples for one row of the staffing table. */
export function centerStaffingExamples(row: CenterStaffing): Examples {
  const site = { siteId: "S1", siteKind: "childFamilyCenter", centerSizeClass: row.sizeClass } as const;
  const others = { site: [site], staff: [], municipality: [{ population: 60_000 }] };
  const full = centerRoles.flatMap(({ role, column }) => postings(role, row[column]));
  const tooFew = { messageId: "tooFew", field: "centerSizeClass" } as const;
  const last = full.at(-1);
  const exception = onePerson(site);
  return {
    pass: [
      { ...others, posting: full },
      { ...others, posting: fullTimers(row) },
      { ...others, site: [{ ...site, siteKind: "childUseBasic" }], posting: [] },
      { ...others, site: [{ ...site, closedDate: "2026-09-30" }], posting: [] },
      ...(row.onePersonBelowPopulation ? [exception] : []),
    ],
    fail: [
      { records: { ...others, posting: full.slice(1) }, expect: [tooFew] },
      { records: { ...others, posting: [...full.slice(1), { ...full[0], weeklyHours: 24.25 }] }, expect: [tooFew] },
      {
        records: { ...others, posting: [...full.slice(0, -1), withoutHours(last)] },
        expect: [{ messageId: "hoursBlank", field: "weeklyHours" }],
      },
      ...(row.onePersonBelowPopulation
        ? [
            {
              records: { ...exception, municipality: [{ population: row.onePersonBelowPopulation }] },
              expect: [tooFew],
            },
          ]
        : []),
    ],
  };
}

/** Half-time pairs, so that the examples show that hours count and not heads. */
function postings(role: StaffRoleCode, count: number): readonly Partial<Posting>[] {
  return Array.from({ length: count * 2 }, (_, index) => {
    const id = `${role}${index + 1}`;
    return { postingId: id, staffId: id, siteId: "S1", staffRole: role, weeklyHours: index % 2 === 0 ? 24.5 : 15.5 };
  });
}

/** Full-time employees of the municipality, who work 38 hours 45 minutes. */
function fullTimers(row: CenterStaffing): readonly Partial<Posting>[] {
  return centerRoles.flatMap(({ role, column }) =>
    Array.from({ length: row[column] }, (_, index) => {
      const id = `${role}${index + 1}`;
      return { postingId: id, staffId: id, siteId: "S1", staffRole: role, weeklyHours: 38.75 };
    }),
  );
}

function withoutHours(posting: Partial<Posting> | undefined): Partial<Posting> {
  const { weeklyHours: _, ...rest } = posting ?? {};
  return rest;
}

function onePerson(site: { readonly siteId: string; readonly siteKind: "childFamilyCenter" }): EntityRecords {
  const person = { staffId: "F1", siteId: site.siteId };
  return {
    site: [site],
    municipality: [{ population: 49_999 }],
    staff: [{ staffId: "F1", employment: "fullTime" }],
    posting: [
      { ...person, postingId: "T1", staffRole: "childFamilySupporter", weeklyHours: 40 },
      { ...person, postingId: "T2", staffRole: "maternalHealthStaff" },
    ],
  };
}
