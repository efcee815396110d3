import { openDocumentWorkbook, unlessForged } from "../xlsx/open-document-workbook.ts";
import { compareOpened } from "../xlsx/verify-workbook.ts";
import { causeOf } from "../xlsx/workbook-difference.ts";
import { type FiledDocument, filedDocument } from "./filed-document.ts";

/** A filed document, and in how many places its workbook was changed by hand after it was made. */
export interface ReadFiled extends FiledDocument {
  readonly handEdits: number;
}

/**
 * The document that a workbook made by `renderXlsx` is, from its hidden sheet: what was typed into the workbook by hand is only counted.
 * `notAWorkbook` and `tooLarge` for what is none, or cannot be one of these, `notADocument` for any other workbook, `broken` when its copy was tampered with, `tooOld` when it does not hold what it was made of.
 */
export async function readFiled(
  bytes: Uint8Array,
): Promise<ReadFiled | "notAWorkbook" | "tooLarge" | "notADocument" | "broken" | "tooOld"> {
  const opened = await openDocumentWorkbook(bytes);
  if (opened.kind === "notAWorkbook" || opened.kind === "tooLarge") return opened.kind;
  if (opened.kind === "hiddenSheetBroken") return "broken";
  if (opened.kind !== "opened") return "notADocument";
  const made = unlessForged(() => filedDocument(opened.content) ?? ("tooOld" as const));
  if (made === undefined) return "broken";
  if (made === "tooOld") return made;
  const differences = compareOpened(opened)?.differences ?? [];
  return { ...made, handEdits: differences.filter((difference) => causeOf(difference) === "byHand").length };
}
