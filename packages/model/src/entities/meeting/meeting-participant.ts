import type { ParticipantKindCode } from "../../generated/codes.ts";

/**
 * 会議に参加した機関・人の立場。
 *
 * @title 会議の参加者
 * @titleEn Meeting participant
 * @level p0
 * @order 230
 * @source 実施要綱 別添5 1(3)キ(エ)
 * @sets basic
 * @newYear cases
 */
export interface MeetingParticipant {
  /**
   * @title 参加者ID
   * @titleEn Meeting participant id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MP-0001
   */
  meetingParticipantId: string;
  /**
   * @title 会議ID
   * @titleEn Meeting id
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId: string;
  /**
   * @title 参加者の立場
   * @titleEn Capacity
   * @codeList participant-kind
   */
  participantKind: ParticipantKindCode;
  /**
   * @title 機関名
   * @titleEn Organisation
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  organisationName?: string;
}
