import { groupDigits } from "@juso/model";
import type { SubmissionLine } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** The submissions that were found together, each with its result; one is shown below. */
export interface ListSection {
  readonly element: HTMLElement;
  /** Marks the one that is shown. */
  mark(index: number): void;
}

/** @param show called with the one that somebody wants to see. */
export function listSection(
  words: PageWords,
  lines: readonly SubmissionLine[],
  others: readonly string[],
  show: (index: number) => void,
): ListSection {
  const { errors, infos, place, result, warnings } = words.columns;
  const number = (label: string, count: number): HTMLElement =>
    element("td", { className: "number", "data-label": label }, groupDigits(count));
  const buttons = lines.map((line, index) =>
    element("button", { type: "button", className: "link", onclick: () => show(index) }, line.place),
  );
  const rows = lines.map((line, index) =>
    element(
      "tr",
      {},
      element("th", { scope: "row", "data-label": place }, buttons[index]),
      element(
        "td",
        { "data-label": result },
        element(
          "span",
          { className: `mark ${line.isAccepted ? "green" : "red"}` },
          line.isAccepted ? words.accepted : words.refused,
        ),
      ),
      number(errors, line.errors),
      number(warnings, line.warnings),
      number(infos, line.infos),
    ),
  );
  const isNumber = (title: string): boolean => [errors, warnings, infos].includes(title);
  const head = [place, result, errors, warnings, infos].map((title) =>
    element("th", { scope: "col", className: isNumber(title) ? "number" : "" }, title),
  );
  return {
    element: element(
      "section",
      { className: "list", "aria-labelledby": "submissions" },
      element("h2", { id: "submissions", tabIndex: -1 }, words.submissions),
      lines.length < 2
        ? undefined
        : element(
            "table",
            { className: "stacked" },
            element("thead", {}, element("tr", {}, ...head)),
            element("tbody", {}, ...rows),
          ),
      ...(others.length === 0
        ? []
        : [element("p", {}, words.others), element("ul", {}, ...others.map((path) => element("li", {}, path)))]),
    ),
    mark: (shown) => {
      for (const [index, button] of buttons.entries()) {
        if (index === shown) button.setAttribute("aria-current", "true");
        else button.removeAttribute("aria-current");
      }
    },
  };
}
