import type { ByteSource, CodeList, EntityKey, EntityProfile } from "@juso/model";
import type { CsvEngine } from "../csv/csv-engine.ts";
import type { ReadLimits } from "./read-limits.ts";

/** A file that holds the table of one entity: of a workbook, no other sheet is read. */
export interface TableApart {
  readonly entity: EntityKey;
  readonly source: ByteSource;
}

/** What the reader needs to know besides the bytes. */
export interface ReadOptions {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Version of the standard that this reader knows. */
  readonly specVersion: string;
  /** Version that the user names. It replaces the manifest's, and lets a submission without a manifest be read. */
  readonly specVersionOverride?: string;
  /** Is a missing manifest a finding? False for single files that are looked at on their own. */
  readonly expectManifest: boolean;
  /** Reads several workbooks as one submission: their covers together are its manifest. */
  readonly isTogether?: boolean;
  /** Entities to read; all when absent. */
  readonly only?: ReadonlySet<EntityKey>;
  readonly limits?: Partial<ReadLimits>;
  /** A table that stands apart from the submission, under whatever name; it is read before the others. */
  readonly apart?: TableApart;
  /** Reads the rows of CSV files in place of the reader's own loop. */
  readonly csvEngine?: CsvEngine;
  /** Bytes from which on a file is given to it; 64 KiB when absent. */
  readonly engineBytes?: number;
}
