import { grantItem, grantRows, type Step } from "@juso/grant";
import { dash, label, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow } from "../model/form-document.ts";
import { comparedSteps } from "./compared-step.ts";
import type { FormInput, GrantDocumentInput } from "./form-input.ts";
import { itemColumns, requirementTailColumns } from "./item-columns.ts";
import { againCell, fixedCell, stepCell } from "./step-cells.ts";

const columns = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;

/** A row of 所要額調書 as it is compared. */
interface ComparedRow {
  readonly title: string;
  /** Id of the step of a column; absent where the row has none. */
  readonly idOf: (column: string) => string | undefined;
  readonly isTotal?: true;
}

/** 所要額調書 before and after the change: columns A to K of every item in three rows. */
export function amountComparison(input: FormInput): FormBlock {
  return {
    kind: "table",
    title: "所要額調書（AからK）",
    unit: "円",
    columns: [
      itemColumns(input)[0]!,
      { title: "版", align: "center" },
      ...itemColumns(input).slice(1),
      ...requirementTailColumns,
    ],
    rows: comparedRows(input).flatMap((each) => threeRows(input, each)),
  };
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

function threeRows(input: FormInput, { idOf, isTotal, title }: ComparedRow): readonly FormRow[] {
  const cellsOf = (cell: (id: string) => FormCell): readonly FormCell[] =>
    columns.map((column) => {
      const id = idOf(column);
      return id === undefined ? dash() : cell(id);
    });
  const version = (words: string): FormCell => label(words, { align: "center" });
  const role = isTotal ? "total" : "item";
  return [
    row(role, label(title), version("変更前"), ...cellsOf((id) => fixedCell(input, `before.${id}`))),
    row(role, label(""), version("変更後"), ...cellsOf((id) => againCell(input, id, `after.${id}`))),
    row(role, label(""), version("増減"), ...cellsOf((id) => stepCell(input, `change.${id}`))),
  ];
}

/** The items, the rows that share a line, and the total; a column stands where the calculation has the step. */
function comparedRows({ result }: GrantDocumentInput): readonly ComparedRow[] {
  const ids = new Set(result.definitions.map(({ id }) => id));
  const known = (id: string): string | undefined => (ids.has(id) ? id : undefined);
  const shared = grantRows.filter(({ items }) => items.length > 1);
  const totals: Readonly<Record<string, string>> = { H: "H.national", I: "I.prefectural", K: "K.municipality" };
  return [
    ...result.items.map(({ item, title }) => ({
      title: title.ja,
      idOf: (column: string) => known(`${column}.${item}`),
    })),
    ...shared.map(({ items, key }) => ({
      title: `合算：${items.map((item) => grantItem(item).title.ja).join("・")}`,
      idOf: (column: string) => (column < "H" ? undefined : known(`${column}.${key}`)),
    })),
    { title: "合計", idOf: (column: string) => known(totals[column] ?? `${column}.total`), isTotal: true },
  ];
}
