import {
  type ComponentCode,
  type CostLine,
  componentTitles,
  type FundingSourceCode,
  fundingSourceTitles,
  type Rule,
  recordRule,
} from "@juso/model";

/** 法106条の11: 事業として行う費用は、各法の負担・補助の費用から除かれる。構成事業と、除かれる先の交付金等。 */
const replaced: Readonly<Partial<Record<ComponentCode, FundingSourceCode>>> = {
  ccsLtc: "communitySupportGrant",
  commPrevention: "communitySupportGrant",
  commLifeSupport: "communitySupportGrant",
  ccsDisability: "communityLifeSupportSubsidy",
  commActivityCenter: "communityLifeSupportSubsidy",
  ccsChild: "childRearingGrant",
  commKosodate: "childRearingGrant",
  ccsSelfReliance: "selfRelianceSubsidy",
};

const line: CostLine = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsChild",
  expenseCategory: "personnel",
  plannedYen: 100_000,
  fundingSource: "juso",
};

/** 重層的支援体制整備事業として行う費用を、もとの分野の交付金等でも受けることはできない。この年度の経費について見る。 */
export const costLineFundedOnce: Rule = recordRule({
  id: "cost-line-funded-once",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "social-welfare-act", section: "第106条の11" }],
  title: {
    ja: "構成事業の費用を、もとの分野の交付金等の対象にしない",
    en: "The cost of a component is not funded by the grant of its own field as well",
  },
  messages: {
    otherGrant: {
      text: {
        ja: "構成事業「{component}」の経費の財源が「{source}」です。事業として行う費用は、この交付金等の対象から除かれます。",
        en: 'A cost of "{componentEn}" is funded by the "{sourceEn}", which excludes the costs of this programme.',
      },
      fix: {
        ja: "財源を確かめてください。交付金の対象外の経費であれば、「経費の種類」でその種類を選んでください。",
        en: "Check the funding source. If the cost lies outside this programme, choose its kind in the cost item.",
      },
    },
  },
  entity: "costLine",
  *check({ componentCode, costItem = "ordinary", fundingSource, plannedYen = 0, actualYen = 0, ...line }, context) {
    if (line.fiscalYear !== context.fiscalYear) return;
    const other = replaced[componentCode];
    if (fundingSource !== other || costItem !== "ordinary" || plannedYen + actualYen === 0) return;
    const { ja: component, en: componentEn } = componentTitles[componentCode];
    const { ja: source, en: sourceEn } = fundingSourceTitles[fundingSource];
    const data = { component, componentEn, source, sourceEn };
    yield { messageId: "otherGrant", field: "fundingSource", data };
  },
  examples: {
    pass: [
      line,
      { ...line, fundingSource: "municipalOnly" },
      { ...line, componentCode: "ccsLtc", fundingSource: "communitySupportGrant", costItem: "careMeeting" },
      { ...line, fundingSource: "childRearingGrant", plannedYen: 0 },
      { ...line, fundingSource: "childRearingGrant", fiscalYear: 2024 },
    ],
    fail: [
      {
        record: { ...line, fundingSource: "childRearingGrant" },
        expect: [{ messageId: "otherGrant", field: "fundingSource" }],
      },
    ],
  },
});
