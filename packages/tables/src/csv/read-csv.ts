import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import { TableReader } from "../table/table-reader.ts";
import { decoderName } from "../text/decoder-name.ts";
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
 * @param engine reads the rows below the header in its own way, when it takes the table.
 */
export async function* readCsv(
  { source, profile, codeLists, limits }: FileReading,
  inspection: ByteInspection,
  engine?: CsvEngine,
): AsyncGenerator<ReadEvent[], number> {
  const encoding = decoderName(inspection);
  const range = textRange(inspection);
  const top: CsvTable = {
    source,
    profile,
    reader: new TableReader(profile, { file: source.name }, codeLists, limits.ownTextLength),
    encoding,
    decoder: new CellDecoder(encoding),
    limits,
    ...range,
    line: 1,
    row: 1,
    problems: 0,
  };
  const below = yield* readRows(top, true);
  if (below === undefined) return top.reader.records;
  const reading = engine?.(below);
  if (reading !== undefined) return yield* reading;
  yield* readRows(below, false);
  return top.reader.records;
}

/**
 * Reads the rows of a table one by one.
 *
 * @param isTop true to stop where the header was found.
 * @returns the rest of the table below the header, when reading stopped there.
 */
async function* readRows(table: CsvTable, isTop: boolean): AsyncGenerator<ReadEvent[], CsvTable | undefined> {
  const { source, reader, limits, decoder } = table;
  const file = source.name;
  const scanner = new ByteScanner(limits.recordBytes, table);
  let events: ReadEvent[] = [];
  let end = table.start;
  const take = (row: CsvRow): boolean => {
    end = row.start;
    if (row.problem !== undefined) {
      events.push(problemEvent(row.problem, file, row.line, limits));
      return reader.hasBegun && table.problems + scanner.problems <= quoteErrorLimit;
    }
    const isTable = reader.readRow(cellTexts(row, decoder), row.line, row.row, events);
    end = row.next;
    return isTable && !(isTop && reader.header !== undefined);
  };
  let before = table.start;
  for await (const { chunk, isEnd } of textBytes(source, table)) {
    const from = before - scanner.waiting;
    const goesOn = scanner.push(chunk, isEnd, take);
    before += chunk.length;
    if (!goesOn && reader.header !== undefined && isTop && table.problems + scanner.problems <= quoteErrorLimit) {
      if (events.length > 0) yield events;
      return { ...table, start: from + end, ...scanner.next, problems: scanner.problems };
    }
    if (!goesOn) {
      const isTooMany = table.problems + scanner.problems > quoteErrorLimit;
      yield [...events, ...stopped(table, isTooMany)];
      return undefined;
    }
    if (events.length > 0) yield events;
    events = [];
  }
  finishRows(table, table.problems + scanner.problems > 0, events);
  if (events.length > 0) yield events;
  return undefined;
}

/** What is said when reading was given up before the end of the table. */
export function stopped({ source, profile }: CsvTable, isTooMany: boolean): readonly ReadEvent[] {
  const file = source.name;
  const unread = unreadEvent({ file }, profile);
  if (!isTooMany) return [unread];
  return [findingEvent("quote-closed", "tooMany", { file }, { data: { limit: quoteErrorLimit } }), unread];
}

/** What is said when all rows were read. `counts` where not every row was shown to the reader. */
export function finishRows(
  { source, profile, reader }: CsvTable,
  isBroken: boolean,
  events: ReadEvent[],
  counts?: ReadonlyMap<string, number>,
): void {
  const records = counts?.get("records") ?? reader.records;
  const isWhole = reader.finish(events, counts) && !isBroken;
  if (!isWhole) events.push(unreadEvent({ file: source.name }, profile, records > 0 ? "some" : "all"));
}

/** The finding about a piece that is not a record. */
export function problemEvent(problem: CsvProblem, file: string, line: number, limits: ReadLimits): ReadEvent {
  const [checkId, messageId] = problemMessages[problem];
  const data: Record<string, number> = problem === "tooLong" ? { limit: limits.recordBytes } : {};
  return findingEvent(checkId, messageId, { file, line }, { data });
}
