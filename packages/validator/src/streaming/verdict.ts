import type { FieldCheck, KeyIndex } from "@juso/structure";
import type { CellNote, CellReader } from "@juso/tables";
import type { GroupCounts } from "./group-counts.ts";

/** Everything that can be said about one text in one column, found once for all its cells. */
export class Verdict {
  /** The value as rules see it; `undefined` is blank. */
  readonly value: unknown;
  /** True when the cell adds nothing to its row: a row of such cells is no record. */
  readonly isBlank: boolean;
  /** True when rules must not rely on the value. */
  readonly isMalformed: boolean;
  /** Groups of `GroupCounts`, one for each thing to say. */
  readonly groups: readonly number[];
  /** References that no key answers and that cannot be judged, because the records they mean were not read whole. */
  readonly unanswered: number;
  /** False when there is nothing to do for the cell. */
  readonly isNoted: boolean;

  constructor(parts: Pick<Verdict, "value" | "isBlank" | "isMalformed" | "groups" | "unanswered">) {
    this.value = parts.value;
    this.isBlank = parts.isBlank;
    this.isMalformed = parts.isMalformed;
    this.groups = parts.groups;
    this.unanswered = parts.unanswered;
    this.isNoted = parts.isMalformed || parts.groups.length > 0 || parts.unanswered > 0;
  }
}

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
  let isUnread = false;
  for (const { kind } of notes) {
    const checkId = noteChecks[kind];
    if (kind === "errorCell") isUnread = true;
    groups.push(
      checkId === undefined ? counts.numberOf("once", kind, field) : counts.numberOf("finding", checkId, field),
    );
  }
  const problems = check(value, isUnread);
  for (const { checkId } of problems) groups.push(counts.numberOf("finding", checkId, field));
  let unanswered = 0;
  for (const reference of references === undefined ? [] : referencesIn(value)) {
    if (references === undefined || references.index.has(reference)) continue;
    if (references.isWhole) groups.push(counts.numberOf("finding", "reference-exists", field));
    else unanswered += 1;
  }
  return new Verdict({
    value,
    isBlank: value === undefined && notes.length === 0,
    isMalformed: isUnread || problems.some(({ spoilsField }) => spoilsField),
    groups,
    unanswered,
  });
}

function referencesIn(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? [...new Set<unknown>(value)] : [value];
  return items.filter((item): item is string => typeof item === "string" && item !== "");
}
