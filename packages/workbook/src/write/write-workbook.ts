import type { XlsxWriteOptions } from "exceljs";
import { resetZipTimes } from "../zip/reset-zip-times.ts";
import { checkDescription } from "./check-description.ts";
import type { WorkbookDescription } from "./workbook-description.ts";
import { WorkbookStyles } from "./workbook-styles.ts";
import { writeSheet } from "./write-sheet.ts";

/** How the file is packed; it makes no difference to what a reader finds in it. */
export interface PackingOptions {
  /** 1 (fast) to 9 (small); 6 when absent. */
  readonly compressionLevel?: number;
  /** ISO date of the entries of the zip; 1980-01-01 when absent. */
  readonly entryDate?: string;
}

/**
 * The workbook as an xlsx file. The same description gives the same bytes.
 *
 * @throws JusoError `internal` when the description asks for what a workbook cannot hold.
 */
export async function writeWorkbook(
  description: WorkbookDescription,
  { compressionLevel = 6, entryDate }: PackingOptions = {},
): Promise<Uint8Array> {
  checkDescription(description);
  const { default: Excel } = await import("exceljs");
  const workbook = new Excel.Workbook();
  const made = new Date(`${description.date}T00:00:00Z`);
  workbook.creator = description.creator;
  workbook.created = made;
  workbook.modified = made;
  if (description.lastModifiedBy !== undefined) workbook.lastModifiedBy = description.lastModifiedBy;
  if (description.title !== undefined) workbook.title = description.title;
  if (description.calculatesOnOpening) workbook.calcProperties.fullCalcOnLoad = true;
  const styles = new WorkbookStyles();
  for (const sheet of description.sheets) await writeSheet(workbook, sheet, styles);
  const zip = { compression: "DEFLATE", compressionOptions: { level: compressionLevel } };
  const bytes = await workbook.xlsx.writeBuffer({ zip } as Partial<XlsxWriteOptions>);
  return resetZipTimes(new Uint8Array(bytes), entryDate);
}
