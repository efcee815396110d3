import { type Rule, recordRule } from "@juso/model";
import { consultationComponents } from "./consultation-components.ts";

const site = { siteId: "S1", siteName: "見本総合相談窓口", siteKind: "generalConsultation" } as const;

/** 相談拠点は基本型・統合型・地域型に分かれ、基本型は単一の事業、統合型は複数の事業を行う。「主に想定される」類型なので、受付は止めない。 */
export const siteConsultationKind: Rule = recordRule({
  id: "site-consultation-kind-fits-components",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["CCS.SITE.TYPE", "CCS.SITE.BASIC.SINGLE", "CCS.SITE.INTEGRATED.MULTI"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(3)" },
    { document: "jisshi-yoko", section: "別添3 3(3)ア" },
    { document: "jisshi-yoko", section: "別添3 3(3)イ" },
  ],
  title: {
    ja: "相談拠点の類型は、その拠点の構成事業の数に合う",
    en: "The type of a consultation site fits the number of its components",
  },
  messages: {
    blank: {
      text: {
        ja: "相談支援を行う拠点ですが、「相談拠点の類型」が空欄です。",
        en: "The site gives consultation support, but its type is blank.",
      },
      fix: {
        ja: "基本型、統合型、地域型のいずれかを選んでください。",
        en: "Choose basic, integrated or community.",
      },
    },
    basicHasMany: {
      text: {
        ja: "基本型の拠点は相談支援の1事業を行いますが、{count}事業があります。",
        en: "A basic site runs one consultation component, but this one has {count}.",
      },
      fix: {
        ja: "複数の事業を集約した拠点は「統合型」に直すか、構成事業を確かめてください。",
        en: "Change the type to integrated, or check the components.",
      },
    },
    integratedHasOne: {
      text: {
        ja: "統合型の拠点は相談支援の複数の事業を行いますが、{count}事業だけです。",
        en: "An integrated site runs several consultation components, but this one has {count}.",
      },
      fix: {
        ja: "単一の事業の拠点は「基本型」に直すか、構成事業を確かめてください。",
        en: "Change the type to basic, or check the components.",
      },
    },
  },
  entity: "site",
  *check({ componentCodes, consultationSiteKind }) {
    const count = consultationComponents(componentCodes).length;
    if (consultationSiteKind === undefined && count > 0) yield { messageId: "blank", field: "consultationSiteKind" };
    else if (consultationSiteKind === "basic" && count > 1)
      yield { messageId: "basicHasMany", field: "consultationSiteKind", data: { count } };
    else if (consultationSiteKind === "integrated" && count < 2)
      yield { messageId: "integratedHasOne", field: "consultationSiteKind", data: { count } };
  },
  examples: {
    pass: [
      { ...site, componentCodes: ["ccsLtc"], consultationSiteKind: "basic" },
      { ...site, componentCodes: ["ccsLtc", "ccsChild", "multiAgency"], consultationSiteKind: "integrated" },
      { ...site, componentCodes: ["commKosodate"] },
    ],
    fail: [
      {
        record: { ...site, componentCodes: ["ccsLtc"] },
        expect: [{ messageId: "blank", field: "consultationSiteKind" }],
      },
      {
        record: { ...site, componentCodes: ["ccsLtc", "ccsChild"], consultationSiteKind: "basic" },
        expect: [{ messageId: "basicHasMany", field: "consultationSiteKind" }],
      },
      {
        record: { ...site, componentCodes: ["ccsLtc", "commPrevention"], consultationSiteKind: "integrated" },
        expect: [{ messageId: "integratedHasOne", field: "consultationSiteKind" }],
      },
    ],
  },
});
