import type { ChosenFile } from "../messages.ts";
import { filesOfDrop } from "./chosen-files.ts";

/**
 * Takes files that are dropped anywhere on the page, and shows that it would while they hover over it.
 *
 * @param refuse called when what was dropped cannot be read.
 */
export function listenForDrops(
  body: HTMLElement,
  take: (files: readonly ChosenFile[]) => void,
  refuse: () => void,
): void {
  body.addEventListener("dragover", (event) => {
    event.preventDefault();
    body.classList.add("dropping");
  });
  body.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) body.classList.remove("dropping");
  });
  body.addEventListener("drop", (event) => {
    event.preventDefault();
    body.classList.remove("dropping");
    if (event.dataTransfer !== null) filesOfDrop(event.dataTransfer).then(take, refuse);
  });
}
