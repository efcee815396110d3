import type { ReportView } from "../report-view.ts";
import { summarySentences } from "../summary-sentences.ts";
import { tableWords } from "../words/table-words.ts";
import { Html, html } from "./html.ts";
import { reportMain } from "./report-main.ts";
import { stylesheet } from "./stylesheet.ts";
import { stylesheetHash } from "./stylesheet-hash.ts";

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
  const table = tableWords[language];
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
${reportMain(view)}</main>
<footer>
<p>${table.madeBy(report.tool.name, report.tool.version, report.standard.version, report.standard.ruleSetHash.slice(0, 12))} ${table.offline}</p>
</footer>
</body>
</html>
`.markup;
}
