import type { ZipEntrySource } from "../zip/open-zip.ts";
import type { CellFormat } from "./cell-format.ts";
import { type Parts, readRelationships, readWorkbookList } from "./ooxml-parts.ts";
import { readCellFormats } from "./read-cell-formats.ts";
import { readSharedTexts } from "./read-shared-texts.ts";
import { readSheetRows, type SheetContext } from "./read-sheet-rows.ts";
import { emptyFacts, type SheetFacts, type SheetRow } from "./sheet-facts.ts";
import type { SheetReading, Workbook, WorkbookSheet } from "./workbook.ts";
import { DamagedWorkbookError, WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

interface OoxmlSheet extends WorkbookSheet {
  readonly part?: ZipEntrySource;
}

interface SharedParts {
  readonly texts?: ZipEntrySource;
  readonly styles?: ZipEntrySource;
  readonly is1904: boolean;
}

/**
 * Opens a workbook in the form of Excel 2007 and later. Reads the list of its sheets; texts and formats are read with the first sheet.
 *
 * @param main name of the part that lists the sheets.
 * @throws WorkbookLimitError, DamagedWorkbookError, DamagedEntryError
 */
export async function openOoxml(parts: Parts, main: string, limits: WorkbookLimits): Promise<Workbook> {
  const list = parts.get(main);
  if (list === undefined) throw new DamagedWorkbookError("the part that lists the sheets is not there");
  const { sheets, is1904 } = await readWorkbookList(list, limits);
  if (sheets.length === 0) throw new DamagedWorkbookError("the workbook lists no sheet");
  if (sheets.length > limits.sheets) throw new WorkbookLimitError("sheets", limits.sheets);
  const relationships = await readRelationships(parts, main, limits);
  const partOf = (id: string): ZipEntrySource | undefined =>
    parts.get(relationships.find((relationship) => relationship.id === id)?.target ?? "");
  const partOfType = (type: string): ZipEntrySource | undefined =>
    parts.get(relationships.find((relationship) => relationship.type === type)?.target ?? "");
  const found = sheets.map(({ name, visibility, relationId }): OoxmlSheet => {
    const part = partOf(relationId);
    return part === undefined ? { name, visibility } : { name, visibility, part };
  });
  const texts = partOfType("sharedStrings");
  const styles = partOfType("styles");
  checkSizes(found, texts, styles, limits);
  return new OoxmlWorkbook(
    found,
    { ...(texts === undefined ? {} : { texts }), ...(styles === undefined ? {} : { styles }), is1904 },
    limits,
  );
}

function checkSizes(
  sheets: readonly OoxmlSheet[],
  texts: ZipEntrySource | undefined,
  styles: ZipEntrySource | undefined,
  limits: WorkbookLimits,
): void {
  const size = (part: ZipEntrySource | undefined): number => part?.size ?? 0;
  const parts = sheets.flatMap(({ part }) => part ?? []);
  if (new Set(parts).size < parts.length) throw new DamagedWorkbookError("two sheets share a part");
  const total = parts.reduce((sum, part) => sum + part.size, size(texts));
  if (total > limits.sheetBytes) throw new WorkbookLimitError("sheetBytes", limits.sheetBytes);
  if (size(texts) > limits.sharedTextBytes) throw new WorkbookLimitError("sharedTextBytes", limits.sharedTextBytes);
  if (size(styles) > limits.descriptionBytes) throw new WorkbookLimitError("descriptionBytes", limits.descriptionBytes);
}

class OoxmlWorkbook implements Workbook {
  readonly format = "ooxml";
  readonly sheets: readonly OoxmlSheet[];
  readonly #shared: SharedParts;
  readonly #limits: WorkbookLimits;
  #context: Promise<SheetContext> | undefined;

  constructor(sheets: readonly OoxmlSheet[], shared: SharedParts, limits: WorkbookLimits) {
    this.sheets = sheets;
    this.#shared = shared;
    this.#limits = limits;
  }

  read(sheet: WorkbookSheet, keeps = { formulas: false }): SheetReading {
    const facts = emptyFacts();
    return { rows: this.#rows((sheet as OoxmlSheet).part, facts, keeps.formulas), facts };
  }

  async *#rows(
    part: ZipEntrySource | undefined,
    facts: SheetFacts,
    keepsFormulas: boolean,
  ): AsyncGenerator<readonly SheetRow[]> {
    if (part === undefined) throw new DamagedWorkbookError("the workbook names a part that is not there");
    this.#context ??= this.#readContext();
    yield* readSheetRows(part.stream(), { ...(await this.#context), keepsFormulas }, facts);
  }

  async #readContext(): Promise<SheetContext> {
    const { texts, styles, is1904 } = this.#shared;
    const limits = this.#limits;
    const formats: readonly CellFormat[] = styles === undefined ? [] : await readCellFormats(styles.stream(), limits);
    return { texts: texts === undefined ? [] : await readSharedTexts(texts.stream(), limits), formats, is1904, limits };
  }
}
