import type { Answer } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";

/** Milliseconds between two times that progress is said aloud; it is shown more often. */
export const spokenInterval = 5000;

/** How far the check has come, with a way to stop it. */
export interface RunningSection {
  readonly element: HTMLElement;
  readonly stop: HTMLButtonElement;
  show(progress: Extract<Answer, { kind: "progress" }>): string;
}

/** @param cancel called when somebody wants no more of it. */
export function runningSection(words: PageWords, cancel: () => void): RunningSection {
  const bar = element("progress", { max: 100, "aria-labelledby": "running" });
  const line = element("p", { className: "how-far" });
  const stop = element("button", { type: "button", id: "cancel", onclick: cancel }, words.cancel);
  return {
    element: element(
      "section",
      { className: "running", "aria-labelledby": "running" },
      element("h2", { id: "running" }, words.running),
      bar,
      line,
      element("p", { className: "buttons" }, stop),
    ),
    stop,
    show: ({ bytes, index, records, submissions, totalBytes }) => {
      // All bytes are read before the rules that need everything are done.
      const percent = totalBytes === 0 ? 0 : Math.min(99, Math.floor((100 * bytes) / totalBytes));
      bar.value = percent;
      const which = submissions > 1 ? words.numbered(index + 1, submissions) : "";
      line.textContent = which + words.progress(percent, records);
      return line.textContent;
    },
  };
}
