import { isFull } from "../edition.ts";
import type { MadeFile } from "../made-file.ts";
import type { PageFormat } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";
import { fileLinks } from "./file-links.ts";

/** Where the result is saved in the forms that the page can make. */
export interface SaveSection {
  readonly element: HTMLElement;
  /** Gives what was made: one file at once, several as links. */
  give(files: readonly MadeFile[], notes: readonly string[]): void;
  /** Says why nothing was made. */
  refuse(reason: string): void;
}

const formats: readonly PageFormat[] = [
  "html",
  "workbook",
  "csv",
  ...(isFull ? (["pdf", "xlsx"] as const) : []),
  "json",
];

/** @param write asks for a form. */
export function saveSection(words: PageWords, write: (format: PageFormat) => void): SaveSection {
  const outcome = element("div", { role: "status", className: "made" });
  const button = (format: PageFormat): HTMLElement =>
    element(
      "button",
      {
        type: "button",
        id: `save-${format}`,
        onclick: () => {
          outcome.replaceChildren(element("p", {}, words.making));
          write(format);
        },
      },
      words.formats[format],
    );
  return {
    element: element(
      "section",
      { className: "save", "aria-labelledby": "save" },
      element("h2", { id: "save" }, words.save),
      element("p", { className: "buttons" }, ...formats.map(button)),
      outcome,
    ),
    give: (files, notes) => {
      outcome.replaceChildren(
        element("p", {}, words.made(files.length)),
        fileLinks(files),
        ...notes.map((note) => element("p", {}, note)),
      );
    },
    refuse: (reason) => outcome.replaceChildren(element("p", {}, reason)),
  };
}
