import { html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { formatPaths, schemaPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";
import { schemaDescription, schemaTitle } from "./schema-pages.ts";

/** The list of the pages about forms: what is read, what is printed, how far data may travel. */
export function formatsPage({ schemas }: Standard): Page {
  return {
    ...mainPages.formats,
    content: (link) => html`${paragraphs({
      ja: "提出物の読み方、結果の JSON の形、出せる範囲、終了コードです。表そのものの形は「表」にあります。",
      en: "How submissions are read, the JSON of the results, the levels and the exit codes. The tables have pages of their own.",
    })}<ul>
${Object.values(formatPaths).map(({ path, title }) => html`<li><a href="${link(path)}">${bilingual(title)}</a></li>\n`)}</ul>
${section(
  "schemas",
  { ja: "JSON の形", en: "Forms of JSON" },
  table(
    { ja: "公開している JSON の形", en: "Published forms of JSON" },
    [
      { ja: "形", en: "Form" },
      { ja: "ファイル", en: "File" },
      { ja: "説明", en: "Description" },
    ],
    schemas.map((published) => ({
      cells: [
        html`<a href="${link(schemaPath(published.name))}">${bilingual(schemaTitle(published))}</a>`,
        html`<code>${published.fileName}</code>`,
        schemaDescription(published),
      ],
    })),
  ),
)}`,
  };
}
