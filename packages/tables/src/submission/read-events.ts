import type { CodeList, DataRecord, EntityKey, EntityProfile, Finding, Manifest, ReportInput, Text } from "@juso/model";
import { type CellRange, defaultWorkbookLimits, type WorkbookLimits } from "@juso/workbook";
import type { CsvEngine } from "../csv/csv-engine.ts";

/** A part of a submission that was not read, and why. */
export interface UnreadPart {
  readonly file: string;
  readonly sheet?: string;
  /** The entity whose records are missing because of it, when that is known. */
  readonly entity?: EntityKey;
  /** True when most of its records were read: rules still look at them, but a reference to one that is missing is no error. */
  readonly isPartial?: true;
  readonly because: Text;
}

/** What comes out of a submission while it is read. */
export type ReadEvent =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  /** The fiscal year of a manifest whose other parts are faulty; comes in place of the manifest. */
  | { readonly kind: "fiscalYear"; readonly fiscalYear: number }
  /** Cells of a sheet that was read which are merged into others: what stands in them is blank. */
  | { readonly kind: "merged"; readonly file: string; readonly sheet: string; readonly ranges: readonly CellRange[] }
  /** Before each file: the entities of which it and those after it may hold records; nothing when that is not known. */
  | { readonly kind: "upcoming"; readonly entities?: ReadonlySet<EntityKey> }
  | { readonly kind: "record"; readonly record: DataRecord }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "input"; readonly input: ReportInput }
  | { readonly kind: "skipped"; readonly skipped: UnreadPart };

/** How much the reader takes in before it calls a file too large. */
export interface ReadLimits extends WorkbookLimits {
  /** Files in a folder or zip. */
  readonly files: number;
  /** Decompressed bytes of one zip entry. */
  readonly entryBytes: number;
  /** Decompressed bytes of all entries of a zip together. */
  readonly zipBytes: number;
  /** UTF-16 units of one record of a JSON file. */
  readonly recordLength: number;
  /** Bytes of one record of a CSV file. */
  readonly recordBytes: number;
  /** Brackets that stand inside each other in one record of a JSON file. */
  readonly recordDepth: number;
}

/** Limits far above real submissions: a designated city's million rows pass. */
export const defaultReadLimits: ReadLimits = {
  ...defaultWorkbookLimits,
  files: 2000,
  entryBytes: 2 * 2 ** 30,
  zipBytes: 4 * 2 ** 30,
  recordLength: 1 << 20,
  recordBytes: 1 << 20,
  recordDepth: 100,
};

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
  /** Reads the rows of CSV files in place of the reader's own loop. */
  readonly csvEngine?: CsvEngine;
  /** Bytes from which on a file is given to it; 64 KiB when absent. */
  readonly engineBytes?: number;
}
