import { expect, test } from "vitest";
import { showTable } from "../shown/show-table.ts";
import { countTable } from "../tables/count-table.ts";
import type { TableDefinition } from "../tables/table-definition.ts";
import { publishedTables } from "./published-tables.ts";

const title = { ja: "表", en: "Table" };

/** A measure that is not published stands before one that is. */
const definition: TableDefinition = {
  id: "staffing",
  title,
  note: title,
  relation: "staffing",
  dimensions: [{ field: "staffRole", title, hasTotal: false }],
  measures: [
    { id: "fullTimeEquivalent", title, counts: "person", kind: "sum", field: "fullTimeEquivalent" },
    { id: "persons", title, counts: "person", kind: "sum", field: "persons" },
  ],
};

test("without the measures that are kept, a blank stays blank and a number a number", () => {
  const place = { file: "package/staffing.csv", row: 2 };
  const [table] = publishedTables([
    countTable(definition, [
      { values: { staffRole: "a", fullTimeEquivalent: 500 }, place },
      { values: { staffRole: "b", persons: 3 }, place },
    ]),
  ]);
  if (table === undefined) throw new Error("the table is published");
  expect(table.definition.measures.map(({ id }) => id)).toEqual(["persons"]);
  const shown = showTable(table, { names: new Map() });
  expect(shown.rows.map((cells) => cells[1])).toEqual([{ kind: "none" }, { kind: "number", exact: "3" }]);
});
