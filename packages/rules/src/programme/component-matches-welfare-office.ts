import { type Rule, submissionRule } from "@juso/model";

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
  requirements: ["CCS.COMBO.TOWN_SUBSTITUTE", "TOWN.ELIGIBLE", "CCS.COMBO.ALL"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(1)エ" },
    { document: "jisshi-yoko", section: "別記1の5 1・2" },
    { document: "jisshi-yoko", section: "別紙 3(1)" },
  ],
  title: {
    ja: "自立相談支援事業と未設置町村の相談事業は、福祉事務所の有無に合わせて一方を実施する",
    en: "The consultation component for people in need matches whether there is a welfare office",
  },
  messages: {
    selfRelianceMissing: {
      text: {
        ja: "福祉事務所があるのに、自立相談支援事業を実施していません。",
        en: "There is a welfare office, but self-reliance consultation support is not implemented.",
      },
      fix,
    },
    townNotAllowed: {
      text: {
        ja: "福祉事務所があるので、福祉事務所未設置町村による相談事業は実施できません。",
        en: "With a welfare office, the consultation of towns without one cannot be implemented.",
      },
      fix,
    },
    townMissing: {
      text: {
        ja: "福祉事務所がないのに、福祉事務所未設置町村による相談事業を実施していません。",
        en: "There is no welfare office, but the consultation of towns without one is not implemented.",
      },
      fix,
    },
    selfRelianceNotAllowed: {
      text: {
        ja: "福祉事務所がないので、自立相談支援事業は実施できません。",
        en: "Without a welfare office, self-reliance consultation support cannot be implemented.",
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
    const selfReliance = listed.find(({ value }) => value.componentCode === "ccsSelfReliance");
    const townConsultation = listed.find(({ value }) => value.componentCode === "ccsTown");
    for (const row of municipality.all) {
      const hasOffice = row.value.hasWelfareOffice;
      const [needed, refused] = hasOffice ? [selfReliance, townConsultation] : [townConsultation, selfReliance];
      if (!needed)
        yield { row, messageId: hasOffice ? "selfRelianceMissing" : "townMissing", field: "hasWelfareOffice" };
      if (refused)
        yield {
          row: refused,
          messageId: hasOffice ? "townNotAllowed" : "selfRelianceNotAllowed",
          field: "isImplemented",
        };
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
          { messageId: "selfRelianceMissing", field: "hasWelfareOffice" },
          { messageId: "townNotAllowed", field: "isImplemented" },
        ],
      },
      {
        records: { municipality: [{ hasWelfareOffice: false }], programme: [programme], component: [office] },
        expect: [
          { messageId: "townMissing", field: "hasWelfareOffice" },
          { messageId: "selfRelianceNotAllowed", field: "isImplemented" },
        ],
      },
    ],
  },
});
