import type { GrantResult, ItemResult } from "@juso/grant";
import { calculatedYen, fixedYen, inputYen, label } from "../model/form-cells.ts";
import type { FormCell, FormColumn } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula, minus } from "../model/formula.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { isReport } from "./form-input.ts";

/** Columns 事業 and A to G, which application and settlement have in common. */
export function itemColumns(input: GrantDocumentInput): readonly FormColumn[] {
  return [
    { title: "事業の区分" },
    { letter: "A", title: "総事業費" },
    { letter: "B", title: "寄附金その他の収入額" },
    { letter: "C", title: isApportioned(input.result) ? "差引額（按分後の額）" : "差引額（A－B）" },
    { letter: "D", title: isReport(input) ? "対象経費の実支出額" : "対象経費の支出予定額" },
    { letter: "E", title: "基準額" },
    { letter: "F", title: "選定額（DとEの少ない額）" },
    { letter: "G", title: "交付基本額（CとFの少ない額）" },
  ];
}

/** True when costs are apportioned by the shares of the base year (施行令26条). */
export function isApportioned(result: GrantResult): boolean {
  return result.methods.costBase === "apportionment";
}

/** Cells of one item, 事業 to G, with the formulas that tie them to the detail sheets. */
export function itemCells(item: ItemResult, result: GrantResult): readonly FormCell[] {
  const code = item.item;
  const total = sumOf(item.components.map((component) => `cost.${component}`));
  const income = sumOf(item.components.map((component) => `income.${component}`));
  return [
    label(item.title.ja),
    calculatedYen(`A.${code}`, item.totalCostYen, total),
    calculatedYen(`B.${code}`, item.incomeYen, income),
    calculatedYen(`C.${code}`, item.costBaseYen, costBase(item, result)),
    calculatedYen(`D.${code}`, item.eligibleYen, eligible(item, result)),
    baseAmount(item),
    calculatedYen(`F.${code}`, item.selectedYen, call("MIN", cellOf(`D.${code}`), cellOf(`E.${code}`))),
    calculatedYen(`G.${code}`, item.basicYen, basicAmount(item)),
  ];
}

/** The sum of cells; one cell stands for itself. */
export function sumOf(ids: readonly string[]): Formula {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? cellOf(only) : call("SUM", ...cellsOf(ids));
}

function costBase(item: ItemResult, result: GrantResult): Formula {
  const own = minus(cellOf(`A.${item.item}`), cellOf(`B.${item.item}`));
  if (item.share === undefined) return own;
  const apportioned = cellOf(`apportioned.${item.item}`);
  return result.methods.incomeDeduction === "columnC" ? minus(apportioned, cellOf(`B.${item.item}`)) : apportioned;
}

function eligible(item: ItemResult, result: GrantResult): Formula {
  if (item.share !== undefined && result.methods.incomeDeduction === "columnC")
    return cellOf(`apportioned.${item.item}`);
  return isApportioned(result)
    ? cellOf(`C.${item.item}`)
    : sumOf(item.components.map((component) => `eligible.${component}`));
}

/** E is blank when nobody gave a base amount; items with a shared ceiling are limited on the ceiling's own table. */
function baseAmount(item: ItemResult): FormCell {
  if (item.baseAmountYen === null && item.capCategory !== undefined) {
    return { ...fixedYen(`E.${item.item}`, null), value: "区分別", align: "center" };
  }
  return inputYen(`E.${item.item}`, item.baseAmountYen);
}

function basicAmount(item: ItemResult): Formula {
  const limits = [cellOf(`C.${item.item}`), cellOf(`F.${item.item}`)];
  return call("MIN", ...limits, ...(item.capCategory === undefined ? [] : [cellOf(`allowed.${item.capCategory}`)]));
}
