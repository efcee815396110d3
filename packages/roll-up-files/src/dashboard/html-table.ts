import type { ShownCell, ShownColumn } from "@juso/aggregate";
import { type Language, signedDigits } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "./dashboard-words.ts";
import { isTotalLine } from "./shown-numbers.ts";

/** A line of a table, and what marks it in the page. */
export interface PageLine {
  readonly cells: readonly ShownCell[];
  /** Where links lead to it. */
  readonly id?: string;
  /** Its number among the lines whose numbers can be opened. */
  readonly line?: number;
  /** What a filter goes by. */
  readonly state?: string;
  readonly search?: string;
}

/** What a table in the page is made of. */
export interface PageTable {
  /** Of its caption; unique in the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ShownColumn[];
  readonly lines: readonly PageLine[];
  readonly language: Language;
  /** The table whose numbers these are, for what opens them. */
  readonly tableId?: string;
  /** Columns of keys that say nothing here, since they are the same in every line. */
  readonly droppedColumns?: readonly number[];
}

/** A table with caption and scopes, in a region of its own that scrolls and can be reached by keyboard. */
export function htmlTable({ caption, columns, droppedColumns = [], id, language, lines, tableId }: PageTable): Html {
  const kept = <One>(all: readonly One[]) => all.filter((_, index) => !droppedColumns.includes(index));
  const keptColumns = kept(columns);
  const head = keptColumns.map(
    ({ counts, title }) =>
      html`<th scope="col"${counts === undefined ? undefined : html` class="n"`}>${title[language]}</th>`,
  );
  const body = lines.map((line) => lineOf({ ...line, cells: kept(line.cells) }, keptColumns, language));
  return html`<div class="region" role="region" tabindex="0" aria-labelledby="${id}"><table${tableId === undefined ? undefined : html` data-table="${tableId}" data-dropped="${droppedColumns.length}"`}><caption id="${id}">${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>
`;
}

function lineOf(
  { cells, id, line, search, state }: PageLine,
  columns: readonly ShownColumn[],
  language: Language,
): Html {
  const hasKeys = cells.some(({ kind }) => kind === "key");
  const attributes = [
    id === undefined ? undefined : html` id="${id}"`,
    isTotalLine(cells) ? html` class="total"` : undefined,
    line === undefined ? undefined : html` data-line="${line}"`,
    state === undefined ? undefined : html` data-state="${state}"`,
    search === undefined ? undefined : html` data-search="${search}"`,
  ];
  const shown = cells.map((cell, index) =>
    cellOf(cell, columns[index]?.counts !== undefined, !hasKeys && index === 0, language),
  );
  return html`<tr${attributes}>${shown}</tr>\n`;
}

function cellOf(cell: ShownCell, isNumber: boolean, isHeading: boolean, language: Language): Html {
  if (cell.kind === "key") return html`<th scope="row">${cell.title[language]}</th>`;
  const text = shownText(cell, language);
  if (isHeading && text !== "") return html`<th scope="row">${text}</th>`;
  return isNumber ? html`<td class="n">${text}</td>` : html`<td>${text}</td>`;
}

function shownText(cell: ShownCell, language: Language): Html | string {
  switch (cell.kind) {
    case "number":
      return signedDigits(cell.exact);
    case "text":
      return cell.text[language];
    case "key":
      return cell.title[language];
    case "hidden":
      return html`X<span class="spoken">${dashboardWords[language].hiddenSpoken}</span>`;
    case "none":
      return "";
  }
}
