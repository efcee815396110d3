import type { FieldCheck, KeyIndex } from "@juso/structure";
import { type CellNote, type CellReader, isFigure, isNoteText, isTotalLabel } from "@juso/tables";
import type { GroupCounts } from "./group-counts.ts";

/** What a verdict holds. */
export interface VerdictParts {
  /** The value as rules see it; `undefined` is blank. */
  readonly value: unknown;
  /** True when the value is the text itself, which is then decoded only where somebody looks at it. */
  readonly isRaw: boolean;
  /** True when the cell adds nothing to its row: a row of such cells is no record. */
  readonly isBlank: boolean;
  /** True when rules must not rely on the value. */
  readonly isMalformed: boolean;
  /** True when the cell may make its row a total or a note: the whole row is then looked at. */
  readonly isSuspect: boolean;
  /** Groups of `GroupCounts`, one for each thing to say. */
  readonly groups: readonly number[];
  /** References that no key answers and that cannot be judged, because the records they mean were not read whole. */
  readonly unanswered: number;
}

/** Everything that can be said about one text in one column, found once for all its cells. */
export class Verdict implements VerdictParts {
  readonly value: unknown;
  readonly isRaw: boolean;
  readonly isBlank: boolean;
  readonly isMalformed: boolean;
  readonly isSuspect: boolean;
  readonly groups: readonly number[];
  readonly unanswered: number;
  /** False when there is nothing to do for the cell. */
  readonly isNoted: boolean;
  /** True when the cell gives its record a value. */
  readonly isFilled: boolean;

  constructor(parts: Partial<VerdictParts>) {
    this.value = parts.value;
    this.isRaw = parts.isRaw ?? false;
    this.isBlank = parts.isBlank ?? false;
    this.isMalformed = parts.isMalformed ?? false;
    this.isSuspect = parts.isSuspect ?? false;
    this.groups = parts.groups ?? none;
    this.unanswered = parts.unanswered ?? 0;
    this.isFilled = this.isRaw || this.value !== undefined;
    this.isNoted = this.isMalformed || this.groups.length > 0 || this.unanswered > 0;
  }
}

const none: readonly number[] = [];

/** A text as it stands, with nothing to say about it. */
export const plainText: Verdict = new Verdict({ isRaw: true });

/** A cell that adds nothing, with nothing to say about it. */
export const blankCell: Verdict = new Verdict({ isBlank: true });

/** The keys that the references of a column are looked up in. */
export interface ReferenceKeys {
  readonly index: Pick<KeyIndex, "has" | "hasBytes">;
  /** False when the records that are referred to were not all read: a reference that is not found is then no error. */
  readonly isWhole: boolean;
}

/** What the verdicts of one column rest on. */
export interface ColumnJudge {
  readonly field: string;
  readonly read: CellReader;
  readonly check: FieldCheck;
  readonly references?: ReferenceKeys;
  readonly counts: GroupCounts;
}

/** Notes of a cell reader that are findings of their own, and the check of each; the others are notices about the column. */
const noteChecks: Readonly<Record<string, string>> = {
  errorCell: "cell-without-error",
  eraMismatch: "date-era-valid",
};

/** The verdict on one text: what the reader and the structure check would say about a cell that holds it. */
export function judgeText(text: string, { field, read, check, references, counts }: ColumnJudge): Verdict {
  const notes: CellNote[] = [];
  const value = read(text, (note) => void notes.push(note));
  const groups: number[] = [];
  let isMalformed = false;
  for (const { kind } of notes) {
    const checkId = noteChecks[kind];
    if (kind === "errorCell") isMalformed = true;
    groups.push(checkId === undefined ? counts.ofNotice(`notice ${kind} ${field}`) : counts.ofFindings(checkId, field));
  }
  for (const { checkId, spoilsField } of check(value, isMalformed)) {
    groups.push(counts.ofFindings(checkId, field));
    if (spoilsField) isMalformed = true;
  }
  let unanswered = 0;
  if (references !== undefined) {
    for (const reference of referencesIn(value)) {
      if (references.index.has(reference)) continue;
      if (references.isWhole) groups.push(counts.ofFindings("reference-exists", field));
      else unanswered += 1;
    }
  }
  const isBlank = value === undefined && notes.length === 0;
  return new Verdict({ value, isBlank, isMalformed, isSuspect: standsOut(text), groups, unanswered });
}

/** The verdict on a text in a column that is not read. */
export function judgeUnread(text: string): Verdict {
  return standsOut(text) ? suspectBlank : blankCell;
}

/** The verdict on a text in a column of the submitter's own. */
export function judgeEcho(text: string): Verdict {
  return standsOut(text) ? suspectText : plainText;
}

/** The verdict on a text under an empty heading, in the column with this 0-based number. */
export function judgeUnnamed(text: string, column: number, counts: GroupCounts): Verdict {
  if (text.trim() === "") return blankCell;
  const groups = [counts.ofNotice(`unnamed ${column}`)];
  // One figure among the texts decides what the column is: its row is shown too.
  if (isFigure(text)) groups.push(counts.ofNotice(`figure ${column}`));
  return new Verdict({ isBlank: true, isSuspect: standsOut(text), groups });
}

const suspectBlank = new Verdict({ isBlank: true, isSuspect: true });
const suspectText = new Verdict({ isRaw: true, isSuspect: true });

function standsOut(text: string): boolean {
  return isTotalLabel(text) || isNoteText(text);
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (!Array.isArray(value)) return [];
  return [...new Set<unknown>(value)].filter((item): item is string => typeof item === "string" && item !== "");
}
