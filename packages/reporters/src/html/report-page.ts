import { type Cause, reportCauses } from "../report-causes.ts";
import { summarise } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { summarySentences } from "../summary-sentences.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { causeSection } from "./cause-section.ts";
import { Html, type HtmlPart, html } from "./html.ts";
import { filesSection, notCheckedSection } from "./rest-sections.ts";
import { stayingSection } from "./staying-section.ts";
import { stylesheet } from "./stylesheet.ts";
import { stylesheetHash } from "./stylesheet-hash.ts";
import { summarySection } from "./summary-section.ts";

/** The page may load nothing and run nothing; its only style is the one whose hash stands here. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${stylesheetHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const style = new Html(`<style>${stylesheet}</style>`);

/**
 * The report as one file for a browser, that needs nothing else: the summary, the causes in the order of the work, what could not be
 * checked, the files. It is HTML and well-formed XML at once, so that a strict parser can check it.
 */
export function reportPage(view: ReportView): string {
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
    { id: "left-out", title: table.leftOut, content: leftOut(view) },
    { id: "not-checked", title: table.notChecked, content: notCheckedSection(view) },
    { id: "files", title: table.files, content: filesSection(view) },
  ].filter(({ content }) => content !== undefined);
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${[report.submission, table.title].filter((part) => part !== undefined).join("｜")}</title>
${style}
</head>
<body>
<a class="skip" href="#main">${table.skip}</a>
<header>
<hgroup>
<h1>${table.title}${report.submission === undefined ? undefined : html`<br />${report.submission}`}</h1>
${summarySentences(view).subject.map((sentence) => html`<p class="subject">${sentence}</p>\n`)}</hgroup>
</header>
<main id="main">
${summarySection(causes, view)}${contents(parts, view)}${filter(view)}${parts.map(({ content }) => content)}</main>
<footer>
<p>${table.madeBy(report.tool.name, report.tool.version, report.standard.version, report.standard.ruleSetHash.slice(0, 12))} ${table.offline}</p>
</footer>
</body>
</html>
`.markup;
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

function leftOut({ language, report }: ReportView): Html | undefined {
  if (report.omitted.findings === 0) return undefined;
  return html`<section aria-labelledby="left-out">
<h2 id="left-out">${tableWords[language].leftOut}</h2>
<p>${reportWords[language].omitted(report.omitted.findings)}</p>
</section>
`;
}
