import type { ByteSource, Language, Report } from "@juso/model";
import { markedTable, type RowsOfFile } from "./marked-table.ts";
import { type MarkedFile, type MarkingOptions, markedWorkbook } from "./marked-workbook.ts";

/** A file of a submission that can be given back, as `markableFiles` of the package of tables tells them apart. */
export type FileToMark =
  | { readonly kind: "workbook"; readonly source: ByteSource }
  | { readonly kind: "table"; readonly table: RowsOfFile };

/**
 * A file of a submission back, with marks: the submitter's own workbook, or a workbook of the rows of a file of text.
 *
 * @param language that of the report's messages.
 */
export function markedFile(
  file: FileToMark,
  report: Report,
  language: Language,
  options: MarkingOptions = {},
): Promise<MarkedFile> {
  return file.kind === "workbook"
    ? markedWorkbook(file.source, report, language, options)
    : markedTable(file.table, report, language, options);
}
