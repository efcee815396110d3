import type { Collection, Posting, Row, RuleContext, Site, Staff } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";

type Place = Pick<Site, "siteId" | "siteKind" | "openedDate" | "closedDate">;
type Duty = Pick<Posting, "staffId" | "siteId" | "staffRole" | "startDate" | "endDate">;

/** What a rule reads to know who works at the sites of 利用者支援事業（基本型）. */
export const childUseBasicReads = {
  site: ["siteId", "siteKind", "openedDate", "closedDate"],
  posting: ["staffId", "siteId", "staffRole", "startDate", "endDate"],
} as const;

/**
 * Postings at open sites of 利用者支援事業（基本型）, with the person of each, but for こども家庭ソーシャルワーカー, whose qualification is enough
 * (実施要綱 別記1の3 4(1)③ア(ウ)). Persons who are not in the data are left out.
 */
export function* childUseBasicPostings<D extends Duty, S extends Pick<Staff, "staffId" | "qualificationCodes">>(
  sites: Collection<Place>,
  postings: Collection<D>,
  staff: Collection<S>,
  context: RuleContext,
): Generator<{ readonly row: Row<D>; readonly person: S }> {
  for (const { value } of sites.where("siteKind", "childUseBasic")) {
    if (!isSiteOpen(value, context)) continue;
    for (const row of currentPostings(postings.where("siteId", value.siteId as D["siteId"]), context)) {
      const person = staff.where("staffId", row.value.staffId as S["staffId"])[0]?.value;
      if (row.value.staffRole !== "childUseStaff" || person === undefined) continue;
      if (!person.qualificationCodes?.includes("childFamilySocialWorker")) yield { row, person };
    }
  }
}
