import { refs, type Step, sum } from "@juso/grant";
import type { ComponentCode, CostLine, IncomeLine } from "@juso/model";
import {
  dash,
  fixedText,
  fixedYen,
  headingRow,
  inputText,
  inputYen,
  label,
  paragraph,
  row,
} from "../model/form-cells.ts";
import type { FormRow } from "../model/form-document.ts";
import type { Form } from "./form.ts";
import { type FormInput, type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";
import { isApportioned } from "./item-columns.ts";
import { stepCell } from "./step-cells.ts";

/** 所要額内訳書 / 精算額内訳書: costs by component and category, income, and the costs that are paid from elsewhere. */
export const costDetailForm: Form = {
  title: (input) => (isReport(input) ? "精算額内訳書" : "所要額内訳書"),
  orientation: "landscape",
  grid: [28, 52, 16, 16, 36],
  blocks: (input) => [
    {
      kind: "table",
      unit: "円",
      columns: [
        { title: "費目等" },
        { title: "積算内訳" },
        { title: isReport(input) ? "支出済額" : "支出予定額" },
        { title: "うち対象経費" },
        { title: "財源・備考" },
      ],
      rows: detailRows(input),
    },
    paragraph("note", communityNote),
    ...(isApportioned(input.result) ? [paragraph("note", eligibleNote)] : []),
  ],
  steps: costTotalSteps,
};

function detailRows(input: FormInput): readonly FormRow[] {
  const { elsewhere, own } = costLinesOf(input);
  const components = [...new Set(input.result.items.flatMap((item) => item.components))];
  return [
    ...components.flatMap((component) => costRows(input, component, own)),
    row(
      "total",
      label("合計（総事業費）"),
      label(""),
      stepCell(input, "cost.total"),
      stepCell(input, "eligible.total"),
      label(""),
    ),
    ...incomeRows(input, components),
    ...elsewhereRows(input, elsewhere),
  ];
}

const communityNote =
  "（注）地域づくり事業を一体的に実施する範囲では、業務量による按分などの詳細な区分経理は要しません（実施要綱）。この書類の額は、会計に計上した費目によります。";

const eligibleNote =
  "（注）「うち対象経費」が交付金の額に使われるのは多機関協働事業等だけです。そのほかの事業は、総事業費を基準年度の割合で按分します（施行令第26条）。";

/** Cost and eligible cost of all components together. */
function costTotalSteps({ result }: GrantDocumentInput): readonly Step[] {
  const ids = result.definitions.map(({ id }) => id);
  return (["cost", "eligible"] as const).map((kind) => ({
    id: `${kind}.total`,
    title: { ja: kind === "cost" ? "総事業費の合計" : "対象経費の合計", en: `${kind}.total` },
    basis: "内訳書",
    expression: sum(...refs(ids.filter((id) => id.startsWith(`${kind}.`)))),
  }));
}

/** The cost lines that the grant counts, and those that are paid from elsewhere. */
function costLinesOf(input: FormInput): { readonly own: readonly CostLine[]; readonly elsewhere: readonly CostLine[] } {
  const all = recordsOf(input, "costLine");
  const refused = new Set(input.result.refusedCosts.flatMap((cost) => cost.costLineIds));
  return {
    own: all.filter((line) => !refused.has(line.costLineId)),
    elsewhere: all.filter((line) => refused.has(line.costLineId)),
  };
}

type AmountField = "actualYen" | "actualEligibleYen" | "plannedYen" | "plannedEligibleYen";

function amountFields(input: FormInput): readonly [AmountField, AmountField] {
  return isReport(input) ? ["actualYen", "actualEligibleYen"] : ["plannedYen", "plannedEligibleYen"];
}

function costRows(input: FormInput, component: ComponentCode, all: readonly CostLine[]): readonly FormRow[] {
  const lines = all.filter((line) => line.componentCode === component);
  if (lines.length === 0) return [];
  const [total, eligible] = amountFields(input);
  return [
    headingRow(input.codeTitle("component", component)),
    ...lines.map((line) =>
      row(
        "item",
        label(input.codeTitle("expense-category", line.expenseCategory)),
        inputText(line.description),
        inputYen(`costLine.${line.costLineId}`, line[total] ?? null),
        inputYen(`eligibleLine.${line.costLineId}`, line[eligible] ?? null),
        fixedText(
          line.costItem === undefined || line.costItem === "ordinary"
            ? undefined
            : input.codeTitle("cost-item", line.costItem),
        ),
      ),
    ),
    row(
      "subtotal",
      label("小計"),
      label(""),
      stepCell(input, `cost.${component}`),
      stepCell(input, `eligible.${component}`),
      label(""),
    ),
  ];
}

function incomeRows(input: FormInput, components: readonly ComponentCode[]): readonly FormRow[] {
  const all = recordsOf(input, "incomeLine");
  return components.flatMap((component) => {
    const lines = all.filter((line) => line.componentCode === component);
    if (lines.length === 0) return [];
    const title = `寄附金その他の収入（${input.codeTitle("component", component)}）`;
    return [
      headingRow(title),
      ...lines.map((line) =>
        row(
          "item",
          label(input.codeTitle("income-kind", line.incomeKind)),
          inputText(line.description),
          inputYen(`incomeLine.${line.incomeLineId}`, amountOf(input, line)),
          dash(),
          label(""),
        ),
      ),
      row("subtotal", label("小計"), label(""), stepCell(input, `income.${component}`), dash(), label("")),
    ];
  });
}

function amountOf(input: FormInput, line: IncomeLine): number | null {
  return (isReport(input) ? line.actualYen : line.plannedYen) ?? null;
}

function elsewhereRows(input: FormInput, lines: readonly CostLine[]): readonly FormRow[] {
  if (lines.length === 0) return [];
  return [
    headingRow("この交付金の対象としない経費（総事業費に含みません）"),
    ...lines.map((line) =>
      row(
        "item",
        label(input.codeTitle("component", line.componentCode)),
        fixedText(line.description),
        fixedYen(undefined, (isReport(input) ? line.actualYen : line.plannedYen) ?? null),
        dash(),
        fixedText(destinationOf(input, line)),
      ),
    ),
  ];
}

function destinationOf(input: FormInput, line: CostLine): string | undefined {
  return input.result.refusedCosts.find((cost) => cost.costLineIds.includes(line.costLineId))?.destination.ja;
}
