import type { Language } from "@juso/model";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";
import { languageButtons } from "./language-buttons.ts";
import { offlineNotice } from "./offline-notice.ts";

/** What stands at the head of the page: what it is for, that it uses no network, and its languages. */
export function pageHeader(words: PageWords, language: Language, speak: (language: Language) => void): HTMLElement {
  const bar = element(
    "div",
    { className: "bar" },
    offlineNotice(words),
    languageButtons(words.language, language, speak),
  );
  return element("header", {}, element("h1", {}, words.title), element("p", { className: "lead" }, words.lead), bar);
}
