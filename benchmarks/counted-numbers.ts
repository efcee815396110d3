import { parse } from "csv-parse/sync";
import type { EngineResult } from "./compare-tables.ts";

/** The lines of each table, as texts: keys, with `*` for all together, and then the numbers. */
export type CountedTables = ReadonlyMap<string, readonly string[]>;

/**
 * The tables of a roll-up as TypeScript counted them.
 *
 * @param text its `provenance/numbers.csv`, where a number is called `table/measure/keys`.
 */
export function countedTables(text: string): CountedTables {
  const numbers: { readonly number: string; readonly table: string; readonly value: string }[] = parse(text, {
    bom: true,
    columns: true,
  });
  const tables = new Map<string, Map<string, string[]>>();
  for (const { number, table, value } of numbers) {
    const [, , ...keys] = number.split("/");
    const lines = tables.get(table) ?? new Map<string, string[]>();
    tables.set(table, lines);
    const line = lines.get(keys.join("|")) ?? [...keys];
    lines.set(keys.join("|"), line);
    line.push(value);
  }
  return new Map([...tables].map(([table, lines]) => [table, [...lines.values()].map((line) => line.join("|"))]));
}

/** The rows of a query in the same way. A column `x_is_total` says that the key before it stands for all. */
export function linesOf({ columns = [], rows = [] }: EngineResult): readonly string[] {
  return rows.map((row) =>
    columns
      .flatMap((column, index) => {
        if (column.endsWith("_is_total")) return [];
        const isTotal = row[columns.indexOf(`${column}_is_total`)] === "1";
        return [isTotal ? "*" : (row[index] ?? "")];
      })
      .join("|"),
  );
}

/** How the lines that TypeScript counted differ from those of an engine; nothing when each is the same, in the same order. */
export function lineDifference(
  counted: readonly string[] | undefined,
  found: readonly string[],
  engine: string,
): string | undefined {
  if (counted === undefined) return "TypeScript counted no such table";
  const most = Math.max(counted.length, found.length);
  const at = Array.from({ length: most }, (_, index) => index).find((index) => counted[index] !== found[index]);
  return at === undefined
    ? undefined
    : `line ${at + 1} is ${counted[at]} in TypeScript and ${found[at]} on ${engine} (${counted.length} and ${found.length} lines)`;
}
