import { type ByteSource, type EntityProfile, JusoError, type Manifest, memorySource } from "@juso/model";
import type { Database, SqlValue, Statement } from "sql.js";
import { manifestTable, quotedName } from "./database-layout.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { fromStored } from "./stored-value.ts";

/** A database as the files of a submission. */
export interface DatabaseSources {
  /** The manifest and, for each table, a JSON array of its records, `<name of the database>/<table>`. */
  readonly sources: readonly ByteSource[];
  /** Tables that are none of the standard's. */
  readonly otherTables: readonly string[];
}

/** A database is held in memory; a larger one was meant for something else. */
const databaseBytes = 2 ** 30;

/**
 * A database of a submission as its files, so that it is read and checked like any other.
 *
 * @throws JusoError `data-not-accepted` when the database is damaged, too large or holds what no record can hold.
 */
export async function databaseSources(
  source: ByteSource,
  profiles: readonly EntityProfile[],
): Promise<DatabaseSources> {
  if (source.size > databaseBytes) throw tooLarge(source.name);
  const { Database } = await loadSqlite();
  const database = new Database(await source.slice(0, source.size));
  try {
    const names = rowsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .flat()
      .map(String);
    const known = profiles.filter(({ key }) => names.includes(key));
    const documents = known.map(({ key }) => ({ path: `${source.name}/${key}`, entity: key }));
    const manifest = names.includes(manifestTable) ? [manifestSource(database, documents)] : [];
    const tables = known.map((profile) => tableSource(database, profile, `${source.name}/${profile.key}`));
    const own = new Set<string>([manifestTable, ...known.map(({ key }) => key)]);
    return {
      sources: [...manifest, ...tables],
      otherTables: names.filter((name) => !own.has(name) && !name.startsWith("sqlite_")),
    };
  } catch (cause) {
    throw cause instanceof JusoError ? cause : damaged(source.name, cause);
  } finally {
    database.close();
  }
}

function manifestSource(database: Database, documents: Manifest["documents"]): ByteSource {
  const said = rowsOf(database, `SELECT "key", "value" FROM ${quotedName(manifestTable)} ORDER BY rowid`);
  const about = said.map(([key, value]) => [String(key), JSON.parse(String(value)) as unknown] as const);
  return memorySource("manifest.json", JSON.stringify({ ...Object.fromEntries(about), documents }));
}

/** Text is gathered to so many UTF-16 units before it is encoded. */
const pieceLength = 2 ** 20;

function tableSource(database: Database, profile: EntityProfile, name: string): ByteSource {
  const kinds = new Map(profile.fields.map(({ key, kind }) => [key, kind]));
  const columns = rowsOf(database, `SELECT name FROM pragma_table_info('${profile.key}')`).flat().map(String);
  const statement = database.prepare(
    `SELECT ${columns.map(wholeText).join(", ")} FROM ${quotedName(profile.key)} ORDER BY rowid`,
  );
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = "[";
  let ordinal = 0;
  try {
    while (statement.step()) {
      ordinal += 1;
      const stored = integersWhole(statement);
      const record: Record<string, unknown> = {};
      for (const [index, column] of columns.entries()) {
        const value = recordValue(stored[index] as SqlValue | bigint);
        if (value instanceof Uint8Array || typeof value === "bigint") throw noRecordValue(name, ordinal, column);
        record[column] = fromStored(value, kinds.get(column));
      }
      text += `${ordinal === 1 ? "\n" : ",\n"}${JSON.stringify(record)}`;
      if (text.length < pieceLength) continue;
      pieces.push(encoder.encode(text));
      text = "";
    }
  } finally {
    statement.free();
  }
  pieces.push(encoder.encode(`${text}\n]\n`));
  return memorySource(name, joined(pieces));
}

/** The library drops a byte order mark at the beginning of a text, so that such texts are asked for as bytes. */
function wholeText(column: string): string {
  const name = quotedName(column);
  return `CASE WHEN typeof(${name}) = 'text' AND unicode(${name}) = 65279 THEN CAST(${name} AS BLOB) ELSE ${name} END`;
}

const withMark = new TextDecoder("utf-8", { ignoreBOM: true });

/** What was stored, but for bytes and integers that a number cannot hold exactly, which stay what they are. */
function recordValue(stored: SqlValue | bigint): SqlValue | bigint {
  if (typeof stored === "bigint") return Number.isSafeInteger(Number(stored)) ? Number(stored) : stored;
  if (!(stored instanceof Uint8Array)) return stored;
  return stored[0] === 0xef && stored[1] === 0xbb && stored[2] === 0xbf ? withMark.decode(stored) : stored;
}

/** Integers come as such, so that none is rounded; the types of the library do not know of it. */
function integersWhole(statement: Statement): readonly (SqlValue | bigint)[] {
  const get = statement.get as (this: Statement, params: null, config: { useBigInt: true }) => (SqlValue | bigint)[];
  return get.call(statement, null, { useBigInt: true });
}

function rowsOf(database: Database, sql: string): readonly SqlValue[][] {
  return database.exec(sql)[0]?.values ?? [];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function damaged(name: string, cause: unknown): JusoError {
  const text = {
    ja: `「${name}」は SQLite のデータベースですが、壊れているか、重層データ標準の形ではないため読めません。作り直してください。`,
    en: `"${name}" is an SQLite database, but it is damaged or not of the form of this standard and cannot be read. Make it anew.`,
  };
  return new JusoError("data-not-accepted", text, { cause });
}

function tooLarge(name: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${name}」は 1GiB を超えるため読めません。表を分けてください。`,
    en: `"${name}" is larger than 1 GiB and cannot be read. Divide its tables.`,
  });
}

function noRecordValue(table: string, row: number, column: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${table}」の${row}行目の列「${column}」に、記録に入れられない値（バイナリか、15桁を超える整数）があります。文字に直してください。`,
    en: `Row ${row} of "${table}" holds a value in column "${column}" that no record can hold (binary, or an integer beyond 15 digits). Make it text.`,
  });
}
