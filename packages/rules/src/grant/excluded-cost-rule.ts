import {
  type ComponentCode,
  type CostItemCode,
  type CostLine,
  costItemTitles,
  type Rule,
  recordRule,
} from "@juso/model";

/** A kind of cost that the grant does not pay, and a clause (`goesTo`, after 「この費用は」 in Japanese) that says where it belongs. */
export interface ExcludedCost {
  readonly costItem: CostItemCode;
  /** The component beside whose costs it is met. */
  readonly component: ComponentCode;
  readonly goesToJa: string;
  readonly goesToEn: string;
  readonly requirement: string;
  readonly section: string;
}

/** The rule that no eligible amount of such a cost is charged to the grant. */
export function excludedCostRule({ costItem, goesToJa, goesToEn, requirement, section }: ExcludedCost): Rule {
  const { ja, en } = costItemTitles[costItem];
  const line: CostLine = {
    costLineId: "B1",
    fiscalYear: 2026,
    componentCode: "ccsLtc",
    expenseCategory: "personnel",
    costItem,
    fundingSource: "juso",
  };
  return recordRule({
    id: `cost-line-${kebab(costItem)}-outside-grant`,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: {
      ja: `${ja}は、交付金の対象経費に含めない`,
      en: `The cost "${en}" is not charged to the grant`,
    },
    messages: {
      charged: {
        text: {
          ja: `${ja}が、重層的支援体制整備事業交付金の対象経費に含まれています。この費用は${goesToJa}。`,
          en: `The cost "${en}" is charged to this grant. ${goesToEn}.`,
        },
        fix: {
          ja: "財源を直すか、「うち対象経費」を0円にしてください。経費の種類が違うときは、種類を直してください。",
          en: "Correct the funding source, or set the eligible amount to 0. If it is another kind of cost, correct the kind.",
        },
      },
    },
    entity: "costLine",
    *check({ costItem: item, fundingSource, plannedEligibleYen = 0, actualEligibleYen = 0 }) {
      if (item !== costItem || fundingSource !== "juso") return;
      if (plannedEligibleYen > 0) yield { messageId: "charged", field: "plannedEligibleYen" };
      if (actualEligibleYen > 0) yield { messageId: "charged", field: "actualEligibleYen" };
    },
    examples: {
      pass: [
        { ...line, plannedYen: 100_000, plannedEligibleYen: 0 },
        { ...line, plannedEligibleYen: 100_000, fundingSource: "municipalOnly" },
        { ...line, plannedEligibleYen: 100_000, costItem: "ordinary" },
      ],
      fail: [
        {
          record: { ...line, plannedEligibleYen: 100_000 },
          expect: [{ messageId: "charged", field: "plannedEligibleYen" }],
        },
        {
          record: { ...line, actualEligibleYen: 1 },
          expect: [{ messageId: "charged", field: "actualEligibleYen" }],
        },
      ],
    },
  });
}

function kebab(code: string): string {
  return code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
