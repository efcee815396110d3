import { parse } from "csv-parse/sync";
import type { EngineResult } from "./compare-tables.ts";

/**
 * The tables of a roll-up as TypeScript counted them: each line its keys, with `*` for all together, and then the numbers.
 *
 * @param text its `provenance/numbers.csv`, where a number is called `table/measure/keys`.
 */
export function countedTables(text: string): ReadonlyMap<string, EngineResult> {
  const numbers: { readonly number: string; readonly table: string; readonly value: string }[] = parse(text, {
    bom: true,
    columns: true,
  });
  const tables = new Map<string, Map<string, string[]>>();
  for (const { number, table, value } of numbers) {
    const [, , ...keys] = number.split("/");
    const lines = tables.get(table) ?? new Map<string, string[]>();
    tables.set(table, lines);
    const line = lines.get(keys.join("/")) ?? [...keys];
    lines.set(keys.join("/"), line);
    line.push(value);
  }
  return new Map([...tables].map(([table, lines]) => [table, { rows: [...lines.values()] }]));
}

/** The rows of a query in the same way. A column `x_is_total` says that the key `x` stands for all. */
export function asCounted({ columns = [], rows = [] }: EngineResult): EngineResult {
  return {
    rows: rows.map((row) =>
      columns.flatMap((column, index) => {
        if (column.endsWith("_is_total")) return [];
        const isTotal = row[columns.indexOf(`${column}_is_total`)] === "1";
        return [isTotal ? "*" : (row[index] ?? "")];
      }),
    ),
  };
}
