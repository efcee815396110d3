import type { ByteSource, DataRecord, EntityKey, EntityProfile, Manifest } from "@juso/model";
import { startHash } from "@juso/tables";
import type { Refused } from "../conversion.ts";
import type { FormInput } from "../conversion-form.ts";
import type { NewFile } from "../new-file.ts";
import type { SurveyedTable } from "../survey.ts";

/** How the records of one table become the text of a file. */
export interface TableText {
  /** The beginning of the file. */
  readonly head: string;
  /** The end of the file, when it holds so many records. */
  tail(records: number): string;
  /** A record, the `index`th from 0. */
  record(record: DataRecord, index: number): string | Refused;
}

/** Text is gathered to so many UTF-16 units before it is encoded and written. */
const pieceLength = 64 * 1024;

/** Writes a folder: a file of text for each table, then the manifest that lists them with their hashes. */
export async function writeFolder(
  { manifest, openFile, records, tables }: FormInput,
  extension: string,
  textOf: (table: SurveyedTable) => TableText,
  encode: (text: string) => Uint8Array,
): Promise<readonly ByteSource[] | Refused> {
  const files = new Map<EntityKey, TableFile>();
  for (const table of tables) {
    const path = `${table.profile.fileName}.${extension}`;
    files.set(table.profile.key, await TableFile.begin(path, await openFile(path), textOf(table), encode));
  }
  for await (const batch of records()) {
    for (const record of batch) {
      const refused = await files.get(record.entity)?.add(record);
      if (refused !== undefined) return refused;
    }
  }
  const sources: ByteSource[] = [];
  const documents: Manifest["documents"][number][] = [];
  for (const { profile } of tables) {
    const { path, sha256, source } = await (files.get(profile.key) as TableFile).end();
    sources.push(source);
    documents.push(documentOf(profile, path, sha256));
  }
  const { documents: _, ...about } = manifest;
  const listing = await openFile("manifest.json");
  await listing.write(new TextEncoder().encode(`${JSON.stringify({ ...about, documents }, null, 2)}\n`));
  return [await listing.close(), ...sources];
}

function documentOf({ key }: EntityProfile, path: string, sha256: string): Manifest["documents"][number] {
  return { path, entity: key, sha256 };
}

/** The file of one table while it is written. */
class TableFile {
  readonly path: string;
  readonly #file: NewFile;
  readonly #text: TableText;
  readonly #encode: (text: string) => Uint8Array;
  readonly #hash: Awaited<ReturnType<typeof startHash>>;
  #waiting: string;
  #records = 0;

  private constructor(
    path: string,
    file: NewFile,
    text: TableText,
    encode: (text: string) => Uint8Array,
    hash: Awaited<ReturnType<typeof startHash>>,
  ) {
    this.path = path;
    this.#file = file;
    this.#text = text;
    this.#encode = encode;
    this.#hash = hash;
    this.#waiting = text.head;
  }

  static async begin(
    path: string,
    file: NewFile,
    text: TableText,
    encode: (text: string) => Uint8Array,
  ): Promise<TableFile> {
    return new TableFile(path, file, text, encode, await startHash(undefined));
  }

  async add(record: DataRecord): Promise<Refused | undefined> {
    const text = this.#text.record(record, this.#records);
    if (typeof text !== "string") return text;
    this.#records += 1;
    this.#waiting += text;
    if (this.#waiting.length >= pieceLength) await this.#flush();
    return undefined;
  }

  async end(): Promise<{ readonly path: string; readonly sha256: string; readonly source: ByteSource }> {
    this.#waiting += this.#text.tail(this.#records);
    await this.#flush();
    return { path: this.path, sha256: this.#hash.hex(), source: await this.#file.close() };
  }

  async #flush(): Promise<void> {
    const bytes = this.#encode(this.#waiting);
    this.#waiting = "";
    this.#hash.update(bytes);
    await this.#file.write(bytes);
  }
}
