import type { ReportFinding } from "@juso/model";
import { citationText } from "../citation-text.ts";
import type { Cause } from "../report-causes.ts";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { type Html, html } from "./html.ts";
import { placesTable } from "./places-table.ts";

/** Id of a cause in the page. */
export function causeId({ number }: Cause): string {
  return `cause-${number}`;
}

/** Everything about one cause: how often, what was found and how to mend it, where, what it rests on and who mends it. */
export function causeSection(cause: Cause, view: ReportView): Html {
  const { findings, task } = cause;
  const [words, table] = [reportWords[view.language], tableWords[view.language]];
  const change = view.report.comparison?.byRule[task.ruleId];
  const told = findings.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const id = causeId(cause);
  const citations = findings[0]?.citations ?? [];
  return html`<article class="cause ${task.whoFixes}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${cause.number}. ${mark(cause, view)} ${task.title} <span class="count">${table.counted(task.count)}</span></h3>
${change && html`<p class="quiet">${table.since}${words.colon}${table.sinceValues.new} ${table.counted(change.new)}${words.separator}${table.sinceValues.remaining} ${table.counted(change.remaining)}${words.separator}${table.fixed} ${table.counted(change.fixed)}</p>\n`}${statements(findings).map((same) => statement(same, view))}${task.count > told ? html`<p class="quiet">${table.notKept(task.count - told)}</p>\n` : undefined}<dl>
${citations.length > 0 ? html`<dt>${words.basis}</dt><dd><ul>${citations.map((citation) => html`<li>${citationText(citation, view.language)}</li>`)}</ul></dd>\n` : undefined}<dt>${words.whoFixes}</dt><dd>${words.people[task.whoFixes]}</dd>
<dt>${table.checkId}</dt><dd><code>${task.ruleId}</code></dd>
</dl>
</article>
`;
}

/** How bad a cause is, in a word and a colour. */
function mark({ task: { blocking, severity } }: Cause, { language }: ReportView): Html {
  const words = reportWords[language];
  if (blocking) return html`<span class="mark red">${words.required}</span>`;
  return html`<span class="mark${severity === "info" ? "" : " amber"}">${words.severity[severity]}</span>`;
}

/** Findings that say the same, together. */
function statements(findings: readonly ReportFinding[]): readonly (readonly [ReportFinding, ...ReportFinding[]])[] {
  const groups = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.message, finding.fix]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function statement(same: readonly [ReportFinding, ...ReportFinding[]], view: ReportView): Html {
  const { fix, message } = same[0];
  return html`<div class="told">
<p class="message">${message}</p>
<p><b>${reportWords[view.language].fix}</b>${reportWords[view.language].colon}${fix}</p>
${placesTable(same, view)}</div>
`;
}
