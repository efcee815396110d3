import { type Rule, type StaffRoleCode, staffRoleTitles, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";

interface Leader {
  readonly id: string;
  readonly role: StaffRoleCode;
  readonly requirement: string;
  readonly section: string;
}

const leaders: readonly Leader[] = [
  {
    id: "site-child-family-center-has-one-head",
    role: "centerHead",
    requirement: "CHILD.USE.CENTER.REQ.HEAD",
    section: "別記1の3 4(3)③イ・④ア",
  },
  {
    id: "site-child-family-center-has-one-supervisor",
    role: "centerSupervisor",
    requirement: "CHILD.USE.CENTER.REQ.SUPERVISOR",
    section: "別記1の3 4(3)③ウ・④イ",
  },
];

/** こども家庭センターには、センター長と統括支援員を1か所に1名ずつ置く。どちらもいないことがないかを見る。2名以上いることは別の規則で見る。 */
export const childFamilyCenterLeaders: readonly Rule[] = leaders.map((leader) => leaderRule(leader));

function leaderRule({ id, role, requirement, section }: Leader): Rule {
  const { ja, en } = titleInSentence(staffRoleTitles[role]);
  const site = { siteId: "S1", siteKind: "childFamilyCenter" } as const;
  const posting = { postingId: "T1", staffId: "F1", siteId: "S1", staffRole: role };
  const wrong = [{ messageId: "notOne", field: "siteId" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: { ja: `こども家庭センターに、${ja}を1名置く`, en: `A children and families centre has its ${en}` },
    messages: {
      notOne: {
        text: {
          ja: `こども家庭センターに${ja}の配置がありません。1か所に1名を置きます。`,
          en: `Nobody is posted at the centre as ${en}; there has to be one.`,
        },
        fix: {
          ja: "この拠点の配置と配置の期間を確かめてください。兼務のときは、同じ職員の配置を職種ごとに書いてください。",
          en: "Check the postings and their periods. One person in two roles has one posting for each.",
        },
      },
    },
    entity: "site",
    reads: {
      site: ["siteId", "siteKind", "openedDate", "closedDate"],
      posting: ["siteId", "staffRole", "startDate", "endDate"],
    },
    *check({ site: sites, posting: postings }, context) {
      for (const row of sites.where("siteKind", "childFamilyCenter")) {
        if (!isSiteOpen(row.value, context)) continue;
        const own = currentPostings(postings.where("siteId", row.value.siteId), context);
        if (!own.some(({ value }) => value.staffRole === role)) yield { row, messageId: "notOne", field: "siteId" };
      }
    },
    examples: {
      pass: [
        { site: [site], posting: [posting] },
        { site: [{ ...site, siteKind: "childUseBasic" }], posting: [] },
      ],
      fail: [{ records: { site: [site], posting: [] }, expect: wrong }],
    },
  });
}
