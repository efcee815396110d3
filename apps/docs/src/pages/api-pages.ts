import { type Html, html } from "@juso/reporters/page";
import type { ApiEntry, ApiItem, ApiKind, ApiPackage } from "../api/api.ts";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { apiPath } from "../page-paths.ts";
import { lines, withCode } from "../source-comment.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

const kindWords: Readonly<Record<ApiKind, string>> = {
  function: "関数",
  class: "クラス",
  interface: "型",
  type: "型",
  constant: "定数",
};

/** The list of the public packages, and a page for each with everything that it exports. */
export function apiPages({ api }: Standard): readonly Page[] {
  return [
    { ...mainPages.api, content: (link) => index(api, link) },
    ...api.map(
      (each): Page => ({
        path: apiPath(each.key),
        title: { ja: `@juso/${each.key}`, en: each.description },
        parent: mainPages.api,
        content: () => packageContent(each),
      }),
    ),
  ];
}

function index(api: readonly ApiPackage[], link: Link): Html {
  return html`${paragraphs({
    ja: "TypeScript と JavaScript のプログラムから使うためのライブラリーです。ここにある説明は、ソースの注釈（英語）から作っています。使い方の例は、テストで動かしているものです。",
    en: "The libraries for programs in TypeScript and JavaScript, from the comments of their sources. The examples of use are run by the tests.",
  })}${table(
    { ja: "公開しているパッケージ", en: "Public packages" },
    [
      { ja: "パッケージ", en: "Package" },
      { ja: "説明", en: "Description" },
      { ja: "公開している名前", en: "Exported names" },
    ],
    api.map(({ description, entries, key }) => ({
      cells: [
        html`<a href="${link(apiPath(key))}"><code>@juso/${key}</code></a>`,
        html`<span lang="en">${description}</span>`,
        entries.reduce((sum, { items }) => sum + items.length, 0),
      ],
    })),
  )}`;
}

function packageContent({ entries, snippets }: ApiPackage): Html {
  return html`${
    snippets.length === 0
      ? undefined
      : section("use", { ja: "使い方", en: "Use" }, html`${snippets.map((code) => program(code, "使い方"))}`)
  }${entries.map((entry) => section(idOf(entry), { ja: entry.specifier, en: "" }, entryContent(entry)))}`;
}

function idOf({ specifier }: ApiEntry): string {
  return specifier.replace(/^@juso\//, "").replaceAll("/", "-");
}

function entryContent(entry: ApiEntry): Html {
  const { docs, items } = entry;
  return html`<p lang="en">${withCode(docs)}</p>
<nav class="parts" aria-label="${entry.specifier} の名前">
<ul>
${items.map(({ kind, name }) => html`<li><a href="#${idOf(entry)}.${name}"><code>${name}</code></a> ${kindWords[kind]}</li>\n`)}</ul>
</nav>
${items.map((item) => itemContent(item, `${idOf(entry)}.${item.name}`))}`;
}

function itemContent({ docs, example, kind, name, signature, source }: ApiItem, id: string): Html {
  return html`<h3 id="${id}"><code>${name}</code> ${bilingual({ ja: kindWords[kind], en: kind })}</h3>
${docs.split(/\n\s*\n|\n(?=@)/).map((text) => html`<p lang="en">${withCode(text)}</p>\n`)}${program(signature, `${name} の形`)}${
  example === undefined
    ? undefined
    : html`<details>
<summary>テストでの使い方 <span class="en" lang="en">As a test uses it</span></summary>
${program(example, `${name} を使うテスト`)}</details>
`
}<p class="en">${source}</p>
`;
}

/** A program, which can be scrolled where it is wide. */
function program(code: string, label: string): Html {
  return html`<pre class="scroll" role="group" tabindex="0" aria-label="${label}"><code>${lines(code)}</code></pre>
`;
}
