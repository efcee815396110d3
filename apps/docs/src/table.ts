import type { Text } from "@juso/model";
import { type Html, type HtmlPart, html } from "@juso/reporters/page";
import { bilingual } from "./bilingual.ts";

/** One row: the first cell names it. */
export interface TableRow {
  /** Lets other places link to the row. */
  readonly id?: string;
  readonly cells: readonly HtmlPart[];
}

/**
 * A table with a caption, titles of columns and titles of rows. Wide ones can be scrolled with the keyboard; on a narrow screen each row is
 * a card, on which every value has the title of its column.
 */
export function table(caption: Text, columns: readonly Text[], rows: readonly TableRow[]): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption.ja}">
<table class="stacked">
<caption>${bilingual(caption)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${bilingual(column)}</th>`)}</tr></thead>
<tbody>
${rows.map((each) => row(each, columns))}</tbody>
</table>
</div>
`;
}

/** A table of facts about one thing: name on the left, value on the right. */
export function facts(caption: Text, entries: readonly (readonly [Text, HtmlPart])[]): Html {
  return html`<table class="facts">
<caption>${bilingual(caption)}</caption>
<tbody>
${entries.map(([name, value]) => html`<tr><th scope="row">${bilingual(name)}</th><td>${value}</td></tr>\n`)}</tbody>
</table>
`;
}

function row({ id, cells: [name, ...values] }: TableRow, [, ...columns]: readonly Text[]): Html {
  const start = id === undefined ? html`<tr>` : html`<tr id="${id}">`;
  const cells = values.map((value, index) => html`<td data-label="${columns[index]?.ja}">${cell(value)}</td>`);
  return html`${start}<th scope="row">${name}</th>${cells}</tr>\n`;
}

/** On a card label and value stand side by side, so a value of several parts is one element. */
function cell(value: HtmlPart): HtmlPart {
  return value === undefined || typeof value === "number" || typeof value === "string"
    ? value
    : html`<div>${value}</div>`;
}
