import initSqlJs, { type Database } from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import { cityRecords, type PlainRecord, profileOf, type RowStatement, rowsOf, soundRecord } from "./city-records.ts";
import { publishedFile } from "./published-file.ts";

let database: Database;
let sound: PlainRecord;

beforeAll(async () => {
  sound = await soundRecord("case");
  const { Database } = await initSqlJs();
  database = new Database();
  database.exec(publishedFile("sql/sqlite.sql"));
  database.exec(publishedFile("sql/code-lists.sql"));
});

function insert({ table, columns, values }: RowStatement): void {
  const names = columns.map((name) => `"${name}"`).join(", ");
  database.run(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`,
    values.map((value) => (typeof value === "boolean" ? Number(value) : value)) as (string | number)[],
  );
}

/** Statements in a transaction of their own; references are looked at when it ends. */
function inTransaction(run: () => void): void {
  database.exec("BEGIN");
  try {
    run();
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

const count = (table: string): unknown => database.exec(`SELECT count(*) FROM "${table}"`)[0]?.values[0]?.[0];

describe("SQLite, with the published tables,", () => {
  test("takes every record of the city, whatever their order", async () => {
    const records = await cityRecords();
    inTransaction(() => {
      for (const [profile, found] of [...records].reverse()) {
        for (const row of found.flatMap((record) => rowsOf(profile, record))) insert(row);
      }
    });
    for (const [{ key }, found] of records) expect(count(key), key).toBe(found.length);
    expect(count("case_backgroundFactors")).toBeGreaterThan(0);
    expect(database.exec("PRAGMA foreign_key_check")).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ["a code that is not in its list", { sex: "zzz" }, /FOREIGN KEY/],
    ["a reference to nothing", { previousCaseId: "none" }, /FOREIGN KEY/],
    ["a day that does not exist", { openedDate: "2025-02-29" }, /CHECK/],
    ["a text that is too long", { noApplicationReason: "長".repeat(501) }, /CHECK/],
    ["an empty key", { caseId: "" }, /CHECK/],
    ["a record without what is required", { openedDate: null }, /NOT NULL/],
  ])("refuses %s", (_, change, said) => {
    const record = { ...sound, caseId: "CS-9999", ...change };
    expect(() => inTransaction(() => rowsOf(profileOf("case"), record).forEach(insert))).toThrow(said);
    expect(database.exec(`SELECT * FROM "case" WHERE "caseId" = 'CS-9999'`)).toEqual([]);
  });

  test("refuses a key that is there already", () => {
    expect(() => inTransaction(() => rowsOf(profileOf("case"), sound).forEach(insert))).toThrow(/UNIQUE/);
  });

  test("refuses a text in place of a number, and a municipality's code of five digits", async () => {
    const town = { ...(await soundRecord("municipality")), municipalityCode: "992020" };
    const row = (change: object) => () =>
      inTransaction(() => rowsOf(profileOf("municipality"), { ...town, ...change }).forEach(insert));
    expect(row({ population: "many" })).toThrow(/cannot store TEXT value in INTEGER column/);
    expect(row({ municipalityCode: "99202" })).toThrow(/CHECK/);
    expect(row({ municipalityCode: "99202a" })).toThrow(/CHECK/);
    expect(row({})).not.toThrow();
  });
});
