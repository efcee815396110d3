import type { Language } from "@juso/model";
import { Html, type HtmlPart, html } from "@juso/reporters/page";
import { dashboardScript, dashboardScriptHash, dashboardStyleHash } from "../generated/dashboard-assets.ts";
import { dashboardStylesheet } from "./dashboard-stylesheet.ts";
import { dashboardWords } from "./dashboard-words.ts";

/** What a page is made of. */
export interface PageShell {
  readonly language: Language;
  readonly title: string;
  readonly header: HtmlPart;
  readonly main: HtmlPart;
  readonly footer: HtmlPart;
  /** Data for the script of the page, by id; a page without it runs nothing. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const style = new Html(`<style>${dashboardStylesheet}</style>`);

/** A page in one file: it may load nothing, and follow and run only what stands in it. */
export function pageShell({ data, footer, header, language, main, title }: PageShell): string {
  const policy = [
    "default-src 'none'",
    ...(data === undefined ? [] : [`script-src 'sha256-${dashboardScriptHash}'`]),
    `style-src 'sha256-${dashboardStyleHash}'`,
    "connect-src 'none'",
    "img-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${title}</title>
${style}
</head>
<body>
<a class="skip" href="#main">${dashboardWords[language].skip}</a>
<header>
${header}</header>
<main id="main">
${main}</main>
<footer>
${footer}</footer>
${data && scripts(data)}</body>
</html>
`.markup;
}

function scripts(data: Readonly<Record<string, unknown>>): HtmlPart {
  return [
    ...Object.entries(data).map(([id, value]) => dataElement(id, value)),
    new Html(`<script>${dashboardScript}</script>\n`),
  ];
}

/** Data as JSON that no text in it can end. */
function dataElement(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return new Html(`<script type="application/json" id="${id}">${json}</script>\n`);
}
