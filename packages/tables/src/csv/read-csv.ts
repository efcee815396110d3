import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent, ReadLimits } from "../submission/read-events.ts";
import { TableReader } from "../table/table-reader.ts";
import { decodeText } from "../text/decode-text.ts";
import { type CsvProblem, type CsvRecord, CsvScanner } from "./csv-scanner.ts";

/** So many records with broken quoting that the rest of the file makes no sense. */
const quoteErrorLimit = 1000;

const problemMessages: Readonly<Record<CsvProblem, readonly [checkId: string, messageId: string]>> = {
  quoteOpen: ["quote-closed", "open"],
  textAfterQuote: ["quote-closed", "textAfter"],
  tooLong: ["record-length", "tooLong"],
};

/** What a reader of one file's records needs. */
export interface FileReading {
  readonly source: ByteSource;
  readonly profile: EntityProfile;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly limits: ReadLimits;
}

/** Reads a CSV file in pieces of 64 KiB; one batch of events for each. Returns the number of records. */
export async function* readCsv(
  { source, profile, codeLists, limits }: FileReading,
  encoding: "utf-8" | "shift_jis",
): AsyncGenerator<ReadEvent[], number> {
  const scanner = new CsvScanner(limits.recordLength);
  const table = new TableReader(profile, { file: source.name }, codeLists);
  let isWhole = true;

  const take = (records: readonly CsvRecord[], events: ReadEvent[]): boolean => {
    for (const { line, row, fields, problem } of records) {
      if (problem !== undefined) {
        const [checkId, messageId] = problemMessages[problem];
        const data: Record<string, number> = problem === "tooLong" ? { limit: limits.recordLength } : {};
        events.push(findingEvent(checkId, messageId, { file: source.name, line }, { data }));
        isWhole = false;
        if (!table.hasBegun) return false;
      } else if (!table.readRow(fields, line, row, events)) {
        isWhole = false;
        return false;
      }
    }
    if (scanner.problems <= quoteErrorLimit) return true;
    const data = { limit: quoteErrorLimit };
    events.push(findingEvent("quote-closed", "tooMany", { file: source.name }, { data }));
    return false;
  };

  for await (const text of decodeText(source, encoding)) {
    const events: ReadEvent[] = [];
    const goesOn = take(scanner.push(text), events);
    if (!goesOn) events.push(unreadEvent({ file: source.name }, profile));
    if (events.length > 0) yield events;
    if (!goesOn) return table.records;
  }
  const events: ReadEvent[] = [];
  take(scanner.end(), events);
  if (!table.finish(events)) isWhole = false;
  if (!isWhole) events.push(unreadEvent({ file: source.name }, profile, table.records > 0 ? "some" : "all"));
  if (events.length > 0) yield events;
  return table.records;
}
