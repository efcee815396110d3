import type { ZipEntrySource } from "../zip/open-zip.ts";
import { OdsContent, type OdsSheet } from "./read-ods-content.ts";
import { emptyFacts, type SheetFacts, type SheetRow } from "./sheet-facts.ts";
import type { SheetReading, Workbook, WorkbookSheet } from "./workbook.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/**
 * Opens an OpenDocument spreadsheet. Its content is one part, so opening it goes through it once for the names of the sheets.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError, DamagedEntryError
 */
export async function openOds(content: ZipEntrySource, limits: WorkbookLimits): Promise<Workbook> {
  const limit = limits.sheetBytes / 2;
  if (content.size > limit) throw new WorkbookLimitError("sheetBytes", limit);
  const list = new OdsContent(content.stream(), limits, Number.POSITIVE_INFINITY);
  while (await list.step());
  if (list.sheets.length === 0) throw new DamagedWorkbookError("the content holds no sheet");
  const sheets = list.sheets.map(
    ({ name, isHidden }): WorkbookSheet => ({ name, visibility: isHidden ? "hidden" : "visible" }),
  );
  return new OdsWorkbook(content, sheets, limits);
}

class OdsWorkbook implements Workbook {
  readonly format = "opendocument";
  readonly sheets: readonly WorkbookSheet[];
  readonly #content: ZipEntrySource;
  readonly #limits: WorkbookLimits;
  /** A reading that stands at or before a later sheet, which can be read from there. */
  #open: OdsContent | undefined;
  /** 0-based sheet that was last read from it. */
  #last = -1;

  constructor(content: ZipEntrySource, sheets: readonly WorkbookSheet[], limits: WorkbookLimits) {
    this.#content = content;
    this.sheets = sheets;
    this.#limits = limits;
  }

  read(sheet: WorkbookSheet): SheetReading {
    const index = this.sheets.indexOf(sheet);
    let facts = emptyFacts();
    const begin = (found: SheetFacts): void => {
      facts = found;
    };
    return {
      rows: this.#rows(index, begin),
      get facts() {
        return facts;
      },
    };
  }

  async *#rows(index: number, begin: (facts: SheetFacts) => void): AsyncGenerator<readonly SheetRow[]> {
    const content = await this.#contentFor(index);
    const reach = async (): Promise<OdsSheet> => {
      while (content.sheets[index] === undefined) {
        if (!(await content.step())) throw new DamagedWorkbookError("a sheet is no longer there");
      }
      return content.sheets[index] as OdsSheet;
    };
    const sheet = await reach();
    begin(sheet.facts);
    for (;;) {
      let failure: { readonly error: unknown } | undefined;
      let hasMore = !sheet.isComplete;
      if (hasMore && sheet.rows.length === 0) {
        try {
          hasMore = await content.step();
        } catch (error) {
          this.#open = undefined;
          // What is wrong with a later sheet is said when that one is read.
          if (!sheet.isComplete) failure = { error };
        }
      }
      const { rows } = sheet;
      sheet.rows = [];
      if (rows.length > 0) yield rows;
      if (failure !== undefined) throw failure.error;
      if (rows.length === 0 && (sheet.isComplete || !hasMore)) return;
    }
  }

  /** The reading that is still before the sheet, or a new one. */
  async #contentFor(index: number): Promise<OdsContent> {
    if (this.#open === undefined || index <= this.#last) {
      await this.#open?.stop();
      this.#open = new OdsContent(this.#content.stream(), this.#limits, index);
    }
    this.#last = index;
    this.#open.wanted = index;
    for (const passed of this.#open.sheets.slice(0, index)) passed.rows = [];
    return this.#open;
  }
}
