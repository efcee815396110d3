import type { Language } from "@juso/model";
import type { Settings } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** What somebody may say about a check, folded, and a way to read what is entered. */
export interface SettingsFields {
  readonly element: HTMLDetailsElement;
  /** Whether all can be read; what cannot is shown and pointed at. */
  check(): boolean;
  read(language: Language): Settings;
}

/** @param before what was entered before the language was changed. */
export function settingsFields(words: PageWords, before: Settings): SettingsFields {
  const asOf = element("input", { type: "date", id: "as-of", required: true, value: before.asOf });
  const fiscalYear = element("input", {
    type: "number",
    id: "fiscal-year",
    min: "2021",
    max: "2100",
    value: before.fiscalYear?.toString() ?? "",
    "aria-describedby": "fiscal-year-hint",
  });
  const showsValues = element("input", {
    type: "checkbox",
    id: "shows-values",
    checked: before.showsValues,
    "aria-describedby": "shows-values-hint",
  });
  asOf.setAttribute("aria-describedby", "as-of-hint");
  const hint = (id: string, text: string): HTMLElement => element("p", { id, className: "quiet" }, text);
  const fields = element(
    "details",
    { className: "settings", open: before.fiscalYear !== undefined || before.showsValues },
    element("summary", {}, words.settings),
    element(
      "div",
      { className: "fields" },
      element("div", {}, element("label", { for: "as-of" }, words.asOf), hint("as-of-hint", words.asOfHint), asOf),
      element(
        "div",
        {},
        element("label", { for: "fiscal-year" }, words.fiscalYear),
        hint("fiscal-year-hint", words.fiscalYearHint),
        fiscalYear,
      ),
      element(
        "div",
        {},
        element("label", { className: "check" }, showsValues, words.showsValues),
        hint("shows-values-hint", words.showsValuesHint),
      ),
    ),
  );
  return {
    element: fields,
    check: () => {
      const isRight = fiscalYear.validity.valid;
      if (!isRight) fields.open = true;
      return isRight || fiscalYear.reportValidity();
    },
    read: (language) => ({
      language,
      // An emptied field is the day that stood there before.
      asOf: asOf.value || before.asOf,
      showsValues: showsValues.checked,
      ...(fiscalYear.validity.valid && fiscalYear.value !== "" ? { fiscalYear: fiscalYear.valueAsNumber } : {}),
    }),
  };
}
