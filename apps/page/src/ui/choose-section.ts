import { isFull } from "../edition.ts";
import type { ChosenFile } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { filesOfInput } from "./chosen-files.ts";
import { element } from "./element.ts";

/** What can be chosen. */
export interface Choices {
  files(files: readonly ChosenFile[]): void;
  example(): void;
}

/** Where files are chosen: dropped, from two dialogs, or the example. */
export function chooseSection(words: PageWords, choices: Choices, settings: HTMLElement): HTMLElement {
  const dialog = (title: string, className: string, isFolder: boolean): readonly HTMLElement[] => {
    const input = element("input", {
      type: "file",
      multiple: true,
      webkitdirectory: isFolder,
      hidden: true,
      id: isFolder ? "choose-folder" : "choose-files",
      onchange: () => {
        const files = filesOfInput(input.files);
        // Choosing the same again is a change.
        input.value = "";
        choices.files(files);
      },
    });
    return [
      element("button", { type: "button", id: `${input.id}-button`, className, onclick: () => input.click() }, title),
      input,
    ];
  };
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
        ...dialog(words.chooseFiles, "primary", false),
        ...dialog(words.chooseFolder, "primary", true),
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
