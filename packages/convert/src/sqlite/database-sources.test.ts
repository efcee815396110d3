import { JusoError, memorySource } from "@juso/model";
import { entityProfiles, specVersion } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { convert, textOf } from "../convert.fixture.ts";
import { databaseSources } from "./database-sources.ts";
import { loadSqlite } from "./load-sqlite.ts";

/** A database that somebody else made. */
async function database(...statements: readonly string[]) {
  const { Database } = await loadSqlite();
  const made = new Database();
  for (const statement of statements) made.run(statement);
  const source = memorySource("data.db", made.export());
  made.close();
  return source;
}

const about = [
  "CREATE TABLE juso_manifest (key, value)",
  `INSERT INTO juso_manifest VALUES ('specVersion', '"${specVersion}"'), ('municipalityCode', '"992011"'), ('fiscalYear', '2025'), ('level', '"p1"')`,
];

async function refusal(...statements: readonly string[]): Promise<string> {
  const error: unknown = await databaseSources(await database(...about, ...statements), entityProfiles).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof JusoError)) throw new Error("it was read");
  expect(error.code).toBe("data-not-accepted");
  return error.text.en;
}

describe("a database that another program made", () => {
  test("is read as the files that it stands for, whatever its columns are declared as; other tables are told", async () => {
    const source = await database(
      ...about,
      "CREATE TABLE operator (deliveryMode, operatorId, operatorName, x_n)",
      "INSERT INTO operator VALUES ('direct', 'OP-2', '後', 1), ('direct', 'OP-1', '先', NULL)",
      "CREATE TABLE note (text)",
    );
    const { otherTables, sources } = await databaseSources(source, entityProfiles);
    expect(otherTables).toEqual(["note"]);
    expect(sources.map(({ name }) => name)).toEqual(["manifest.json", "data.db/operator"]);
    const { files } = await convert(sources, "json");
    expect(JSON.parse(await textOf(files, "operator.json"))).toEqual([
      { operatorId: "OP-2", operatorName: "後", deliveryMode: "direct", x_n: "1" },
      { operatorId: "OP-1", operatorName: "先", deliveryMode: "direct" },
    ]);
  });

  test("without a manifest is a submission without one", async () => {
    const { sources } = await databaseSources(await database("CREATE TABLE operator (operatorId)"), entityProfiles);
    expect((await convert(sources, "json")).outcome).toMatchObject({
      kind: "unread",
      findings: [{ checkId: "manifest-present" }],
    });
  });

  test("is refused where no record can hold a value, with its place", async () => {
    const table = "CREATE TABLE operator (operatorId, operatorName)";
    expect(await refusal(table, "INSERT INTO operator VALUES ('a', 'b'), ('c', x'00ff')")).toContain(
      'Row 2 of "data.db/operator" holds a value in column "operatorName"',
    );
    expect(await refusal(table, "INSERT INTO operator VALUES (9007199254740993, 'b')")).toContain(
      'column "operatorId"',
    );
  });

  test("is refused when it is damaged", async () => {
    const whole = await database(...about, "CREATE TABLE operator (operatorId)");
    const bytes = (await whole.slice(0, whole.size)).slice(0, 5000).fill(0xff, 100);
    await expect(databaseSources(memorySource("x.db", bytes), entityProfiles)).rejects.toMatchObject({
      code: "data-not-accepted",
    });
    const manifest = ["CREATE TABLE juso_manifest (key, value)", "INSERT INTO juso_manifest VALUES ('level', 'p1')"];
    await expect(databaseSources(await database(...manifest), entityProfiles)).rejects.toMatchObject({
      code: "data-not-accepted",
    });
  });
});
