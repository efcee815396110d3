import type { ContributionData } from "../contribution-data.ts";
import { openContributions } from "./contributions-dialog.ts";
import { pageData } from "./elements.ts";
import { makeNumberButtons, moveByArrow, stopAt } from "./number-buttons.ts";
import type { PageWords } from "./page-words.ts";
import { startFilter } from "./tile-filter.ts";

/** The data is read when the first number is asked for. */
let data: ContributionData | undefined;

const words = pageData<PageWords>("page-words");
if (words !== undefined) {
  startFilter(words);
  openLinkedGroups();
  startNumbers(words);
}

function startNumbers(said: PageWords): void {
  data = pageData<ContributionData>("contributions");
  if (data === undefined) return;
  const here = data;
  const makeIn = (place: ParentNode): void => {
    for (const table of place.querySelectorAll<HTMLTableElement>("table[data-table]")) {
      if (table.closest("details:not([open])") === null) makeNumberButtons(table, here, "open-breakdown");
    }
  };
  makeIn(document);
  document.addEventListener("toggle", ({ target }) => makeIn(target as Element), true);
  document.addEventListener("keydown", moveByArrow);
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("table[data-ready] td button");
    const table = button?.closest("table");
    if (!button || !table) return;
    stopAt(button, table);
    openContributions(button, here, said);
  });
}

/** A link to a line in a closed part opens the part. */
function openLinkedGroups(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at: Element | null = target; at !== null; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    target?.scrollIntoView();
  };
  if (location.hash !== "") open();
  addEventListener("hashchange", open);
}
