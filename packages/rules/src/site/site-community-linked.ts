import { entityRule, type Rule } from "@juso/model";

const basic = { siteId: "S1", consultationSiteKind: "basic" } as const;
const community = { siteId: "S2", consultationSiteKind: "community" } as const;

/** 地域型の拠点は、市町村内の基本型又は統合型の拠点と連携する。 */
export const siteCommunityLinked: Rule = entityRule({
  id: "site-community-linked-to-basic-or-integrated",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CCS.SITE.COMMUNITY.LINK", "CCS.SITE.COMMUNITY.BASE_REQUIRED"],
  citations: [{ document: "jisshi-yoko", section: "別添3 3(3)ウ" }],
  title: {
    ja: "地域型の拠点は、基本型又は統合型の拠点と連携する",
    en: "A community site is linked to a basic or integrated site",
  },
  messages: {
    notLinked: {
      text: {
        ja: "地域型の拠点ですが、「連携する拠点ID」に基本型又は統合型の拠点がありません。",
        en: "The community site names no basic or integrated site among its linked sites.",
      },
      fix: {
        ja: "連携する基本型又は統合型の拠点のIDを書いてください。市町村内にないときは、地域型の拠点を置けません。",
        en: "Name a linked basic or integrated site. Without one in the municipality, there can be no community site.",
      },
    },
  },
  entity: "site",
  reads: { site: ["siteId", "consultationSiteKind", "linkedSiteIds"] },
  *check({ site: sites }) {
    for (const row of sites.where("consultationSiteKind", "community")) {
      const linked = (row.value.linkedSiteIds ?? []).flatMap((id) => sites.where("siteId", id));
      const isLinked = linked.some(
        ({ value }) => value.consultationSiteKind === "basic" || value.consultationSiteKind === "integrated",
      );
      if (!isLinked) yield { row, messageId: "notLinked", field: "linkedSiteIds" };
    }
  },
  examples: {
    pass: [{ site: [basic, { ...community, linkedSiteIds: ["S1"] }] }, { site: [basic] }],
    fail: [
      {
        records: { site: [basic, { siteId: "S2", consultationSiteKind: "community" }] },
        expect: [{ messageId: "notLinked", field: "linkedSiteIds" }],
      },
      {
        records: {
          site: [
            { siteId: "S2", consultationSiteKind: "community", linkedSiteIds: ["S3"] },
            { siteId: "S3", consultationSiteKind: "community", linkedSiteIds: ["S2"] },
          ],
        },
        expect: [
          { messageId: "notLinked", field: "linkedSiteIds" },
          { messageId: "notLinked", field: "linkedSiteIds" },
        ],
      },
    ],
  },
});
