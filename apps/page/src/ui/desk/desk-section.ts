import type { Language } from "@juso/model";
import type { Edition } from "../../edition.ts";
import type { ShownReport } from "../../messages.ts";
import type { Acknowledgement, Task, TaskName, TaskOutcome } from "../../task-messages.ts";
import { deskWords } from "../../words/desk-words.ts";
import { packageWords } from "../../words/package-words.ts";
import { element } from "../element.ts";
import { calculationPanel } from "./calculation-panel.ts";
import { exceptionsPanel } from "./exceptions-panel.ts";
import { manifestPanel } from "./manifest-panel.ts";
import { packagePanel, verificationPanel } from "./package-panels.ts";
import { askingButton, type Panel, panel } from "./panel.ts";
import { parameterFormPanel } from "./parameter-form-panel.ts";
import { templatePanel } from "./template-panel.ts";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

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
 * @param shown the submission with which something can be done.
 * @param written can be saved also when its submission cannot be shown any more.
 */
export function deskSection(
  language: Language,
  ask: (task: Task) => void,
  shown?: ShownReport,
  written?: Written,
): DeskSection {
  const isShown = shown !== undefined;
  const isPackage = shown?.receipt !== undefined;
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
  if (pageEdition === "full") {
    const own = packageWords[language];
    if (isShown && !isPackage) panels.set("package", packagePanel(words, own, begin));
    panels.set("verification", verificationPanel(words, own, begin, isPackage));
  }
  panels.set("template", templatePanel(words, begin, isShown));
  if (pageEdition === "full") panels.set("parameterForm", parameterFormPanel(words, language, begin));
  const list = [...panels.values()].map(({ element: each }) => each);
  return {
    element: isShown
      ? element(
          "section",
          { className: "desk", "aria-labelledby": "desk" },
          element("h2", { id: "desk" }, words.title),
          ...list,
          ...(pageEdition === "full" ? [] : [element("p", { className: "quiet" }, words.packagesOnlyInFull)]),
        )
      : element("div", { className: "desk" }, ...list),
    give: (task, outcome) => panels.get(task)?.give(outcome),
    refuse: (task, reason) => panels.get(task)?.refuse(reason),
  };
}
