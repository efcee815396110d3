import { type QualificationCode, type Rule, type SiteKindCode, type StaffRoleCode, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";

/** A site kind that needs one qualified person in a role. */
export interface QualifiedStaff {
  readonly id: string;
  readonly siteKind: SiteKindCode;
  readonly ja: string;
  readonly en: string;
  readonly role: StaffRoleCode;
  /** At least one person posted in the role has one of these. */
  readonly qualifications: readonly QualificationCode[];
  readonly qualificationsJa: string;
  readonly qualificationsEn: string;
  readonly requirement: string;
  readonly section: string;
}

/** The rule that a site of the kind has such a person posted. */
export function qualifiedRule({ id, siteKind, ja, en, role, qualifications, ...row }: QualifiedStaff): Rule {
  const site = { siteId: "S1", siteKind };
  const posting = { postingId: "T1", staffId: "F1", siteId: "S1", staffRole: role };
  const expect = [{ messageId: "noQualified", field: "siteId" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [row.requirement],
    citations: [{ document: "jisshi-yoko", section: row.section }],
    title: { ja: `${ja}に、資格のある職員を置く`, en: `The ${en} has qualified staff` },
    messages: {
      noQualified: {
        text: {
          ja: `${ja}に、${row.qualificationsJa}の資格を持つ職員の配置がありません。`,
          en: `Nobody posted at the ${en} is a ${row.qualificationsEn}.`,
        },
        fix: {
          ja: "この拠点の配置と、その職員の資格を確かめてください。",
          en: "Check the postings at this site and the qualifications of the staff.",
        },
      },
    },
    entity: "site",
    reads: {
      site: ["siteId", "siteKind", "openedDate", "closedDate"],
      posting: ["staffId", "siteId", "staffRole", "startDate", "endDate"],
      staff: ["staffId", "qualificationCodes"],
    },
    *check({ site: sites, posting: postings, staff }, context) {
      for (const place of sites.where("siteKind", siteKind)) {
        if (!isSiteOpen(place.value, context)) continue;
        const own = currentPostings(postings.where("siteId", place.value.siteId), context);
        const held = own
          .filter(({ value }) => value.staffRole === role)
          .flatMap(({ value }) => staff.where("staffId", value.staffId))
          .flatMap(({ value }) => value.qualificationCodes ?? []);
        if (!held.some((code) => code === "other" || qualifications.includes(code)))
          yield { row: place, messageId: "noQualified", field: "siteId" };
      }
    },
    examples: {
      pass: [
        { site: [site], posting: [posting], staff: [{ staffId: "F1", qualificationCodes: ["publicHealthNurse"] }] },
        { site: [{ ...site, siteKind: "communityPlace" }], posting: [], staff: [] },
      ],
      fail: [
        { records: { site: [site], posting: [posting], staff: [{ staffId: "F1" }] }, expect },
        {
          records: {
            site: [site],
            posting: [{ ...posting, staffRole: "communityWorker" }],
            staff: [{ staffId: "F1", qualificationCodes: ["publicHealthNurse"] }],
          },
          expect,
        },
      ],
    },
  });
}
