import type { DataValidation, Worksheet } from "exceljs";
import type { ValidationDescription, ValidationRule } from "./validation-description.ts";

/** Adds to a sheet what may be typed into a range. */
export function writeValidation(target: Worksheet, { isRequired, range, refusal, rule }: ValidationDescription): void {
  const validation: DataValidation = {
    ...libraryRule(rule),
    allowBlank: isRequired !== true,
    ...(refusal === undefined ? {} : { showErrorMessage: true, errorTitle: refusal.title, error: refusal.text }),
    ...(refusal?.isWarning ? { errorStyle: "warning" } : {}),
  };
  // The library writes a range once, but its types know only the validation of single cells.
  const { dataValidations } = target as unknown as {
    dataValidations: { add(range: string, validation: DataValidation): void };
  };
  dataValidations.add(range, validation);
}

function libraryRule(rule: ValidationRule): Pick<DataValidation, "type" | "formulae" | "operator"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [`"${rule.choices.join(",")}"`] };
    case "listFrom":
      return { type: "list", formulae: [rule.range] };
    case "whole":
    case "decimal":
      return { type: rule.kind, formulae: [rule.minimum, rule.maximum] };
    case "date":
      return { type: "date", formulae: [rule.first, rule.last].map((day) => new Date(`${day}T00:00:00Z`)) };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [rule.maximum] };
  }
}
