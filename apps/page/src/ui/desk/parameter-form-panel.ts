import type { Language } from "@juso/model";
import type { Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { parameterFormWords } from "../../words/parameter-words.ts";
import { element } from "../element.ts";
import { askingButton, field, type Panel, panel } from "./panel.ts";

/** A file of values to fill in. */
export function parameterFormPanel(words: DeskWords, language: Language, ask: (task: Task) => void): Panel {
  const own = parameterFormWords[language];
  const year = element("input", {
    type: "number",
    id: "parameter-form-year",
    min: "2021",
    max: "2100",
    required: true,
  });
  const made: Panel = panel(words, {
    id: "panel-parameter-form",
    title: own.title,
    hint: own.hint,
    fields: [element("div", { className: "fields" }, field(year, own.year))],
    buttons: [
      askingButton("make-parameter-form", own.make, () => {
        if (year.validity.valid) ask({ name: "parameterForm", fiscalYear: year.valueAsNumber });
        else {
          made.refuse(own.noYear);
          year.focus();
        }
      }),
    ],
  });
  return made;
}
