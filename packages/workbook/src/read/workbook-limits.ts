/** How much of a workbook is taken in before it is refused. Bytes are decompressed unless said otherwise. */
export interface WorkbookLimits {
  /** Bytes of the workbook as it is stored. It is held in memory. */
  readonly workbookBytes: number;
  /** Entries that the directory of a zip may list. */
  readonly zipEntries: number;
  /** How many times its stored bytes a part larger than 4 MiB may become. Real sheets stay below 40. */
  readonly expansion: number;
  /** Bytes of the sheets together, with the table of texts. OpenDocument, which is gone through twice, may have half of it. */
  readonly sheetBytes: number;
  /** Bytes of the table of texts. It is held in memory. */
  readonly sharedTextBytes: number;
  /** Texts in the table of texts. */
  readonly sharedTexts: number;
  /** Bytes of each of the parts that describe the workbook: list of sheets, relationships, cell formats. */
  readonly descriptionBytes: number;
  readonly sheets: number;
  /** Rows of one sheet. */
  readonly rows: number;
  /** Cells of one sheet, blank ones among them. */
  readonly cells: number;
  /** UTF-16 units of one text, and of what stands between two elements of the XML. Excel allows 32,767 in a cell. */
  readonly textLength: number;
}

/** Limits far above real submissions: a sheet of a million rows passes. */
export const defaultWorkbookLimits: WorkbookLimits = {
  workbookBytes: 256 * 2 ** 20,
  zipEntries: 20_000,
  expansion: 150,
  sheetBytes: 512 * 2 ** 20,
  sharedTextBytes: 128 * 2 ** 20,
  sharedTexts: 4_000_000,
  descriptionBytes: 16 * 2 ** 20,
  sheets: 200,
  rows: 1_048_576,
  cells: 40_000_000,
  textLength: 2 ** 20,
};

/** A workbook or a sheet is larger than a limit. */
export class WorkbookLimitError extends Error {
  override name = "WorkbookLimitError";
  readonly limit: keyof WorkbookLimits;
  /** The value of the limit. */
  readonly value: number;

  constructor(limit: keyof WorkbookLimits, value: number) {
    super(`a workbook is over the limit ${limit}`);
    this.limit = limit;
    this.value = value;
  }
}

/** The parts of a workbook contradict the format. */
export class DamagedWorkbookError extends Error {
  override name = "DamagedWorkbookError";
}
