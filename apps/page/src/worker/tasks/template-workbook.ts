import { type ByteSource, type CodeList, type EntityProfile, JusoError, type Text } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import {
  carriedSentences,
  carryRefusal,
  carrySubmission,
  type LeftOutGroup,
  leftOutGroups,
  templateWorkbook,
} from "@juso/templates";
import type { Tasks } from "../../task-messages.ts";

/** What a template rests on. */
interface Standard {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
}

/** A workbook, what a person should know of it, and the rows that are not in it. */
export interface WrittenTemplate {
  readonly bytes: Uint8Array;
  readonly notes: readonly Text[];
  readonly leftOut: readonly LeftOutGroup[];
}

/**
 * An entry workbook: empty, with a submission, or as the following year begins from it.
 *
 * @throws JusoError `data-not-accepted` when something of the submission would be lost.
 */
export async function writtenTemplate(
  { filling, set }: Tasks["template"],
  profiles: readonly EntityProfile[],
  sources: readonly ByteSource[],
  standard: Standard,
): Promise<WrittenTemplate> {
  if (filling === "empty") return { bytes: await templateWorkbook(profiles, standard), notes: [], leftOut: [] };
  const isNextYear = filling === "nextYear";
  const carried = await carrySubmission(sources, {
    profiles,
    standard: { profiles: entityProfiles, ...standard },
    isNextYear,
    isOpen: set === "basic",
  });
  if (carried.kind !== "filled") throw new JusoError("data-not-accepted", carryRefusal(carried));
  const leftOut = leftOutGroups(carried.leftOut, isNextYear);
  return { bytes: carried.bytes, notes: carriedSentences(carried, "counted"), leftOut };
}
