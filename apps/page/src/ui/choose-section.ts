import { isFull } from "../edition.ts";
import type { ChosenFile } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";
import { fileDialog } from "./file-dialog.ts";

/** What can be chosen. */
export interface Choices {
  files(files: readonly ChosenFile[]): void;
  example(): void;
}

/** Where files are chosen: dropped, from two dialogs, or the example. */
export function chooseSection(words: PageWords, choices: Choices, settings: HTMLElement): HTMLElement {
  const take = (files: readonly ChosenFile[]): void => choices.files(files);
  return element(
    "section",
    { className: "choose", "aria-labelledby": "choose" },
    element("h2", { id: "choose" }, words.choose),
    element(
      "div",
      { className: "drop" },
      element("p", { className: "label" }, words.drop),
      element(
        "p",
        { className: "buttons" },
        ...fileDialog(words.chooseFiles, false, take),
        ...fileDialog(words.chooseFolder, true, take),
      ),
      element("p", { className: "quiet" }, words.kinds),
    ),
    element(
      "p",
      { className: "buttons example" },
      element("button", { type: "button", id: "example", onclick: () => choices.example() }, words.example),
      element("span", { className: "quiet" }, isFull ? words.exampleCityHint : words.exampleHint),
    ),
    settings,
  );
}
