import { siteSections } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { type Readings, readTitle } from "./read-title.ts";
import type { IndexedEntry } from "./search-entry.ts";
import { foldedText } from "./search-words.ts";

/** Length of what a result shows of a text, in characters. */
const summaryLength = 90;

/** A row or a passage with a name of its own: what other places link to. */
const rowOrPassage = /<tr id="([^"]+)">(.*?)<\/tr>|<h3 id="([^"]+)">(.*?)(?=<h3|<\/section>)/gs;

/** A section with its heading. */
const wholeSection = /<h2 id="([^"]+)">(.*?)(?=<\/section>)/gs;

/** What tells of other parts: the programs of the API, which hold every name many times, and lists of links to other steps. */
const elsewhere = /<details>.*?<\/details>|<pre class="scroll".*?<\/pre>|<ul class="elsewhere">.*?<\/ul>/gs;

/** The page and its parts, as the search finds them. */
export function searchEntries(page: Page, readings: Readings): readonly IndexedEntry[] {
  const markup = page.content((path) => path).markup.replace(elsewhere, "");
  const kind = kindOf(page);
  const entry = (path: string, title: string, entryKind: string, text: string): IndexedEntry => ({
    path,
    title,
    kind: entryKind,
    summary: summaryOf(text),
    text: textOf(text),
    reading: foldedText(readTitle(title, readings)),
  });
  if (page.soughtParts === "none") return [entry(page.path, page.title.ja, kind, `${markup} ${page.title.en}`)];
  const part = page.soughtParts === "sections" ? wholeSection : rowOrPassage;
  const parts = [...markup.matchAll(part)].map(([, firstId, first, secondId, second]) => {
    const [name, ...rest] = (first ?? second ?? "").split(/<\/th>|<\/h[23]>/);
    return entry(
      `${page.path}#${firstId ?? secondId}`,
      textOf(name!.replace(/<span class="en".*?<\/span>/gs, "")),
      page.parent === undefined ? page.title.ja : `${kind}「${page.title.ja}」`,
      `${rest.join(" ")} ${name}`,
    );
  });
  return [entry(page.path, page.title.ja, kind, `${markup.replace(part, "")} ${page.title.en}`), ...parts];
}

/** The beginning, in Japanese, without what only names values. */
function summaryOf(markup: string): string {
  const text = textOf(
    markup
      .replace(/<(span|p) class="en".*?<\/\1>/gs, "")
      .replace(/<caption>.*?<\/caption>|<th .*?<\/th>|<h[23].*?<\/h[23]>/gs, ""),
  );
  return [...text].slice(0, summaryLength).join("");
}

function kindOf({ parent, section }: Page): string {
  return parent?.title.ja ?? (section === undefined ? "ページ" : siteSections[section].ja);
}

/** The text of markup that `html` made: its only entities are numbers. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, " ")
    .trim();
}
