import type { Step } from "@juso/grant";
import type { FormBlock, FormSheet } from "@juso/paper";
import type { Attachment, FormInput, GrantDocumentInput } from "./form-input.ts";

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

/** A form as it stands behind a letter. */
export interface AttachedForm extends Attachment {
  readonly form: Form;
}

/** The sheet of a form, with its number and title. */
export function sheetOf({ annex, form, title }: AttachedForm, input: FormInput): FormSheet {
  const text = (value: string) => ({ value, format: "text", style: "label" }) as const;
  return {
    name: title,
    isCover: false,
    orientation: form.orientation,
    grid: form.grid,
    blocks: [
      { kind: "paragraph", role: "formNumber", cell: text(annex) },
      { kind: "paragraph", role: "title", cell: text(form.heading?.(input) ?? title) },
      ...form.blocks(input),
    ],
  };
}
