import type { Step } from "@juso/grant";
import { JusoError } from "@juso/model";
import type { AttachedForm } from "./forms/form.ts";
import type { FormInput, GrantDocumentInput } from "./forms/form-input.ts";
import { shownCalculationOf } from "./forms/steps/shown-calculation.ts";
import { formCatalogue } from "./generated/form-catalogue.ts";
import { documentKind } from "./kinds/document-kinds.ts";

/** The forms that stand behind a letter, and what they are filled from: the definition of its kind and every step that they show. */
export function prepared(input: GrantDocumentInput): {
  readonly formInput: FormInput;
  readonly forms: readonly AttachedForm[];
} {
  const definition = documentKind(input.kind);
  if (definition === undefined) {
    throw new JusoError("internal", {
      ja: `文書の種類「${input.kind}」の定義がありません。ツールの不具合として報告してください。`,
      en: `There is no definition of the kind of document "${input.kind}". Please report this as a defect.`,
    });
  }
  const names = definition.forms.filter((name) => formCatalogue[name].isNeeded?.(input) ?? true);
  const forms = names.map((name, index): AttachedForm => {
    const form = formCatalogue[name];
    return { name, form, title: form.title(input), annex: `別紙${index + 1}` };
  });
  const steps = new Map<string, Step>();
  for (const step of forms.flatMap(({ form }) => form.steps?.(input) ?? [])) steps.set(step.id, step);
  const shown = shownCalculationOf(input.result, [...steps.values()]);
  return { forms, formInput: { ...input, definition, attachments: forms, shown } };
}
