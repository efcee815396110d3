import type { Finding, Location, MessageData } from "@juso/model";
import type { ReadEvent } from "./read-events.ts";

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
