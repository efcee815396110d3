/** The forms that stand behind letters, by name: each is `forms/<name>-form.ts`. */
export type FormName =
  | "apportionment"
  | "budgetExtract"
  | "changeComparison"
  | "communityEvaluation"
  | "costDetail"
  | "performance"
  | "plan"
  | "requirement"
  | "settlement";
