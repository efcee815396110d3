import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { ReadTable } from "./read-workbook.ts";

/** What is said of a sheet as a whole after it was read. */
export function sheetNotices(
  place: { readonly file: string; readonly sheet: string },
  { facts }: ReadTable,
): ReadEvent[] {
  const events: ReadEvent[] = [];
  const { uncalculated } = facts;
  if (uncalculated.count > 0) {
    const cell = uncalculated.first;
    const location = { ...place, line: Number(/\d+/.exec(cell)), cell };
    const data = { count: uncalculated.count };
    events.push(findingEvent("cell-stored-completely", "uncalculated", location, { data }));
  }
  return events;
}
