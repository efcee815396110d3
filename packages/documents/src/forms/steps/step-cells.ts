import { JusoError, type Rational } from "@juso/model";
import { calculatedYen, cellOf, type FormCell, fixedYen, inputYen } from "@juso/paper";
import { abovePercent, mostWholes } from "../../formulas/text-formulas.ts";
import type { FormInput } from "../form-input.ts";
import { type ShownCalculation, yenOfStep } from "./shown-calculation.ts";

/** The cell of a step: its value, and the live formula that is printed from its expression. A step has one such cell at most. */
export function stepCell({ shown }: FormInput, id: string): FormCell {
  return calculatedYen(id, yenOfStep(shown, id));
}

/** The cell of a step that is a difference: 0 is shown quietly. */
export function differenceCell(input: FormInput, id: string): FormCell {
  return { ...stepCell(input, id), format: "difference" };
}

/** A step that stands elsewhere in the document too, shown again; the cell may have a name of its own. */
export function againCell({ shown }: FormInput, id: string, cellId?: string): FormCell {
  return calculatedYen(cellId, yenOfStep(shown, id), cellOf(id));
}

/** The cell of an input of the calculation that a clerk may type over. */
export function inputCell({ shown }: FormInput, id: string, extras: Parameters<typeof inputYen>[2] = {}): FormCell {
  return inputYen(id, yenOfStep(shown, id), extras);
}

/** The cell of an input of the calculation that comes from a decision or a parameter. */
export function fixedCell({ shown }: FormInput, id: string): FormCell {
  return fixedYen(id, yenOfStep(shown, id));
}

/** The cell of a ratio: a fraction in lowest terms, `0` where there is nothing to divide by. */
export function ratioCell({ shown }: FormInput, id: string): FormCell {
  const { denominator, numerator } = ratioOf(shown, id);
  const value = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
  return { id, value, format: "text", style: "calculated", align: "center" };
}

/** The cell of a ratio as a percentage with one decimal, a dash where there is nothing to divide by. */
export function percentCell({ shown }: FormInput, id: string, whole: string): FormCell {
  const { denominator, numerator } = ratioOf(shown, id);
  const tenths = (numerator * 2000n + denominator) / (denominator * 2n);
  const percent = numerator > denominator * BigInt(mostWholes) ? abovePercent : `${tenths / 10n}.${tenths % 10n}%`;
  const value = yenOfStep(shown, whole) === 0 ? "―" : percent;
  return { id, value, format: "text", style: "calculated", align: "right", isPercent: true };
}

function ratioOf(shown: ShownCalculation, id: string): Rational {
  const exact = shown.values.get(id)?.exact;
  if (exact) return exact;
  throw new JusoError("internal", {
    ja: `様式が置く割合「${id}」がありません。ツールの不具合として報告してください。`,
    en: `There is no ratio "${id}", which a form places. Please report this as a defect.`,
  });
}
