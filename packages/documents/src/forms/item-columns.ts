import type { GrantResult, ItemResult } from "@juso/grant";
import { positiveDifference } from "../formulas/exact-formulas.ts";
import { calculatedYen, fixedYen, inputYen, label } from "../model/form-cells.ts";
import type { FormCell, FormColumn } from "../model/form-document.ts";
import { call, cellOf, type Formula } from "../model/formula.ts";
import { detailSum } from "./detail-lines.ts";
import { type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";

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
export function itemCells(item: ItemResult, input: GrantDocumentInput): readonly FormCell[] {
  const code = item.item;
  return [
    label(item.title.ja),
    calculatedYen(`A.${code}`, item.totalCostYen, detailSum(input, item, "cost")),
    calculatedYen(`B.${code}`, item.incomeYen, detailSum(input, item, "income")),
    calculatedYen(`C.${code}`, item.costBaseYen, costBase(item, input.result)),
    calculatedYen(`D.${code}`, item.eligibleYen, eligible(item, input)),
    baseAmount(item, input),
    calculatedYen(`F.${code}`, item.selectedYen, call("MIN", cellOf(`D.${code}`), cellOf(`E.${code}`))),
    calculatedYen(`G.${code}`, item.basicYen, basicAmount(item)),
  ];
}

/** C: the apportioned amount, less income under the column-C reading; 多機関協働事業等 at its own cost less income. Never below 0. */
function costBase(item: ItemResult, result: GrantResult): Formula {
  const income = cellOf(`B.${item.item}`);
  if (item.share === undefined) return positiveDifference(cellOf(`A.${item.item}`), income);
  const apportioned = cellOf(`apportioned.${item.item}`);
  return result.methods.incomeDeduction === "columnC" ? positiveDifference(apportioned, income) : apportioned;
}

function eligible(item: ItemResult, input: GrantDocumentInput): Formula | undefined {
  return item.share === undefined ? detailSum(input, item, "eligible") : cellOf(`apportioned.${item.item}`);
}

/**
 * E is blank when nobody gave a base amount; items with a shared ceiling are limited on the ceiling's own table. An amount of the
 * parameters is not typed over: another one is entered in the data.
 */
function baseAmount(item: ItemResult, input: GrantDocumentInput): FormCell {
  const id = `E.${item.item}`;
  if (item.baseAmountYen === null && item.capCategory !== undefined) {
    return { ...fixedYen(id, null), value: "区分別", align: "center" };
  }
  const line = recordsOf(input, "grantLine").find((each) => each.grantItem === item.item);
  const isEntered = line?.baseAmountYen !== undefined || line?.ministerAmountYen !== undefined;
  return item.baseAmountYen === null || isEntered ? inputYen(id, item.baseAmountYen) : fixedYen(id, item.baseAmountYen);
}

function basicAmount(item: ItemResult): Formula {
  const limits = [cellOf(`C.${item.item}`), cellOf(`F.${item.item}`)];
  return call("MIN", ...limits, ...(item.capCategory === undefined ? [] : [cellOf(`allowed.${item.capCategory}`)]));
}
