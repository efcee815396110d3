import { groupDigits } from "@juso/model";
import type { FormCell } from "../model/paper.ts";

/** What is printed after a value that was not checked against the text that fixes it. */
export const unverifiedMark = "（未確認）";

/** A cell's value as it is printed: thousands separated, negative numbers with △, 金…円 on covers, the mark of an unverified value. */
export function cellText(cell: FormCell): string {
  const text = valueText(cell);
  return cell.isUnverified === true && text !== "" ? `${text}${unverifiedMark}` : text;
}

/** Number format of a spreadsheet for a cell, equal to what `cellText` prints; `undefined` for texts. */
export function numberFormat(cell: FormCell): string | undefined {
  const mark = cell.isUnverified === true ? `"${unverifiedMark}"` : "";
  switch (cell.format) {
    case "text":
      return undefined;
    case "decimal":
      return `#,##0.0###${mark}_ ;"△"#,##0.0###${mark}_ `;
    case "amount":
      return `"金"#,##0"円"${mark};"金△"#,##0"円"${mark}`;
    case "difference":
      return `#,##0${mark}_ ;"△"#,##0${mark}_ ;"―"${mark}_ `;
    default:
      // `_ ` leaves the width of a space between the last digit and the rule.
      return `#,##0${mark}_ ;"△"#,##0${mark}_ `;
  }
}

/** Is the cell's text set against the right edge, as amounts are? */
export function isRightAligned(cell: FormCell): boolean {
  if (cell.align !== undefined) return cell.align === "right";
  // A calculated cell that is blank now may hold an amount once something is typed.
  const isAmount = typeof cell.value === "number" || (cell.value === null && cell.formula !== undefined);
  return isAmount && cell.format !== "amount";
}

function valueText(cell: FormCell): string {
  if (cell.value === null) return "";
  if (typeof cell.value === "string") return cell.value;
  if (cell.format === "difference" && cell.value === 0) return "―";
  const digits = groupedDecimal(Math.abs(cell.value));
  const sign = cell.value < 0 ? "△" : "";
  return cell.format === "amount" ? `金${sign}${digits}円` : `${sign}${digits}`;
}

/** A number with its thousands separated by commas, whole or not. */
function groupedDecimal(value: number): string {
  const [whole = "0", fraction] = `${value}`.split(".");
  return fraction === undefined ? groupDigits(value) : `${groupDigits(Number(whole))}.${fraction}`;
}
