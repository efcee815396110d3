import { indicatorEntities, indicatorWords, listIndicators } from "@juso/indicators";
import { groupedNumber } from "@juso/model";
import { html } from "@juso/reporters/page";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { taskWords } from "../../words/task-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** The indicators as a table: what was counted beside what was declared. */
export async function indicators(_: Tasks["indicators"], { language, read }: CheckedSubmission): Promise<TaskOutcome> {
  const { fiscalYear, records, report } = await read(new Set([...indicatorEntities, "indicator"]));
  const [words, own] = [indicatorWords[language], taskWords[language]];
  const [code, title, computed, declared, unit, agreement] = words.columns;
  const table = listIndicators(records, fiscalYear);
  const errors = report.summary.blocking;
  const alerts = [
    ...(errors > 0 ? [own.mayBeWrong(errors)] : []),
    ...(table.some((row) => row.agreement === "different") ? [own.differs] : []),
  ];
  const rows = table.map(
    (
      row,
    ) => html`<tr><th scope="row" data-label="${code}">${row.code}</th><td data-label="${title}">${row.title[language]}</td><td data-label="${computed}" class="number">${groupedNumber(row.computed)}</td><td data-label="${declared}" class="number">${groupedNumber(row.declared)}</td><td data-label="${unit}">${row.unit[language]}</td><td data-label="${agreement}">${row.agreement === "different" ? html`<span class="mark red">${words.agreement.different}</span>` : words.agreement[row.agreement]}</td></tr>
`,
  );
  const head = [code, title, computed, declared, unit, agreement].map(
    (name) =>
      html`<th scope="col"${name === computed || name === declared ? html` class="number"` : undefined}>${name}</th>`,
  );
  return {
    markup: html`<h3 tabindex="-1">${own.indicators}</h3>
${alerts.map((sentence) => html`<p class="alert">${sentence}</p>\n`)}<table class="stacked">
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`.markup,
  };
}
