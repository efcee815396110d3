import { writeWorkbook } from "@juso/workbook/write";
import { madeOf } from "../filed/made-of.ts";
import type { GrantDocumentInput } from "../forms/form-input.ts";
import type { FormDocument } from "../model/form-document.ts";
import { describeWorkbook } from "./describe-workbook.ts";

/** Light compression: a workbook of this size gains little from more, and it costs a third of the time. */
const compressionLevel = 2;

/**
 * The document as a workbook: one sheet per form, live formulas with the engine's values as cached results, protected but for the
 * cells to type in, and a very hidden sheet with the machine-readable copy of the document and of what it was made of. The same document
 * gives the same bytes.
 */
export async function renderXlsx(document: FormDocument, input: GrantDocumentInput): Promise<Uint8Array> {
  const entryDate = document.provenance.asOf;
  const content = { document, result: input.result, made: madeOf(input) };
  return writeWorkbook(describeWorkbook(document, content), { compressionLevel, entryDate });
}
