import { type ComponentCode, type CostLine, type Rule, recordRule } from "@juso/model";
import { excludedCosts } from "./cost-line-outside-grant.ts";

const components: ReadonlySet<ComponentCode> = new Set(excludedCosts.map(({ component }) => component));

const line: CostLine = {
  costLineId: "B1",
  fiscalYear: 2026,
  componentCode: "ccsLtc",
  expenseCategory: "personnel",
  plannedYen: 100_000,
  fundingSource: "juso",
};

/**
 * 交付金の対象にならない経費がある構成事業では、財源が交付金の経費に種類を書く。空欄では、対象にならない経費でないことを確かめられない。
 * 按分は経費の合計額でするので、「うち対象経費」が0円でも金額に入る。
 */
export const costLineKindGiven: Rule = recordRule({
  id: "cost-line-kind-given",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: excludedCosts.map(({ requirement }) => requirement),
  citations: excludedCosts.map(({ section }) => ({ document: "jisshi-yoko", section })),
  title: {
    ja: "対象にならない経費がある構成事業では、経費の種類を書く",
    en: "A cost names its kind where the component also has costs that the grant does not pay",
  },
  messages: {
    blank: {
      text: {
        ja: "財源が交付金の経費ですが、「経費の種類」が空欄です。この構成事業には、対象にならない種類の経費があります。",
        en: "The cost is charged to the grant, but its kind is blank. The component also has kinds of cost that the grant does not pay.",
      },
      fix: {
        ja: "経費の内容を確かめて種類を選んでください。どれにも当てはまらないときは「通常の経費」を選びます。",
        en: "Check what the cost is for and choose its kind. If none applies, choose the ordinary cost.",
      },
    },
  },
  entity: "costLine",
  *check({ costItem, fundingSource, componentCode, plannedYen, plannedEligibleYen, actualYen, actualEligibleYen }) {
    if (costItem !== undefined || fundingSource !== "juso" || !components.has(componentCode)) return;
    const yen = [plannedYen, plannedEligibleYen, actualYen, actualEligibleYen];
    if (yen.some((each = 0) => each > 0)) yield { messageId: "blank", field: "costItem" };
  },
  examples: {
    pass: [
      { ...line, costItem: "ordinary" },
      { ...line, componentCode: "multiAgency" },
      { ...line, fundingSource: "municipalOnly" },
      { ...line, plannedYen: 0, plannedEligibleYen: 0 },
    ],
    fail: [
      { record: line, expect: [{ messageId: "blank", field: "costItem" }] },
      { record: { ...line, plannedEligibleYen: 0 }, expect: [{ messageId: "blank", field: "costItem" }] },
      {
        record: { ...line, plannedYen: 0, actualYen: 90_000, actualEligibleYen: 0 },
        expect: [{ messageId: "blank", field: "costItem" }],
      },
    ],
  },
});
