import type { Step } from "@juso/grant";
import { codeTitle, componentTitles } from "@juso/model";
import { type FormCell, label, row, type TableBlock } from "@juso/paper";
import type { FormInput, GrantDocumentInput } from "../form-input.ts";
import { differenceOfGiven, paperStep, sumOfGiven } from "../steps/given-steps.ts";
import { givenStep } from "../steps/shown-calculation.ts";
import { fixedCell, stepCell } from "../steps/step-cells.ts";
import { componentCosts } from "./component-costs.ts";

const basis = "経費の執行状況";

const titles = { planned: "事業費の予定額", spent: "支出済額" } as const;

/** 経費の執行状況: planned and spent cost by component, and what is not spent yet. */
export function costProgressTable(input: FormInput): TableBlock {
  const given = (component: string): readonly FormCell[] => [
    fixedCell(input, `planned.${component}`),
    fixedCell(input, `spent.${component}`),
    stepCell(input, `unspent.${component}`),
  ];
  return {
    kind: "table",
    title: "経費の執行状況",
    unit: "円",
    columns: [{ title: "構成事業" }, { title: "事業費の予定額" }, { title: "支出済額" }, { title: "差引額" }],
    rows: [
      ...componentCosts(input).map(({ component }) =>
        row("item", label(codeTitle(componentTitles, component).ja), ...given(component)),
      ),
      row(
        "total",
        label("合計"),
        ...["planned", "spent", "unspent"].map((column) => stepCell(input, `${column}.total`)),
      ),
    ],
  };
}

/** What the table adds up and compares. */
export function costProgressSteps(input: GrantDocumentInput): readonly Step[] {
  const costs = componentCosts(input);
  const total = (column: keyof typeof titles): Step =>
    paperStep(
      `${column}.total`,
      `${titles[column]}の合計`,
      basis,
      sumOfGiven(costs.map(({ component }) => `${column}.${component}`)),
    );
  return [
    ...costs.flatMap(({ component, lines }) => [
      ...lines.flatMap(({ actualYen, costLineId: id, plannedYen }) => [
        givenStep(`plannedLine.${id}`, `経費 ${id}の予定額`, plannedYen ?? null),
        givenStep(`spentLine.${id}`, `経費 ${id}の支出済額`, actualYen ?? null),
      ]),
      ...(["planned", "spent"] as const).map((column) =>
        paperStep(
          `${column}.${component}`,
          titles[column],
          basis,
          sumOfGiven(lines.map(({ costLineId }) => `${column}Line.${costLineId}`)),
        ),
      ),
      paperStep(
        `unspent.${component}`,
        "差引額",
        basis,
        differenceOfGiven(`planned.${component}`, `spent.${component}`),
      ),
    ]),
    total("planned"),
    total("spent"),
    paperStep("unspent.total", "差引額の合計", basis, differenceOfGiven("planned.total", "spent.total")),
  ];
}
