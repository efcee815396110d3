/** What was typed and ticked in one form and not yet added. */
interface Draft {
  readonly isOpen: boolean;
  readonly texts: ReadonlyMap<string, string>;
  readonly ticked: ReadonlySet<string>;
}

/** Forms that were begun, by the check that each is about. */
export type Drafts = ReadonlyMap<string, Draft>;

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

/** What stands in the forms of a report that is about to be replaced. */
export function draftsIn(report: HTMLElement): Drafts {
  return new Map(
    [...report.querySelectorAll<HTMLDetailsElement>(".staying")].map((form) => {
      const fields = fieldsOf(form);
      const draft: Draft = {
        isOpen: form.open,
        texts: new Map(fields.filter((field) => !isBox(field)).map(({ name, value }) => [name, value])),
        ticked: new Set(
          fields
            .filter(isBox)
            .filter(({ checked }) => checked)
            .map(({ value }) => value),
        ),
      };
      return [form.dataset.rule ?? "", draft];
    }),
  );
}

/** Puts it into the forms of the report that took its place, as far as they are about the same checks and records. */
export function restoreDrafts(report: HTMLElement, drafts: Drafts): void {
  for (const form of report.querySelectorAll<HTMLDetailsElement>(".staying")) {
    const draft = drafts.get(form.dataset.rule ?? "");
    if (draft === undefined || !isBegun(draft)) continue;
    form.open = draft.isOpen;
    for (const field of fieldsOf(form)) {
      if (isBox(field)) field.checked ||= draft.ticked.has(field.value);
      else field.value = draft.texts.get(field.name) ?? "";
    }
  }
}

function isBegun({ texts, ticked }: Draft): boolean {
  return ticked.size > 0 || [...texts.values()].some((text) => text !== "");
}

function fieldsOf(form: HTMLElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
}
