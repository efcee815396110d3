import type { Language } from "@juso/model";
import type { Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { parameterFormWords } from "../../words/parameter-words.ts";
import { element } from "../element.ts";
import { yearInput } from "../year-input.ts";
import { askingButton, field, type Panel, panel } from "./panel.ts";

/** A file of values to fill in. */
export function parameterFormPanel(words: DeskWords, language: Language, ask: (task: Task) => void): Panel {
  const own = parameterFormWords[language];
  const year = yearInput("parameter-form-year", { required: true });
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
