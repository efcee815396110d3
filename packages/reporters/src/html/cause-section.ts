import type { ReportFinding, Severity } from "@juso/model";
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

/** Lines of places and statements of a cause that is printed on one page. */
const shortCause = 15;

/** Everything about one cause: how often, what was found and how to mend it, where, what it rests on and who mends it. */
export function causeSection(cause: Cause, view: ReportView): Html {
  const { findings, task } = cause;
  const [words, table] = [reportWords[view.language], tableWords[view.language]];
  const change = view.report.comparison?.byRule[task.ruleId];
  const told = findings.reduce((sum, { count }) => sum + (count ?? 1), 0);
  const id = causeId(cause);
  const citations = findings[0]?.citations ?? [];
  const places = findings.reduce((sum, finding) => sum + (finding.places?.length ?? 1), 0);
  // What fits into half a page is printed whole on one.
  const isShort = places + 3 * statements(findings).length <= shortCause;
  return html`<article class="cause ${task.whoFixes}${isShort ? " short" : ""}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${cause.number}. ${mark(cause, view)} ${task.title} <span class="count">${table.counted(task.count)}</span></h3>
${change && html`<p class="quiet">${table.since}${words.colon}${table.sinceValues.new} ${table.counted(change.new)}${words.separator}${table.sinceValues.remaining} ${table.counted(change.remaining)}${words.separator}${table.fixed} ${table.counted(change.fixed)}</p>\n`}${statements(findings).map((same) => statement(same, view))}${task.count > told ? html`<p class="quiet">${table.notKept(task.count - told)}</p>\n` : undefined}<dl>
${task.acknowledgedAs && html`<dt>${words.whenItStays}</dt><dd>${words.howItStays[task.acknowledgedAs]}</dd>\n`}${citations.length > 0 ? html`<dt>${words.basis}</dt><dd><ul>${citations.map((citation) => html`<li>${citationText(citation, view.language)}</li>`)}</ul></dd>\n` : undefined}<dt>${words.whoFixes}</dt><dd>${words.people[task.whoFixes]}</dd>
<dt>${table.checkId}</dt><dd><code>${task.ruleId}</code></dd>
</dl>
</article>
`;
}

const markColours: Readonly<Record<Severity, string>> = { error: " red", warning: " amber", info: "" };

/** How bad a cause is, in a word and a colour; what is required is filled, so that it stands out without a colour too. */
function mark({ task: { blocking, severity } }: Cause, { language }: ReportView): Html {
  const words = reportWords[language];
  if (blocking) return html`<span class="mark required">${words.required}</span>`;
  return html`<span class="mark${markColours[severity]}">${words.severity[severity]}</span>`;
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
