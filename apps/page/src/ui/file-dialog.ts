import type { ChosenFile } from "../messages.ts";
import { filesOfInput } from "./chosen-files.ts";
import { element } from "./element.ts";

/** A button that opens a dialog to choose files, or a folder, and the input behind it. */
export function fileDialog(
  title: string,
  isFolder: boolean,
  take: (files: readonly ChosenFile[]) => void,
): readonly HTMLElement[] {
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
}
