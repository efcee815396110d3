import { type ByteSource, memorySource } from "@juso/model";
import { type ReadEvent, readSubmission } from "@juso/tables";
import { validateSubmission } from "@juso/validator";
import { parse } from "csv-parse/sync";
import { type Engine, readingOf } from "./compare-engines.ts";
import { standardOptions } from "./example-world.ts";

/** Two ways to the same outcome: the one that is trusted, and the one that is measured against it. */
export interface EnginePair {
  readonly name: string;
  readonly reference: Engine;
  readonly fast: Engine;
}

/** An engine that gives the events of reading. */
type ReadingEngine = (sources: readonly ByteSource[]) => Promise<readonly unknown[]>;

/** The whole way: the report. */
const validating: Engine = async (sources) =>
  (await validateSubmission(sources, { ...standardOptions, engineBytes: 0 })).report;

/** The same, every table record by record. */
const recordByRecord: Engine = async (sources) =>
  (await validateSubmission(sources, { ...standardOptions, isRecordByRecord: true })).report;

/** The reader alone: its events one after another. */
export const reading: ReadingEngine = (sources) => {
  const { profiles, codeLists, standardVersion: specVersion } = standardOptions;
  return readingOf(readSubmission(sources, { profiles, codeLists, specVersion, expectManifest: true }));
};

/** The same engine on the same bytes in pieces of another length. */
function inPieces(engine: Engine, pieceLength: number): Engine {
  return async (sources) => {
    const cut = sources.map(async (source) =>
      memorySource(source.name, await source.slice(0, source.size), pieceLength),
    );
    return engine(await Promise.all(cut));
  };
}

/** The same engine on the tables as csv-parse understands them, written again in the plainest way. */
function throughCsvParse(engine: ReadingEngine): Engine {
  return async (sources) => {
    const rewritten = sources.map(async (source): Promise<ByteSource> => {
      if (!source.name.endsWith(".csv")) return source;
      const text = decoded(await source.slice(0, source.size));
      const rows: string[][] = parse(text, { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true });
      const plain = rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`);
      return memorySource(source.name, new TextEncoder().encode(plain.join("")));
    });
    return withoutLines(await engine(await Promise.all(rewritten)));
  };
}

/** Whether a file is text is judged by its first bytes, and writing it again moves them: tables with NUL in them are left to the others. */
function unlessBinary(engine: Engine): Engine {
  return async (sources) => {
    const all = await Promise.all(sources.map((source) => source.slice(0, source.size)));
    return all.some((bytes) => bytes.includes(0)) ? "not compared" : engine(sources);
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis").decode(bytes);
  }
}

/** Lines, hashes and encodings are those of the bytes, and so is whether a file is announced as large; everything else is the table's. */
function withoutLines(events: readonly unknown[]): unknown {
  const dropped = new Set(["line", "sha256", "bytes", "encoding"]);
  const told = events.filter((event) => (event as Partial<ReadEvent>).kind !== "upcoming");
  return JSON.parse(
    JSON.stringify(told, (key, held: unknown) =>
      dropped.has(key) ? undefined : held instanceof Map ? [...held] : held,
    ),
  );
}

/**
 * The pairs that must agree on every generated table. A new engine is put in here as `fast` beside the reference, and is compared by
 * `npm test` and at length by `npm run fuzz -- --engines 20000`.
 */
export const enginePairs: readonly EnginePair[] = [
  { name: "reading: whole, and byte by byte", reference: reading, fast: inPieces(reading, 1) },
  { name: "reading: whole, and in pieces of 61 bytes", reference: reading, fast: inPieces(reading, 61) },
  { name: "reading: whole, and in pieces of 1 KiB", reference: reading, fast: inPieces(reading, 1024) },
  {
    name: "reading: as it is, and as csv-parse understands it",
    reference: unlessBinary(async (sources) => withoutLines(await reading(sources))),
    fast: unlessBinary(throughCsvParse(reading)),
  },
  { name: "reports: record by record, and from the bytes", reference: recordByRecord, fast: validating },
  {
    name: "reports: record by record, and from the bytes one by one",
    reference: recordByRecord,
    fast: inPieces(validating, 1),
  },
  { name: "reports: whole, and in pieces of 4 KiB", reference: validating, fast: inPieces(validating, 4096) },
];
