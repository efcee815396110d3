import { type Rule, type Site, type StaffRoleCode, staffRoleTitles, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";

const basicRoles: readonly StaffRoleCode[] = ["chiefConsultant", "consultant", "employmentSupporter"];
const titles = basicRoles.map((role) => titleInSentence(staffRoleTitles[role]));

const site: Partial<Site> = { siteId: "S1", siteKind: "selfRelianceOffice", componentCodes: ["ccsSelfReliance"] };
const postings = basicRoles.map((role) => ({
  postingId: role,
  staffId: "F1",
  siteId: "S1",
  componentCode: "ccsSelfReliance" as const,
  staffRole: role,
}));

/** 自立相談支援機関には3職種を置くのを基本とする。1人が兼ねるときは、職種ごとに配置を書く。 */
export const selfRelianceSiteThreeRoles: Rule = submissionRule({
  id: "self-reliance-site-three-roles",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["POOR.STAFF.THREE"],
  citations: [{ document: "jisshi-yoko", section: "別記1の4 3(2)" }],
  title: {
    ja: `自立相談支援機関は、${titles.map(({ ja }) => ja).join("、")}の配置を基本とする`,
    en: `A self-reliance consultation agency has each of these roles: ${titles.map(({ en }) => en).join(", ")}`,
  },
  messages: {
    missing: {
      text: {
        ja: "自立相談支援機関に「{role}」の配置がなく、原則によらない理由もありません。",
        en: "The self-reliance consultation agency has no {roleEn} posted, and no reason is given.",
      },
      fix: {
        ja: "配置を登録してください。兼務のときは同じ職員の配置を職種ごとに書き、置かないときは理由を書いてください。",
        en: "Add the posting; one person in two roles has two postings. If the role is not filled, give the reason.",
      },
    },
  },
  entity: "site",
  reads: {
    site: ["siteId", "siteKind", "standardDeviationReason", "openedDate", "closedDate"],
    posting: ["siteId", "staffRole", "startDate", "endDate"],
  },
  *check({ site: sites, posting }, context) {
    for (const row of sites.where("siteKind", "selfRelianceOffice")) {
      if (row.value.standardDeviationReason || !isSiteOpen(row.value, context)) continue;
      const filled = currentPostings(posting.where("siteId", row.value.siteId), context);
      for (const code of basicRoles) {
        if (filled.some(({ value }) => value.staffRole === code)) continue;
        const { ja: role, en: roleEn } = titleInSentence(staffRoleTitles[code]);
        yield { row, messageId: "missing", field: "siteId", data: { role, roleEn } };
      }
    }
  },
  examples: {
    pass: [
      { site: [site], posting: postings },
      { site: [{ ...site, standardDeviationReason: "人口規模が小さいため" }], posting: [] },
    ],
    fail: [
      {
        records: { site: [site], posting: postings.slice(1) },
        expect: [{ messageId: "missing", field: "siteId" }],
      },
    ],
  },
});
