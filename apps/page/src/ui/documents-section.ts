import { type DocumentKindCode, documentKindTitles, type Language } from "@juso/model";
import type { DocumentOrder, MadeOrder } from "../messages.ts";
import { documentSectionWords } from "../words/document-words.ts";
import { element } from "./element.ts";
import { fileLink } from "./file-link.ts";

/** Where documents are made of a submission that was checked. */
export interface DocumentsSection {
  readonly element: HTMLElement;
  /** Gives what was made: one file, or a zip of several, at once. */
  give(made: MadeOrder): void;
  /** Says why nothing was made. */
  refuse(reason: string): void;
}

/**
 * @param today the day by the clock of the computer, ISO.
 * @param order asks for documents.
 */
export function documentsSection(
  language: Language,
  today: string,
  order: (order: DocumentOrder) => void,
): DocumentsSection {
  const words = documentSectionWords[language];
  const kinds = Object.entries(documentKindTitles).map(([kind, title]) => [kind, title[language]] as const);
  const which = choice("document-kind", words.which, [["all", words.all], ...kinds]);
  const payer = choice("document-payer", words.payer, Object.entries(words.payers));
  const format = choice("document-format", words.format, Object.entries(words.formats));
  const anew = element("input", { type: "checkbox", id: "document-anew" });
  const despiteErrors = element("input", { type: "checkbox", id: "document-despite-errors" });
  const outcome = element("div", { role: "status", className: "made" });
  const make = (): void => {
    outcome.replaceChildren(element("p", {}, words.making));
    order({
      which: which.select.value as DocumentKindCode | "all",
      payer: payer.select.value as DocumentOrder["payer"],
      format: format.select.value as DocumentOrder["format"],
      anew: anew.checked,
      despiteErrors: despiteErrors.checked,
      today,
    });
  };
  return {
    element: element(
      "section",
      { className: "save documents", "aria-labelledby": "documents" },
      element("h2", { id: "documents" }, words.title),
      element("p", {}, words.lead),
      element("div", { className: "fields" }, which.element, payer.element, format.element),
      element(
        "details",
        {},
        element("summary", {}, words.more),
        element("label", { className: "check" }, anew, words.anew),
        element("label", { className: "check" }, despiteErrors, words.despiteErrors),
      ),
      element(
        "p",
        { className: "buttons" },
        element("button", { type: "button", id: "make-documents", className: "primary", onclick: make }, words.make),
      ),
      outcome,
    ),
    give: ({ files, notes }) => {
      const [first, ...others] = files.map(fileLink);
      outcome.replaceChildren(
        element("p", {}, first === undefined ? words.nothing : words.made(Math.max(1, others.length))),
        ...notes.map((note) => element("p", { className: "note" }, note)),
        ...(first === undefined ? [] : [element("p", {}, first)]),
        ...(others.length === 0 ? [] : [oneByOne(words.each, others)]),
      );
      first?.click();
    },
    refuse: (reason) => outcome.replaceChildren(element("p", { className: "note" }, reason)),
  };
}

/** The files of a zip, for those who want only some. */
function oneByOne(title: string, links: readonly HTMLElement[]): HTMLElement {
  const list = element("ul", {}, ...links.map((link) => element("li", {}, link)));
  return element("details", {}, element("summary", {}, title), list);
}

function choice(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
): { readonly element: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element("select", { id }, ...options.map(([value, title]) => element("option", { value }, title)));
  return { element: element("div", {}, element("label", { for: id }, label), select), select };
}
