import type { ChosenFile } from "../messages.ts";
import { element } from "../ui/element.ts";
import { fileDialog } from "../ui/file-dialog.ts";
import type { PageWords } from "../words/page-words.ts";
import type { PrefectureWords } from "../words/prefecture-words.ts";

/** Where what arrived is chosen: dropped, or from two dialogs. */
export function chooseReceived(
  words: PrefectureWords,
  { chooseFiles, chooseFolder }: PageWords,
  take: (files: readonly ChosenFile[]) => void,
): HTMLElement {
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
        ...fileDialog(chooseFiles, false, take),
        ...fileDialog(chooseFolder, true, take),
      ),
      element("p", { className: "quiet" }, words.kinds),
    ),
  );
}
