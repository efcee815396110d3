import type { Formula } from "./formula.ts";
import type { CellValue, FormBlock, FormCell, FormRow, FormRowRole, ParagraphRole } from "./paper.ts";

type Extras = Partial<Pick<FormCell, "id" | "isUnverified" | "isSigned" | "choices" | "align" | "formula">>;

/** Wording of the form. */
export function label(value: string, extras: Extras = {}): FormCell {
  return { value, format: "text", style: "label", ...extras };
}

/** A text the clerk may type over. */
export function inputText(value: string | undefined, extras: Extras = {}): FormCell {
  return { value: value ?? null, format: "text", style: "input", ...extras };
}

/** A text taken from a record, a decision or a parameter. */
export function fixedText(value: string | undefined, extras: Extras = {}): FormCell {
  return { value: value ?? null, format: "text", style: "fixed", ...extras };
}

/** An amount of yen the clerk may type over; `null` when it was not given. */
export function inputYen(id: string | undefined, value: number | null, extras: Extras = {}): FormCell {
  return { ...(id === undefined ? {} : { id }), value, format: "yen", style: "input", ...extras };
}

/** An amount of yen taken from a decision, a receipt or a parameter. */
export function fixedYen(id: string | undefined, value: number | null, extras: Extras = {}): FormCell {
  return { ...(id === undefined ? {} : { id }), value, format: "yen", style: "fixed", ...extras };
}

/** An amount of yen that the engine computed, with the formula that yields it in the workbook. */
export function calculatedYen(id: string | undefined, value: number | null, formula?: Formula): FormCell {
  return {
    ...(id === undefined ? {} : { id }),
    value,
    format: "yen",
    style: "calculated",
    ...(formula === undefined ? {} : { formula }),
  };
}

/** A count or a measure; whole numbers without decimals. */
export function count(value: CellValue | undefined, extras: Extras = {}): FormCell {
  const isWhole = typeof value !== "number" || Number.isInteger(value);
  return { value: value ?? null, format: isWhole ? "integer" : "decimal", style: "fixed", align: "right", ...extras };
}

/** A cell in which nothing is to be written. */
export function dash(): FormCell {
  return { value: "―", format: "text", style: "label", align: "center" };
}

/** A row of a table. */
export function row(role: FormRowRole, ...cells: readonly FormCell[]): FormRow {
  return { role, cells };
}

/** A heading across a table. */
export function headingRow(title: string): FormRow {
  return { role: "heading", cells: [label(title)] };
}

/** A paragraph; a text is taken as wording of the form. */
export function paragraph(role: ParagraphRole, content: string | FormCell): FormBlock {
  return { kind: "paragraph", role, cell: typeof content === "string" ? label(content) : content };
}
