import type { Paper } from "../model/paper.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import { pdfSheets } from "./pdf-sheets.ts";
import { sheetPages } from "./sheet-flow.ts";
import { TextSetter } from "./text-setter.ts";

/** How many pages `renderPdf` would make of the paper, at a fraction of its cost. Characters that no font has are measured as they come. */
export function countPages(paper: Paper, { fonts }: { readonly fonts: PdfFonts }): number {
  const setter = new TextSetter(fonts);
  return pdfSheets(paper).reduce((sum, sheet) => sum + sheetPages(sheet, setter).length, 0);
}
