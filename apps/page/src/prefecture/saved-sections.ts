import type { MadeFile } from "../made-file.ts";
import { element } from "../ui/element.ts";
import { fileLinks } from "../ui/file-links.ts";
import type { PageWords } from "../words/page-words.ts";
import type { PrefectureWords } from "../words/prefecture-words.ts";

/** What can be saved of a reception: everything, or what may be published. */
export type Saving = "save" | "publish";

/** Where it is saved. */
export interface SavedSections {
  readonly elements: readonly HTMLElement[];
  /** Gives what was made. */
  give(of: Saving, file: MadeFile): void;
  /** Says why nothing was made. */
  refuse(of: Saving, reason: string): void;
}

/** @param ask asks for one of them. */
export function savedSections(words: PrefectureWords, common: PageWords, ask: (of: Saving) => void): SavedSections {
  const made = (): HTMLElement => element("div", { role: "status", className: "made" });
  const outcomes = { save: made(), publish: made() };
  const texts = {
    save: {
      title: words.save,
      hint: words.saveHint,
      button: words.saveButton,
      begun: common.making,
      done: words.saved,
    },
    publish: {
      title: words.publication,
      hint: words.publicationHint,
      button: words.publish,
      begun: words.publishing,
      done: words.published,
    },
  };
  const section = (of: Saving): HTMLElement => {
    const { begun, button, hint, title } = texts[of];
    const begin = (): void => {
      outcomes[of].replaceChildren(element("p", {}, begun));
      ask(of);
    };
    return element(
      "section",
      { className: "save", "aria-labelledby": `${of}-title` },
      element("h2", { id: `${of}-title` }, title),
      element("p", { className: "quiet" }, hint),
      element(
        "p",
        { className: "buttons" },
        element("button", { type: "button", id: `${of}-all`, onclick: begin }, button),
      ),
      outcomes[of],
    );
  };
  return {
    elements: [section("save"), section("publish")],
    give: (of, file) => outcomes[of].replaceChildren(element("p", {}, texts[of].done), fileLinks([file])),
    refuse: (of, reason) => outcomes[of].replaceChildren(element("p", { className: "alert" }, reason)),
  };
}

/** The solver that stands in the page, as the worker takes it. */
export function packedSolver(): Blob {
  return new Blob([document.getElementById("solver")?.textContent ?? ""]);
}
