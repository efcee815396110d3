import { componentTitles, type MessageData, type Rule, submissionRule } from "@juso/model";

const pair = ["ccsSelfReliance", "ccsTown"] as const;

const programme = { municipalityCode: "992011", fiscalYear: 2026, programmeKind: "juso" } as const;
const office = { componentCode: "ccsSelfReliance", fiscalYear: 2026, isImplemented: true } as const;
const town = { componentCode: "ccsTown", fiscalYear: 2026, isImplemented: true } as const;
const fix = {
  ja: "福祉事務所の設置の有無と、2つの事業の「実施の有無」を確かめてください。",
  en: "Check whether the municipality has a welfare office, and which of the two components it runs.",
};

/** 福祉事務所があれば自立相談支援事業、なければ福祉事務所未設置町村による相談事業を実施する。 */
export const componentMatchesWelfareOffice: Rule = submissionRule({
  id: "component-matches-welfare-office",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["CCS.COMBO.TOWN_SUBSTITUTE", "TOWN.ELIGIBLE", "POOR.IMPLEMENTER", "CCS.COMBO.ALL"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(1)エ" },
    { document: "jisshi-yoko", section: "別記1の5 1・2" },
    { document: "jisshi-yoko", section: "別記1の4 2" },
    { document: "jisshi-yoko", section: "別紙 3(1)" },
  ],
  title: {
    ja: "自立相談支援事業と未設置町村の相談事業は、福祉事務所の有無に合わせて一方を実施する",
    en: "The consultation component for people in need matches whether there is a welfare office",
  },
  messages: {
    missing: {
      text: {
        ja: "福祉事務所の有無からみて実施するはずの「{component}」を実施していません。",
        en: 'Given whether there is a welfare office, "{componentEn}" should be implemented, but is not.',
      },
      fix,
    },
    notAllowed: {
      text: {
        ja: "福祉事務所の有無からみて実施できない「{component}」を実施しています。",
        en: 'Given whether there is a welfare office, "{componentEn}" cannot be implemented, but is.',
      },
      fix,
    },
  },
  entity: "municipality",
  reads: {
    municipality: ["hasWelfareOffice"],
    programme: ["fiscalYear", "programmeKind"],
    component: ["componentCode", "fiscalYear", "isImplemented"],
  },
  *check({ municipality, programme: programmes, component }, { fiscalYear }) {
    if (!programmes.where("fiscalYear", fiscalYear).some(({ value }) => value.programmeKind === "juso")) return;
    const listed = component.where("fiscalYear", fiscalYear).filter(({ value }) => value.isImplemented);
    for (const row of municipality.all) {
      const [needed, refused] = row.value.hasWelfareOffice ? pair : pair.toReversed();
      const wrong = listed.find(({ value }) => value.componentCode === refused);
      if (!listed.some(({ value }) => value.componentCode === needed))
        yield { row, messageId: "missing", field: "hasWelfareOffice", data: named(needed) };
      if (wrong) yield { row: wrong, messageId: "notAllowed", field: "isImplemented", data: named(refused) };
    }
  },
  examples: {
    pass: [
      { municipality: [{ hasWelfareOffice: true }], programme: [programme], component: [office] },
      { municipality: [{ hasWelfareOffice: false }], programme: [programme], component: [town] },
    ],
    fail: [
      {
        records: { municipality: [{ hasWelfareOffice: true }], programme: [programme], component: [town] },
        expect: [
          { messageId: "missing", field: "hasWelfareOffice" },
          { messageId: "notAllowed", field: "isImplemented" },
        ],
      },
      {
        records: { municipality: [{ hasWelfareOffice: false }], programme: [programme], component: [office] },
        expect: [
          { messageId: "missing", field: "hasWelfareOffice" },
          { messageId: "notAllowed", field: "isImplemented" },
        ],
      },
    ],
  },
});

function named(code: (typeof pair)[number] = "ccsTown"): MessageData {
  return { component: componentTitles[code].ja, componentEn: componentTitles[code].en };
}
