import type { GrantResult, ItemResult, LineResult } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import { calculatedYen, dash, headingRow, label, row } from "../model/form-cells.ts";
import type { FormCell, FormRow } from "../model/form-document.ts";
import { call, cellsOf } from "../model/formula.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { itemCells } from "./item-columns.ts";

/** What stands right of column G for one row: an item, items that share a line, the rounding loss, or the total. */
export type TailCells = (row: TailRow) => readonly FormCell[];

/** A row whose right-hand columns are asked for. */
export interface TailRow {
  readonly key: string;
  readonly kind: "item" | "shared" | "loss" | "total";
  readonly items: readonly ItemResult[];
  /** Keys of all rows that have amounts, for the total. */
  readonly summedKeys: readonly string[];
}

/** Rows of 所要額調書 and 精算額調書: blocks with their items and subtotals, the items that share a line, the rounding loss, the total. */
export function requirementRows(input: GrantDocumentInput, tail: TailCells, tailWidth: number): readonly FormRow[] {
  const { result } = input;
  const shared = sharedItemGroups(result);
  const isShared = (item: ItemResult): boolean => shared.some((group) => group.includes(item));
  const rows: FormRow[] = [];
  const keys: string[] = [];
  for (const block of result.blocks) {
    const items = result.items.filter((item) => item.block === block.key);
    if (items.length === 0) continue;
    rows.push(headingRow(block.title.ja));
    for (const item of items) {
      const cells = isShared(item)
        ? Array.from({ length: tailWidth }, () => label("（合算）", { align: "center" }))
        : tail({ key: item.item, kind: "item", items: [item], summedKeys: [] });
      if (!isShared(item)) keys.push(item.item);
      rows.push(row("item", ...itemCells(item, input), ...cells));
    }
    if (items.length > 1) rows.push(row("subtotal", ...sums("小計", `${block.key}`, items), ...dashes(tailWidth)));
  }
  for (const group of shared) {
    const key = group.map((item) => item.item).join("+");
    keys.push(key);
    const title = label(`合算：${group.map((item) => item.title.ja).join("・")}`);
    rows.push(row("item", title, ...dashes(7), ...tail({ key, kind: "shared", items: group, summedKeys: [] })));
  }
  const loss = result.blocks.reduce((sum, block) => sum + block.roundingLossYen, 0);
  const lost = lossIds(result);
  if (lost.length > 0) {
    keys.push("loss");
    const cell = calculatedYen("C.loss", loss, call("SUM", ...cellsOf(lost)));
    const tailCells = tail({ key: "loss", kind: "loss", items: [], summedKeys: [] });
    rows.push(row("item", label("按分の端数（切捨て）"), dash(), dash(), cell, ...dashes(4), ...tailCells));
  }
  const total = sums("合計", "total", result.items, lost.length > 0 ? ["C.loss"] : [], loss);
  rows.push(row("total", ...total, ...tail({ key: "total", kind: "total", items: result.items, summedKeys: keys })));
  return rows;
}

/** Lines of a payer that cover exactly these items. */
export function linesOfItems(
  result: GrantResult,
  payer: PayerCode,
  items: readonly ItemResult[],
): readonly LineResult[] {
  const codes = items.map((item) => item.item);
  return result.lines.filter(
    (line) =>
      line.payer === payer && line.items.length === codes.length && codes.every((code) => line.items.includes(code)),
  );
}

/** Only blocks whose costs are apportioned lose yen. */
function lossIds(result: GrantResult): readonly string[] {
  const split = result.items.filter((item) => item.share !== undefined).map((item) => item.block);
  return [...new Set(split)].map((block) => `loss.${block}`);
}

/** Groups of items that one line covers together (地域包括支援センターの運営 and 生活支援体制整備事業). */
function sharedItemGroups(result: GrantResult): readonly (readonly ItemResult[])[] {
  const groups = new Map<string, readonly ItemResult[]>();
  for (const line of result.lines) {
    const items = result.items.filter((item) => line.items.includes(item.item));
    if (items.length > 1) groups.set(items.map((item) => item.item).join("+"), items);
  }
  return [...groups.values()];
}

function sums(
  title: string,
  key: string,
  items: readonly ItemResult[],
  extraC: readonly string[] = [],
  extraYen = 0,
): readonly FormCell[] {
  const sum = (column: string, yen: (item: ItemResult) => number, extra: readonly string[] = [], more = 0): FormCell =>
    calculatedYen(
      `${column}.${key}`,
      items.reduce((total, item) => total + yen(item), more),
      call("SUM", ...cellsOf([...items.map((item) => `${column}.${item.item}`), ...extra])),
    );
  return [
    label(title),
    sum("A", (item) => item.totalCostYen),
    sum("B", (item) => item.incomeYen),
    sum("C", (item) => item.costBaseYen, extraC, extraYen),
    sum("D", (item) => item.eligibleYen),
    dash(),
    sum("F", (item) => item.selectedYen),
    sum("G", (item) => item.basicYen),
  ];
}

function dashes(length: number): readonly FormCell[] {
  return Array.from({ length }, dash);
}
