/** What was typed and ticked in one form and not yet added. */
interface Draft {
  readonly isOpen: boolean;
  readonly texts: ReadonlyMap<string, string>;
  readonly ticked: ReadonlySet<string>;
}

/** Forms of a report, by the check that each is about. */
type Drafts = ReadonlyMap<string, Draft>;

/** What was begun in the forms of reports that something else took the place of. */
export class BegunForms {
  readonly #drafts = new Map<string, Drafts>();

  /** Keeps what stands in the forms of a report that is about to be replaced. @param place that of its submission; absent when there is none. */
  keep(place: string | undefined, shown: HTMLElement): void {
    if (place !== undefined && shown.querySelector(".report") !== null) this.#drafts.set(place, draftsIn(shown));
  }

  /** Puts it into the forms of the report that is shown now. */
  restore(place: string, shown: HTMLElement): void {
    restoreDrafts(shown, this.#drafts.get(place) ?? new Map());
  }

  /** Forgets all of them. */
  clear(): void {
    this.#drafts.clear();
  }
}

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

function draftsIn(report: HTMLElement): Drafts {
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

/** As far as the forms are about the same checks and records. */
function restoreDrafts(report: HTMLElement, drafts: Drafts): void {
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
