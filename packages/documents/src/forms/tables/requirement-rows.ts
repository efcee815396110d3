import { grantItem, grantRows, type ItemResult } from "@juso/grant";
import { dash, type FormCell, type FormRow, headingRow, label, row } from "@juso/paper";
import type { FormInput } from "../form-input.ts";
import { stepCell } from "../steps/step-cells.ts";
import { itemCells } from "./item-columns.ts";

/** What stands right of column G for one row: the key of a row of the grant, the rounding loss, or the total. */
export type TailCells = (row: TailRow) => readonly FormCell[];

/** A row whose right-hand columns are asked for. */
export interface TailRow {
  readonly key: string;
  readonly kind: "item" | "loss" | "total";
}

/** Rows of 所要額調書 and 精算額調書: blocks with their items and subtotals, the items that share a line, the rounding loss, the total. */
export function requirementRows(input: FormInput, tail: TailCells, tailWidth: number): readonly FormRow[] {
  const { result } = input;
  const shared = grantRows.filter(({ items }) => items.length > 1);
  const isShared = ({ item }: ItemResult): boolean => shared.some(({ items }) => items.includes(item));
  const together = Array.from({ length: tailWidth }, () => label("（合算）", { align: "center" }));
  return [
    ...result.blocks.flatMap((block): readonly FormRow[] => {
      const items = result.items.filter((item) => item.block === block.key);
      if (items.length === 0) return [];
      return [
        headingRow(block.title.ja),
        ...items.map((item) =>
          row(
            "item",
            ...itemCells(item, input),
            ...(isShared(item) ? together : tail({ key: item.item, kind: "item" })),
          ),
        ),
        ...(items.length > 1 ? [row("subtotal", ...sums(input, "小計", block.key), ...dashes(tailWidth))] : []),
      ];
    }),
    ...shared.map(({ items, key }) => {
      const title = label(`合算：${items.map((item) => grantItem(item).title.ja).join("・")}`);
      return row("item", title, ...dashes(7), ...tail({ key, kind: "item" }));
    }),
    ...(input.shown.steps.has("C.loss") ? [lossRow(input, tail)] : []),
    row("total", ...sums(input, "合計", "total"), ...tail({ key: "total", kind: "total" })),
  ];
}

/** Only blocks whose costs are apportioned lose yen. */
function lossRow(input: FormInput, tail: TailCells): FormRow {
  const cells = tail({ key: "loss", kind: "loss" });
  return row("item", label("按分の端数（切捨て）"), dash(), dash(), stepCell(input, "C.loss"), ...dashes(4), ...cells);
}

function sums(input: FormInput, title: string, key: string): readonly FormCell[] {
  const cell = (column: string): FormCell => stepCell(input, `${column}.${key}`);
  return [label(title), cell("A"), cell("B"), cell("C"), cell("D"), dash(), cell("F"), cell("G")];
}

function dashes(length: number): readonly FormCell[] {
  return Array.from({ length }, dash);
}
