import { type Rule, recordRule, type SiteKindCode } from "@juso/model";

const kinds: readonly SiteKindCode[] = ["kosodateGeneral", "kosodateLinked", "kosodateSmallDesignated"];
const site = { siteId: "S1", siteName: "見本ひろば", siteKind: "kosodateGeneral" } as const;

/** 地域子育て支援拠点は、一般型、連携型又は経過措置の小規模型指定施設のどれか。複数の事業を行う拠点では問わない。 */
export const kosodateSiteKind: Rule = recordRule({
  id: "kosodate-site-kind",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["COMM.KOSODATE.TYPE"],
  citations: [{ document: "jisshi-yoko", section: "別記2の4 4" }],
  title: {
    ja: "地域子育て支援拠点は、一般型、連携型又は小規模型指定施設である",
    en: "A child-rearing support centre is general, linked, or small and designated",
  },
  messages: {
    otherKind: {
      text: {
        ja: "地域子育て支援拠点事業だけを行う拠点ですが、拠点の種別が一般型、連携型、小規模型指定施設のいずれでもありません。",
        en: "The site runs only the child-rearing support centre, but its kind is none of general, linked, and small designated.",
      },
      fix: { ja: "拠点の種別か構成事業を直してください。", en: "Correct the kind of site or its components." },
    },
  },
  entity: "site",
  *check({ siteKind, componentCodes }) {
    const isOnlyKosodate = componentCodes.every((code) => code === "commKosodate") && componentCodes.length > 0;
    if (isOnlyKosodate && !kinds.includes(siteKind)) yield { messageId: "otherKind", field: "siteKind" };
  },
  examples: {
    pass: [
      { ...site, componentCodes: ["commKosodate"] },
      { ...site, siteKind: "communityPlace", componentCodes: ["commKosodate", "commPoor"] },
    ],
    fail: [
      {
        record: { ...site, siteKind: "communityPlace", componentCodes: ["commKosodate"] },
        expect: [{ messageId: "otherKind", field: "siteKind" }],
      },
    ],
  },
});
