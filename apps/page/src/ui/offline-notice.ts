import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** Says that the page contacts nobody, and how to make sure of it. */
export function offlineNotice(words: PageWords): HTMLElement {
  return element(
    "details",
    { className: "offline" },
    element("summary", {}, words.offline),
    element(
      "div",
      {},
      element("p", { className: "label" }, words.offlineTitle),
      element("ul", {}, ...words.offlineReasons.map((reason) => element("li", {}, reason))),
    ),
  );
}
