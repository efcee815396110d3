import type { SheetFacts, SheetRow } from "./sheet-facts.ts";

/** A sheet as the tabs of a workbook show it. `veryHidden`: Excel does not offer to show it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** The reading of one sheet. */
export interface SheetReading {
  /**
   * The rows that hold something, in pieces, from top to bottom. Can be read once; the next piece is parsed when it is asked for.
   *
   * @throws WorkbookLimitError when the sheet is over a limit, DamagedWorkbookError or DamagedEntryError when it is damaged; the rows
   * before were given.
   */
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  /** What was seen so far; complete when the rows ended. */
  readonly facts: SheetFacts;
}

/** An opened workbook. Sheets are decompressed when they are read. */
export interface Workbook {
  readonly format: "ooxml" | "opendocument";
  /** In the order of the tabs. */
  readonly sheets: readonly WorkbookSheet[];
  /**
   * Begins to read a sheet of this workbook. Reading in the order of the tabs is the fastest.
   *
   * @param keeps whether the rows also tell formulas; only workbooks of the form of Excel do.
   */
  read(sheet: WorkbookSheet, keeps?: { readonly formulas: boolean }): SheetReading;
}

/** Kinds of files that a person may take for a workbook that can be read. `binaryWorkbook` is .xlsb, `oldWorkbook` .xls. */
export type OtherFileKind =
  | "oldWorkbook"
  | "binaryWorkbook"
  | "wordDocument"
  | "presentation"
  | "otherOpenDocument"
  | "numbers"
  | "otherContainer";
