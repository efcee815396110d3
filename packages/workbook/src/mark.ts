/**
 * Writes marks into workbooks of other people: colours, notes and a list. Apart from the reading, because few who read also mark.
 *
 * @module
 */

export { type MarkLevel, markLevels } from "./mark/mark-levels.ts";
export { listSheetName } from "./mark/mark-names.ts";
export {
  type MarkableWorkbook,
  type MarkedWorkbook,
  markWorkbook,
  unmarkWorkbook,
  type WorkbookMarks,
} from "./mark/mark-workbook.ts";
export type { MarkedCell, MarkedRange } from "./mark/marked-cell.ts";
export { withListMark } from "./mark/own-list.ts";
export type { AddedStyle } from "./mark/style-additions.ts";
export type { TextCell, TextSheet } from "./mark/text-sheet.ts";
export { writeTextWorkbook } from "./mark/text-workbook.ts";
