import type { Step } from "@juso/grant";
import type { FormBlock, FormSheet } from "@juso/paper";
import type { FormInput, GrantDocumentInput } from "./form-input.ts";

/** One form behind the cover (別紙). Number, title and sheet are made from it, so that they cannot disagree. */
export interface Form {
  /** Title of the form, name of its sheet and of its 別紙, at most 31 characters. */
  readonly title: (input: GrantDocumentInput) => string;
  /** The title above the form where it says more than the name. */
  readonly heading?: (input: FormInput) => string;
  readonly orientation: "portrait" | "landscape";
  /** Widths of the grid's columns, in half-width characters. */
  readonly grid: readonly number[];
  readonly blocks: (input: FormInput) => readonly FormBlock[];
  /** Sums and comparisons that only the form shows, as steps beside those of the calculation. */
  readonly steps?: (input: GrantDocumentInput) => readonly Step[];
  /** False where the year has nothing that the form is about: it is left out. */
  readonly isNeeded?: (input: GrantDocumentInput) => boolean;
}

/** The sheet of a form, with its number and title. */
export function sheetOf(form: Form, input: FormInput): FormSheet {
  const name = form.title(input);
  const text = (value: string) => ({ value, format: "text", style: "label" }) as const;
  return {
    name,
    isCover: false,
    orientation: form.orientation,
    grid: form.grid,
    blocks: [
      { kind: "paragraph", role: "formNumber", cell: text(`別紙${input.attachments.indexOf(name) + 1}`) },
      { kind: "paragraph", role: "title", cell: text(form.heading?.(input) ?? name) },
      ...form.blocks(input),
    ],
  };
}
