import type { EntityProfile, Finding, Location, MessageData, Text } from "@juso/model";
import type { ReadEvent } from "../submission/read-events.ts";

/** Why a file was not read, for the report's list of what was skipped. */
export const notReadable: Text = {
  ja: "ファイルを読めなかったため、このファイルのデータは検査していません。",
  en: "The file could not be read, so its data was not checked.",
};

const notWhole: Text = {
  ja: "すべての記録を読めなかったため、ほかの記録との照合はしていません。",
  en: "Not all records could be read, so they were not compared with others.",
};

/**
 * The event that says that records of an entity are missing, all or some: what would be judged with them is then left out, so that one
 * broken file is not reported once for each record that refers to it.
 *
 * @param extent "some" when single records were lost and the others can be judged by themselves.
 */
export function unreadEvent(
  place: { readonly file: string; readonly sheet?: string },
  profile: EntityProfile,
  extent: "all" | "some" = "all",
): ReadEvent {
  const { file, sheet } = place;
  const part = extent === "all" ? {} : { isPartial: true as const };
  const named = sheet === undefined ? {} : { sheet };
  return { kind: "skipped", skipped: { file, ...named, entity: profile.key, ...part, because: notWhole } };
}

/** Parts of a finding that only some findings have. */
export interface FindingDetails {
  readonly data?: MessageData;
  readonly values?: MessageData;
  readonly isPersonal?: boolean;
  readonly echo?: Readonly<Record<string, string>>;
}

/** The event of one finding. `checkId` and `messageId` are those of `readingChecks`. */
export function findingEvent(
  checkId: string,
  messageId: string,
  location: Location,
  details: FindingDetails = {},
): ReadEvent {
  const finding: Finding = {
    checkId,
    messageId,
    location,
    data: details.data ?? {},
    values: details.values ?? {},
    isPersonal: details.isPersonal ?? false,
    ...(details.echo === undefined ? {} : { echo: details.echo }),
  };
  return { kind: "finding", finding };
}
