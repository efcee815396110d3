import {
  type ComponentCode,
  type CostLine,
  codeTitle,
  componentTitles,
  costItemTitles,
  expenseCategoryTitles,
  incomeKindTitles,
} from "@juso/model";
import {
  dash,
  type FormCell,
  type FormRow,
  fixedText,
  fixedYen,
  headingRow,
  inputText,
  inputYen,
  label,
  row,
} from "@juso/paper";
import { type FormInput, isReport, recordsOf } from "../form-input.ts";
import { columnsAnnex } from "../notes/cross-reference.ts";
import { countedLines } from "../records/planned-cost.ts";
import { fixedCell, inputCell, stepCell } from "../steps/step-cells.ts";
import { openComponents, spareIds } from "./spare-lines.ts";

/** A row of 内訳書: its cells by what they say. A report compares with the plan. */
interface DetailCells {
  readonly title: FormCell;
  readonly basis: FormCell;
  readonly planned: FormCell;
  readonly actualBasis: FormCell;
  readonly amount: FormCell;
  readonly rest: FormCell;
  readonly eligible: FormCell;
  readonly remark: FormCell;
}

/** Every row: the costs of each component, the total, the income, and what is paid from elsewhere. */
export function detailRows(input: FormInput): readonly FormRow[] {
  const open = openComponents(input);
  return [
    ...open.flatMap((component) => costRows(input, component)),
    detailRow(input, "total", sumCells(input, "合計（総事業費）", "total")),
    headingRow("寄附金その他の収入"),
    ...open.flatMap((component) => incomeRows(input, component)),
    detailRow(input, "total", incomeCells(input, "合計（寄附金その他の収入）", "income.total")),
    ...elsewhereRows(input),
  ];
}

function detailRow(input: FormInput, role: FormRow["role"], cells: DetailCells): FormRow {
  const { actualBasis, amount, basis, eligible, planned, remark, rest, title } = cells;
  return isReport(input)
    ? row(role, title, basis, planned, actualBasis, amount, rest, eligible, remark)
    : row(role, title, basis, amount, eligible, remark);
}

const blank = label("");

function costRows(input: FormInput, component: ComponentCode): readonly FormRow[] {
  const lines = countedLines(input).filter((line) => line.componentCode === component);
  const costs = spareIds("cost", component);
  const eligible = spareIds("eligible", component);
  return [
    headingRow(codeTitle(componentTitles, component).ja),
    ...lines.map((line) => detailRow(input, "item", lineCells(input, line))),
    ...costs.map((id, index) => ({
      ...detailRow(input, "item", spareCells(id, eligible[index])),
      isSpare: true as const,
    })),
    detailRow(input, "subtotal", sumCells(input, `小計${destination(input, "A", component)}`, component)),
  ];
}

function lineCells(input: FormInput, line: CostLine): DetailCells {
  const { costItem, costLineId: id } = line;
  const settled = isReport(input);
  return {
    title: label(codeTitle(expenseCategoryTitles, line.expenseCategory).ja),
    basis: settled ? fixedText(line.description) : inputText(line.description),
    planned: settled ? fixedCell(input, `plannedLine.${id}`) : blank,
    actualBasis: inputText(line.actualDescription),
    amount: inputCell(input, `costLine.${id}`),
    rest: settled ? stepCell(input, `restLine.${id}`) : blank,
    eligible: inputCell(input, `eligibleLine.${id}`),
    remark: fixedText(
      costItem === undefined || costItem === "ordinary" ? undefined : codeTitle(costItemTitles, costItem).ja,
    ),
  };
}

/** A row to be filled in by hand. What was never planned has no planned amount. */
function spareCells(id: string, eligible: string | undefined): DetailCells {
  return {
    title: inputText(undefined),
    basis: inputText(undefined),
    planned: dash(),
    actualBasis: inputText(undefined),
    amount: inputYen(id, null),
    rest: dash(),
    eligible: inputYen(eligible, null),
    remark: inputText(undefined),
  };
}

function sumCells(input: FormInput, title: string, key: string): DetailCells {
  const settled = isReport(input);
  return {
    title: label(title),
    basis: blank,
    planned: settled ? stepCell(input, `planned.${key}`) : blank,
    actualBasis: blank,
    amount: stepCell(input, `cost.${key}`),
    rest: settled ? stepCell(input, `rest.${key}`) : blank,
    eligible: stepCell(input, `eligible.${key}`),
    remark: blank,
  };
}

/** A component whose income is only what is typed has no subtotal: its one row goes to column B as it is. */
function incomeRows(input: FormInput, component: ComponentCode): readonly FormRow[] {
  const lines = recordsOf(input, "incomeLine").filter((line) => line.componentCode === component);
  const title = codeTitle(componentTitles, component).ja;
  const spare = spareIds("income", component).map((id): FormRow => {
    const cells = { ...incomeCells(input, title, undefined), basis: inputText(undefined), amount: inputYen(id, null) };
    return { ...detailRow(input, "item", cells), isSpare: true };
  });
  if (lines.length === 0) return spare;
  return [
    ...lines.map((line) => {
      const cells = incomeCells(input, `${title}：${codeTitle(incomeKindTitles, line.incomeKind).ja}`, undefined);
      const amount = inputCell(input, `incomeLine.${line.incomeLineId}`);
      const planned = fixedYen(undefined, line.plannedYen ?? null);
      return detailRow(input, "item", { ...cells, basis: inputText(line.description), planned, amount });
    }),
    ...spare,
    detailRow(
      input,
      "subtotal",
      incomeCells(input, `小計${destination(input, "B", component)}`, `income.${component}`),
    ),
  ];
}

function incomeCells(input: FormInput, title: string, sumId: string | undefined): DetailCells {
  const amount = sumId === undefined ? blank : stepCell(input, sumId);
  const nothing = { planned: dash(), actualBasis: blank, rest: dash(), eligible: dash(), remark: blank };
  return { title: label(title), basis: blank, amount, ...nothing };
}

/** Where a subtotal goes: the column of the 調書, and the row where it has another name. */
function destination(input: FormInput, column: string, component: ComponentCode): string {
  const annex = columnsAnnex(input);
  const item = input.result.items.find(({ components }) => components.includes(component));
  if (annex === undefined || item === undefined) return "";
  return item.components.length > 1 ? `（${annex}の${item.title.ja}の${column}へ）` : `（${annex}の${column}へ）`;
}

function elsewhereRows(input: FormInput): readonly FormRow[] {
  const { refusedCosts } = input.result;
  const destinationOf = ({ costLineId }: CostLine): string | undefined =>
    refusedCosts.find(({ costLineIds }) => costLineIds.includes(costLineId))?.destination.ja;
  const lines = recordsOf(input, "costLine").filter((line) => destinationOf(line) !== undefined);
  if (lines.length === 0) return [];
  return [
    headingRow("この交付金の対象としない経費（総事業費に含みません）"),
    ...lines.map((line) =>
      detailRow(input, "item", {
        title: label(codeTitle(componentTitles, line.componentCode).ja),
        basis: fixedText(line.description),
        planned: fixedYen(undefined, line.plannedYen ?? null),
        actualBasis: fixedText(line.actualDescription),
        amount: fixedYen(undefined, (isReport(input) ? line.actualYen : line.plannedYen) ?? null),
        rest: dash(),
        eligible: dash(),
        remark: fixedText(destinationOf(line)),
      }),
    ),
  ];
}
