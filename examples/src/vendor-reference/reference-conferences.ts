import type { MeetingParticipant, ParticipantKindCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { exampleRecord as example } from "../example-record.ts";

/** The agency that leads after the closure. */
export const lead = "見本地域包括支援センター";
/** The programmes of the first case, in the order of its plans. */
export const components = ["multiAgency", "outreach", "participation"] as const;
const conference = "市役所第1会議室";

/** The conferences of the first case: on its plans, and on its closure. */
export function addConferences(book: RecordBook): void {
  addParticipants(book, "ME-0001");
  const apart = ["combinedMeetingKind", "combinedStartTime"] as const;
  book.add(
    "meeting",
    example(
      "meeting",
      { recordedDate: "2025-06-26", nextMeetingDate: "2025-12-17", meetingRoles: ["planAdequacy"] },
      apart,
    ),
  );
  book.add("meeting", closing(book, "ME-0002", "2025-12-17"));
  for (const [index, componentCode] of components.entries()) {
    const discussed = { planId: `PL-000${index + 1}`, componentCode };
    book.add(
      "meetingCase",
      example("meetingCase", { ...discussed, meetingCaseId: `MC-000${index + 1}` }, ["evaluationResult"]),
    );
    book.add(
      "meetingCase",
      example(
        "meetingCase",
        {
          meetingCaseId: `MC-000${index + 4}`,
          ...discussed,
          meetingId: "ME-0002",
          meetingTiming: "close",
          topics: ["goalAttainment", "supportersStatus", "closingEvaluation", "followUp"],
          evaluationResult: "close",
        },
        ["nextMonitoringDate"],
      ),
    );
  }
  book.add("regionalIssue", example("regionalIssue"));
}

/** A conference that judges closures or suspensions, with its participants. */
export function closing(book: RecordBook, meetingId: string, heldDate: string): ReturnType<typeof example<"meeting">> {
  addParticipants(book, meetingId);
  return example(
    "meeting",
    { meetingId, heldDate, venue: conference, recordedDate: heldDate, meetingRoles: ["evaluation"] },
    ["combinedMeetingKind", "combinedStartTime", "nextMeetingDate"],
  );
}

function addParticipants(book: RecordBook, meetingId: string): void {
  const present: readonly (readonly [ParticipantKindCode, string])[] = [
    ["municipality", "見本市"],
    ["multiAgencyOperator", "社会福祉法人見本会"],
    ["consultationOperator", lead],
    ["outreachOperator", "社会福祉法人見本会"],
    ["participationOperator", "社会福祉法人見本会"],
  ];
  for (const [participantKind, organisationName] of present) {
    const own: Partial<MeetingParticipant> = { meetingId, participantKind, organisationName };
    book.add("meetingParticipant", example("meetingParticipant", { ...own, meetingParticipantId: book.nextId("MP") }));
  }
}
