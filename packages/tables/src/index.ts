/**
 * Reads a submission as a stream of records with their positions.
 *
 * @module
 */

export type { CellNote } from "./cells/cell-note.ts";
export { type CellReader, createCellReader } from "./cells/cell-reader.ts";
export { convertDate, type DateConversion } from "./cells/convert-date.ts";
export { convertFiscalYear, type FiscalYearConversion } from "./cells/convert-fiscal-year.ts";
export { plainNumberText } from "./cells/convert-number.ts";
export { holdsTwelveDigits, isOrdinary, isPlainCell } from "./cells/plain-cell.ts";
export { type SureRefusal, sureRefusal } from "./cells/sure-refusal.ts";
export { readingChecks } from "./checks/reading-checks.ts";
export { findingEvent, unreadEvent } from "./checks/reading-finding.ts";
export { ByteScanner } from "./csv/byte-scanner.ts";
export type { CsvEngine, CsvTable } from "./csv/csv-engine.ts";
export { CellDecoder, type CsvProblem, type CsvRow, cellKind, cellTexts } from "./csv/csv-row.ts";
export { finishRows, problemEvent, quoteErrorLimit, stopped } from "./csv/read-csv.ts";
export { textBytes } from "./csv/text-bytes.ts";
export { describeSubmission } from "./description/describe-submission.ts";
export type {
  CellKinds,
  CodeCounts,
  ColumnDescription,
  FileDescription,
  LineEnds,
  Looks,
  ManifestDescription,
  NameDescription,
  SubmissionDescription,
  TableDescription,
  Traits,
} from "./description/description.ts";
export type { CharacterKind, TextShape } from "./description/text-shape.ts";
export type { PlainRow } from "./plain/plain-row.ts";
export { type PlainTable, plainTable } from "./plain/plain-table.ts";
export { type RegisterReading, readRegister } from "./register/read-register.ts";
export { type DraftOptions, draftManifest, type ManifestDraft, type SaidByFiles } from "./submission/draft-manifest.ts";
export { isDatabase } from "./submission/is-database.ts";
export type { AboutSubmission } from "./submission/manifest-content.ts";
export { type MarkableFile, markableFiles } from "./submission/markable-files.ts";
export { reportTableMark } from "./submission/own-output.ts";
export type { ReadEvent, UnreadPart } from "./submission/read-events.ts";
export { defaultReadLimits, type ReadLimits } from "./submission/read-limits.ts";
export { checkManifest } from "./submission/read-manifest.ts";
export type { ReadOptions, TableApart } from "./submission/read-options.ts";
export { readSubmission } from "./submission/read-submission.ts";
export {
  type AskedPart,
  type ManifestChange,
  type ManifestPlace,
  type ManifestRefresh,
  manifestPlace,
  refreshManifest,
} from "./submission/refresh-manifest.ts";
export { renameSource } from "./submission/rename-source.ts";
export { type FoundSubmission, type SplitSubmissions, splitSubmissions } from "./submission/split-submissions.ts";
export { filedFolder, isManifest, packagePaths, submissionPath } from "./submission/submission-path.ts";
export { columnHeading } from "./table/column-heading.ts";
export { exampleMarks } from "./table/example-row.ts";
export { isNoteText, judgeRow } from "./table/judge-row.ts";
export type { HeaderColumn } from "./table/match-header.ts";
export type { TableCounts, TableReader } from "./table/table-reader.ts";
export { isTotalLabel } from "./table/total-label.ts";
export { isFigure } from "./table/unnamed-columns.ts";
export { encodeCp932, strangerToCp932 } from "./text/encode-cp932.ts";
export { startHash } from "./text/start-hash.ts";
export {
  codesSheetName,
  coverFields,
  coverSheetName,
  guideSheetName,
  manifestSheetName,
} from "./workbook/workbook-layout.ts";
