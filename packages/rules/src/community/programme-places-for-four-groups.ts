import { type ComponentCode, type Rule, type Site, submissionRule, type Text } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";

const groups: readonly { readonly components: readonly ComponentCode[]; readonly title: Text }[] = [
  { components: ["commPrevention", "commLifeSupport"], title: { ja: "高齢者", en: "elderly people" } },
  { components: ["commActivityCenter"], title: { ja: "障害者等", en: "persons with disabilities" } },
  { components: ["commKosodate"], title: { ja: "子育て親子", en: "parents with young children" } },
  { components: ["commPoor"], title: { ja: "生活困窮者", en: "people in need" } },
];

const programme = { municipalityCode: "992011", fiscalYear: 2026, programmeKind: "juso" } as const;
const places: readonly Partial<Site>[] = [
  { siteId: "S1", componentCodes: ["commPrevention", "commActivityCenter"] },
  { siteId: "S2", componentCodes: ["commKosodate", "commPoor"] },
];

/** 地域づくり事業は、高齢者、障害者等、子育て親子、生活困窮者の居場所をいずれも確保する。 */
export const programmePlacesForFourGroups: Rule = submissionRule({
  id: "programme-places-for-four-groups",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["COMM.PLACE.FOUR_GROUPS"],
  citations: [{ document: "jisshi-yoko", section: "別添4 3(2)ア(ア)" }],
  title: {
    ja: "高齢者、障害者等、子育て親子、生活困窮者の居場所を確保する",
    en: "There are places for elderly people, persons with disabilities, parents with children and people in need",
  },
  messages: {
    noPlace: {
      text: {
        ja: "地域づくり事業の拠点に、{group}の居場所となるもの（その分野の構成事業を行う拠点）がありません。",
        en: "No site of community building runs a component for {groupEn}.",
      },
      fix: {
        ja: "居場所となる拠点を登録し、拠点の構成事業と開設日・廃止日を確かめてください。",
        en: "Add the site and check its components and dates.",
      },
    },
  },
  entity: "programme",
  reads: {
    programme: ["fiscalYear", "programmeKind"],
    site: ["componentCodes", "openedDate", "closedDate"],
  },
  *check({ programme: programmes, site: sites }, context) {
    const row = programmes.where("fiscalYear", context.fiscalYear).find(({ value }) => value.programmeKind === "juso");
    if (!row) return;
    const open = sites.all.filter(({ value }) => isSiteOpen(value, context));
    const run = new Set(open.flatMap(({ value }) => value.componentCodes));
    for (const { components, title } of groups) {
      if (!components.some((code) => run.has(code)))
        yield { row, messageId: "noPlace", data: { group: title.ja, groupEn: title.en } };
    }
  },
  examples: {
    pass: [
      { programme: [programme], site: places },
      { programme: [{ ...programme, programmeKind: "jusoPreparation" }], site: [] },
    ],
    fail: [
      {
        records: { programme: [programme], site: places.slice(0, 1) },
        expect: [{ messageId: "noPlace" }, { messageId: "noPlace" }],
      },
    ],
  },
});
