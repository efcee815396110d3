import type { FieldProfile, Location } from "@juso/model";
import type { NoticeKind } from "../cells/cell-note.ts";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { fieldTitles } from "./match-header.ts";

/** The check and the message that tell how the cells of a column were read. */
const noticeMessages: Readonly<Record<NoticeKind, readonly [checkId: string, messageId: string]>> = {
  date: ["date-converted", "converted"],
  dateTime: ["date-converted", "timeDropped"],
  dateSerial: ["date-converted", "serial"],
  number: ["number-normalised", "normalised"],
  negative: ["number-normalised", "negative"],
  fiscalYear: ["fiscal-year-converted", "converted"],
  boolean: ["boolean-converted", "converted"],
  code: ["code-normalised", "normalised"],
  id: ["id-normalised", "normalised"],
  list: ["list-normalised", "normalised"],
  numberAsText: ["text-cell-kept", "number"],
  dateAsText: ["text-cell-kept", "date"],
  booleanAsText: ["text-cell-kept", "boolean"],
};

interface Notice {
  readonly field: FieldProfile;
  readonly kind: NoticeKind;
  readonly location: Location;
  count: number;
}

/** Notices that are given once for a column, with the number of its cells and the place of the first one. */
export class ColumnNotices {
  readonly #notices = new Map<string, Notice>();

  /** Counts a cell; `locate` gives its place and is asked only for the first one. */
  add(field: FieldProfile, kind: NoticeKind, locate: () => Location): void {
    const key = `${kind} ${field.key}`;
    const known = this.#notices.get(key);
    if (known) known.count += 1;
    else this.#notices.set(key, { field, kind, location: locate(), count: 1 });
  }

  /** Writes down how many cells each notice is about. */
  count(counts: Map<string, number>): void {
    for (const [key, { count }] of this.#notices) counts.set(`notice ${key}`, count);
  }

  /** The notices, in the order of the columns; `counts` where it knows better. */
  finish(events: ReadEvent[], counts?: ReadonlyMap<string, number>): void {
    const notices = [...this.#notices.values()].sort((a, b) => (a.location.column ?? 0) - (b.location.column ?? 0));
    for (const { field, kind, location, count: seen } of notices) {
      const count = counts?.get(`notice ${kind} ${field.key}`) ?? seen;
      const [checkId, messageId] = noticeMessages[kind];
      events.push(findingEvent(checkId, messageId, location, { data: { ...fieldTitles(field), count } }));
    }
  }
}
