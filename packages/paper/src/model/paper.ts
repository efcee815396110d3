import type { Language } from "@juso/model";
import type { Formula } from "./formula.ts";
import type { PaperProvenance } from "./provenance.ts";

/** What a cell holds. `null` is a cell left blank because nothing was given, which is not 0. */
export type CellValue = string | number | null;

/** How a number is written. `amount` is a sentence-like `金1,000円`, for covers; `difference` writes 0 as a dash. */
export type CellFormat = "text" | "yen" | "integer" | "decimal" | "amount" | "difference";

/**
 * What a cell is to the clerk: `input` may be typed over, `calculated` follows from other cells,
 * `fixed` comes from a decision, a parameter or a record, `label` is wording of the form.
 */
export type CellStyle = "label" | "input" | "calculated" | "fixed";

/** One cell of a form: the same in the workbook and on the page. */
export interface FormCell {
  /** Symbolic name other cells' formulas use, unique in the document, for example `G.childUse`. */
  readonly id?: string;
  readonly value: CellValue;
  readonly format: CellFormat;
  readonly style: CellStyle;
  readonly formula?: Formula;
  /** The value was not checked against the text that fixes it: printed with （未確認）. */
  readonly isUnverified?: boolean;
  /** The only texts that may be typed. */
  readonly choices?: readonly string[];
  /** An amount that may be negative, such as an effect on the cost. Other amounts that are typed are 0 or more. */
  readonly isSigned?: boolean;
  readonly align?: "left" | "center" | "right";
  /** A ratio is written as a percentage with one decimal; as a fraction in lowest terms unless it says so. */
  readonly isPercent?: boolean;
}

/** One column of a table. */
export interface FormColumn {
  readonly title: string;
  /** Column letter of the form (A to L), printed above the title. */
  readonly letter?: string;
  /** Columns of the sheet's grid that it takes; 1 unless given. */
  readonly span?: number;
  readonly align?: "left" | "center" | "right";
}

/** What a row of a table is: a heading within the table, an item, a subtotal or the total. */
export type FormRowRole = "heading" | "item" | "subtotal" | "total";

/** One row of a table. A `heading` has one cell, which takes the whole width. */
export interface FormRow {
  readonly role: FormRowRole;
  readonly cells: readonly FormCell[];
  /** A blank row to be filled in by hand: in the workbook only, not on the page. */
  readonly isSpare?: true;
  /** It is read together with the row below it: both stand on one page. */
  readonly keepsNext?: true;
}

/** Where a paragraph stands: as in a 公文書. An `emphasis` is the one sentence that is to be seen first. */
export type ParagraphRole =
  | "formNumber"
  | "right"
  | "addressee"
  | "applicant"
  | "title"
  | "emphasis"
  | "body"
  | "center"
  | "heading"
  | "note";

/** A paragraph. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  readonly cell: FormCell;
}

/** Numbered items below 記: a label and its value, without rules. */
export interface ItemListBlock {
  readonly kind: "items";
  readonly items: readonly { readonly label: string; readonly cell: FormCell }[];
}

/** A ruled table. */
export interface TableBlock {
  readonly kind: "table";
  readonly title?: string;
  /** Unit of the amounts, for example 円, printed at the right above the table. */
  readonly unit?: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

/** A part of a sheet, from top to bottom. */
export type FormBlock = ParagraphBlock | ItemListBlock | TableBlock;

/** One form: a sheet of the workbook, one or more pages of the PDF. */
export interface FormSheet {
  /** Name of the sheet, at most 31 characters, unique. */
  readonly name: string;
  /** A cover (鑑) is set as a letter, the others as forms. */
  readonly isCover: boolean;
  readonly orientation: "portrait" | "landscape";
  /** Widths of the grid's columns, in half-width characters. */
  readonly grid: readonly number[];
  readonly blocks: readonly FormBlock[];
}

/** Something to be printed: what a PDF is drawn from. */
export interface Paper {
  readonly title: string;
  /** File name without its extension, ASCII. */
  readonly fileStem: string;
  /** Language of its texts, and of what stands at the foot of every page. Japanese unless given. */
  readonly language?: Language;
  readonly provenance: PaperProvenance;
  /** Whom it is for: `filed` is sent to somebody outside, `office` stays in the office and says so on every page. Filed unless given. */
  readonly audience?: "filed" | "office";
  /** Japanese sentences that say why it cannot be submitted as it is: printed in a box at its head. */
  readonly overrides?: readonly string[];
  readonly sheets: readonly FormSheet[];
}
