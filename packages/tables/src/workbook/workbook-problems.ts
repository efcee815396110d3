import type { Location } from "@juso/model";
import { DamagedEntryError, DamagedWorkbookError, type OpenedWorkbook, WorkbookLimitError } from "@juso/workbook";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadLimits } from "../submission/read-limits.ts";

/** The check and message of each limit of a workbook. */
const limitMessages: Readonly<Partial<Record<keyof ReadLimits, readonly [checkId: string, messageId: string]>>> = {
  workbookBytes: ["file-readable", "tooLarge"],
  zipEntries: ["zip-readable", "tooManyParts"],
  expansion: ["zip-readable", "expansion"],
  sheetBytes: ["zip-readable", "partTooLarge"],
  sharedTextBytes: ["zip-readable", "partTooLarge"],
  descriptionBytes: ["zip-readable", "partTooLarge"],
  sharedTexts: ["sheet-size-supported", "texts"],
  sheets: ["sheet-size-supported", "sheets"],
  rows: ["sheet-size-supported", "rows"],
  cells: ["sheet-size-supported", "rows"],
  textLength: ["sheet-size-supported", "text"],
};

/** The message of `file-readable` for what is taken for a workbook and is none. */
const otherFiles = {
  oldWorkbook: "oldWorkbook",
  binaryWorkbook: "binaryWorkbook",
  wordDocument: "wordDocument",
  presentation: "presentation",
  otherOpenDocument: "otherOpenDocument",
  numbers: "numbers",
  otherContainer: "otherDocument",
} as const;

/** The finding that says why a workbook cannot be opened. */
export function openingProblem(file: string, opened: Exclude<OpenedWorkbook, { kind: "open" }>): ReadEvent {
  switch (opened.kind) {
    case "incomplete":
      return findingEvent("file-complete", "container", { file });
    case "damaged":
      return findingEvent("file-readable", "damagedWorkbook", { file });
    case "encrypted":
      return findingEvent("file-readable", "encrypted", { file });
    case "otherFile":
      return findingEvent("file-readable", otherFiles[opened.fileKind], { file });
    case "overLimit":
      return limitFinding(opened.limit, opened.value, { file });
  }
}

/**
 * The finding that says why a sheet could not be read to its end.
 *
 * @param lastRow the last row that was read; 0 when there was none.
 * @throws the error when it is neither damage nor a limit.
 */
export function readingProblem(error: unknown, place: Location, lastRow: number): ReadEvent {
  const location = lastRow === 0 ? place : { ...place, line: lastRow };
  if (error instanceof WorkbookLimitError) return limitFinding(error.limit, error.value, location);
  if (error instanceof DamagedWorkbookError || error instanceof DamagedEntryError) {
    return findingEvent("file-readable", "damagedSheet", place);
  }
  throw error;
}

function limitFinding(name: keyof ReadLimits, limit: number, location: Location): ReadEvent {
  const [checkId, messageId] = limitMessages[name] ?? ["file-readable", "tooLarge"];
  return findingEvent(checkId, messageId, location, { data: { limit } });
}
