import type {
  AgencyKindCode,
  MeetingKindCode,
  MeetingModeCode,
  MeetingRoleCode,
  MeetingScheduleCode,
} from "../../generated/codes.ts";

/**
 * 重層的支援会議、支援会議その他の会議の1回。
 *
 * @title 会議
 * @titleEn Meeting
 * @level p0
 * @order 210
 * @source 実施要綱 別添5 1(3)キ・社会福祉法106条の6
 * @sets basic
 * @newYear cases
 */
export interface Meeting {
  /**
   * @title 会議ID
   * @titleEn Meeting id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example ME-0001
   */
  meetingId: string;
  /**
   * @title 会議の種類
   * @titleEn Kind of meeting
   * @codeList meeting-kind
   */
  meetingKind: MeetingKindCode;
  /**
   * @title 開催日
   * @titleEn Date held
   * @format date
   */
  heldDate: string;
  /**
   * @title 主催者
   * @titleEn Host
   * @codeList agency-kind
   */
  hostKind?: AgencyKindCode;
  /**
   * @title 開催形態
   * @titleEn Mode
   * @codeList meeting-mode
   */
  meetingMode?: MeetingModeCode;
  /**
   * @title 開催方法
   * @titleEn Schedule
   * @codeList meeting-schedule
   */
  meetingSchedule?: MeetingScheduleCode;
  /**
   * @title 会議の役割
   * @titleEn Roles of the meeting
   * @codeList meeting-role
   */
  meetingRoles?: MeetingRoleCode[];
  /**
   * @title 活用した既存の会議体
   * @titleEn Existing meeting used
   * @codeList meeting-kind
   */
  combinedMeetingKind?: MeetingKindCode;
}
