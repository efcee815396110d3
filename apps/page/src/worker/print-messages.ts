import type { JusoErrorCode, Text } from "@juso/model";
import type { Paper } from "@juso/paper";
import type { PackedFonts } from "../messages.ts";

/** The name of the worker that prints, by which its program knows what it is for. */
export const printingName = "print";

/** What is asked of the worker that prints; the fonts come first. */
export type PrintRequest =
  | { readonly kind: "fonts"; readonly fonts: PackedFonts }
  | { readonly kind: "print"; readonly paper: Paper };

/** A paper as a PDF, or why it could not be printed; `told` is absent when something is wrong with the page. */
export type Printed =
  | { readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly told: { readonly code: JusoErrorCode; readonly text: Text } | undefined };
