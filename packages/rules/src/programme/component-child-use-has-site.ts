import { type Rule, type SiteKindCode, submissionRule } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";

const kinds: readonly SiteKindCode[] = ["childUseBasic", "childUseSpecific", "childFamilyCenter"];
const component = { componentCode: "ccsChild", fiscalYear: 2026, isImplemented: true } as const;
const site = { siteId: "S1", siteKind: "childUseBasic" } as const;

/** 利用者支援事業は、基本型、特定型、こども家庭センター型のうち1つ以上を実施する。 */
export const componentChildUseHasSite: Rule = submissionRule({
  id: "component-child-use-has-site",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CHILD.USE.TYPE.ATLEAST_ONE"],
  citations: [{ document: "jisshi-yoko", section: "別記1の3 4" }],
  title: {
    ja: "利用者支援事業は、基本型、特定型、こども家庭センター型の1つ以上を実施する",
    en: "User support runs at least one of the basic, specific and children and families centre types",
  },
  messages: {
    noSite: {
      text: {
        ja: "利用者支援事業を実施していますが、基本型、特定型、こども家庭センターの拠点が1つもありません。",
        en: "User support is implemented, but there is no basic or specific site and no children and families centre.",
      },
      fix: {
        ja: "利用者支援事業の拠点を登録し、拠点の種別と開設日・廃止日を確かめてください。",
        en: "Add the sites of the component and check their kinds and dates.",
      },
    },
  },
  entity: "component",
  reads: {
    component: ["componentCode", "fiscalYear", "isImplemented"],
    site: ["siteKind", "openedDate", "closedDate"],
  },
  *check({ component: components, site: sites }, context) {
    const isRun = kinds.some((kind) => sites.where("siteKind", kind).some(({ value }) => isSiteOpen(value, context)));
    if (isRun) return;
    for (const row of components.where("componentCode", "ccsChild")) {
      if (row.value.fiscalYear === context.fiscalYear && row.value.isImplemented)
        yield { row, messageId: "noSite", field: "isImplemented" };
    }
  },
  examples: {
    pass: [
      { component: [component], site: [site] },
      { component: [{ ...component, isImplemented: false }], site: [] },
    ],
    fail: [
      {
        records: { component: [component], site: [{ ...site, closedDate: "2026-05-31" }] },
        expect: [{ messageId: "noSite", field: "isImplemented" }],
      },
    ],
  },
});
