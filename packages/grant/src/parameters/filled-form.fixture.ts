import type { ParameterForm } from "./parameter-form.ts";

/** The second-insured rate as it is set anew for R9 to R11 in the tests. */
export const newInsuredRate = "26/100";

/** A form as a clerk fills it in: every earlier value again, the second-insured rate anew, one source for all. */
export function filledForm(form: ParameterForm): ParameterForm {
  return {
    ...form,
    source: "令和9年度交付要綱",
    entries: form.entries.map((entry) => ({
      ...entry,
      value: entry.key === "secondInsuredRate" ? newInsuredRate : (entry.earlier?.value ?? null),
    })),
  };
}
