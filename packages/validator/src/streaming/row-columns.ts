import type { FieldProfile } from "@juso/model";
import { cellKind, type TableColumnKind } from "@juso/tables";
import type { GroupCounts } from "./group-counts.ts";
import { type ReferenceKeys, Verdict } from "./verdict.ts";
import type { VerdictTable } from "./verdict-table.ts";

/** A column as the rows are judged by it. */
export interface RowColumn {
  readonly kind: TableColumnKind["kind"];
  /** Number of the field in its entity's profile; -1 for other columns. */
  readonly field: number;
  readonly verdicts: VerdictTable | undefined;
  readonly references: ReferenceKeys | undefined;
  /** The verdict on an empty cell. */
  readonly blank: Verdict;
  /** Lengths between which a plain text needs no verdict; nothing when every text needs one. */
  readonly plain: { readonly shortest: number; readonly longest: number } | undefined;
  /** The group that a value under an empty heading belongs to. */
  readonly group: number;
  /** Cells that are not blank. */
  filled: number;
  malformed: number;
  unanswered: number;
}

/** A text as it stands, with nothing to say about it; its value is decoded only when a rule looks at it. */
export const plainText: Verdict = new Verdict({
  value: undefined,
  isBlank: false,
  isMalformed: false,
  groups: [],
  unanswered: 0,
});

/** A cell with nothing in it and nothing to say about it. */
export const blankCell: Verdict = new Verdict({
  value: undefined,
  isBlank: true,
  isMalformed: false,
  groups: [],
  unanswered: 0,
});

/**
 * Lengths between which any plain text (see `isPlain`) is a right value of the field as it stands. Only texts without a pattern, a list
 * of codes or a normalisation have such.
 */
export function plainLengths(field: FieldProfile): RowColumn["plain"] {
  const isFree = field.kind === "string" && field.codeList === undefined;
  if (!isFree || (field.pattern !== undefined && field.reportedBy === undefined)) return undefined;
  return { shortest: Math.max(1, field.minLength ?? 0), longest: field.maxLength ?? Number.POSITIVE_INFINITY };
}

const HASH = 35;
const SPACE = 32;
const unusual = cellKind.beyondAscii | cellKind.control;

/**
 * Is a cell one that every reader takes as it stands: printable ASCII with a digit, no blank at its edges, no sign of a spreadsheet's
 * error? Ids are such; words are not, because a word may be the label of a total.
 */
export function isPlain(bytes: Uint8Array, from: number, to: number, kind: number): boolean {
  return (
    (kind & unusual) === 0 &&
    (kind & cellKind.digit) !== 0 &&
    bytes[from] !== HASH &&
    bytes[from] !== SPACE &&
    bytes[to - 1] !== SPACE
  );
}

/** The group of values under an empty heading: one notice for the column. */
export function blankHeadingGroup(counts: GroupCounts, column: number): number {
  return counts.numberOf("once", "blankHeading", `${column}`);
}
