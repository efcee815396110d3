import { fiscalYearLimits } from "@juso/model";
import { element } from "./element.ts";

/** Where a fiscal year is typed. @param more its other attributes. */
export function yearInput(id: string, more: Parameters<typeof element<"input">>[1] = {}): HTMLInputElement {
  return element("input", {
    type: "number",
    id,
    min: `${fiscalYearLimits.first}`,
    max: `${fiscalYearLimits.last}`,
    ...more,
  });
}
