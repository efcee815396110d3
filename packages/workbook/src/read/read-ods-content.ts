import { cellAddress } from "@juso/model";
import type { CellFormat } from "./cell-format.ts";
import { lastColumn, lastRow, positionOf } from "./cell-place.ts";
import { type Attributes, isUncalculated, odsCellFormat, odsCellValue } from "./ods-cell.ts";
import { OdsText } from "./ods-text.ts";
import { parseXml } from "./parse-xml.ts";
import { type CellValue, emptyFacts, keptMerges, type SheetFacts, type SheetRow } from "./sheet-facts.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/** Limits that the reader of an OpenDocument sheet keeps. */
export type OdsLimits = Pick<WorkbookLimits, "rows" | "cells" | "textLength" | "sheets">;

/** A sheet as it is met in the content, with the rows that were read of it since it was last looked at. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly facts: SheetFacts;
  rows: SheetRow[];
  isComplete: boolean;
}

/** Reads the content of an OpenDocument spreadsheet from its beginning to its end, all sheets in one pass. */
export class OdsContent {
  /** The sheets met so far. */
  readonly sheets: OdsSheet[] = [];
  /** Rows of sheets before this 0-based one are not kept. */
  wanted: number;
  readonly #limits: OdsLimits;
  readonly #steps: AsyncGenerator<void>;
  readonly #hiddenStyles = new Set<string>();
  readonly #text: OdsText;
  #style = "";
  #isInDocument = false;
  #foreignDepth = 0;
  #sheet: OdsSheet | undefined;
  #rowElements = 0;
  #cellCount = 0;
  #row = 0;
  #rowRepeat = 1;
  #rowVisibility = "";
  #columnCount = 0;
  #cells: CellValue[] = [];
  #formats: (CellFormat | undefined)[] = [];
  #column = 0;
  #cell: Attributes | undefined;
  #cellRepeat = 1;

  constructor(stream: AsyncIterable<Uint8Array>, limits: OdsLimits, wanted: number) {
    this.#limits = limits;
    this.wanted = wanted;
    this.#text = new OdsText(limits);
    this.#steps = parseXml(stream, this, limits);
  }

  /** Reads on a little. False at the end. */
  async step(): Promise<boolean> {
    return !(await this.#steps.next()).done;
  }

  /** Ends the reading early. */
  async stop(): Promise<void> {
    await this.#steps.return(undefined);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#foreignDepth > 0) {
      this.#foreignDepth += 1;
      return;
    }
    if (this.#cell !== undefined) {
      if (this.#isWanted) this.#text.open(name, attributes);
      return;
    }
    switch (name) {
      case "table:table-cell":
      case "table:covered-table-cell":
        this.#openCell(attributes);
        break;
      case "table:table-row":
        this.#openRow(attributes);
        break;
      case "table:table":
        this.#openSheet(attributes);
        break;
      case "table:table-column":
        this.#addColumns(attributes);
        break;
      case "office:spreadsheet":
        this.#isInDocument = true;
        break;
      case "style:style":
        this.#style = attributes["style:name"] ?? "";
        break;
      case "style:table-properties":
        if (attributes["table:display"] === "false") this.#hiddenStyles.add(this.#style);
        break;
      case "table:tracked-changes":
      case "table:dde-links":
      case "table:shapes":
        // They hold rows and cells that are no part of a sheet.
        this.#foreignDepth = 1;
        break;
    }
  }

  close(name: string): void {
    if (this.#foreignDepth > 0) this.#foreignDepth -= 1;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.#closeCell();
    else if (this.#cell !== undefined) {
      if (this.#isWanted) this.#text.close(name);
    } else if (name === "table:table-row") this.#closeRow();
    else if (name === "table:table") this.#closeSheet();
  }

  get #isWanted(): boolean {
    return this.sheets.length > this.wanted;
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#isWanted) this.#text.add(text);
  }

  #openSheet(attributes: Attributes): void {
    if (!this.#isInDocument || this.#sheet !== undefined) {
      throw new DamagedWorkbookError("a table stands where no sheet can be");
    }
    const isHidden = this.#hiddenStyles.has(attributes["table:style-name"] ?? "");
    const name = attributes["table:name"] ?? "";
    this.#sheet = { name, isHidden, facts: emptyFacts(), rows: [], isComplete: false };
    if (this.sheets.push(this.#sheet) > this.#limits.sheets) {
      throw new WorkbookLimitError("sheets", this.#limits.sheets);
    }
    this.#rowElements = 0;
    this.#cellCount = 0;
    this.#row = 0;
    this.#columnCount = 0;
  }

  #closeSheet(): void {
    if (this.#sheet !== undefined) this.#sheet.isComplete = true;
    this.#sheet = undefined;
  }

  #addColumns(attributes: Attributes): void {
    const first = this.#columnCount + 1;
    this.#columnCount += positionOf(attributes["table:number-columns-repeated"] ?? "1", lastColumn);
    const visibility = attributes["table:visibility"];
    if (visibility === "collapse" || visibility === "filter") {
      this.#sheet?.facts.hiddenColumns.push({ first, last: Math.min(this.#columnCount, lastColumn) });
    }
  }

  #openRow(attributes: Attributes): void {
    this.#rowElements += 1;
    if (this.#isWanted && this.#rowElements > this.#limits.rows)
      throw new WorkbookLimitError("rows", this.#limits.rows);
    this.#rowRepeat = positionOf(attributes["table:number-rows-repeated"] ?? "1", lastRow);
    this.#rowVisibility = attributes["table:visibility"] ?? "";
    this.#cells = [];
    this.#formats = [];
    this.#column = 0;
  }

  #closeRow(): void {
    const first = this.#row + 1;
    this.#row += this.#rowRepeat;
    const sheet = this.#sheet;
    if (sheet === undefined || !this.#isWanted || this.#cells.length === 0) return;
    if (this.#row > lastRow) throw new DamagedWorkbookError("a row is outside the sheet");
    this.#cellCount += this.#cells.length * this.#rowRepeat;
    if (this.#cellCount > this.#limits.cells) throw new WorkbookLimitError("cells", this.#limits.cells);
    this.#rowElements += this.#rowRepeat - 1;
    if (this.#rowElements > this.#limits.rows) throw new WorkbookLimitError("rows", this.#limits.rows);
    const isFiltered = this.#rowVisibility === "filter";
    const isHidden = isFiltered || this.#rowVisibility === "collapse";
    for (let row = first; row <= this.#row; row += 1) {
      sheet.rows.push({ row, isHidden, cells: this.#cells, formats: this.#formats });
    }
    if (isFiltered) sheet.facts.isFiltered = true;
  }

  #openCell(attributes: Attributes): void {
    this.#cellCount += 1;
    if (this.#isWanted && this.#cellCount > this.#limits.cells) {
      throw new WorkbookLimitError("cells", this.#limits.cells);
    }
    this.#cell = attributes;
    this.#cellRepeat = positionOf(attributes["table:number-columns-repeated"] ?? "1", lastColumn);
    this.#text.begin();
  }

  #closeCell(): void {
    const attributes = this.#cell;
    if (attributes === undefined) return;
    this.#cell = undefined;
    const column = this.#column + 1;
    this.#column += this.#cellRepeat;
    if (!this.#isWanted || this.#sheet === undefined) return;
    this.#addMerge(attributes, column);
    if (isUncalculated(attributes)) this.#addUncalculated(column);
    const value = odsCellValue(attributes, this.#text.end());
    if (value === null) return;
    if (this.#column > lastColumn) throw new DamagedWorkbookError("a row is wider than a sheet");
    for (let gap = this.#cells.length + 1; gap < column; gap += 1) {
      this.#cells.push(null);
      this.#formats.push(undefined);
    }
    const format = odsCellFormat(attributes);
    for (let index = column; index <= this.#column; index += 1) {
      this.#cells.push(value);
      this.#formats.push(format);
    }
  }

  #addMerge(attributes: Attributes, column: number): void {
    const columns = Number(attributes["table:number-columns-spanned"] ?? "1");
    const rows = Number(attributes["table:number-rows-spanned"] ?? "1");
    if (this.#sheet === undefined || !(columns > 1 || rows > 1)) return;
    const { merges } = this.#sheet.facts;
    const firstRow = this.#row + 1;
    const range = {
      firstRow,
      firstColumn: column,
      lastRow: positionOf(`${firstRow + rows - 1}`, lastRow),
      lastColumn: positionOf(`${column + columns - 1}`, lastColumn),
    };
    merges.count += 1;
    if (merges.ranges.length < keptMerges) merges.ranges.push(range);
  }

  #addUncalculated(column: number): void {
    if (this.#sheet === undefined) return;
    const { uncalculated } = this.#sheet.facts;
    if (uncalculated.count === 0) uncalculated.first = cellAddress(column, this.#row + 1);
    uncalculated.count += this.#cellRepeat * this.#rowRepeat;
  }
}
