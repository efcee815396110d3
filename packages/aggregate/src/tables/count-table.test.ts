import { expect, test } from "vitest";
import type { RelationRow, RelationValue } from "../relations/relation-row.ts";
import { contributionsOf } from "./contributions.ts";
import { countTable } from "./count-table.ts";
import type { TableDefinition } from "./table-definition.ts";

const title = { ja: "表", en: "Table" };

const definition: TableDefinition = {
  id: "sites",
  title,
  note: title,
  relation: "site",
  dimensions: [
    { field: "siteKind", title, hasTotal: false },
    { field: "populationBand", title, hasTotal: true },
  ],
  measures: [
    { id: "sites", title, counts: "site", kind: "count" },
    { id: "municipalities", title, counts: "municipality", kind: "distinct", field: "municipalityCode" },
    { id: "consultations", title, counts: "case", kind: "sum", field: "consultations" },
    {
      id: "busy",
      title,
      counts: "site",
      kind: "count",
      where: [{ field: "consultations" }, { field: "siteKind", in: ["a"] }],
    },
  ],
};

function row(number: number, values: Readonly<Record<string, RelationValue>>): RelationRow {
  return { values, place: { file: "site.csv", row: number } };
}

const rows = [
  row(2, { municipalityCode: "1", siteKind: "a", populationBand: "low", consultations: 3 }),
  row(3, { municipalityCode: "1", siteKind: "a", populationBand: "low", consultations: 0 }),
  row(4, { municipalityCode: "2", siteKind: "a", populationBand: "high" }),
  row(5, { municipalityCode: "2", siteKind: "b" }),
];

test("a row is counted in its own line and in the totals that it belongs to, all together last", () => {
  const { lines } = countTable(definition, rows);
  expect(lines.map(({ keys, values }) => [...keys, ...values])).toEqual([
    ["a", "high", 1n, 1n, 0n, 0n],
    ["a", "low", 2n, 1n, 3n, 2n],
    ["a", undefined, 3n, 2n, 3n, 2n],
    ["b", "", 1n, 1n, 0n, 0n],
    ["b", undefined, 1n, 1n, 0n, 0n],
  ]);
});

test("every number names the rows that it is made of, and a blank is none of them", () => {
  const { lines } = countTable(definition, rows);
  const total = lines[2];
  const consultations = definition.measures[2];
  if (total === undefined || consultations === undefined) throw new Error("there is no such line");
  expect(contributionsOf(total, consultations)).toEqual([
    { municipalityCode: "1", value: 3n, place: { file: "site.csv", row: 2 } },
    { municipalityCode: "1", value: 0n, place: { file: "site.csv", row: 3 } },
  ]);
});

test("what is no whole number is not added up", () => {
  const broken = [row(2, { siteKind: "a", consultations: 1.5 })];
  expect(() => countTable(definition, broken)).toThrow(RangeError);
});
