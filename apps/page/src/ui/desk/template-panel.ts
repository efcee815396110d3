import { isFull } from "../../edition.ts";
import type { Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { askingButton, choiceOf, type Panel, panel } from "./panel.ts";

/** Files to fill in. @param hasSubmission true when they can be filled from one. */
export function templatePanel(words: DeskWords, ask: (task: Task) => void, hasSubmission: boolean): Panel {
  const set = choiceOf(
    "template-set",
    words.set,
    (["basic", "grant", "all"] as const).map((each) => [each, words.sets[each]] as const),
  );
  const filling = choiceOf(
    "template-filling",
    words.filling,
    (hasSubmission ? (["nextYear", "filled", "empty"] as const) : (["empty"] as const)).map(
      (each) => [each, words.fillings[each]] as const,
    ),
  );
  const isFilled = isFull && hasSubmission;
  return panel(words, {
    id: "panel-template",
    title: words.template,
    hint: words.templateHint,
    fields: [
      set.element,
      ...(isFilled ? [filling.element, element("p", { className: "quiet" }, words.nextYearHint)] : []),
      ...(isFull ? [] : [element("p", { className: "quiet" }, words.onlyInFull)]),
    ],
    buttons: [
      ...(isFull
        ? [
            askingButton("make-workbook", words.makeWorkbook, () =>
              ask({ name: "template", set: set.value(), form: "workbook", filling: filling.value() }),
            ),
          ]
        : []),
      askingButton("make-csv", words.makeCsv, () =>
        ask({ name: "template", set: set.value(), form: "csv", filling: "empty" }),
      ),
    ],
  });
}
