import { grantItem, grantRows, type Step } from "@juso/grant";
import { dash, type FormBlock, type FormCell, type FormRow, label, row } from "@juso/paper";
import type { FormInput, GrantDocumentInput } from "../form-input.ts";
import { comparedSteps } from "../steps/compared-step.ts";
import { againCell, differenceCell, fixedCell } from "../steps/step-cells.ts";
import { itemColumns, requirementTailColumns } from "../tables/item-columns.ts";
import { openComponents } from "../tables/spare-lines.ts";

const columns = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;

/** A row of 所要額調書 as it is compared. */
interface ComparedRow {
  readonly title: string;
  /** Title of the block that it belongs to. */
  readonly block: string;
  /** Id of the step of a column; absent where the row has none. */
  readonly idOf: (column: string) => string | undefined;
}

/** 所要額調書 before and after the change: columns A to K in three rows each, one table for every block. */
export function amountComparison(input: FormInput): readonly FormBlock[] {
  const rows = comparedRows(input);
  const blocks = [...new Set(rows.map(({ block }) => block))];
  return blocks.map((block) => ({
    kind: "table",
    title: `所要額調書（AからK）：${block}`,
    unit: "円",
    columns: [
      itemColumns(input)[0]!,
      { title: "版", align: "center" },
      ...itemColumns(input).slice(1),
      ...requirementTailColumns,
    ],
    rows: rows.filter((each) => each.block === block).flatMap((each) => threeRows(input, each)),
  }));
}

/** What the table compares. */
export function amountComparisonSteps(input: GrantDocumentInput): readonly Step[] {
  return comparedRows(input).flatMap(({ idOf, title }) =>
    columns.flatMap((column) => {
      const after = idOf(column);
      if (after === undefined) return [];
      const beforeYen = input.before?.yen[after] ?? null;
      return comparedSteps(input, { id: after, title: `${title}の${column}`, beforeYen, after });
    }),
  );
}

function threeRows(input: FormInput, { idOf, title }: ComparedRow): readonly FormRow[] {
  const cellsOf = (cell: (id: string) => FormCell): readonly FormCell[] =>
    columns.map((column) => {
      const id = idOf(column);
      return id === undefined ? dash() : cell(id);
    });
  const version = (words: string): FormCell => label(words, { align: "center" });
  return [
    {
      ...row("item", label(title), version("変更前"), ...cellsOf((id) => fixedCell(input, `before.${id}`))),
      keepsNext: true,
    },
    row("item", label(""), version("変更後"), ...cellsOf((id) => againCell(input, id, `after.${id}`))),
    row("subtotal", label(""), version("増減"), ...cellsOf((id) => differenceCell(input, `change.${id}`))),
  ];
}

/** The items that are carried out or were, the rows that share a line, and the total; a column stands where the calculation has the step. */
function comparedRows(input: GrantDocumentInput): readonly ComparedRow[] {
  const { before, result } = input;
  const ids = new Set(result.definitions.map(({ id }) => id));
  const known = (id: string): string | undefined => (ids.has(id) ? id : undefined);
  const shared = grantRows.filter(({ items }) => items.length > 1);
  const totals: Readonly<Record<string, string>> = { H: "H.national", I: "I.prefectural", K: "K.municipality" };
  const open = new Set<string>([
    ...openComponents(input),
    ...(before?.records.costLine ?? []).map(({ componentCode }) => componentCode),
  ]);
  const together = "合算と合計";
  return [
    ...result.items
      .filter(({ components }) => components.some((component) => open.has(component)))
      .map(({ block, item, title }) => ({
        title: title.ja,
        block: result.blocks.find(({ key }) => key === block)?.title.ja ?? together,
        idOf: (column: string) => known(`${column}.${item}`),
      })),
    ...shared.map(({ items, key }) => ({
      title: `合算：${items.map((item) => grantItem(item).title.ja).join("・")}`,
      block: together,
      idOf: (column: string) => (column < "H" ? undefined : known(`${column}.${key}`)),
    })),
    { title: "合計", block: together, idOf: (column: string) => known(totals[column] ?? `${column}.total`) },
  ];
}
