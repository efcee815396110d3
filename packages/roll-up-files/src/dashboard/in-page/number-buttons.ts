import type { ContributionData } from "../contribution-data.ts";
import { element } from "./elements.ts";

/** Makes the numbers of a table into buttons; of all of them one is a stop for the Tab key, arrow keys lead to the others. */
export function makeNumberButtons(table: HTMLTableElement, data: ContributionData, describedBy: string): void {
  const packed = data.tables[table.dataset.table ?? ""];
  if (packed === undefined || table.dataset.ready === "yes") return;
  table.dataset.ready = "yes";
  let isFirst = true;
  for (const row of table.tBodies[0]?.rows ?? []) {
    if (row.dataset.line === undefined) continue;
    for (const cell of row.cells) {
      const text = cell.textContent ?? "";
      if (!packed.columns[columnOf(cell, table)] || text === "" || cell.querySelector("*") !== null) continue;
      const button = element("button", text, {
        type: "button",
        "aria-haspopup": "dialog",
        "aria-describedby": describedBy,
        tabindex: isFirst ? "0" : "-1",
      });
      cell.replaceChildren(button);
      isFirst = false;
    }
  }
}

/** The column of the whole table that a cell stands in: columns of keys that say nothing in a part of it are not shown there. */
export function columnOf(cell: HTMLTableCellElement, table: HTMLTableElement): number {
  return cell.cellIndex + Number(table.dataset.dropped ?? 0);
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Goes from a number to the next one in the direction of an arrow key. */
export function moveByArrow(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = (event.target as Element | null)?.closest?.("td");
  const row = cell?.closest("tr");
  const table = row?.closest<HTMLTableElement>("table[data-ready]");
  if (step === undefined || !cell || !row || !table) return;
  event.preventDefault();
  const rows = table.rows;
  let [down, right] = [row.rowIndex + step[0], cell.cellIndex + step[1]];
  for (; rows[down]?.cells[right]; down += step[0], right += step[1]) {
    const next = rows[down]?.cells[right]?.querySelector("button");
    if (!next) continue;
    stopAt(next, table);
    next.focus();
    return;
  }
}

/** The number that was used last is the one that the Tab key comes back to. */
export function stopAt(button: Element, table: HTMLTableElement): void {
  for (const other of table.querySelectorAll('button[tabindex="0"]')) other.setAttribute("tabindex", "-1");
  button.setAttribute("tabindex", "0");
}
