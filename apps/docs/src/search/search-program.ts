import MiniSearch from "minisearch";
import { findEntries } from "./find-entries.ts";
import { type IndexedEntry, type SearchEntry, searchOptions } from "./search-entry.ts";

// What the page of the search runs: it reads the index that stands in the page, and lists what is found while one types.

/** As many results as are shown at first, and with every 「もっと見る」. */
const shownAtOnce = 30;

const input = document.querySelector<HTMLInputElement>("#sought")!;
const status = document.querySelector<HTMLElement>("#search-status")!;
const list = document.querySelector<HTMLOListElement>("#search-results")!;
const more = document.querySelector<HTMLButtonElement>("#search-more")!;
let found: readonly SearchEntry[] = [];
let isComposing = false;

function search(index: MiniSearch<IndexedEntry>): void {
  const { entries, isPartial } = findEntries(index, input.value);
  found = entries;
  list.replaceChildren();
  showMore();
  status.textContent = input.value.trim() === "" ? "" : told(entries.length, isPartial);
}

function told(count: number, isPartial: boolean): string {
  if (count === 0) return "見つかりませんでした。言葉を短くするか、別の言葉で探してください。 / Nothing was found.";
  return isPartial
    ? `全ての言葉を含むものはありません。一部を含むものが${count}件あります。 / ${count} hold some of the words.`
    : `${count}件見つかりました。 / ${count} found`;
}

/** The index as it stands in the page: JSON, deflated. */
async function readIndex(): Promise<MiniSearch<IndexedEntry>> {
  const packed = JSON.parse(document.querySelector("#search-index")!.textContent!) as string;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return MiniSearch.loadJSON(await new Response(stream).text(), searchOptions);
}

function showMore(): void {
  const first = list.children.length;
  list.append(...found.slice(first, first + shownAtOnce).map(result));
  more.hidden = list.children.length >= found.length;
}

function result({ path, title, kind, summary }: SearchEntry): HTMLLIElement {
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  const mark = document.createElement("span");
  mark.className = "mark";
  mark.textContent = kind;
  const text = document.createElement("p");
  text.className = "quiet";
  text.textContent = summary;
  const item = document.createElement("li");
  item.append(link, " ", mark, text);
  return item;
}

/** The address keeps what is sought, so that the way back from a result leads to the results. */
function keepInAddress(): void {
  history.replaceState(null, "", input.value === "" ? location.pathname : `?q=${encodeURIComponent(input.value)}`);
}

/** Begins to listen once the index is there. */
async function start(): Promise<void> {
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  const index = await readIndex();
  input.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  input.addEventListener("compositionend", () => {
    isComposing = false;
    search(index);
  });
  input.addEventListener("input", () => {
    if (!isComposing) search(index);
  });
  input.form!.addEventListener("submit", (event) => {
    event.preventDefault();
    search(index);
    keepInAddress();
  });
  list.addEventListener("click", keepInAddress);
  more.addEventListener("click", () => {
    const next = list.children.length;
    showMore();
    list.children[next]?.querySelector("a")?.focus();
  });
  search(index);
}

void start();
