import { type Rule, type SiteKindCode, submissionRule } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";

const kinds: readonly SiteKindCode[] = ["childUseBasic", "childUseSpecific", "childFamilyCenter"];
const component = { componentCode: "ccsChild", fiscalYear: 2026, isImplemented: true } as const;
const site = { siteId: "S1", siteKind: "childUseBasic", componentCodes: ["ccsChild"] } as const;

/** 利用者支援事業は、基本型、特定型、こども家庭センター型のうち1つ以上を実施する。統合型などの拠点は種別が別なので、構成事業に利用者支援事業があればよい。 */
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
        ja: "利用者支援事業を実施していますが、基本型、特定型、こども家庭センターの拠点も、この事業を行うほかの拠点も、1つもありません。",
        en: "User support is implemented, but there is no basic or specific site, no children and families centre and no other site that runs it.",
      },
      fix: {
        ja: "利用者支援事業の拠点を登録し、拠点の種別、構成事業、開設日・廃止日を確かめてください。",
        en: "Add the sites of the component and check their kinds, components and dates.",
      },
    },
  },
  entity: "component",
  reads: {
    component: ["componentCode", "fiscalYear", "isImplemented"],
    site: ["siteKind", "componentCodes", "openedDate", "closedDate"],
  },
  *check({ component: components, site: sites }, context) {
    const isRun = sites.all.some(
      ({ value }) =>
        isSiteOpen(value, context) && (kinds.includes(value.siteKind) || value.componentCodes.includes("ccsChild")),
    );
    if (isRun) return;
    for (const row of components.where("componentCode", "ccsChild")) {
      if (row.value.fiscalYear === context.fiscalYear && row.value.isImplemented)
        yield { row, messageId: "noSite", field: "isImplemented" };
    }
  },
  examples: {
    pass: [
      { component: [component], site: [site] },
      { component: [component], site: [{ ...site, siteKind: "generalConsultation" }] },
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
