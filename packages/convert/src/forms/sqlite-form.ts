import type { ByteSource, DataRecord, EntityKey } from "@juso/model";
import type { Refused } from "../conversion.ts";
import type { ConversionForm, FormInput } from "../conversion-form.ts";
import { applicationId, columnTypes, manifestTable, mostColumns, quotedName } from "../sqlite/database-layout.ts";
import { databaseSources } from "../sqlite/database-sources.ts";
import { loadSqlite } from "../sqlite/load-sqlite.ts";
import { toStored } from "../sqlite/stored-value.ts";
import type { SurveyedTable } from "../survey.ts";

/**
 * One SQLite database: a table for each table of the submission, named by its key, with its keys as columns and rows in their order; lists are JSON,
 * booleans 1 and 0. Nothing is constrained, so that data with mistakes is held too.
 */
export const sqliteForm: ConversionForm = {
  extension: "sqlite",
  keepsEmpty: true,
  keepsEmptyTables: true,
  write: writeSqlite,
};

async function writeSqlite(input: FormInput): Promise<readonly ByteSource[] | Refused> {
  const { fileName, openFile, standard, tables } = input;
  const refused = tables.map(unfitColumns).find((each) => each !== undefined);
  if (refused !== undefined) return refused;
  const file = await openFile(fileName);
  await file.write(await databaseOf(input));
  return (await databaseSources(await file.close(), standard.profiles)).sources;
}

async function databaseOf({ manifest, records, tables }: FormInput): Promise<Uint8Array> {
  const { Database } = await loadSqlite();
  const database = new Database();
  try {
    database.run(`PRAGMA application_id = ${applicationId}`);
    database.run("BEGIN");
    database.run(`CREATE TABLE ${quotedName(manifestTable)} ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL)`);
    for (const [key, value] of Object.entries(manifest)) {
      if (key === "documents") continue;
      database.run(`INSERT INTO ${quotedName(manifestTable)} VALUES (?, ?)`, [key, JSON.stringify(value)]);
    }
    const inserts = new Map<EntityKey, (record: DataRecord) => void>();
    for (const table of tables) {
      const { profile, ownColumns } = table;
      database.run(createTable(table));
      const places = [...profile.fields, ...ownColumns].map(() => "?").join(", ");
      const statement = database.prepare(`INSERT INTO ${quotedName(profile.key)} VALUES (${places})`);
      inserts.set(profile.key, ({ value, echo }) => {
        statement.run([
          ...profile.fields.map(({ key }) => toStored(value[key])),
          ...ownColumns.map((key) => echo?.[key] ?? null),
        ]);
      });
    }
    for await (const batch of records()) for (const record of batch) inserts.get(record.entity)?.(record);
    database.run("COMMIT");
    return database.export();
  } finally {
    database.close();
  }
}

function createTable({ profile: { fields, key }, ownColumns }: SurveyedTable): string {
  const columns = [
    ...fields.map((field) => `${quotedName(field.key)} ${columnTypes[field.kind]}`),
    ...ownColumns.map((column) => `${quotedName(column)} TEXT`),
  ];
  return `CREATE TABLE ${quotedName(key)} (${columns.join(", ")})`;
}

/** SQLite does not tell the letters `A` and `a` of two columns apart, and takes so many. */
function unfitColumns({ profile, ownColumns }: SurveyedTable): Refused | undefined {
  const seen = new Map<string, string>();
  for (const column of ownColumns) {
    const folded = column.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const other = seen.get(folded);
    if (other !== undefined) return { kind: "ownColumns", profile, columns: [other, column] };
    seen.set(folded, column);
  }
  return profile.fields.length + ownColumns.length > mostColumns
    ? { kind: "ownColumns", profile, columns: ownColumns }
    : undefined;
}
