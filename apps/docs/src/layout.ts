import { createHash } from "node:crypto";
import { posix } from "node:path";
import { Html, html } from "@juso/reporters/page";
import { bilingual } from "./bilingual.ts";
import type { Link, Page, PageScript } from "./page.ts";
import { mainPages } from "./page-paths.ts";
import { stylesheet } from "./stylesheet.ts";

/**
 * A whole file: the page in the frame that all pages share. It is HTML and well-formed XML at once, so that a strict parser can check it.
 *
 * @param version version of the standard, for the footer.
 */
export function layout(page: Page, version: string): string {
  const link: Link = (target) => posix.relative(posix.dirname(page.path), target);
  const style = stylesheet + (page.style ?? "");
  const menu = Object.values(mainPages).map(({ path, title }) => {
    const start =
      path === page.path ? html`<a href="${link(path)}" aria-current="page">` : html`<a href="${link(path)}">`;
    return html`<li>${start}${bilingual(title)}</a></li>\n`;
  });
  const way = page.parent
    ? html`<nav class="way" aria-label="現在の位置"><a href="${link(page.parent.path)}">${page.parent.title.ja}</a> ＞ ${page.title.ja}</nav>\n`
    : undefined;
  return html`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(style, page.script)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${page.title.ja}｜JUSO 重層データ標準</title>
${new Html(`<style>${style}</style>`)}
</head>
<body>
<header>
<p><a class="skip" href="#main">本文へ <span lang="en">Skip to content</span></a></p>
<p class="site">JUSO 重層データ標準 <span class="en" lang="en">JUSO data standard</span></p>
<nav aria-label="サイト全体">
<ul>
${menu}</ul>
</nav>
</header>
<main id="main">
${way}<h1>${bilingual(page.title)}</h1>
${page.content(link)}</main>
<footer>
<p>標準の版 ${version}。国が定めた標準ではありません。このページは、標準の定義から作られています。<br />
<span lang="en">Version ${version} of the standard. Not a standard set by the government. Derived from the definitions of the standard.</span></p>
</footer>
${page.script === undefined ? undefined : new Html(scriptElements(page.script))}</body>
</html>
`.markup;
}

/** A page loads nothing. It runs and looks like nothing but what stands in it, whose hashes are here. */
function policy(style: string, script: PageScript | undefined): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hashOf(programText(script))}'`]),
    `style-src '${hashOf(style)}'`,
    ...(script?.allows ?? []),
    "base-uri 'none'",
    "form-action 'none'",
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
