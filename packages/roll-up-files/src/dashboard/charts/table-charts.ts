import type { ShownTable } from "@juso/aggregate";
import type { Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { dashboardWords } from "../dashboard-words.ts";
import { keyColumnCount, keysOf } from "../shown-numbers.ts";
import type { LineGroup } from "../table-groups.ts";
import { barChart, type ChartOptions } from "./bar-chart.ts";
import { chartValues } from "./chart-values.ts";
import { columnChart } from "./column-chart.ts";
import { stackedBar } from "./stacked-bar.ts";

/** Of which column a table has a chart, and of which kind. Tables that are not here say more as tables. */
const charts: Readonly<
  Record<string, readonly [columnKey: string, draw: (options: ChartOptions) => Html | undefined]>
> = {
  "reception-states": ["municipalities", barChart],
  "implementation-by-band": ["implementationRate", barChart],
  "implementing-by-year": ["implementing", columnChart],
  "planned-starts": ["municipalities", columnChart],
  funding: ["amountYen", stackedBar],
};

/** Tables whose groups have a chart by their second key. */
const groupCharts: Readonly<Record<string, string>> = {
  "indicators-by-band": "perTenThousand",
  meetings: "perTenThousand",
};

/** The chart of a table: by its first key, of all together in the others. Of shares the total is one more bar; of counts it is not. */
export function tableChart(table: ShownTable, language: Language): Html | undefined {
  const chart = charts[table.id];
  if (chart === undefined) return undefined;
  const [columnKey, draw] = chart;
  const isShare = table.columns.find(({ key }) => key === columnKey)?.counts === "ratio";
  const lines = table.rows
    .filter((cells) =>
      keysOf(cells).every((key, index) => (index === 0 ? isShare || key !== undefined : key === undefined)),
    )
    .map((cells) => ({ cells }));
  if (lines.length < 2) return undefined;
  const values = chartValues(table, lines, { columnKey, keyIndex: 0, language });
  const figure = draw({ id: `chart-${table.id}`, title: titleOf(table, columnKey, language), values, language });
  const isHiding = values.some(({ text }) => text === "X");
  return figure ?? (isHiding ? html`<p class="quiet">${dashboardWords[language].noChart}</p>\n` : undefined);
}

/**
 * The chart of a group of a table: by its second key, of all together in the others.
 *
 * @param options which group of the table it is.
 */
export function groupChart(
  table: ShownTable,
  { lines }: LineGroup,
  { index, language }: { readonly index: number; readonly language: Language },
): Html | undefined {
  const columnKey = groupCharts[table.id];
  const secondKeys = table.columns[1]?.key;
  if (columnKey === undefined || secondKeys !== "populationBand") return undefined;
  const ofTheSecond = lines.filter(({ cells }) => {
    const keys = keysOf(cells);
    return keys[1] !== undefined && keys.slice(2).every((key) => key === undefined);
  });
  if (ofTheSecond.length < 2 || keyColumnCount(table) < 2) return undefined;
  const values = chartValues(table, ofTheSecond, { columnKey, keyIndex: 1, language });
  return barChart({ id: `chart-${table.id}-${index}`, title: titleOf(table, columnKey, language), values, language });
}

function titleOf({ columns }: ShownTable, columnKey: string, language: Language): string {
  const column = columns.find(({ key }) => key === columnKey);
  return dashboardWords[language].chartOf(column?.title[language] ?? "");
}
