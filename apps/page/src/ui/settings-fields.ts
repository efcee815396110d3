import type { Language } from "@juso/model";
import type { ParametersRead, Request, Settings } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";
import { parameterField } from "./parameter-field.ts";
import { yearInput } from "./year-input.ts";

/** What somebody may say about a check, folded, and a way to read what is entered. */
export interface SettingsFields {
  readonly element: HTMLDetailsElement;
  /** Whether all can be read; what cannot is shown and pointed at. */
  check(): boolean;
  read(language: Language): Settings;
  /** Says what is in the file of values. */
  tellParameters(read: ParametersRead): void;
}

/**
 * @param before what was entered before the language was changed.
 * @param ask takes what is asked of the worker: what is in a file of values.
 */
export function settingsFields(words: PageWords, before: Settings, ask: (request: Request) => void): SettingsFields {
  const parameters = parameterField(before.language, before.parameterFile, ask);
  const asOf = element("input", { type: "date", id: "as-of", required: true, value: before.asOf });
  const fiscalYear = yearInput("fiscal-year", {
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
    {
      className: "settings",
      open: before.fiscalYear !== undefined || before.showsValues || before.parameterFile !== undefined,
    },
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
      parameters.element,
    ),
  );
  return {
    element: fields,
    tellParameters: parameters.tell,
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
      ...(parameters.file === undefined ? {} : { parameterFile: parameters.file }),
      ...(fiscalYear.validity.valid && fiscalYear.value !== "" ? { fiscalYear: fiscalYear.valueAsNumber } : {}),
    }),
  };
}
