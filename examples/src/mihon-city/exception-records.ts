import type { RecordBook } from "../city-records.ts";

/** The day of a typhoon, when the municipality's staff were at the shelters and the conference was held without them. */
const typhoonWeek = { from: "2025-09-01", to: "2025-09-30" } as const;

/**
 * One conference of September was held without the municipality: a past fact, recorded as it was. The city's division says so in the table of
 * exceptions instead of adding a participant who was not there.
 */
export function addExceptionRecords(book: RecordBook): void {
  const meeting = book
    .all("meeting")
    .find(
      ({ heldDate, meetingKind }) =>
        meetingKind === "jusoKaigi" && heldDate >= typhoonWeek.from && heldDate <= typhoonWeek.to,
    );
  if (meeting === undefined) throw new RangeError("no conference was held in September");
  const { meetingId } = meeting;
  book.records.meetingParticipant = book
    .all("meetingParticipant")
    .filter((each) => each.meetingId !== meetingId || each.participantKind !== "municipality");
  book.add("exception", {
    exceptionId: "EX-001",
    ruleId: "meeting-juso-kaigi-municipality-attends",
    recordId: meetingId,
    reason:
      "台風の避難所の対応のため、市の職員が出席できなかった。検討の内容は翌週の打合せで市に報告を受け、支援決定の前に確かめた。",
    approver: "地域共生推進課長",
    approvedDate: "2025-10-03",
  });
}
