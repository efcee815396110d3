import { csvText, type EntityProfile } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import type { Acknowledgement } from "../task-messages.ts";

const profile: EntityProfile = entityProfiles.find(({ key }) => key === "exception")!;

/** What was written on the page as the table of exceptions: UTF-8 with a byte order mark, as `juso template exception --format csv` begins it. */
export function exceptionTable(rows: readonly Acknowledgement[]): string {
  return csvText([
    profile.fields.map(({ title }) => title.ja),
    ...rows.map((row) => {
      const values: Readonly<Record<string, string>> = { ...row, exceptionId: idOf(row) };
      return profile.fields.map(({ key }) => values[key] ?? "");
    }),
  ]);
}

/** An id that tells the check and the record, so that it is none of those that a submission has: the 32-bit FNV-1a hash of both. */
function idOf({ recordId, ruleId }: Acknowledgement): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${ruleId} ${recordId}`)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `EX-${hash.toString(36).padStart(7, "0").toUpperCase()}`;
}
