import { type Cause, reportCauses } from "../report-causes.ts";
import { summarise } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { causeSection } from "./cause-section.ts";
import { type Html, type HtmlPart, html } from "./html.ts";
import { filesSection, notCheckedSection } from "./rest-sections.ts";
import { stayingSection } from "./staying-section.ts";
import { summarySection } from "./summary-section.ts";

/**
 * What stands in the `main` of a page that shows a report: the summary, the causes in the order of the work, what stays, what could not be
 * checked, the files. Ids in it are fixed, so that a page shows one report at a time.
 *
 * @param isInteractive true on a page that checks by itself and filters by itself: nothing is said of the command line.
 */
export function reportMain(view: ReportView, isInteractive = false): Html {
  const { language, report } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const causes = reportCauses(report);
  const parts: readonly Part[] = [
    ...(["before", "after", "notices"] as const).map((urgency) => ({
      id: urgency,
      title: words[urgency],
      content: list(urgency, causes, view),
    })),
    { id: "staying", title: words.staying, content: stayingSection(view) },
    { id: "left-out", title: table.leftOut, content: leftOut(view, isInteractive) },
    { id: "not-checked", title: table.notChecked, content: notCheckedSection(view) },
    { id: "files", title: table.files, content: filesSection(view) },
  ].filter(({ content }) => content !== undefined);
  return html`${summarySection(causes, view)}${contents(parts, view)}${filter(view)}${parts.map(({ content }) => content)}`;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: HtmlPart;
}

function contents(parts: readonly Part[], { language }: ReportView): Html {
  return html`<nav class="parts" aria-label="${tableWords[language].contents}">
<ul>
${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`;
}

/** Choices that need no script: the style sheet follows them. */
function filter({ language, report }: ReportView): Html | undefined {
  const people = summarise(report).duties.map(({ who }) => who);
  if (people.length < 2) return undefined;
  const [words, table] = [reportWords[language], tableWords[language]];
  const choices = people.map(
    (who) => html`<label><input type="radio" name="who" id="who-${who}" />${words.people[who]}</label>\n`,
  );
  return html`<fieldset class="filter">
<legend>${table.filter}</legend>
<label><input type="radio" name="who" id="who-all" checked="" />${table.everybody}</label>
${choices}<p class="quiet">${table.filterHint}</p>
</fieldset>
`;
}

function list(urgency: Cause["urgency"], causes: readonly Cause[], view: ReportView): Html | undefined {
  const some = causes.filter((cause) => cause.urgency === urgency);
  if (some.length === 0) return undefined;
  return html`<section class="causes" aria-labelledby="${urgency}">
<h2 id="${urgency}">${reportWords[view.language][urgency]}</h2>
<p class="none">${tableWords[view.language].nothingForThem}</p>
${some.map((cause) => causeSection(cause, view))}</section>
`;
}

function leftOut({ language, report }: ReportView, isInteractive: boolean): Html | undefined {
  const count = report.omitted.findings;
  if (count === 0) return undefined;
  const words = reportWords[language];
  return html`<section aria-labelledby="left-out">
<h2 id="left-out">${tableWords[language].leftOut}</h2>
<p>${isInteractive ? words.leftOut(count) : words.omitted(count)}</p>
</section>
`;
}
