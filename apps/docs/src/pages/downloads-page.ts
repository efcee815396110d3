import { html } from "@juso/reporters/page";
import { paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import { markdownLine } from "../markdown.ts";
import type { Link, Page } from "../page.ts";
import { publishedPath } from "../page-paths.ts";
import type { PublishedFile, Standard } from "../standard.ts";
import { publishedFiles } from "./published-files.ts";

/** Every published file of the standard, to take without a network: those of the whole standard first, then those of each table and list. */
export function downloadsPage(standard: Standard): Page {
  const { published } = standard;
  const kinds = [...standard.publishedKinds.keys()];
  const of = (kind: string): readonly PublishedFile[] => published.filter((file) => file.kind === kind);
  /** Kinds of which there is a file for each table or code list. */
  const many = kinds.filter((kind) => of(kind).length >= standard.entities.length);
  return {
    ...mainPages.downloads,
    content: (link) => html`${paragraphs({
      ja: `公開している${published.length}個のファイルの全てです。どれも同じ元から作られ、同じ項目・コード・参照を示します。このサイトと一緒に置いてあるので、通信せずに使えます。`,
      en: "Every published file. All are made from one source and say the same. They lie beside this site.",
    })}${section(
      "whole-standard",
      { ja: "標準の全体", en: "The whole standard" },
      publishedFiles(
        published.filter(({ kind }) => !many.includes(kind)),
        standard,
        link,
      ),
    )}
${many.map((kind) =>
  section(
    `kind-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    manyTitles[kind] ?? { ja: kind, en: kind },
    html`<p>${markdownLine(standard.publishedKinds.get(kind)?.ja ?? "")}</p>
<ul class="files">
${of(kind).map((file) => line(file, link))}</ul>
`,
  ),
)}`,
  };
}

const manyTitles: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  recordSchema: { ja: "表ごと：記録1件の JSON Schema", en: "Each table: JSON Schema of a record" },
  fileSchema: { ja: "表ごと：JSON ファイルの JSON Schema", en: "Each table: JSON Schema of a file" },
  tableProfile: { ja: "表ごと：CSV とブックの列", en: "Each table: columns of CSV and workbooks" },
  codeList: { ja: "コード一覧", en: "Code lists" },
};

function line({ path, title }: PublishedFile, link: Link): ReturnType<typeof html> {
  return html`<li><a href="${link(publishedPath(path))}" download="download">${title?.ja} <code>${path.split("/").at(-1)}</code></a></li>\n`;
}
