import { type Rule, type StaffRoleCode, staffRoleTitles, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";

const leaders: readonly StaffRoleCode[] = ["centerHead", "centerSupervisor"];

const site = { siteId: "S1", siteKind: "childFamilyCenter" } as const;
const head = { postingId: "T1", staffId: "F1", siteId: "S1", staffRole: "centerHead" } as const;
const supervisor = { ...head, postingId: "T2", staffRole: "centerSupervisor" } as const;
const twice = [{ messageId: "several", field: "siteId" }] as const;

/** 実施要綱は、こども家庭センターのセンター長と統括支援員を、どちらも1か所あたり1名とする。多いことは事業の要件を欠くとまではいえないので、警告にとどめる。 */
export const siteChildFamilyCenterSingleLeaders: Rule = submissionRule({
  id: "site-child-family-center-has-single-leaders",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["CHILD.USE.CENTER.REQ.HEAD", "CHILD.USE.CENTER.REQ.SUPERVISOR"],
  citations: [
    { document: "jisshi-yoko", section: "別記1の3 4(3)③イ・④ア" },
    { document: "jisshi-yoko", section: "別記1の3 4(3)③ウ・④イ" },
  ],
  title: {
    ja: "こども家庭センターのセンター長と統括支援員は、1か所に1名ずつとする",
    en: "A children and families centre has no second head and no second supervisor",
  },
  messages: {
    several: {
      text: {
        ja: "こども家庭センターの{role}の配置が{count}名です。実施要綱は1か所に1名としています。",
        en: "The centre has {count} persons posted as {roleEn}; the guideline says one.",
      },
      fix: {
        ja: "配置の期間と職種を確かめてください。交代した職員の配置には、実際の終了日を書いてください。2名を置くときの扱いは、都道府県に確かめてください。",
        en: "Check the periods and roles of the postings. Give the posting of somebody who was replaced its end date. Ask the prefecture how two are treated.",
      },
    },
  },
  entity: "site",
  reads: {
    site: ["siteId", "siteKind", "openedDate", "closedDate"],
    posting: ["staffId", "siteId", "staffRole", "startDate", "endDate"],
  },
  *check({ site: sites, posting: postings }, context) {
    for (const row of sites.where("siteKind", "childFamilyCenter")) {
      if (!isSiteOpen(row.value, context)) continue;
      const own = currentPostings(postings.where("siteId", row.value.siteId), context).map(({ value }) => value);
      for (const code of leaders) {
        const count = new Set(own.filter(({ staffRole }) => staffRole === code).map(({ staffId }) => staffId)).size;
        const { ja: role, en: roleEn } = titleInSentence(staffRoleTitles[code]);
        if (count > 1) yield { row, messageId: "several", field: "siteId", data: { role, roleEn, count } };
      }
    }
  },
  examples: {
    pass: [
      { site: [site], posting: [head, supervisor] },
      { site: [site], posting: [head, { ...head, postingId: "T3", staffId: "F2", startDate: "2026-12-01" }] },
      { site: [{ ...site, siteKind: "childUseBasic" }], posting: [head, { ...head, staffId: "F2" }] },
    ],
    fail: [
      { records: { site: [site], posting: [head, { ...head, postingId: "T3", staffId: "F2" }] }, expect: twice },
      {
        records: { site: [site], posting: [supervisor, { ...supervisor, postingId: "T3", staffId: "F2" }] },
        expect: twice,
      },
    ],
  },
});
