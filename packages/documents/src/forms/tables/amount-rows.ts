import { type FormCell, type FormRow, label, row, type TableBlock } from "@juso/paper";

/** A short calculation, one amount below the other. */
export function amountRows(
  title: string,
  rows: readonly (readonly [title: string, cell: FormCell, role?: FormRow["role"]])[],
): TableBlock {
  return {
    kind: "table",
    title,
    unit: "円",
    columns: [{ title: "区分" }, { title: "額" }],
    rows: rows.map(([text, cell, role = "item"]) => row(role, label(text), cell)),
  };
}
