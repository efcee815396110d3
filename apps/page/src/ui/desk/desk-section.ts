import type { Language } from "@juso/model";
import type { Acknowledgement, Task, TaskName, TaskOutcome } from "../../task-messages.ts";
import { deskWords } from "../../words/desk-words.ts";
import { element } from "../element.ts";
import { calculationPanel } from "./calculation-panel.ts";
import { exceptionsPanel } from "./exceptions-panel.ts";
import { manifestPanel } from "./manifest-panel.ts";
import { askingButton, type Panel, panel } from "./panel.ts";
import { templatePanel } from "./template-panel.ts";

/** What a clerk can do beyond checking. */
export interface DeskSection {
  readonly element: HTMLElement;
  /** Gives what came of a task to the panel that asked for it. */
  give(task: TaskName, outcome: TaskOutcome): void;
  refuse(task: TaskName, reason: string): void;
}

/** What was written on the page about findings that stay. */
export interface Written {
  readonly acknowledgements: readonly Acknowledgement[];
  /** Called with those that are left. */
  readonly change: (acknowledgements: readonly Acknowledgement[]) => void;
}

/**
 * @param isShown whether a submission is shown with which something can be done.
 * @param written can be saved also when its submission cannot be shown any more.
 */
export function deskSection(
  language: Language,
  ask: (task: Task) => void,
  isShown = false,
  written?: Written,
): DeskSection {
  const words = deskWords[language];
  const panels = new Map<TaskName, Panel>();
  const begin = (task: Task): void => {
    panels.get(task.name)?.begin();
    ask(task);
  };
  if (written !== undefined && written.acknowledgements.length > 0) {
    panels.set("exceptions", exceptionsPanel(words, begin, written.acknowledgements, written.change));
  }
  if (isShown) {
    panels.set("calculation", calculationPanel(words, begin));
    panels.set(
      "indicators",
      panel(words, {
        id: "panel-indicators",
        title: words.indicators,
        hint: words.indicatorsHint,
        fields: [],
        buttons: [askingButton("count-indicators", words.count, () => begin({ name: "indicators" }))],
      }),
    );
    panels.set("manifest", manifestPanel(words, begin));
  }
  panels.set("template", templatePanel(words, begin, isShown));
  const list = [...panels.values()].map(({ element: each }) => each);
  return {
    element: isShown
      ? element(
          "section",
          { className: "desk", "aria-labelledby": "desk" },
          element("h2", { id: "desk" }, words.title),
          ...list,
        )
      : element("div", { className: "desk" }, ...list),
    give: (task, outcome) => panels.get(task)?.give(outcome),
    refuse: (task, reason) => panels.get(task)?.refuse(reason),
  };
}
