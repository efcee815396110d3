import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  countTable,
  measureColumn,
  nationalTableDefinitions,
  type RelationKey,
  relations,
  sqlName,
  type TableDefinition,
  tableDefinitions,
  tableSql,
} from "@juso/aggregate";
import { relationParquet } from "@juso/roll-up-files";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomRelations } from "./random-relations.ts";

const rows = randomRelations(20261129, 400);
const folder = await mkdtemp(join(tmpdir(), "juso-sql-"));
// No extension is looked for, on this machine or elsewhere.
const instance = await DuckDBInstance.create(":memory:", {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
});
const connection = await instance.connect();

beforeAll(async () => {
  for (const relation of Object.keys(relations) as RelationKey[]) {
    const path = join(folder, `${sqlName(relation)}.parquet`);
    await writeFile(path, relationParquet(relation, rows[relation]));
    await connection.run(`CREATE VIEW ${sqlName(relation)} AS SELECT * FROM read_parquet('${path}')`);
  }
});

afterAll(() => rm(folder, { recursive: true }));

/** The lines of a table by SQL, each as its keys and its numbers as decimal texts. */
async function bySql(definition: TableDefinition): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(tableSql(definition));
  return reader.getRowObjectsJson().map((row) => {
    const keys = definition.dimensions.map(({ field }) =>
      row[`${sqlName(field)}_is_total`] === 1 ? "*" : `=${row[sqlName(field)]}`,
    );
    const numbers = definition.measures.map((measure) => `${row[measureColumn(measure, definition.relation)]}`);
    return [...keys, ...numbers].join("|");
  });
}

function byTypeScript(definition: TableDefinition): readonly string[] {
  return countTable(definition, rows[definition.relation]).lines.map(({ keys, values }) =>
    [...keys.map((key) => (key === undefined ? "*" : `=${key}`)), ...values].join("|"),
  );
}

describe.each([
  ["a prefecture", tableDefinitions],
  ["the nation", nationalTableDefinitions],
] as const)("every table of %s is the same in TypeScript and in SQL on DuckDB", (_, definitions) => {
  test.each(definitions.map((definition) => [definition.id, definition] as const))("%s", async (_id, definition) => {
    const [typescript, sql] = [byTypeScript(definition), await bySql(definition)];
    expect(typescript.length).toBeGreaterThan(1);
    expect(sql.toSorted()).toEqual(typescript.toSorted());
  });
});

test("where a relation has no rows, no table has a line", async () => {
  await connection.run("CREATE SCHEMA nothing");
  for (const relation of Object.keys(relations).map((key) => sqlName(key))) {
    await connection.run(`CREATE VIEW nothing.${relation} AS SELECT * FROM main.${relation} WHERE false`);
  }
  await connection.run("USE nothing");
  try {
    for (const definition of [...tableDefinitions, ...nationalTableDefinitions]) {
      expect(await bySql(definition), definition.id).toEqual([]);
      expect(countTable(definition, []).lines).toEqual([]);
    }
  } finally {
    await connection.run("USE main");
  }
});
