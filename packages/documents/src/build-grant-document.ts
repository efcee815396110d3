import { apportionmentSheet } from "./forms/apportionment-sheet.ts";
import { budgetExtractSheet } from "./forms/budget-extract-sheet.ts";
import { changeComparisonSheet } from "./forms/change-comparison-sheet.ts";
import { checklistSheet } from "./forms/checklist-sheet.ts";
import { communityEvaluationSheet } from "./forms/community-evaluation-sheet.ts";
import { costDetailSheet } from "./forms/cost-detail-sheet.ts";
import { coverSheet, documentTitle } from "./forms/cover-sheet.ts";
import { withEmptyTablesNamed } from "./forms/empty-tables.ts";
import type { FormInput, GrantDocumentInput } from "./forms/form-input.ts";
import { paperOf } from "./forms/paper.ts";
import { paperSteps } from "./forms/paper-steps.ts";
import { performanceSheet } from "./forms/performance-sheet.ts";
import { planSheet } from "./forms/plan-sheet.ts";
import { requirementSheet } from "./forms/requirement-sheet.ts";
import { settlementSheet } from "./forms/settlement-sheet.ts";
import { withFormulas } from "./formulas/with-formulas.ts";
import type { FormDocument, FormSheet } from "./model/form-document.ts";

/** The forms of each kind of document behind its cover, in the order of `attachments`. */
const forms: Readonly<Record<GrantDocumentInput["kind"], readonly ((input: FormInput) => FormSheet)[]>> = {
  application: [requirementSheet, apportionmentSheet, costDetailSheet, planSheet, budgetExtractSheet],
  change: [changeComparisonSheet, requirementSheet, apportionmentSheet, costDetailSheet, planSheet, budgetExtractSheet],
  report: [
    settlementSheet,
    apportionmentSheet,
    costDetailSheet,
    performanceSheet,
    budgetExtractSheet,
    communityEvaluationSheet,
  ],
};

/**
 * 交付申請, 変更交付申請 or 実績報告 for one payer as a document model: cover, forms and checklist.
 * Amounts are the engine's; the formulas beside them are printed from the same expressions.
 *
 * @throws JusoError `data-not-accepted` when an amount is too large for the forms.
 */
export function buildGrantDocument(input: GrantDocumentInput): FormDocument {
  const paper = paperOf(input.result, paperSteps(input));
  const formInput: FormInput = { ...input, paper };
  const sheets = [coverSheet, ...forms[input.kind], checklistSheet].map((form) =>
    withEmptyTablesNamed(form(formInput)),
  );
  const { fiscalYear, municipalityCode, parameters } = input.result;
  return {
    title: documentTitle(input),
    fileStem: `${municipalityCode}-${fiscalYear}-${input.kind}-${input.payer}`,
    kind: input.kind,
    payer: input.payer,
    provenance: { ...input.provenance, parameterSetHash: parameters.sha256 },
    sheets: withFormulas(sheets, paper),
  };
}
