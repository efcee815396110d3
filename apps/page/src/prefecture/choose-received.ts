import type { ChosenFile } from "../messages.ts";
import { filesOfInput } from "../ui/chosen-files.ts";
import { element } from "../ui/element.ts";
import type { PageWords } from "../words/page-words.ts";
import type { PrefectureWords } from "../words/prefecture-words.ts";

/** Where what arrived is chosen: dropped, or from two dialogs. */
export function chooseReceived(
  words: PrefectureWords,
  { chooseFiles, chooseFolder }: PageWords,
  take: (files: readonly ChosenFile[]) => void,
): HTMLElement {
  const dialog = (title: string, isFolder: boolean): readonly HTMLElement[] => {
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
        take(files);
      },
    });
    const button = { type: "button", id: `${input.id}-button`, className: "primary", onclick: () => input.click() };
    return [element("button", button, title), input];
  };
  return element(
    "section",
    { className: "choose", "aria-labelledby": "choose" },
    element("h2", { id: "choose" }, words.choose),
    element(
      "div",
      { className: "drop" },
      element("p", { className: "label" }, words.drop),
      element("p", { className: "buttons" }, ...dialog(chooseFiles, false), ...dialog(chooseFolder, true)),
      element("p", { className: "quiet" }, words.kinds),
    ),
  );
}
