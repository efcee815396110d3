import { type Cause, firstCauses } from "../report-causes.ts";
import { type ReportSummary, summarise, type Verdict } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { summarySentences } from "../summary-sentences.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { causeId } from "./cause-section.ts";
import { type Html, html } from "./html.ts";

/** A colour, and a sign for those who do not see it. */
const looks: Readonly<Record<Verdict, readonly [colour: string, sign: string]>> = {
  clean: ["green", "✓"],
  cleanInPart: ["amber", "！"],
  reasoned: ["green", "✓"],
  accepted: ["amber", "！"],
  noticed: ["green", "✓"],
  refused: ["red", "✕"],
};

/** What a manager asks first: can it be sent, how long is the list, what changed, who has to do what, what comes first. */
export function summarySection(causes: readonly Cause[], view: ReportView): Html {
  const summary = summarise(view.report);
  const {
    alerts,
    basis,
    changes,
    length: [counts],
    verdict,
  } = summarySentences(view);
  const [colour, sign] = looks[summary.verdict];
  const { acknowledged } = view.report.summary;
  const words = reportWords[view.language];
  return html`<section aria-labelledby="verdict">
<h2 class="verdict ${colour}" id="verdict"><span aria-hidden="true">${sign} </span>${verdict}</h2>
${alerts.map((sentence) => html`<p class="verdict red">${sentence}</p>\n`)}${acknowledged && html`<p><a href="#staying">${words.stayingCount(acknowledged.findings)}</a></p>\n`}${tiles(causes, view)}${changes.map((sentence) => html`<p>${sentence}</p>\n`)}<div class="pair">
${duties(summary, view)}${first(causes, view)}</div>
<p class="quiet">${[counts, ...basis].map((sentence) => html`${sentence}<br />`)}</p>
</section>
`;
}

function tiles(causes: readonly Cause[], view: ReportView): Html {
  const words = tableWords[view.language];
  const headings = reportWords[view.language];
  const labels = { before: words.beforeTile, after: headings.after, notices: headings.notices };
  const { comparison } = view.report;
  const lists = (["before", "after", "notices"] as const).map((urgency) => {
    const tasks = causes.filter((cause) => cause.urgency === urgency).map(({ task }) => task);
    const count = tasks.reduce((sum, task) => sum + task.count, 0);
    return html`<li>${labels[urgency]} <b>${words.counted(count)}</b> ${words.kinds(tasks.length)}</li>\n`;
  });
  const changed =
    comparison &&
    ([
      [words.fixed, comparison.fixed],
      [words.sinceValues.new, comparison.new],
      [words.sinceValues.remaining, comparison.remaining],
    ] as const);
  return html`<ul class="tiles">
${lists}</ul>
${changed && html`<ul class="tiles">\n${changed.map(([label, count]) => html`<li>${words.since}${headings.colon}${label} <b>${words.counted(count)}</b></li>\n`)}</ul>\n`}`;
}

function duties({ duties: all }: ReportSummary, view: ReportView): Html | undefined {
  if (all.length === 0) return undefined;
  const [words, table] = [reportWords[view.language], tableWords[view.language]];
  const rows = all.map(
    ({ after, before, who }) =>
      html`<tr><th scope="row">${words.people[who]}</th><td class="number">${table.counted(before)}</td><td class="number">${table.counted(after)}</td></tr>\n`,
  );
  return html`<table>
<caption>${words.duties}</caption>
<thead><tr><th scope="col">${words.whoFixes}</th><th scope="col" class="number">${table.urgency.before}</th><th scope="col" class="number">${table.urgency.after}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function first(causes: readonly Cause[], view: ReportView): Html | undefined {
  const [words, table] = [reportWords[view.language], tableWords[view.language]];
  const begun = firstCauses(causes);
  if (begun.length === 0) return undefined;
  const items = begun.map(
    (cause) =>
      html`<li><a href="#${causeId(cause)}">${cause.task.title}</a> ${table.counted(cause.task.count)}${words.separator}${words.people[cause.task.whoFixes]}</li>\n`,
  );
  return html`<div class="first">
<p class="label">${table.first}</p>
<ol>
${items}</ol>
</div>
`;
}
