import { programmeKindTitles, type Rule, submissionRule } from "@juso/model";
import { chargedCosts } from "./charged-costs.ts";

const programme = { municipalityCode: "992011", fiscalYear: 2026, programmeKind: "jusoPreparation" } as const;
const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "multiAgency", fundingSource: "juso" } as const;
const planned = { ...cost, plannedYen: 1 };

/**
 * 法106条の8の交付金は、重層的支援体制整備事業の費用に充てる。移行準備事業は困窮者支援の別の補助金（国4分の3）による。
 * 補助率と補助金の名は、公開資料で確かめられていない。
 */
export const programmeWithChargedCostsIsJuso: Rule = submissionRule({
  id: "programme-with-charged-costs-is-juso",
  since: "0.2.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "social-welfare-act", section: "第106条の8" },
    { document: "social-welfare-act", section: "第106条の4第2項" },
  ],
  title: {
    ja: "この交付金の経費がある年度の事業は、重層的支援体制整備事業である",
    en: "The programme of a year with costs charged to this grant is the one that the grant pays",
  },
  messages: {
    otherProgramme: {
      text: {
        ja: "{fiscalYear}年度の事業は「{programme}」ですが、財源がこの交付金の経費が{count}件あります。この交付金の対象は重層的支援体制整備事業の費用です。",
        en: 'The programme of fiscal {fiscalYear} is "{programmeEn}", but {count} {count|cost line is|cost lines are} charged to this grant, which pays only the costs of the multi-layered support system programme.',
      },
      fix: {
        ja: "経費明細の「財源」を、この事業の補助金に直してください（移行準備事業は「生活困窮者自立支援の負担金・補助金」）。重層的支援体制整備事業を実施する年度のときは、「事業の種別」を直してください。",
        en: "Set the funding source of the cost lines to the subsidy of that programme (self-reliance support subsidy for the preparation). If the programme itself is run in the year, correct its kind.",
      },
    },
  },
  entity: "programme",
  reads: {
    programme: ["fiscalYear", "programmeKind"],
    costLine: ["fiscalYear", "componentCode", "costItem", "fundingSource", "plannedYen", "actualYen"],
  },
  *check({ programme: programmes, costLine }, { fiscalYear }) {
    const own = programmes.where("fiscalYear", fiscalYear);
    const [row] = own;
    if (!row || own.some(({ value }) => value.programmeKind === "juso")) return;
    const count = chargedCosts(costLine, fiscalYear).filter(
      ({ value: { plannedYen = 0, actualYen = 0 } }) => plannedYen + actualYen > 0,
    ).length;
    if (count === 0) return;
    const { ja, en } = programmeKindTitles[row.value.programmeKind];
    const data = { fiscalYear, programme: ja, programmeEn: en, count };
    yield { row, messageId: "otherProgramme", field: "programmeKind", data };
  },
  examples: {
    pass: [
      { programme: [{ ...programme, programmeKind: "juso" }], costLine: [planned] },
      { programme: [programme], costLine: [{ ...planned, fundingSource: "selfRelianceSubsidy" }] },
      {
        programme: [programme],
        costLine: [
          { ...cost, plannedYen: 0 },
          { ...planned, fiscalYear: 2025 },
        ],
      },
    ],
    fail: [
      {
        records: { programme: [programme], costLine: [planned] },
        expect: [{ messageId: "otherProgramme", field: "programmeKind" }],
      },
    ],
  },
});
