import { type Html, html } from "@juso/reporters/page";
import { markdownLine } from "../markdown.ts";
import type { Link } from "../page.ts";
import { publishedPath } from "../page-paths.ts";
import type { PublishedFile, Standard } from "../standard.ts";
import { table } from "../table.ts";

/** Published files to take, with what each is for. They lie beside the pages, so that no network is needed. */
export function publishedFiles(files: readonly PublishedFile[], { publishedKinds }: Standard, link: Link): Html {
  return table(
    { ja: "配布ファイル", en: "Published files" },
    [
      { ja: "ファイル", en: "File" },
      { ja: "使いみち", en: "Use" },
    ],
    files.map(({ path, kind }) => {
      const use = publishedKinds.get(kind);
      return {
        cells: [
          html`<a href="${link(publishedPath(path))}" download="download"><code>${path}</code></a>`,
          html`${markdownLine(use?.ja ?? "")} <span class="en" lang="en">${markdownLine(use?.en ?? "")}</span>`,
        ],
      };
    }),
  );
}
