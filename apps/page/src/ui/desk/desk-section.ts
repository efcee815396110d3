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

/** What the page has of a submission that is shown. */
export interface ShownSubmission {
  readonly acknowledgements: readonly Acknowledgement[];
  /** Checks it again with other acknowledgements. */
  readonly change: (acknowledgements: readonly Acknowledgement[]) => void;
}

/** @param shown absent as long as no submission is shown. */
export function deskSection(language: Language, ask: (task: Task) => void, shown?: ShownSubmission): DeskSection {
  const words = deskWords[language];
  const panels = new Map<TaskName, Panel>();
  const begin = (task: Task): void => {
    panels.get(task.name)?.begin();
    ask(task);
  };
  if (shown !== undefined) {
    const { acknowledgements, change } = shown;
    if (acknowledgements.length > 0) panels.set("exceptions", exceptionsPanel(words, begin, acknowledgements, change));
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
  panels.set("template", templatePanel(words, begin, shown !== undefined));
  const list = [...panels.values()].map(({ element: each }) => each);
  return {
    element:
      shown === undefined
        ? element("div", { className: "desk" }, ...list)
        : element(
            "section",
            { className: "desk", "aria-labelledby": "desk" },
            element("h2", { id: "desk" }, words.title),
            ...list,
          ),
    give: (task, outcome) => panels.get(task)?.give(outcome),
    refuse: (task, reason) => panels.get(task)?.refuse(reason),
  };
}
