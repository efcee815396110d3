import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** Checks what was chosen again; hidden until something was checked. */
export function againButton(words: PageWords, check: () => void): HTMLElement {
  const again = element("button", { type: "button", id: "again", hidden: true, onclick: check }, words.again);
  return element("p", { className: "buttons" }, again);
}
