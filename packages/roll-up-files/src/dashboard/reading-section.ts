import type { Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "./dashboard-words.ts";

/** What a reader must know before any table: zero and blank, totals, what is opened. */
export function readingSection(language: Language): Html {
  const { reading, readings } = dashboardWords[language];
  return html`<div class="reading"><h3>${reading}</h3>
<ul>
${readings.map((sentence) => html`<li>${sentence}</li>\n`)}</ul></div>
`;
}
