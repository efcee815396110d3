/**
 * What a prefecture adds up, as files.
 *
 * @module
 */

export { type DashboardOptions, dashboardHtml } from "./dashboard/dashboard-html.ts";
export { type PublicationOptions, publicationHtml } from "./dashboard/publication-html.ts";
export { type PublicationFilesOptions, publicationFiles } from "./publication-files.ts";
export { relationParquet } from "./relation-parquet.ts";
export { contentOf, type FilePiece, type RollUpFile } from "./roll-up-file.ts";
export { type RollUpFilesOptions, rollUpFiles } from "./roll-up-files.ts";
export { hiddenMark, shownCsv } from "./shown-csv.ts";
export { shownParquet } from "./shown-parquet.ts";
export { type ShownWorkbookOptions, shownWorkbook } from "./shown-workbook.ts";
export { suppressionRecord } from "./suppression-record.ts";
