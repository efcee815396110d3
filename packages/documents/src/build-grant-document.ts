import type { Step } from "@juso/grant";
import { JusoError } from "@juso/model";
import { coverSheet, documentTitle } from "./forms/cover-sheet.ts";
import { withEmptyTablesNamed } from "./forms/empty-tables.ts";
import { type Form, sheetOf } from "./forms/form.ts";
import { formCatalogue } from "./forms/form-catalogue.ts";
import { coverRecord, type FormInput, type GrantDocumentInput } from "./forms/form-input.ts";
import { officeSheet } from "./forms/office-sheet.ts";
import { paperOf } from "./forms/paper.ts";
import { withFormulas } from "./formulas/with-formulas.ts";
import { documentKind } from "./kinds/document-kinds.ts";
import type { FormDocument } from "./model/form-document.ts";

/**
 * A document of any kind for one payer as a document model: the letter and its forms. Amounts are the engine's; the formulas beside them
 * are printed from the same expressions.
 *
 * @throws JusoError `data-not-accepted` when an amount is too large for the forms.
 */
export function buildGrantDocument(input: GrantDocumentInput): FormDocument {
  const { formInput, forms } = prepared(input);
  const sheets = [coverSheet(formInput), ...forms.map((form) => sheetOf(form, formInput))].map(withEmptyTablesNamed);
  return {
    title: documentTitle(formInput),
    fileStem: `${fileStart(input)}-${input.payer}`,
    kind: input.kind,
    payer: input.payer,
    provenance: { ...input.provenance, parameterSetHash: input.result.parameters.sha256 },
    sheets: withFormulas(sheets, formInput.paper),
    ...(input.overrides === undefined || input.overrides.length === 0 ? {} : { overrides: input.overrides }),
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

function prepared(input: GrantDocumentInput): { readonly formInput: FormInput; readonly forms: readonly Form[] } {
  const definition = documentKind(input.kind);
  if (definition === undefined) {
    throw new JusoError("internal", {
      ja: `文書の種類「${input.kind}」の定義がありません。ツールの不具合として報告してください。`,
      en: `There is no definition of the kind of document "${input.kind}". Please report this as a defect.`,
    });
  }
  const names = definition.forms.filter((name) => formCatalogue[name].isNeeded?.(input) ?? true);
  const forms = names.map((name) => formCatalogue[name]);
  const steps = new Map<string, Step>();
  for (const step of forms.flatMap((form) => form.steps?.(input) ?? [])) steps.set(step.id, step);
  const attachments = forms.map(({ title }) => title(input));
  const annexes = Object.fromEntries(names.map((name, index) => [name, `別紙${index + 1}`]));
  const paper = paperOf(input.result, [...steps.values()]);
  return { forms, formInput: { ...input, definition, attachments, annexes, paper } };
}

/** `992011-2025-application`; from the second change on `992011-2025-change2`. */
function fileStart(input: GrantDocumentInput): string {
  const { fiscalYear, municipalityCode } = input.result;
  const number = coverRecord(input)?.changeVersion ?? 1;
  return `${municipalityCode}-${fiscalYear}-${input.kind}${input.kind === "change" && number > 1 ? number : ""}`;
}
