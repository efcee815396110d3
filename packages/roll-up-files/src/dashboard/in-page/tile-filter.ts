import { groupDigits } from "@juso/model";
import { filled, type PageWords } from "./page-words.ts";

/** Lets people narrow down what is listed by state, and find a municipality by name or code. */
export function startFilter(words: PageWords): void {
  const form = document.querySelector<HTMLElement>("#filter");
  const find = form?.querySelector<HTMLInputElement>("input[type=search]");
  const status = form?.querySelector<HTMLElement>("[role=status]");
  if (!form || !find || !status) return;
  const items = [...document.querySelectorAll<HTMLElement>("[data-search]")];
  const all = new Set(items.map(({ dataset }) => dataset.search)).size;
  const groups = [...document.querySelectorAll<HTMLDetailsElement>("details.group")];
  const apply = (): void => {
    const state = form.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value ?? "";
    const sought = plain(find.value);
    // A municipality that sent several files has several lines.
    const found = new Set<string | undefined>();
    for (const item of items) {
      const isShown =
        (state === "" || item.dataset.state === state) && plain(item.dataset.search ?? "").includes(sought);
      item.hidden = !isShown;
      if (isShown) found.add(item.dataset.search);
    }
    const isWhole = state === "" && sought === "";
    for (const group of groups) {
      const isEmpty = !isWhole && group.querySelector("[data-search]:not([hidden])") === null;
      group.hidden = isEmpty;
      if (sought !== "") group.open = !isEmpty;
      const tile = document.querySelector<HTMLElement>(`[data-tile="${group.id}"]`);
      if (tile) tile.hidden = isEmpty;
    }
    status.textContent = isWhole ? "" : filled(words.shown, groupDigits(found.size), groupDigits(all));
  };
  form.addEventListener("input", apply);
  form.hidden = false;
}

/** A text as it is compared: wide and narrow letters, capitals and spaces do not matter. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
}
