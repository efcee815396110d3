import type { ByteSource, EntityProfile } from "@juso/model";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadLimits } from "../submission/read-limits.ts";
import type { TableReader } from "../table/table-reader.ts";
import type { CellDecoder } from "./csv-row.ts";

/** A CSV file, or the rows of one below its header: what is needed to read them. */
export interface CsvTable {
  readonly source: ByteSource;
  readonly profile: EntityProfile;
  /** Finds the header, and reads rows into records. */
  readonly reader: TableReader;
  readonly encoding: "utf-8" | "shift_jis";
  readonly decoder: CellDecoder;
  readonly limits: ReadLimits;
  /** The bytes of the rows. */
  readonly start: number;
  readonly end: number;
  /** Line and row of the first of them. */
  readonly line: number;
  readonly row: number;
  /** Records with broken quoting above them. */
  readonly problems: number;
}

/**
 * Another way to read the rows of a table, with the same result as the reader's own; `undefined` leaves a table to the reader.
 * The generator returns the number of records.
 */
export type CsvEngine = (table: CsvTable) => AsyncGenerator<ReadEvent[], number> | undefined;
