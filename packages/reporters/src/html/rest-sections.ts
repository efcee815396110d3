import { entityTitle } from "../entity-title.ts";
import type { ReportView } from "../report-view.ts";
import { skippedByReason } from "../skipped-by-reason.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { type Html, html } from "./html.ts";

/** So many hexadecimal digits tell two files apart for a person. */
const shortHash = 12;

/** What could not be checked, one reason once, with the ids of the checks folded. */
export function notCheckedSection(view: ReportView): Html | undefined {
  const { skipped } = view.report;
  if (skipped.length === 0) return undefined;
  const [words, table] = [reportWords[view.language], tableWords[view.language]];
  const reasons = [...skippedByReason(view.report)].map(
    ([because, ids]) => html`<li>${because}
<details class="printed"><summary>${table.checkId} ${table.counted(ids.length)}</summary>
<p class="quiet">${ids.map((id, index) => [index === 0 ? "" : words.separator, html`<code>${id}</code>`])}</p></details></li>
`,
  );
  return html`<section aria-labelledby="not-checked">
<h2 id="not-checked">${table.notChecked}</h2>
<p>${words.skipped(skipped.length)}</p>
<ul>
${reasons}</ul>
</section>
`;
}

/** The files that the report is about. */
export function filesSection(view: ReportView): Html | undefined {
  const { inputs } = view.report;
  if (inputs.length === 0) return undefined;
  const { language } = view;
  const table = tableWords[language];
  const titles = [table.file, table.content, table.records, table.encoding, "SHA-256"];
  const rows = inputs.map(({ encoding, entity, path, records, sha256 }) => {
    const cells = [
      html`<th scope="row" data-label="${titles[0]}">${path}</th>`,
      text(titles[1], entityTitle(entity, language)),
      html`<td class="number" data-label="${titles[2]}">${table.counted(records)}</td>`,
      text(titles[3], encoding),
      html`<td data-label="${titles[4]}"><code>${sha256.slice(0, shortHash)}</code></td>`,
    ];
    return html`<tr>${cells}</tr>\n`;
  });
  return html`<section aria-labelledby="files">
<h2 id="files">${table.files}</h2>
<table class="stacked">
<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

function text(label: string | undefined, value: string | undefined): Html {
  return value === undefined ? html`<td class="blank"></td>` : html`<td data-label="${label}">${value}</td>`;
}
