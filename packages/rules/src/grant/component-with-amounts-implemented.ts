import { type Collection, componentTitles, type Row, type Rule, submissionRule } from "@juso/model";
import { isCharged } from "./charged-costs.ts";

const component = { componentCode: "outreach", fiscalYear: 2026, isImplemented: false } as const;
const cost = { costLineId: "B1", fiscalYear: 2026, componentCode: "outreach", fundingSource: "juso" } as const;
const income = { incomeLineId: "S1", fiscalYear: 2026, componentCode: "outreach" } as const;
const records = { component: [component], costLine: [], incomeLine: [] };

/** 実施しない構成事業には、この交付金の経費も収入もない。予定していて実施しなかったときは、支出済額を0と書けばよい。 */
export const componentWithAmountsImplemented: Rule = submissionRule({
  id: "component-with-amounts-implemented",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "social-welfare-act", section: "第106条の8" },
    { document: "jisshi-yoko", section: "別紙 3" },
  ],
  title: {
    ja: "この交付金の経費や収入がある構成事業は、実施している",
    en: "A component with costs or income under this grant is implemented",
  },
  messages: {
    cost: {
      text: {
        ja: "構成事業「{component}」の「実施の有無」は「いいえ」ですが、この交付金の経費があります。",
        en: 'The component "{componentEn}" is not implemented, but has costs charged to this grant.',
      },
      fix: {
        ja: "年度の一部でも実施したときは、「実施の有無」を「はい」にしてください。実施しなかったときは、支出していないことを確かめ、経費明細の支出済額を0にしてください。",
        en: "If it was run in part of the year, mark it as implemented. If it was not, make sure that nothing was spent, and set the actual amounts of its cost lines to 0.",
      },
    },
    income: {
      text: {
        ja: "構成事業「{component}」の「実施の有無」は「いいえ」ですが、収入があります。",
        en: 'The component "{componentEn}" is not implemented, but has income.',
      },
      fix: {
        ja: "年度の一部でも実施したときは、「実施の有無」を「はい」にしてください。実施しなかったときは、収入明細の構成事業を確かめてください。",
        en: "If it was run in part of the year, mark it as implemented. If it was not, check the component of the income lines.",
      },
    },
  },
  entity: "component",
  reads: {
    component: ["componentCode", "fiscalYear", "isImplemented"],
    costLine: ["fiscalYear", "componentCode", "costItem", "fundingSource", "plannedYen", "actualYen"],
    incomeLine: ["fiscalYear", "componentCode", "plannedYen", "actualYen"],
  },
  mayBeAbsent: ["costLine", "incomeLine"],
  *check({ component: components, costLine, incomeLine }, { fiscalYear }) {
    for (const row of components.where("fiscalYear", fiscalYear)) {
      const { componentCode, isImplemented } = row.value;
      if (isImplemented) continue;
      const own = <T extends Line>(lines: Collection<T>): readonly Row<T>[] =>
        lines.all.filter(({ value }) => value.componentCode === componentCode && value.fiscalYear === fiscalYear);
      const costs = own(costLine).filter(({ value }) => isCharged(value));
      const data = { component: componentTitles[componentCode].ja, componentEn: componentTitles[componentCode].en };
      if (costs.some(hasAmount)) yield { row, messageId: "cost", field: "isImplemented", data };
      if (own(incomeLine).some(hasAmount)) yield { row, messageId: "income", field: "isImplemented", data };
    }
  },
  examples: {
    pass: [
      { ...records, component: [{ ...component, isImplemented: true }], costLine: [{ ...cost, plannedYen: 1 }] },
      { ...records, costLine: [{ ...cost, plannedYen: 1, actualYen: 0 }] },
      { ...records, costLine: [{ ...cost, plannedYen: 1, fundingSource: "municipalOnly" }] },
      { ...records, costLine: [{ ...cost, plannedYen: 1, fiscalYear: 2025 }] },
    ],
    fail: [
      {
        records: { ...records, costLine: [{ ...cost, plannedYen: 1 }] },
        expect: [{ messageId: "cost", field: "isImplemented" }],
      },
      {
        records: { ...records, incomeLine: [{ ...income, plannedYen: 0, actualYen: 1 }] },
        expect: [{ messageId: "income", field: "isImplemented" }],
      },
    ],
  },
});

interface Line {
  readonly fiscalYear: number;
  readonly componentCode: string;
  readonly plannedYen?: number;
  readonly actualYen?: number;
}

/** What happened counts; until it is known, what is planned. */
function hasAmount({ value: { plannedYen = 0, actualYen = plannedYen } }: Row<Line>): boolean {
  return actualYen > 0;
}
