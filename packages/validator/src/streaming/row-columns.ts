import type { FieldProfile } from "@juso/model";
import type { GroupCounts } from "./group-counts.ts";
import { type ReferenceKeys, Verdict } from "./verdict.ts";
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
  /** What is said of plain texts (see `isPlainCell`), which need no closer look; nothing when every text needs one. */
  readonly plain: PlainVerdicts | undefined;
  /** Cells that are not blank. */
  filled: number;
  malformed: number;
  unanswered: number;
}

/** The verdicts on plain texts of a column, by their length and by whether a key answers them. */
export interface PlainVerdicts {
  readonly shortest: number;
  readonly longest: number;
  readonly long: Verdict;
  readonly unfound: Verdict;
  readonly longUnfound: Verdict;
}

/** What is said of plain texts in a field; nothing for fields with a pattern, a format or a list of codes, where each text is looked at. */
export function plainVerdicts(
  field: FieldProfile,
  references: ReferenceKeys | undefined,
  counts: GroupCounts,
): PlainVerdicts | undefined {
  const isFree = field.kind === "string" && field.codeList === undefined;
  const hasForm = field.pattern !== undefined || field.format !== undefined;
  if (!isFree || (hasForm && field.reportedBy === undefined)) return undefined;
  const tooLong = counts.ofFindings("value-length", field.key);
  const isKnowable = references?.isWhole ?? true;
  const missing = isKnowable ? [counts.ofFindings("reference-exists", field.key)] : [];
  const unanswered = isKnowable ? 0 : 1;
  return {
    shortest: Math.max(1, field.minLength ?? 0),
    longest: field.maxLength ?? Number.POSITIVE_INFINITY,
    long: new Verdict({ isRaw: true, isMalformed: true, groups: [tooLong] }),
    unfound: new Verdict({ isRaw: true, groups: missing, unanswered }),
    longUnfound: new Verdict({ isRaw: true, isMalformed: true, groups: [tooLong, ...missing], unanswered }),
  };
}
