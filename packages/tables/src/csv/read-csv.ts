import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent, ReadLimits } from "../submission/read-events.ts";
import { TableReader } from "../table/table-reader.ts";
import type { ByteInspection } from "../text/inspect-bytes.ts";
import { ByteScanner } from "./byte-scanner.ts";
import type { CsvEngine, CsvTable } from "./csv-engine.ts";
import { CellDecoder, type CsvProblem, type CsvRow, cellTexts } from "./csv-row.ts";
import { textBytes, textRange } from "./text-bytes.ts";

/** So many records with broken quoting that the rest of the file makes no sense. */
export const quoteErrorLimit = 1000;

const problemMessages: Readonly<Record<CsvProblem, readonly [checkId: string, messageId: string]>> = {
  quoteOpen: ["quote-closed", "open"],
  textAfterQuote: ["quote-closed", "textAfter"],
  tooLong: ["record-length", "tooManyBytes"],
};

/** What a reader of one file's records needs. */
export interface FileReading {
  readonly source: ByteSource;
  readonly profile: EntityProfile;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly limits: ReadLimits;
}

/**
 * Reads a CSV file; one batch of events for each piece of it. Returns the number of records.
 *
 * @param engine reads the rows in its own way, when it takes the table.
 */
export async function* readCsv(
  { source, profile, codeLists, limits }: FileReading,
  inspection: ByteInspection,
  engine?: CsvEngine,
): AsyncGenerator<ReadEvent[], number> {
  const encoding = inspection.encoding === "CP932" ? "shift_jis" : "utf-8";
  const decoder = new CellDecoder(encoding);
  const range = textRange(inspection);
  const reader = new TableReader(profile, { file: source.name }, codeLists);
  const header = await readHeader(source, range, limits, decoder);
  const events: ReadEvent[] = [];
  if (header.problem !== undefined) events.push(problemEvent(header.problem, source.name, 1, limits));
  const isReadable = header.problem === undefined && reader.readHeader(header.fields, events);
  if (!isReadable || header.end === undefined) {
    // With nothing but a byte order mark or a header there are no rows.
    if (!isReadable) events.push(unreadEvent({ file: source.name }, profile));
    reader.finish(events);
    if (events.length > 0) yield events;
    return 0;
  }
  if (events.length > 0) yield events;
  const table: CsvTable = {
    source,
    profile,
    reader,
    encoding,
    decoder,
    limits,
    start: header.end,
    end: range.end,
    ...header.next,
  };
  return yield* engine?.(table) ?? readRows(table);
}

interface Header {
  readonly fields: readonly string[];
  readonly problem?: CsvProblem;
  /** Where the rows begin, in bytes; nothing when the file ends with the header. */
  readonly end?: number;
  readonly next: { readonly line: number; readonly row: number };
}

async function readHeader(
  source: ByteSource,
  range: { readonly start: number; readonly end: number },
  limits: ReadLimits,
  decoder: CellDecoder,
): Promise<Header> {
  const scanner = new ByteScanner(limits.recordBytes);
  let fields: readonly string[] = [];
  let problem: CsvProblem | undefined;
  let taken = 0;
  for await (const { chunk, isEnd } of textBytes(source, range)) {
    const before = scanner.waiting;
    let length = 0;
    const goesOn = scanner.push(chunk, isEnd, (row) => {
      fields = cellTexts(row, decoder);
      problem = row.problem;
      length = row.next;
      return false;
    });
    if (!goesOn) {
      const end = range.start + taken - before + length;
      return {
        fields,
        ...(problem === undefined ? {} : { problem }),
        ...(end < range.end ? { end } : {}),
        next: scanner.next,
      };
    }
    taken += chunk.length;
  }
  return { fields, next: scanner.next };
}

/** Reads the rows of a table one by one, each into a record. */
export async function* readRows(table: CsvTable): AsyncGenerator<ReadEvent[], number> {
  const { source, profile, reader, limits, decoder } = table;
  const file = source.name;
  const scanner = new ByteScanner(limits.recordBytes, table);
  let events: ReadEvent[] = [];
  let isWhole = true;
  const take = (row: CsvRow): boolean => {
    if (row.problem === undefined) {
      reader.readRow(cellTexts(row, decoder), row.line, row.row, events);
      return true;
    }
    events.push(problemEvent(row.problem, file, row.line, limits));
    isWhole = false;
    return scanner.problems <= quoteErrorLimit;
  };
  for await (const { chunk, isEnd } of textBytes(source, table)) {
    const goesOn = scanner.push(chunk, isEnd, take);
    if (!goesOn) {
      events.push(findingEvent("quote-closed", "tooMany", { file }, { data: { limit: quoteErrorLimit } }));
      events.push(unreadEvent({ file }, profile));
      yield events;
      return reader.records;
    }
    if (events.length > 0) yield events;
    events = [];
  }
  if (!isWhole) events.push(unreadEvent({ file }, profile, reader.records > 0 ? "some" : "all"));
  reader.finish(events);
  if (events.length > 0) yield events;
  return reader.records;
}

/** The finding about a piece that is not a record. */
export function problemEvent(problem: CsvProblem, file: string, line: number, limits: ReadLimits): ReadEvent {
  const [checkId, messageId] = problemMessages[problem];
  const data: Record<string, number> = problem === "tooLong" ? { limit: limits.recordBytes } : {};
  return findingEvent(checkId, messageId, { file, line }, { data });
}
