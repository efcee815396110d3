import { componentTitles } from "@juso/model";
import type { SheetDescription, ValidationDescription } from "@juso/workbook";
import { sheetNames } from "./sheet-names.ts";
import { cell } from "./sheet-styles.ts";
import { choicesOf, statusWords } from "./value-texts.ts";

/** The words for how a cost item is treated. */
export const treatmentWords = { excluded: "対象外", allowed: "対象" } as const;

/** The lists that drop-downs offer, one a column of a hidden sheet; a list can be longer, and hold commas, only so. */
export function choicesSheet(lists: readonly (readonly string[])[]): SheetDescription {
  return {
    name: sheetNames.choices,
    visibility: "hidden",
    cells: lists.flatMap((list, column) => list.map((text, row) => cell(row + 1, column + 1, text))),
  };
}

/** A drop-down from the first texts of a list of the hidden sheet. */
export function listFrom(range: string, column: string, length: number, title: string): ValidationDescription {
  return {
    range,
    rule: { kind: "listFrom", range: `'${sheetNames.choices}'!$${column}$1:$${column}$${length}` },
    refusal: { title, text: "一覧にない値です。一覧から選んでください。" },
  };
}

/** A drop-down of whether a value was checked. */
export function statusChoices(range: string): ValidationDescription {
  return {
    range,
    rule: { kind: "list", choices: Object.values(statusWords) },
    refusal: { title: "確認", text: "「確認済」か「未確認」を選んでください。" },
  };
}

/** Columns of the hidden sheet by kind, and what they hold. */
export const kindColumns = {
  rounding: "A",
  ministry: "B",
  adjustmentPoint: "C",
  adjustmentDenominator: "D",
  adjustmentNumerator: "E",
  bandKinds: "F",
} as const;

/** The lists of the kinds that are chosen, in the order of the columns; those of the base amounts follow. */
export function kindLists(bandKinds: readonly string[]): readonly (readonly string[])[] {
  const kinds = ["rounding", "ministry", "adjustmentPoint", "adjustmentDenominator", "adjustmentNumerator"] as const;
  return [...kinds.map((kind) => choicesOf(kind) ?? []), bandKinds];
}

/** Components by their Japanese titles, as the sheet of cost items names them. */
export const componentNames: readonly (readonly [code: string, title: string])[] = Object.entries(componentTitles).map(
  ([code, title]) => [code, title.ja],
);
