import { describe, expect, test } from "vitest";
import { type EngineResult, tableDifference } from "../../benchmarks/compare-tables.ts";

const engines = ["Spark", "DuckDB"] as const;
const table: EngineResult = {
  columns: ["code", "yen"],
  types: ["string", "decimal(38,0)"],
  rows: [
    ["512010", "9007199254740993"],
    ["512028", null],
  ],
};

describe("two engines", () => {
  test("agree on the same texts, whatever they call the types", () => {
    expect(tableDifference(table, { ...table, types: ["VARCHAR", "DECIMAL(38,0)"] }, engines)).toBeUndefined();
  });

  test.each([
    [
      "a last digit",
      {
        rows: [
          ["512010", "9007199254740992"],
          ["512028", null],
        ],
      },
      "row 1 is",
    ],
    [
      "nothing and zero",
      {
        rows: [
          ["512010", "9007199254740993"],
          ["512028", "0"],
        ],
      },
      "row 2 is",
    ],
    ["a row less", { rows: table.rows?.slice(0, 1) ?? [] }, "2 rows on Spark, 1 on DuckDB"],
    ["a row more", { rows: [...(table.rows ?? []), ["512036", "1"]] }, "2 rows on Spark, 3 on DuckDB"],
    ["the order", { rows: table.rows?.toReversed() ?? [] }, "in another order"],
    ["a name", { columns: ["code", "amount"] }, "the columns are"],
    ["a type that rounds", { types: ["VARCHAR", "DOUBLE"] }, "column 2 is a DOUBLE on DuckDB"],
    ["one that fails", { failure: "Parser Error" }, "DuckDB cannot run it: Parser Error"],
  ])("differ in %s", (_, change, words) => {
    expect(tableDifference(table, { ...table, ...change }, engines)).toContain(words);
  });

  test("compare nothing when there are no rows", () => {
    const empty = { ...table, rows: [] };
    expect(tableDifference(empty, empty, engines)).toContain("there are no rows");
  });
});
