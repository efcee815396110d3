import type { Collection, Meeting, MeetingCase } from "@juso/model";

/**
 * True when the case was discussed in a statutory support meeting (社会福祉法106条の6), where agencies may share what they need without
 * the person's consent.
 *
 * @param until the last day of the meeting, ISO; any day when absent.
 */
export function isInSupportMeeting(
  meetings: Collection<Pick<Meeting, "meetingId" | "meetingKind" | "heldDate">>,
  meetingCases: Collection<Pick<MeetingCase, "meetingId" | "caseId">>,
  caseId: string,
  until?: string,
): boolean {
  return meetingCases.where("caseId", caseId).some(({ value }) => {
    const held = meetings.where("meetingId", value.meetingId)[0]?.value;
    return held?.meetingKind === "shienKaigi" && (until === undefined || held.heldDate <= until);
  });
}
