import { groupDigits, signedDigits } from "@juso/model";
import type { ContributionData, PackedTable } from "../contribution-data.ts";
import { type ContributionHere, contributionsHere } from "./contributions-here.ts";
import { element } from "./elements.ts";
import { columnOf } from "./number-buttons.ts";
import { filled, type PageWords } from "./page-words.ts";

/** Shows what a number is made of. The browser closes it with Escape and gives the focus back to the number. */
export function openContributions(button: HTMLButtonElement, data: ContributionData, words: PageWords): void {
  const cell = button.closest("td") as HTMLTableCellElement;
  const row = cell.closest("tr") as HTMLTableRowElement;
  const shown = row.closest("table") as HTMLTableElement;
  const table = data.tables[shown.dataset.table ?? ""] as PackedTable;
  const column = table.columns[columnOf(cell, shown)];
  const line = Number(row.dataset.line);
  if (!column) return;
  const keys = [...row.querySelectorAll("th")].map(({ textContent }) => textContent ?? "");
  const lists = contributionsHere(data, table, { column, line });
  const isShare = column.measures.length > 1;
  const content: Node[] = [
    element("p", [shown.caption?.textContent ?? "", ...keys].join(" ／ ")),
    element("p", [element("span", column.title), element("b", button.textContent ?? "")], { class: "asked" }),
  ];
  if (isShare) {
    const [above = "", below = ""] = column.measures.map(({ title }) => title);
    content.push(element("p", filled(words.divided, above, below, groupDigits(column.per ?? 1))));
  }
  for (const [index, { isThousandths, measure, title }] of column.measures.entries()) {
    const list = lists[index] ?? [];
    if (isShare) content.push(element("h3", title));
    if (measure.kind === "distinct") content.push(element("p", words.distinct));
    content.push(element("p", list.length === 0 ? words.noRows : filled(words.rowCount, groupDigits(list.length))));
    if (list.length > 0) content.push(listTable(list, { caption: title, isThousandths, words }));
  }
  show(content, words);
}

interface ListOptions {
  readonly caption: string;
  readonly isThousandths: boolean;
  readonly words: PageWords;
}

function listTable(list: readonly ContributionHere[], { caption, isThousandths, words }: ListOptions): HTMLElement {
  const hasPlaces = list.some(({ file }) => file !== "");
  const heads = [words.contributor, words.value, ...(hasPlaces ? [words.place] : [])];
  const lines = list.map(({ code, file, name, row, value }) => {
    const place = row === undefined ? file : filled(words.row, file, String(row));
    return element("tr", [
      element("th", [document.createTextNode(name), element("span", code, { class: "code" })], { scope: "row" }),
      element("td", signedDigits(isThousandths ? decimal(value) : value), { class: "n" }),
      ...(hasPlaces ? [element("td", place)] : []),
    ]);
  });
  const head = heads.map((text, index) => element("th", text, { scope: "col", ...(index === 1 && { class: "n" }) }));
  const table = element("table", [
    element("caption", caption, { class: "spoken" }),
    element("thead", [element("tr", head)]),
    element("tbody", lines),
  ]);
  return element("div", [table], { class: "region", tabindex: "0", role: "region", "aria-label": caption });
}

/** So many thousandths as a decimal. */
function decimal(thousandths: bigint): string {
  const digits = String(thousandths < 0n ? -thousandths : thousandths).padStart(4, "0");
  const decimals = digits.slice(-3).replace(/0+$/, "");
  return `${thousandths < 0n ? "-" : ""}${digits.slice(0, -3)}${decimals === "" ? "" : `.${decimals}`}`;
}

function show(content: readonly Node[], words: PageWords): void {
  document.querySelector("dialog")?.remove();
  const close = element("button", words.close, { type: "button", class: "close" });
  const title = element("h2", words.breakdown, { id: "breakdown-title" });
  const dialog = element("dialog", [element("div", [title, close], { class: "bar" }), ...content], {
    "aria-labelledby": "breakdown-title",
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
