import type { Task } from "../../task-messages.ts";
import type { DeskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { askingButton, choiceOf, type Panel, panel } from "./panel.ts";

/** The calculation of the grant, as a tree that opens down to the cells. */
export function calculationPanel(words: DeskWords, ask: (task: Task) => void): Panel {
  const document = choiceOf(
    "calculate-for",
    words.documentOf,
    (["application", "change", "report"] as const).map((kind) => [kind, words.documents[kind]] as const),
  );
  return panel(words, {
    id: "panel-calculation",
    title: words.calculation,
    hint: words.calculationHint,
    fields: [document.element],
    buttons: [
      askingButton("calculate", words.calculate, () => ask({ name: "calculation", document: document.value() })),
    ],
    shown: (result) => {
      const tree = result.querySelector<HTMLElement>(".tree");
      if (tree === null) return;
      const setAll = (isOpen: boolean): void => {
        for (const each of tree.querySelectorAll("details")) each.open = isOpen;
      };
      tree.before(
        element(
          "p",
          { className: "buttons" },
          askingButton("open-all", words.openAll, () => setAll(true)),
          askingButton("close-all", words.closeAll, () => setAll(false)),
        ),
      );
    },
  });
}
