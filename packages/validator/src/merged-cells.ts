import type { Finding, Location } from "@juso/model";
import type { ReadEvent } from "@juso/tables";
import type { FindingStore } from "./finding-store.ts";

type MergedEvent = Extract<ReadEvent, { kind: "merged" }>;

/**
 * Takes back what was said of required cells that are blank because they are merged into another one, and says the cause in its place:
 * one finding for the sheet.
 *
 * @returns the finding; nothing when no required cell is blank for that reason.
 */
export function explainMergedBlanks(store: FindingStore, { file, sheet, ranges }: MergedEvent): Finding | undefined {
  const place = { file, sheet };
  const isMerged = ({ line = 0, column = 0 }: Location): boolean =>
    ranges.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        line >= firstRow && line <= lastRow && column >= firstColumn && column <= lastColumn,
    );
  const blanks = store.withdraw("value-required", place, isMerged);
  if (blanks === 0) return undefined;
  const [warning] = store.take("cell-not-merged", place);
  if (warning === undefined) return undefined;
  return {
    ...warning,
    checkId: "required-cell-not-merged",
    messageId: "merged",
    data: { ...warning.data, blanks },
  };
}
