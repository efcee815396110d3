import { beforeAll, expect, test } from "vitest";
import { cityRecords, type PlainRecord, profileOf, type RowStatement, rowsOf, soundRecord } from "./city-records.ts";
import { fetchedModule } from "./ecosystem-folder.ts";
import { publishedFile } from "./published-file.ts";

/** PostgreSQL itself, compiled for Node. */
interface Postgres {
  exec(sql: string): Promise<unknown>;
  query(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}

let postgres: Postgres;
let sound: PlainRecord;

beforeAll(async () => {
  sound = await soundRecord("case");
  const { PGlite } = (await fetchedModule("@electric-sql/pglite")) as { PGlite: new () => Postgres };
  postgres = new PGlite();
  await postgres.exec(publishedFile("sql/postgresql.sql"));
  await postgres.exec(publishedFile("sql/code-lists.sql"));
});

async function inTransaction(rows: readonly RowStatement[]): Promise<void> {
  await postgres.exec("BEGIN");
  try {
    for (const { table, columns, values } of rows) {
      const names = columns.map((name) => `"${name}"`).join(", ");
      const places = columns.map((_, index) => `$${index + 1}`).join(", ");
      await postgres.query(`INSERT INTO "${table}" (${names}) VALUES (${places})`, values);
    }
    await postgres.exec("COMMIT");
  } catch (error) {
    await postgres.exec("ROLLBACK");
    throw error;
  }
}

test("PostgreSQL takes every record of the city, whatever their order", async () => {
  const records = [...(await cityRecords())];
  await inTransaction(
    records.toReversed().flatMap(([profile, found]) => found.flatMap((record) => rowsOf(profile, record))),
  );
  for (const [{ key }, found] of records) {
    expect((await postgres.query(`SELECT count(*)::int AS n FROM "${key}"`)).rows, key).toEqual([{ n: found.length }]);
  }
});

test("its columns say their Japanese titles", async () => {
  const { rows } = await postgres.query(`SELECT col_description('"case"'::regclass, 1) AS title`);
  expect(rows).toEqual([{ title: "ケースID" }]);
});

test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
  ["a code that is not in its list", { sex: "zzz" }, /foreign key/],
  ["a reference to nothing", { previousCaseId: "none" }, /foreign key/],
  ["a day that does not exist", { openedDate: "2025-02-29" }, /date/],
  ["a text that is too long", { noApplicationReason: "長".repeat(501) }, /check constraint/],
])("it refuses %s", async (_, change, said) => {
  const record = { ...sound, caseId: "CS-9999", ...change };
  await expect(inTransaction(rowsOf(profileOf("case"), record))).rejects.toThrow(said);
});

test("it refuses a key that is there already", async () => {
  await expect(inTransaction(rowsOf(profileOf("case"), sound))).rejects.toThrow(/duplicate key/);
});
