import type { ShownReport } from "../messages.ts";
import type { PageWords } from "../words/page-words.ts";
import { element } from "./element.ts";
import { FindingFilter } from "./finding-filter.ts";

/** The report of one submission, by cause or by sheet, with its filters. */
export function reportSection(words: PageWords, { main, place, receipt, sheets, subject }: ShownReport): HTMLElement {
  const causes = element("div", {});
  const bySheet = element("div", { className: "sheets", hidden: true });
  // Markup that `@juso/reporters` made: every text in it is escaped, and the policy of the page lets nothing in it run.
  causes.innerHTML = main;
  bySheet.innerHTML = sheets;
  const whose = [...(place === "" ? [] : [place]), ...subject].map((text) =>
    element("p", { className: "subject" }, text),
  );
  causes.querySelector("#verdict")?.before(...whose);
  if (receipt !== undefined) causes.querySelector("#verdict")?.closest("section")?.before(receiptSection(receipt));
  const first = causes.querySelector(".causes");
  if (first !== null) first.before(tools(words, causes, bySheet), bySheet);
  return element("div", { className: "report" }, causes);
}

/** What the receipt of a package says; its markup the worker made with `html`. */
function receiptSection(markup: string): HTMLElement {
  const section = element("section", { className: "package" });
  section.innerHTML = markup;
  return section;
}

/** The causes stay in their place; the list by sheets takes it while it is chosen. */
function tools(words: PageWords, causes: HTMLElement, bySheet: HTMLElement): HTMLElement {
  const lists = [...causes.querySelectorAll<HTMLElement>(".causes")];
  const filters = { cause: new FindingFilter(causes), sheet: new FindingFilter(bySheet) };
  const find = element("input", { type: "search", id: "find" });
  const outcome = element("p", { role: "status", className: "quiet" });
  const choice = (id: string, checked: boolean): HTMLInputElement =>
    element("input", { type: "radio", name: "arrange", id, checked });
  const [cause, sheet] = [choice("by-cause", true), choice("by-sheet", false)];
  const apply = (): void => {
    const isBySheet = sheet.checked;
    bySheet.hidden = !isBySheet;
    for (const list of lists) list.hidden = isBySheet;
    const wanted = find.value.toLowerCase().split(/\s+/u).filter(Boolean);
    const who = causes.querySelector<HTMLInputElement>("input[name=who]:checked")?.id.replace(/^who-/, "");
    const theirs = who === undefined || who === "all" ? undefined : who;
    const { all, shown } = filters[isBySheet ? "sheet" : "cause"].apply(wanted, theirs);
    outcome.textContent = wanted.length === 0 && theirs === undefined ? "" : words.found(shown, all);
    if (!isBySheet) for (const list of lists) list.hidden = list.querySelector(".cause:not([hidden])") === null;
  };
  // While a word is being put together by an input method, nothing is looked for.
  find.oninput = (event) => (event as InputEvent).isComposing || apply();
  find.addEventListener("compositionend", apply);
  for (const radio of [cause, sheet]) radio.onchange = apply;
  for (const radio of causes.querySelectorAll<HTMLInputElement>("input[name=who]")) radio.onchange = apply;
  causes.addEventListener("click", ({ target }) => {
    // A link to a cause leads to the list of causes, whatever is filtered.
    if (!(target instanceof HTMLAnchorElement)) return;
    const goal = causes.querySelector<HTMLElement>(`[id="${target.hash.slice(1)}"]`);
    if (goal === null || goal.closest(".causes") === null || goal.checkVisibility()) return;
    cause.checked = true;
    find.value = "";
    apply();
    goal.closest<HTMLElement>(".causes")?.removeAttribute("hidden");
    goal.hidden = false;
  });
  return element(
    "div",
    { className: "tools" },
    element("p", {}, element("label", { for: "find" }, words.find), find),
    element(
      "fieldset",
      {},
      element("legend", {}, words.arrange),
      element("label", {}, cause, words.byCause),
      element("label", {}, sheet, words.bySheet),
    ),
    outcome,
  );
}

/**
 * Puts what can be done with a submission beside its report: what saves the result below the verdict, the rest there only when the data are
 * as they should be. What is to be mended comes before it otherwise.
 */
export function placeBeside(
  outcome: HTMLElement,
  isAccepted: boolean,
  save: HTMLElement,
  further: readonly (HTMLElement | undefined)[],
): void {
  const rest = further.filter((part) => part !== undefined);
  outcome
    .querySelector("#verdict")
    ?.closest("section")
    ?.after(save, ...(isAccepted ? rest : []));
  if (!isAccepted) outcome.append(...rest);
}
