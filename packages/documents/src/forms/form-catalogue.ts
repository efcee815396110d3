import type { FormName } from "../kinds/form-name.ts";
import { apportionmentForm } from "./apportionment-form.ts";
import { budgetExtractForm } from "./budget-extract-form.ts";
import { changeComparisonForm } from "./change-comparison-form.ts";
import { communityEvaluationForm } from "./community-evaluation-form.ts";
import { costDetailForm } from "./cost-detail-form.ts";
import type { Form } from "./form.ts";
import { performanceForm } from "./performance-form.ts";
import { planForm } from "./plan-form.ts";
import { requirementForm } from "./requirement-form.ts";
import { settlementForm } from "./settlement-form.ts";

/** Every form behind a letter, by the name that kinds of documents use. */
export const formCatalogue: Readonly<Record<FormName, Form>> = {
  apportionment: apportionmentForm,
  budgetExtract: budgetExtractForm,
  changeComparison: changeComparisonForm,
  communityEvaluation: communityEvaluationForm,
  costDetail: costDetailForm,
  performance: performanceForm,
  plan: planForm,
  requirement: requirementForm,
  settlement: settlementForm,
};
