import { mostRowRanges, type Severity } from "@juso/model";
import type { MarkedCell, MarkedRange } from "@juso/workbook/mark";
import { visibleText } from "../visible-text.ts";
import type { ListedFinding } from "./listed-finding.ts";
import type { MarkPlace } from "./mark-place.ts";
import type { MarkingWords } from "./marking-words.ts";

/** Marks by sheet, and how many cells got none because there are too many. */
export interface CellMarks {
  /** @param listName what the notes call the sheet of the list. */
  cells(listName: string): ReadonlyMap<string, readonly MarkedCell[]>;
  /** Cells that are only coloured, because a finding about a whole column names its first places. */
  readonly ranges: ReadonlyMap<string, readonly MarkedRange[]>;
  readonly marked: number;
  /** Those that are neither noted nor coloured. */
  readonly left: number;
}

/** Findings that one note words; the others are counted. */
const wordedInNote = 5;

/**
 * The marks of a workbook. A cell has one mark, of the gravest of its findings, and one note for all of them.
 *
 * @param most so many cells are marked, those of the gravest findings.
 */
export function cellMarks(listed: readonly ListedFinding[], words: MarkingWords, most: number): CellMarks {
  const found = new Map<string, { readonly place: MarkPlace; readonly findings: ListedFinding[] }>();
  for (const finding of listed) {
    for (const place of finding.places) {
      if (!place.isMarked) continue;
      const key = `${place.sheet}\n${place.row},${place.column}`;
      const cell = found.get(key);
      if (cell === undefined) found.set(key, { place, findings: [finding] });
      else cell.findings.push(finding);
    }
  }
  const marked = [...found.values()].slice(0, most);
  const cells = (listName: string): ReadonlyMap<string, readonly MarkedCell[]> => {
    const bySheet = new Map<string, MarkedCell[]>();
    for (const { findings, place } of marked) {
      const { column, row, sheet } = place;
      const own = bySheet.get(sheet) ?? [];
      own.push({ row, column, level: levelOf(findings), note: noteOf(findings, words, listName) });
      bySheet.set(sheet, own);
    }
    return bySheet;
  };
  return {
    cells,
    ranges: rangesOf(listed),
    marked: marked.length,
    left: found.size - marked.length + withoutColor(listed),
  };
}

/** How many cells got no colour of those that findings stand for: their rows are not known, or they are too many ranges. */
function withoutColor(listed: readonly ListedFinding[]): number {
  return listed.reduce((sum, { finding: { count = 1 }, places, rows }) => {
    if (rows.length > 0 && rows.length < mostRowRanges) return sum;
    const told = rows.length === 0 ? places.length : rows.reduce((all, { first, last }) => all + last - first + 1, 0);
    return sum + (places.some(({ isMarked }) => isMarked) ? Math.max(0, count - told) : 0);
  }, 0);
}

function rangesOf(listed: readonly ListedFinding[]): CellMarks["ranges"] {
  const bySheet = new Map<string, MarkedRange[]>();
  for (const { finding, places, rows } of listed) {
    const [place] = places;
    if (!place?.isMarked || rows.length === 0) continue;
    const own = bySheet.get(place.sheet) ?? [];
    bySheet.set(place.sheet, own);
    for (const { first, last } of rows) {
      own.push({ column: place.column, firstRow: first, lastRow: last, level: finding.severity });
    }
  }
  return bySheet;
}

/** The findings come the gravest first. */
function levelOf(findings: readonly ListedFinding[]): Severity {
  return findings[0]!.finding.severity;
}

function noteOf(findings: readonly ListedFinding[], words: MarkingWords, listName: string): string {
  const texts = findings.map(({ finding: { blocking, fix, message, severity } }) =>
    [
      `${words.noteBegins[blocking && severity === "error" ? "required" : severity]}${visibleText(message)}`,
      `${words.fix}${visibleText(fix)}`,
    ].join("\n"),
  );
  const different = [...new Set(texts)];
  const worded = different.slice(0, wordedInNote);
  if (different.length > worded.length) worded.push(words.moreInCell(different.length - worded.length));
  const numbers = findings.slice(0, wordedInNote).map(({ number }) => number);
  const more = findings.length > numbers.length ? "…" : "";
  return [...worded, words.seeList(listName, numbers.join(words.separator) + more)].join("\n");
}
