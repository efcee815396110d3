import type { GrantResult, ItemResult } from "@juso/grant";
import { type FormCell, type FormColumn, label } from "@juso/paper";
import { type FormInput, isReport, recordsOf } from "../form-input.ts";
import { againCell, fixedCell, inputCell, stepCell } from "../steps/step-cells.ts";

/** Columns 事業 and A to G, which application and settlement have in common. */
export function itemColumns(input: FormInput): readonly FormColumn[] {
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

/** Columns H to K of an application: who pays. */
export const requirementTailColumns: readonly FormColumn[] = [
  { letter: "H", title: "国交付金所要額" },
  { letter: "I", title: "都道府県交付金所要額" },
  { letter: "J", title: "介護保険特別会計繰入額" },
  { letter: "K", title: "市町村負担額" },
];

/** True when costs are apportioned by the shares of the base year (施行令26条). */
export function isApportioned(result: GrantResult): boolean {
  return result.methods.costBase === "apportionment";
}

/** Cells of one item, 事業 to G. D of an apportioned item stands on 按分計算書. */
export function itemCells(item: ItemResult, input: FormInput): readonly FormCell[] {
  const id = (column: string): string => `${column}.${item.item}`;
  return [
    label(item.title.ja),
    stepCell(input, id("A")),
    stepCell(input, id("B")),
    stepCell(input, id("C")),
    item.share === undefined ? stepCell(input, id("D")) : againCell(input, id("D")),
    baseAmount(item, input),
    stepCell(input, id("F")),
    stepCell(input, id("G")),
  ];
}

/**
 * E is blank when nobody gave a base amount; items with a shared ceiling are limited on the ceiling's own table. An amount of the
 * parameters is not typed over: another one is entered in the data.
 */
function baseAmount(item: ItemResult, input: FormInput): FormCell {
  const id = `E.${item.item}`;
  if (item.baseAmountYen === null && item.capCategory !== undefined) {
    return { ...fixedCell(input, id), value: "区分別", align: "center" };
  }
  const line = recordsOf(input, "grantLine").find((each) => each.grantItem === item.item);
  const isEntered = line?.baseAmountYen !== undefined || line?.ministerAmountYen !== undefined;
  return item.baseAmountYen === null || isEntered ? inputCell(input, id) : fixedCell(input, id);
}
