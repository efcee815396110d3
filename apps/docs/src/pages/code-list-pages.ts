import type { Code, CodeList } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { section } from "../bilingual.ts";
import { provenanceMark, provenanceWords } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { codeListPath, fieldPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { facts, table } from "../table.ts";
import { publishedFiles } from "./published-files.ts";

/** The list of all code lists, and one page for each. */
export function codeListPages(standard: Standard): readonly Page[] {
  const lists = [...standard.codeLists.values()];
  return [
    { ...mainPages.codeLists, content: (link) => overview(lists, link) },
    ...lists.map(
      (list): Page => ({
        path: codeListPath(list.key),
        title: list.title,
        parent: mainPages.codeLists,
        content: (link) => codeListContent(list, standard, link),
      }),
    ),
  ];
}

function overview(lists: readonly CodeList[], link: Link): Html {
  return html`<p>項目に入れられるコードの一覧です。コードの一つ一つに、どれほど確かなものかを示しています。</p>
<p class="en" lang="en">The codes that fields may hold. Every code says how sure it is that the option is official.</p>
${table(
  { ja: "コード一覧の一覧", en: "All code lists" },
  [
    { ja: "一覧", en: "List" },
    { ja: "キー", en: "Key" },
    { ja: "出典", en: "Source" },
    ...Object.values(provenanceWords),
  ],
  lists.map(({ key, title, source, codes }) => ({
    cells: [
      html`<a href="${link(codeListPath(key))}">${title.ja}</a> <span class="en" lang="en">${title.en}</span>`,
      html`<code>${key}</code>`,
      source,
      ...Object.keys(provenanceWords).map((kind) => codes.filter(({ provenance }) => provenance === kind).length),
    ],
  })),
)}`;
}

function codeListContent({ key, title, source, codes }: CodeList, standard: Standard, link: Link): Html {
  return html`${facts({ ja: "この一覧について", en: "About this list" }, [
    [{ ja: "キー", en: "Key" }, html`<code>${key}</code>`],
    [{ ja: "出典", en: "Source" }, source],
    [{ ja: "コードの数", en: "Codes" }, codes.length],
  ])}
${section(
  "code-table",
  { ja: "コード", en: "Codes" },
  html`${table(
    { ja: `「${title.ja}」のコード`, en: `Codes of "${title.en}"` },
    [
      { ja: "コード", en: "Code" },
      { ja: "名称", en: "Title" },
      { ja: "英語", en: "English" },
      { ja: "確からしさ", en: "Provenance" },
      { ja: "出典", en: "Source" },
      { ja: "入った版", en: "Since" },
      { ja: "廃止予定の版", en: "Deprecated since" },
      { ja: "備考", en: "Note" },
    ],
    codes.map(codeRow),
  )}<p>${provenanceMark("official")}は法令・実施要綱・公表様式にあるもの、${provenanceMark("corroborated")}は公の統計や市町村の様式に見られるもの、${provenanceMark("proposed")}はこの標準が提案するものです。</p>
`,
)}
${section(
  "published-files",
  { ja: "配布ファイル", en: "Files" },
  publishedFiles(
    standard.published.filter(({ path }) => path === `code-lists/${key}.csv` || path === `code-lists-json/${key}.json`),
    standard,
    link,
  ),
)}
${section("used-by", { ja: "この一覧を使う項目", en: "Fields that use it" }, usedBy(key, standard, link))}`;
}

function codeRow({ code, title, provenance, source, since, deprecatedSince, note }: Code): {
  readonly id: string;
  readonly cells: readonly (Html | string | undefined)[];
} {
  return {
    id: code,
    cells: [
      html`<code>${code}</code>`,
      title.ja,
      html`<span lang="en">${title.en}</span>`,
      provenanceMark(provenance),
      source,
      since,
      deprecatedSince,
      note,
    ],
  };
}

function usedBy(list: string, { entities }: Standard, link: Link): Html {
  const uses = entities.flatMap(({ key, title, fields }) =>
    fields
      .filter(({ codeList }) => codeList === list)
      .map(
        (field) => html`<li><a href="${link(fieldPath(key, field.key))}">${title.ja}の「${field.title.ja}」</a></li>\n`,
      ),
  );
  return uses.length === 0
    ? html`<p>表の項目では使っていません。交付金の計算などで使います。</p>\n`
    : html`<ul class="plain">\n${uses}</ul>\n`;
}
