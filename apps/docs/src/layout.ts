import { createHash } from "node:crypto";
import { posix } from "node:path";
import { Html, html } from "@juso/reporters/page";
import { bilingual } from "./bilingual.ts";
import { type MainPageFacts, mainPages, siteSections } from "./main-pages.ts";
import type { Link, Page, PageScript } from "./page.ts";
import { licencesPath, sectionId } from "./page-paths.ts";
import { siteStylesheet } from "./stylesheet.ts";

/**
 * A whole file: the page in the frame that all pages share. It is HTML and well-formed XML at once, so that a strict parser can check it.
 *
 * @param version version of the standard, for the footer.
 */
export function layout(page: Page, version: string): string {
  const link: Link = (target) => posix.relative(posix.dirname(page.path), target);
  const style = siteStylesheet + (page.style ?? "");
  return html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(style, page.script)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta name="description" content="${page.title.ja}。重層的支援体制整備事業のための開かれたデータの標準 JUSO の説明です。" />
<title>${page.title.ja}｜JUSO 重層データ標準</title>
${new Html(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">本文へ <span lang="en">Skip to content</span></a>
<header>
<p class="site"><a href="${link(mainPages.home.path)}">JUSO 重層データ標準 <span class="en" lang="en">JUSO data standard</span></a></p>
${searchBox(page, link)}</header>
<div class="frame">
${menu(page, link)}<main id="main" tabindex="-1">
${way(page, link)}<h1>${bilingual(page.title)}</h1>
${page.content(link)}</main>
</div>
<footer>
<p>標準の版 ${version}。国が定めた標準ではありません。このサイトは標準の定義から作られ、通信しません。<br />
<span lang="en">Version ${version} of the standard. Not a standard set by the government. Derived from the definitions of the standard; uses no network.</span></p>
<p><a href="${link(licencesPath)}">使っている部品のライセンス <span class="en" lang="en">Licences</span></a></p>
</footer>
${page.script === undefined ? undefined : new Html(scriptElements(page.script))}</body>
</html>
`.markup;
}

/** A page loads nothing. It runs and looks like nothing but what stands in it, whose hashes are here; its one form leads to the search. */
function policy(style: string, script: PageScript | undefined): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hashOf(programText(script))}'`]),
    `style-src '${hashOf(style)}'`,
    ...(script?.allows ?? []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The program as it stands in the page: a strict parser reads it as text, a browser reads the marks around it as comments. */
function programText({ text }: PageScript): string {
  if (/\]\]>|<\/script/i.test(text)) throw new Error("a program in a page must not hold ]]> or </script");
  return `//<![CDATA[\n${text.trimEnd()}\n//]]>`;
}

function scriptElements(script: PageScript): string {
  const data = Object.entries(script.data ?? {}).map(
    ([id, json]) => `<script id="${id}" type="application/json">${json.replace(/[<>&]/g, escaped)}</script>\n`,
  );
  return `${data.join("")}<script>${programText(script)}</script>\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The search, on every page but its own. */
function searchBox({ path }: Page, link: Link): Html | undefined {
  if (path === mainPages.search.path) return undefined;
  return html`<form role="search" action="${link(mainPages.search.path)}" method="get">
<input type="search" name="q" required="required" aria-label="このサイトを検索" placeholder="言葉で探す" /><button>検索</button>
</form>
`;
}

/** On a wide screen the menu stands open at the side; on a narrow one it is opened, also without a script. */
function menu(page: Page, link: Link): Html {
  const top = Object.values(mainPages).filter(({ section }) => section === undefined);
  const item = (main: MainPageFacts): Html =>
    html`<li>${menuLink(main, page, link)}${bilingual(main.title)}</a></li>\n`;
  return html`<details class="menu">
<summary>目次 <span class="en" lang="en">Menu</span></summary>
<nav aria-label="サイト全体">
<ul>
${top.map(item)}${Object.entries(siteSections).map(
  ([key, title]) => html`<li><span class="part">${bilingual(title)}</span>
<ul>
${Object.values(mainPages)
  .filter(({ section }) => section === key)
  .map(item)}</ul>
</li>
`,
)}</ul>
</nav>
</details>
`;
}

function menuLink({ path }: MainPageFacts, page: Page, link: Link): Html {
  if (path === page.path) return html`<a href="${link(path)}" aria-current="page">`;
  return path === page.parent?.path
    ? html`<a href="${link(path)}" aria-current="true">`
    : html`<a href="${link(path)}">`;
}

function way({ path, title, section, parent }: Page, link: Link): Html | undefined {
  const { home } = mainPages;
  if (path === home.path) return undefined;
  const part = section ?? parent?.section;
  const steps = [
    { path: home.path, title: home.title },
    ...(part === undefined ? [] : [{ path: `${home.path}#${sectionId(part)}`, title: siteSections[part] }]),
    ...(parent === undefined ? [] : [parent]),
  ];
  return html`<nav class="way" aria-label="現在の位置">
<ol>
${steps.map((step) => html`<li><a href="${link(step.path)}">${step.title.ja}</a></li>\n`)}<li aria-current="page">${title.ja}</li>
</ol>
</nav>
`;
}
