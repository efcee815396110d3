import type { ShownTable } from "@juso/aggregate";
import type { Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { groupChart, tableChart } from "./charts/table-charts.ts";
import { dashboardWords } from "./dashboard-words.ts";
import { htmlTable, type PageLine } from "./html-table.ts";
import { leftOutText } from "./left-out-text.ts";
import { keyColumnCount } from "./shown-numbers.ts";
import { type GroupedTable, groupTable, type NumberedLine } from "./table-groups.ts";

/** How the tables of a page are shown. */
export interface TableSectionOptions {
  readonly language: Language;
  /** Can the numbers of a line be opened? None can where it is absent. */
  readonly opensLine?: (tableId: string, line: number) => boolean;
}

/** A table with its chart, what must be known of it, and what is left out of its totals. */
export function tableSection(table: ShownTable, { language, opensLine }: TableSectionOptions): Html {
  const { columns, id, leftOut, note, rows } = table;
  const words = dashboardWords[language];
  const title = table.title[language];
  const grouped = groupTable(table);
  const htmlTableOf = (
    at: string,
    caption: string,
    { dropped, lines }: { readonly lines: readonly NumberedLine[]; readonly dropped: readonly number[] },
  ) =>
    htmlTable({
      droppedColumns: dropped,
      id: `${id}-${at}`,
      caption,
      columns,
      language,
      lines: lines.map(({ cells, line }): PageLine => ({ cells, ...(opensLine?.(id, line) && { line }) })),
      ...(opensLine && { tableId: id }),
    });
  const keyColumns = Array.from({ length: keyColumnCount(table) }, (_, index) => index);
  const dropped = grouped.groups.length === 0 && !grouped.isShortened ? [] : keyColumns.slice(1);
  const caption = grouped.groups.length === 0 ? title : `${title}：${words.totalsOf}`;
  const isHiding = rows.some((row) => row.some(({ kind }) => kind === "hidden"));
  const parts = grouped.groups.map((group, index) => {
    const key = group.title[language];
    const chart = groupChart(table, group, { index, language });
    return html`<details class="part"><summary>${words.partsOf(key, group.lines.length)}</summary>
<div class="beside">${chart}${htmlTableOf(`part-${index}`, `${title}：${key}`, { lines: group.lines, dropped: [0] })}</div></details>
`;
  });
  const chart = tableChart(table, language);
  return html`<section class="table" id="table-${id}">
<h3>${title}</h3>
<p class="quiet">${note[language]}</p>
${leftOut && html`<div class="left-out">${leftOutText(leftOut, language)}</div>\n`}${isHiding ? html`<p class="left-out">${words.hiddenMeaning}</p>\n` : undefined}${rows.length === 0 ? html`<p>${words.noLines}</p>\n` : html`<div class="beside">${chart}${htmlTableOf("first", caption, { lines: grouped.first, dropped })}</div>\n`}${shortened(grouped, table, language)}${
  parts.length === 0
    ? undefined
    : html`<div class="parts">
${parts}</div>
`
}</section>
`;
}

function shortened({ isShortened }: GroupedTable, { id, rows }: ShownTable, language: Language): Html | undefined {
  if (!isShortened) return undefined;
  return html`<p class="quiet">${dashboardWords[language].inFile(`tables/${id}.csv`, rows.length)}</p>\n`;
}

/** Links to all tables, in their order. */
export function tableContents(tables: readonly ShownTable[], language: Language): Html {
  const links = tables.map(({ id, title }) => html`<li><a href="#table-${id}">${title[language]}</a></li>\n`);
  return html`<nav aria-label="${dashboardWords[language].contents}"><ul class="contents">
${links}</ul></nav>
`;
}
