import { defaultWorkbookLimits, type WorkbookLimits } from "@juso/workbook";

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
  /** UTF-16 units that are kept of a text in a submitter's own column. Findings repeat it, so that a row is found by it. */
  readonly ownTextLength: number;
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
  ownTextLength: 200,
};
