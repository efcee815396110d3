import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import { html } from "@juso/reporters/page";
import { build } from "esbuild";
import MiniSearch from "minisearch";
import { type ThirdPartyPackage, thirdPartyPackages } from "../../../../scripts/third-party-licences.mjs";
import { paragraphs } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import type { Readings } from "./read-title.ts";
import { searchEntries } from "./search-entries.ts";
import { type IndexedEntry, searchOptions } from "./search-entry.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The search over the other pages. Index and program stand in the page: from a disk a page may fetch nothing. */
export async function searchPage(pages: readonly Page[], readings: Readings): Promise<Page> {
  const { search } = mainPages;
  return {
    ...search,
    script: { text: await program(), data: { "search-index": packed(searchIndex(pages, readings)) } },
    content: () => html`${paragraphs({
      ja: "表、項目、コード、検査、要件、用語、計算の段階、文書の見本、コマンド、ライブラリーなどを、まとめて探します。ひらがなの読みでも探せます。",
      en: "Finds tables, fields, codes, checks, requirements, terms, steps of the calculation, papers, commands and functions; also by how Japanese words are read.",
    })}<form role="search" action="search.html" method="get">
<input type="search" name="q" id="sought" autocomplete="off" aria-label="探す言葉" placeholder="例：会議、かいぎ、meetingId" /><button>検索</button>
</form>
<p id="search-status" role="status"></p>
<ol id="search-results" class="results" aria-label="見つかったもの"></ol>
<p><button id="search-more" type="button" hidden="hidden">もっと見る <span lang="en">Show more</span></button></p>
<noscript><p>この検索には、ブラウザーのスクリプトが要ります。目次からもお探しいただけます。<br /><span lang="en">The search needs scripts; use the menu instead.</span></p></noscript>
`,
  };
}

/** The index over all pages. */
function searchIndex(pages: readonly Page[], readings: Readings): MiniSearch<IndexedEntry> {
  const index = new MiniSearch(searchOptions);
  index.addAll(pages.flatMap((page) => searchEntries(page, readings)));
  return index;
}

/** A JSON text that holds the index in a quarter of its size. */
function packed(index: MiniSearch<IndexedEntry>): string {
  return JSON.stringify(
    deflateRawSync(JSON.stringify(index), { level: constants.Z_BEST_COMPRESSION }).toString("base64"),
  );
}

async function program(): Promise<string> {
  const { outputFiles } = await bundledSearch();
  return outputFiles[0]!.text;
}

/** The packages of others in the program of the search. */
export async function packagesOfSearch(): Promise<readonly ThirdPartyPackage[]> {
  return thirdPartyPackages((await bundledSearch()).metafile, root);
}

function bundledSearch() {
  return build({
    absWorkingDir: root,
    entryPoints: [join(fileURLToPath(new URL(".", import.meta.url)), "search-program.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}
