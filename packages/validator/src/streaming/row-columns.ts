import type { FieldProfile } from "@juso/model";
import type { ReferenceKeys, Verdict } from "./verdict.ts";
import type { VerdictTable } from "./verdict-table.ts";

/** A column as the rows are judged by it. */
export interface RowColumn {
  /** `unnamed` has no heading; `unread` was reported with the header, or stands to the right of it. */
  readonly kind: "field" | "echo" | "unnamed" | "unread";
  /** Number of the field in its entity's profile; -1 for other columns. */
  readonly field: number;
  readonly verdicts: VerdictTable;
  readonly references: ReferenceKeys | undefined;
  /** The verdict on an empty cell. */
  readonly blank: Verdict;
  /** Lengths between which a plain text needs no verdict; nothing when every text needs one. */
  readonly plain: { readonly shortest: number; readonly longest: number } | undefined;
  /** Cells that are not blank. */
  filled: number;
  malformed: number;
  unanswered: number;
}

/**
 * Lengths between which any plain text (see `isPlainCell`) is a right value of the field as it stands. Only texts without a pattern and a
 * list of codes have such.
 */
export function plainLengths(field: FieldProfile): RowColumn["plain"] {
  const isFree = field.kind === "string" && field.codeList === undefined;
  if (!isFree || (field.pattern !== undefined && field.reportedBy === undefined)) return undefined;
  return { shortest: Math.max(1, field.minLength ?? 0), longest: field.maxLength ?? Number.POSITIVE_INFINITY };
}
