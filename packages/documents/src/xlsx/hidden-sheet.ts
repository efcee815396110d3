import type { GrantResult } from "@juso/grant";
import { textHash } from "@juso/paper";
import type { MadeOf } from "../filed/made-of.ts";
import type { FormDocument } from "../model/form-document.ts";

/** Name of the very hidden sheet that holds the machine-readable copy. */
export const hiddenSheetName = "_juso";

/** Mark of the first cell: what the sheet is and in which version. */
const hiddenSheetMark = "juso-document/1";

/** A cell of a spreadsheet holds at most 32,767 characters. */
const chunkLength = 30_000;

/** What the hidden sheet stores. */
export interface HiddenContent {
  readonly document: FormDocument;
  readonly result: GrantResult;
  /** What the document was made of besides the result, so that it can be made again; workbooks of older releases have none. */
  readonly made?: MadeOf;
}

/** Cells of column A of the hidden sheet: the mark, the SHA-256 of the text, then the JSON text in chunks. */
export function hiddenSheetCells(content: HiddenContent): readonly string[] {
  const text = JSON.stringify(content);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + chunkLength, text.length);
    // A pair of surrogates stays in one cell.
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return [hiddenSheetMark, textHash(text), ...chunks];
}

/** The content again, or why it cannot be had: no sheet of this product, or a text that is not the one whose hash is stored. */
export function readHiddenSheet(cells: readonly string[]): HiddenContent | "missing" | "broken" {
  const [mark, hash, ...chunks] = cells;
  if (mark !== hiddenSheetMark) return "missing";
  const text = chunks.join("");
  if (textHash(text) !== hash) return "broken";
  try {
    return JSON.parse(text) as HiddenContent;
  } catch {
    return "broken";
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
