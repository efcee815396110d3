import type { ComponentCode, MeetingTimingCode, MeetingTopicCode } from "../../generated/codes.ts";

/**
 * 会議で検討した事例。開催のタイミングは会議・事例・事業ごとに定まる。
 *
 * @title 会議の検討事例
 * @titleEn Case in a meeting
 * @level p0
 * @order 220
 * @source 実施要綱 別添5 1(3)キ(オ)
 * @sets basic
 * @newYear cases
 */
export interface MeetingCase {
  /**
   * @title 検討事例ID
   * @titleEn Meeting case id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MC-0001
   */
  meetingCaseId: string;
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
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * @title プランID
   * @titleEn Plan id
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId?: string;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   */
  componentCode?: ComponentCode;
  /**
   * @title 開催のタイミング
   * @titleEn Timing
   * @codeList meeting-timing
   */
  meetingTiming?: MeetingTimingCode;
  /**
   * @title 検討事項
   * @titleEn Topics
   * @codeList meeting-topic
   */
  topics?: MeetingTopicCode[];
  /**
   * @title 個人情報の共有
   * @titleEn Personal information was shared
   */
  isPersonalInformationShared: boolean;
}
