import { cellAddress } from "@juso/model";
import type { CellFormat } from "./cell-format.ts";
import { columnOf, lastColumn, lastRow, positionOf, rangeOf } from "./cell-place.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { ownName, parseXml, prefixOf } from "./parse-xml.ts";
import { serialDate } from "./serial-date.ts";
import { type CellValue, keptMerges, type SheetFacts, type SheetRow } from "./sheet-facts.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
  readonly limits: Pick<WorkbookLimits, "rows" | "cells" | "textLength">;
  readonly keepsFormulas?: boolean;
}

/**
 * Reads the rows of a sheet of an OOXML workbook that hold something, piece by piece, and gathers its facts in the same pass.
 * Furigana is left out, as Excel shows a cell. The next piece is parsed only when the one before was taken.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError; the rows before were given.
 */
export async function* readSheetRows(
  stream: AsyncIterable<Uint8Array>,
  context: SheetContext,
  facts: SheetFacts,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new SheetRowReader(context, facts);
  try {
    for await (const _ of parseXml(stream, reader, context.limits)) {
      if (reader.rows.length > 0) yield reader.takeRows();
    }
  } catch (error) {
    if (reader.rows.length > 0) yield reader.takeRows();
    throw error;
  }
}

class SheetRowReader {
  rows: SheetRow[] = [];
  readonly #context: SheetContext;
  readonly #facts: SheetFacts;
  #prefix: string | undefined;
  #isInData = false;
  #rowCount = 0;
  #cellCount = 0;
  #row = 0;
  #isHidden = false;
  #cells: CellValue[] = [];
  #formats: (CellFormat | undefined)[] = [];
  #formulas: (string | undefined)[] = [];
  #hasValue = false;
  /** 1-based column of the current cell; 0 before the first one of a row. */
  #column = 0;
  #type = "";
  #format: CellFormat | undefined;
  #hasFormula = false;
  #formula = "";
  #isReading = false;
  #furigana = 0;
  #text = "";
  #run = "";

  constructor(context: SheetContext, facts: SheetFacts) {
    this.#context = context;
    this.#facts = facts;
  }

  takeRows(): readonly SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#prefix ??= prefixOf(name);
    switch (ownName(name, this.#prefix)) {
      case "c":
        this.#openCell(attributes);
        break;
      case "v":
        this.#beginText();
        break;
      case "t":
        if (this.#furigana === 0) this.#beginText();
        break;
      case "f":
        this.#hasFormula = true;
        if (this.#context.keepsFormulas) this.#beginText();
        break;
      case "rPh":
        this.#furigana += 1;
        break;
      case "row":
        this.#openRow(attributes);
        break;
      case "sheetData":
        this.#isInData = true;
        break;
      case "col":
        this.#addColumns(attributes);
        break;
      case "mergeCell":
        this.#addMerge(attributes);
        break;
      case "filterColumn":
        this.#facts.isFiltered = true;
        break;
    }
  }

  close(name: string): void {
    switch (ownName(name, this.#prefix ?? "")) {
      case "v":
      case "t":
        if (this.#isReading) this.#endText();
        break;
      case "f":
        if (this.#isReading) this.#endFormula();
        break;
      case "c":
        if (this.#isInData) this.#closeCell();
        break;
      case "rPh":
        this.#furigana -= 1;
        break;
      case "row":
        if (this.#isInData) this.#closeRow();
        break;
      case "sheetData":
        this.#isInData = false;
        break;
    }
  }

  text(text: string): void {
    if (this.#isReading) this.#run += text;
  }

  #beginText(): void {
    this.#isReading = true;
    this.#run = "";
  }

  #endText(): void {
    this.#isReading = false;
    this.#text = this.#text === "" ? this.#run : this.#text + this.#run;
    if (this.#text.length > this.#context.limits.textLength) {
      throw new WorkbookLimitError("textLength", this.#context.limits.textLength);
    }
  }

  #endFormula(): void {
    this.#isReading = false;
    this.#formula = this.#run;
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    if (!this.#isInData) return;
    this.#rowCount += 1;
    if (this.#rowCount > this.#context.limits.rows) throw new WorkbookLimitError("rows", this.#context.limits.rows);
    this.#row = r === undefined ? this.#row + 1 : positionOf(r, lastRow);
    this.#isHidden = isTrue(hidden);
    this.#cells = [];
    this.#formats = [];
    this.#formulas = [];
    this.#hasValue = false;
    this.#column = 0;
  }

  #closeRow(): void {
    if (!this.#hasValue) return;
    const kept = this.#context.keepsFormulas ? { formulas: this.#formulas } : {};
    this.rows.push({ row: this.#row, isHidden: this.#isHidden, cells: this.#cells, formats: this.#formats, ...kept });
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const { formats, limits } = this.#context;
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (column > lastColumn) throw new DamagedWorkbookError("a row is wider than a sheet");
    this.#cellCount += Math.max(1, column - this.#column);
    if (this.#cellCount > limits.cells) throw new WorkbookLimitError("cells", limits.cells);
    this.#column = column;
    this.#type = t ?? "n";
    this.#format = s === undefined ? "general" : formats[Number(s)];
    this.#hasFormula = false;
    this.#formula = "";
    this.#text = "";
  }

  #closeCell(): void {
    const hasFormula = this.#hasFormula && this.#context.keepsFormulas === true;
    // A formula may give an empty text, which is not the same as never having been calculated.
    const value = this.#value() ?? (hasFormula && this.#type === "str" ? "" : null);
    if (value === null && !hasFormula) return;
    const index = this.#column - 1;
    for (let gap = this.#cells.length; gap < index; gap += 1) {
      this.#cells.push(null);
      this.#formats.push(undefined);
    }
    this.#cells[index] = value;
    this.#formats[index] = this.#format;
    if (hasFormula) this.#formulas[index] = this.#formula;
    this.#hasValue = true;
  }

  #value(): CellValue {
    const text = this.#text;
    const type = this.#type;
    if (text === "") {
      // A text result may be empty; any other formula has a value when it was calculated.
      if (this.#hasFormula && type !== "str") this.#addUncalculated();
      return null;
    }
    switch (type) {
      case "s":
        return this.#sharedText(text);
      case "str":
      case "inlineStr":
        return decodeEscapes(text);
      case "b":
        return isTrue(text);
      case "n":
        return this.#number(text);
      default:
        // An error's text, or an ISO date, which the reader of cells understands.
        return text;
    }
  }

  #number(text: string): CellValue {
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    const isDay = this.#format === "date" || this.#format === "time";
    return isDay ? (serialDate(number, this.#context.is1904) ?? number) : number;
  }

  #sharedText(text: string): CellValue {
    const shared = this.#context.texts[Number(text)];
    if (shared === undefined) throw new DamagedWorkbookError("a cell names a text that the workbook does not hold");
    return shared === "" ? null : shared;
  }

  #addUncalculated(): void {
    const { uncalculated } = this.#facts;
    if (uncalculated.count === 0) uncalculated.first = cellAddress(this.#column, this.#row);
    uncalculated.count += 1;
  }

  #addColumns({ min, max, hidden }: Readonly<Record<string, string>>): void {
    if (!isTrue(hidden) || min === undefined || max === undefined) return;
    this.#facts.hiddenColumns.push({ first: positionOf(min, lastColumn), last: positionOf(max, lastColumn) });
  }

  #addMerge({ ref }: Readonly<Record<string, string>>): void {
    const range = rangeOf(ref ?? "");
    if (range === undefined) return;
    const { merges } = this.#facts;
    merges.count += 1;
    if (merges.ranges.length < keptMerges) merges.ranges.push(range);
  }
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text?.toLowerCase() === "true";
}
