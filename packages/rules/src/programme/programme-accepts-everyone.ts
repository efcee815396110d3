import { type Rule, type Site, submissionRule } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";
import { referenceDate } from "../reference-date.ts";
import { consultationComponents } from "../site/consultation-components.ts";

const programme = { municipalityCode: "992011", fiscalYear: 2026, programmeKind: "juso" } as const;
const site: Partial<Site> = { siteId: "S1", componentCodes: ["ccsLtc"], attributeScope: "allAttributes" };

/** 市町村全体として、対象者の属性や世代を問わず相談を受け止める。受付の範囲が空欄の拠点や、範囲を改めた拠点があれば何も言わない。 */
export const programmeAcceptsEveryone: Rule = submissionRule({
  id: "programme-accepts-everyone",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.ATTRIBUTE.FREE_INTAKE"],
  citations: [{ document: "jisshi-yoko", section: "別添2 2" }],
  title: {
    ja: "市町村全体として、属性や世代を問わず相談を受け止める",
    en: "The municipality as a whole accepts consultations of everyone",
  },
  messages: {
    allRestricted: {
      text: {
        ja: "相談支援の拠点のどれもが、受け付ける相談の範囲を限っています。",
        en: "Every consultation site restricts whom it accepts.",
      },
      fix: {
        ja: "属性や世代を問わず受け付ける体制に改め、拠点の「受け付ける相談の範囲」か「受付範囲を改めた日」を書いてください。",
        en: "Arrange for everyone to be accepted, and fill in the scope of the sites or the date on which it was corrected.",
      },
    },
  },
  entity: "programme",
  reads: {
    programme: ["fiscalYear", "programmeKind"],
    site: ["componentCodes", "attributeScope", "scopeCorrectedDate", "openedDate", "closedDate"],
  },
  *check({ programme: programmes, site: sites }, context) {
    const row = programmes.where("fiscalYear", context.fiscalYear).find(({ value }) => value.programmeKind === "juso");
    if (!row) return;
    const date = referenceDate(context);
    const consulting = sites.all
      .filter(({ value }) => isSiteOpen(value, context) && consultationComponents(value.componentCodes).length > 0)
      .map(({ value }) => value);
    const isRestricted = consulting.every(
      ({ attributeScope = "allAttributes", scopeCorrectedDate }) =>
        attributeScope !== "allAttributes" && !(scopeCorrectedDate !== undefined && scopeCorrectedDate <= date),
    );
    if (consulting.length > 0 && isRestricted) yield { row, messageId: "allRestricted" };
  },
  examples: {
    pass: [
      { programme: [programme], site: [site, { ...site, attributeScope: "childOnly" }] },
      {
        programme: [programme],
        site: [{ ...site, attributeScope: "elderlyOnly", scopeCorrectedDate: "2026-06-01" }],
      },
      { programme: [programme], site: [{ siteId: "S1", componentCodes: ["ccsLtc"] }] },
    ],
    fail: [
      {
        records: { programme: [programme], site: [{ ...site, attributeScope: "childOnly" }] },
        expect: [{ messageId: "allRestricted" }],
      },
    ],
  },
});
