import type { Language, Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "./dashboard-words.ts";

/** Sentences up to so many characters are read at a glance. */
const glance = 200;

/** What is left out of totals: at once, or behind its heading when it names too many. */
export function leftOutText(leftOut: Text, language: Language): Html {
  const sentence = leftOut[language];
  if (sentence.length <= glance) return html`<p>${sentence}</p>`;
  return html`<details><summary>${dashboardWords[language].leftOut}</summary><p>${sentence}</p></details>`;
}
