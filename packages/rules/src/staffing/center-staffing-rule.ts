import { centerSizeClassTitles, compare, type EntityMap, type Rule, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";
import { centerRoles, childWelfareRoles } from "./center-roles.ts";
import type { CenterStaffing } from "./center-staffing.ts";
import { centerStaffingExamples } from "./center-staffing-examples.ts";
import { centerStaffingMessages } from "./center-staffing-messages.ts";
import { hoursForAlwaysOnDuty, hoursOnDuty } from "./hours-on-duty.ts";

/** The rule that a centre of the size has at least the persons of the row always on duty. */
export function centerStaffingRule(row: CenterStaffing): Rule {
  const total = row.supporters + row.psychologists + row.abuseSpecialists;
  const size = titleInSentence(centerSizeClassTitles[row.sizeClass]);
  return submissionRule({
    id: row.id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: row.requirements,
    citations: row.sections.map((section) => ({ document: "jisshi-yoko", section })),
    title: {
      ja: `こども家庭センター（${size.ja}型）は、常時${total}名以上を配置する`,
      en: `A children and families centre (${size.en}) has at least ${total} persons always on duty`,
    },
    messages: centerStaffingMessages,
    entity: "site",
    reads: {
      municipality: ["population"],
      site: ["siteId", "siteKind", "centerSizeClass", "openedDate", "closedDate"],
      staff: ["staffId", "employment"],
      posting: ["staffId", "siteId", "staffRole", "weeklyHours", "startDate", "endDate"],
    },
    *check({ municipality, site, staff, posting }, context) {
      const limit = row.onePersonBelowPopulation ?? 0;
      const isSmall = municipality.all.some(({ value }) => (value.population ?? limit) < limit);
      for (const place of site.where("siteKind", "childFamilyCenter")) {
        if (place.value.centerSizeClass !== row.sizeClass || !isSiteOpen(place.value, context)) continue;
        const postings = currentPostings(posting.where("siteId", place.value.siteId), context);
        const fullTime = postings
          .map(({ value }) => value)
          .filter(({ staffId }) =>
            staff.where("staffId", staffId).some(({ value }) => value.employment === "fullTime"),
          );
        const most = isSmall && servesBothFunctions(fullTime) ? 1 : total;
        for (const { role, column, title } of centerRoles) {
          const required = Math.min(row[column], most);
          const { hours, unknown } = hoursOnDuty(postings, role);
          if (compare(hours, hoursForAlwaysOnDuty(required)) >= 0) continue;
          const data = { role: title.ja, roleEn: title.en, required };
          if (unknown) yield { row: unknown, messageId: "hoursBlank", field: "weeklyHours", data };
          else yield { row: place, messageId: "tooFew", field: "centerSizeClass", data };
        }
      }
    },
    examples: centerStaffingExamples(row),
  });
}

type Duty = Pick<EntityMap["posting"], "staffId" | "staffRole">;

function servesBothFunctions(postings: readonly Duty[]): boolean {
  const maternal = postings.filter(({ staffRole }) => staffRole === "maternalHealthStaff");
  return postings.some(
    ({ staffId, staffRole }) =>
      childWelfareRoles.includes(staffRole) && maternal.some((posting) => posting.staffId === staffId),
  );
}
