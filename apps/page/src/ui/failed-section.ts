import type { Failure } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** Says why nothing could be checked. */
export function failedSection(
  words: PageWords,
  failure: Failure,
): { readonly element: HTMLElement; readonly heading: HTMLElement; readonly spoken: string } {
  const heading = element("h2", { id: "failed" }, words.failedTitle);
  const reason = words.failed(failure);
  return {
    element: element(
      "section",
      { className: "failed", "aria-labelledby": "failed" },
      heading,
      element("p", {}, reason),
    ),
    heading,
    spoken: `${words.failedTitle} ${reason}`,
  };
}
