import { printedObstacle } from "./checks/printed-obstacle.ts";
import { coverSheet, documentTitle } from "./forms/cover-sheet.ts";
import { sheetOf } from "./forms/form.ts";
import { coverRecord, type GrantDocumentInput } from "./forms/form-input.ts";
import { officeSheet } from "./forms/office-sheet.ts";
import { withEmptyTablesNamed } from "./forms/tables/empty-tables.ts";
import { withFormulas } from "./formulas/with-formulas.ts";
import { documentKind } from "./kinds/document-kinds.ts";
import type { FormDocument } from "./model/form-document.ts";
import { prepared } from "./prepared-document.ts";

/**
 * A document of any kind for one payer as a document model: the letter and its forms. Amounts are the engine's; the formulas beside them
 * are printed from the same expressions.
 *
 * @throws JusoError `data-not-accepted` when an amount is too large for the forms.
 */
export function buildGrantDocument(input: GrantDocumentInput): FormDocument {
  const { formInput, forms } = prepared(input);
  const { overrides = [] } = input;
  const sheets = [coverSheet(formInput), ...forms.map((form) => sheetOf(form, formInput))].map(withEmptyTablesNamed);
  return {
    title: documentTitle(formInput),
    fileStem: `${fileStart(input)}-${input.payer}`,
    kind: input.kind,
    payer: input.payer,
    provenance: { ...input.provenance, parameterSetHash: input.result.parameters.sha256 },
    sheets: withFormulas(sheets, formInput.shown),
    ...(overrides.length === 0 ? {} : { overrides: overrides.map(printedObstacle) }),
  };
}

/** 庁内用の確認一覧 of a kind of document: a file of its own that is not filed. The payer of the input does not matter. */
export function buildOfficeDocument(input: GrantDocumentInput): FormDocument {
  const { formInput } = prepared(input);
  return {
    title: `${documentTitle(formInput)}（庁内用の確認一覧）`,
    fileStem: `${fileStart(input)}-office`,
    kind: input.kind,
    payer: input.payer,
    provenance: { ...input.provenance, parameterSetHash: input.result.parameters.sha256 },
    sheets: [withEmptyTablesNamed(officeSheet(formInput))],
    audience: "office",
  };
}

/** `992011-2025-application`; from the second of a kind on `992011-2025-change2`. */
function fileStart(input: GrantDocumentInput): string {
  const { fiscalYear, municipalityCode } = input.result;
  const number = coverRecord(input)?.changeVersion ?? 1;
  const isRepeated = documentKind(input.kind)?.isRepeated === true;
  return `${municipalityCode}-${fiscalYear}-${input.kind}${isRepeated && number > 1 ? number : ""}`;
}
