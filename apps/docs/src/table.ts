import type { Text } from "@juso/model";
import { type Html, type HtmlPart, html } from "@juso/reporters/page";
import { bilingual } from "./bilingual.ts";

/** One row: the first cell names it. */
export interface TableRow {
  /** Lets other places link to the row. */
  readonly id?: string;
  readonly cells: readonly HtmlPart[];
}

/** A table with a caption, titles of columns and titles of rows. Wide ones can be scrolled with the keyboard. */
export function table(caption: Text, columns: readonly Text[], rows: readonly TableRow[]): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption.ja}">
<table>
<caption>${bilingual(caption)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${bilingual(column)}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
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

function row({ id, cells: [name, ...values] }: TableRow): Html {
  const start = id === undefined ? html`<tr>` : html`<tr id="${id}">`;
  return html`${start}<th scope="row">${name}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>\n`;
}
