import {
  type ComponentCode,
  componentTitles,
  type Rule,
  type Site,
  type StaffRoleCode,
  submissionRule,
} from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { consultationComponents } from "../site/consultation-components.ts";

const selfReliance: readonly StaffRoleCode[] = ["chiefConsultant", "consultant", "employmentSupporter"];
const center: readonly StaffRoleCode[] = [
  "centerHead",
  "centerSupervisor",
  "childFamilySupporter",
  "psychologySupporter",
  "abuseResponseSpecialist",
  "maternalHealthStaff",
];

/**
 * 事業ごとに、配置に数える職種（別記1の1〜別記1の5）。人数の基準が実施要綱にない事業は、その職種の配置があることだけを見る。
 * こども家庭センターと自立相談支援機関の人数は、それぞれの規則で見る。
 */
const roles: Readonly<Partial<Record<ComponentCode, readonly StaffRoleCode[]>>> = {
  ccsLtc: ["ltcStaff"],
  ccsDisability: ["disabilityConsultant"],
  ccsChild: ["childUseStaff", ...center],
  ccsSelfReliance: selfReliance,
  ccsTown: ["townConsultant"],
};

const site: Partial<Site> = { siteId: "S1", consultationSiteKind: "integrated", componentCodes: ["ccsLtc", "ccsTown"] };
const ltc = { postingId: "T1", siteId: "S1", componentCode: "ccsLtc", staffRole: "ltcStaff" } as const;
const town = { postingId: "T2", siteId: "S1", componentCode: "ccsTown", staffRole: "townConsultant" } as const;

/** 統合型の拠点でも、各事業の人員配置基準をそれぞれ満たす。 */
export const siteIntegratedStaffed: Rule = submissionRule({
  id: "site-integrated-staffed-for-each-component",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CCS.SITE.INTEGRATED.STAFFING"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(3)イなお書き" }],
  title: {
    ja: "統合型の拠点は、事業ごとの人員配置基準をそれぞれ満たす",
    en: "An integrated site is staffed for each of its components",
  },
  messages: {
    notStaffed: {
      text: {
        ja: "統合型の拠点に、「{component}」の職員の配置がありません。",
        en: 'The integrated site has nobody posted for "{componentEn}".',
      },
      fix: {
        ja: "この拠点とこの事業の配置を登録し、職種を確かめてください。配置していないときは、基準を満たすように配置してください。",
        en: "Add the posting for this site and component and check its role. If there is none, the standard has to be met.",
      },
    },
  },
  entity: "site",
  reads: {
    site: ["siteId", "consultationSiteKind", "componentCodes", "openedDate", "closedDate"],
    posting: ["siteId", "componentCode", "staffRole", "startDate", "endDate"],
  },
  *check({ site: allSites, posting }, context) {
    for (const row of allSites.where("consultationSiteKind", "integrated")) {
      if (!isSiteOpen(row.value, context)) continue;
      const postings = currentPostings(posting.where("siteId", row.value.siteId), context);
      for (const code of consultationComponents(row.value.componentCodes)) {
        const accepted = roles[code] ?? [];
        const isStaffed = postings.some(
          ({ value }) => value.componentCode === code && accepted.includes(value.staffRole),
        );
        if (isStaffed) continue;
        const { ja: component, en: componentEn } = componentTitles[code];
        const data = { component, componentEn };
        yield { row, messageId: "notStaffed", field: "componentCodes", data };
      }
    }
  },
  examples: {
    pass: [
      { site: [site], posting: [ltc, town] },
      { site: [{ ...site, consultationSiteKind: "basic" }], posting: [] },
      { site: [{ ...site, closedDate: "2026-06-30" }], posting: [] },
    ],
    fail: [
      {
        records: { site: [site], posting: [ltc, { ...town, endDate: "2026-06-30" }] },
        expect: [{ messageId: "notStaffed", field: "componentCodes" }],
      },
    ],
  },
});
