import type { KeyHolder } from "@juso/structure";
import { fewestOfGroup } from "../finding-store.ts";
import type { GroupCount } from "./group-counts.ts";
import { type JoinedTable, keyOf } from "./join-parts.ts";
import type { SampleRow } from "./table-outcome.ts";
import type { TablePart } from "./table-parts.ts";

/** A row that is to be shown, with its lines counted from the beginning of the file. */
export interface ShownRow extends Omit<SampleRow, "repeats" | "wantedBy"> {
  /** The record that has the row's key already. */
  readonly holder?: KeyHolder;
}

/** A row that repeats a key of an earlier part: its bytes are still to be read. */
export interface WantedRow {
  readonly part: TablePart;
  /** Its line in its part, and the line and row before the part. */
  readonly line: number;
  readonly linesBefore: number;
  readonly rowsBefore: number;
  readonly holder: KeyHolder;
}

/** The rows that a report will show. */
export interface ChosenRows {
  readonly shown: readonly ShownRow[];
  readonly wanted: readonly WantedRow[];
  /** How many findings of a group are worth keeping, by `keyOf`; the rest are counted. */
  readonly enough: ReadonlyMap<string, number>;
}

/**
 * The rows that are shown: those that a group asked for that has not enough yet.
 *
 * @param limit so many findings of a group a report can show.
 * @param isThroughout true for a group that covers a column or a table: one sentence is said of it, whose cause a few findings tell.
 */
export function chooseRows(
  { outcome, parts }: JoinedTable,
  limit: number,
  isThroughout: (group: GroupCount) => boolean,
): ChosenRows {
  const enough = new Map(
    outcome.counts.map((group) => [
      keyOf(group),
      group.kind === "once" ? 1 : isThroughout(group) ? fewestOfGroup : limit,
    ]),
  );
  const left = new Map(enough);
  const shown: ShownRow[] = [];
  const wanted: WantedRow[] = [];
  for (const { part, linesBefore, rowsBefore, repeated, holderOf } of parts) {
    const keys = new Map(part.outcome.counts.map((group) => [group.number, keyOf(group)]));
    for (const { repeats, wantedBy, ...sample } of part.outcome.samples) {
      const groups = wantedBy.map((group) => keys.get(group) as string);
      if (groups.every((group) => left.get(group) === 0)) continue;
      for (const group of groups) left.set(group, Math.max(0, (left.get(group) as number) - 1));
      const holder = repeats === undefined ? repeated.get(sample.line) : holderOf(repeats);
      repeated.delete(sample.line);
      const place = { line: sample.line + linesBefore, row: sample.row + rowsBefore };
      shown.push({ ...sample, ...place, ...(holder === undefined ? {} : { holder }) });
    }
    for (const [line, holder] of repeated) wanted.push({ part, line, linesBefore, rowsBefore, holder });
  }
  return { shown, wanted, enough };
}
