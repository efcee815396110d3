import { contributionsOf, type RolledTable, rollUpReception, showRollUp } from "@juso/aggregate";
import { describe, expect, test } from "vitest";
import { contributionData, type PackedColumn, type PackedTable } from "./contribution-data.ts";
import { allPrefectures, madeUpReception } from "./dashboard.fixture.ts";
import { contributionsHere } from "./in-page/contributions-here.ts";
import { keysOf } from "./shown-numbers.ts";

const reception = { prefecture: madeUpReception(["99"], 12), nation: madeUpReception(allPrefectures.slice(0, 3), 4) };

/** The data of a page as its script reads it, and every number that can be opened. */
function opened(scope: keyof typeof reception) {
  const rollUp = rollUpReception(reception[scope]);
  const tables = showRollUp(rollUp);
  const made = contributionData(rollUp, tables, { language: "ja", nameOf: (code) => `名${code}` });
  const data: typeof made = JSON.parse(JSON.stringify(made));
  const numbers = rollUp.tables.flatMap((rolled, at) =>
    (tables[at]?.rows ?? []).map((row, line) => ({ rolled, line, keys: keysOf(row) })),
  );
  return { data, numbers };
}

function lineWith({ lines }: RolledTable, keys: readonly (string | undefined)[]) {
  return lines.find((one) => one.keys.every((key, index) => key === keys[index]))!;
}

describe("what the page says a number is made of", () => {
  test("is, for a prefecture, every row that it was counted from", () => {
    const { data, numbers } = opened("prefecture");
    expect(numbers.length).toBeGreaterThan(500);
    for (const { keys, line, rolled } of numbers) {
      const table = data.tables[rolled.definition.id] as PackedTable;
      for (const [index, measure] of rolled.definition.measures.entries()) {
        const column = table.columns[keys.length + index] as PackedColumn;
        const here = contributionsHere(data, table, { column, line })[0];
        expect(here?.map(({ code, file, row }) => ({ code, file, row }))).toEqual(
          contributionsOf(lineWith(rolled, keys), measure).map(({ municipalityCode, place }) => ({
            code: municipalityCode,
            file: place.file,
            row: place.row,
          })),
        );
        if (measure.kind === "distinct") continue;
        const sum = here?.reduce((total, { value }) => total + value, 0n);
        expect(sum).toBe(lineWith(rolled, keys).values[index]);
      }
    }
  });

  test("is, for the nation, every prefecture, and adds up to it", () => {
    const { data, numbers } = opened("nation");
    const national = numbers.filter(({ keys }) => keys.at(-1) === undefined);
    expect(national.length).toBeGreaterThan(200);
    for (const { keys, line, rolled } of national) {
      const table = data.tables[rolled.definition.id] as PackedTable;
      for (const [index] of rolled.definition.measures.entries()) {
        const column = table.columns[keys.length + index] as PackedColumn;
        const here = contributionsHere(data, table, { column, line })[0];
        expect(here?.reduce((total, { value }) => total + value, 0n)).toBe(lineWith(rolled, keys).values[index]);
      }
    }
  });

  test("names what contributes, and both numbers of a share", () => {
    const { data, numbers } = opened("prefecture");
    const rates = numbers.find(
      ({ keys, rolled }) => rolled.definition.id === "implementation-by-band" && keys[0] === undefined,
    )!;
    const table = data.tables["implementation-by-band"] as PackedTable;
    const column = table.columns.at(-1) as PackedColumn;
    const [above, below] = contributionsHere(data, table, { column, line: rates.line });
    expect(column.per).toBe(100);
    expect(below?.length).toBe(12);
    expect(above?.length).toBeLessThan(12);
    expect(below?.[0]?.name).toBe(`名${below?.[0]?.code}`);
  });
});
