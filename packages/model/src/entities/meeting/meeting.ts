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
 * @descriptionEn One sitting of the conference, of the statutory support meeting or of another meeting.
 * @level p0
 * @order 210
 * @source 実施要綱 別添5 1(3)キ・社会福祉法106条の6
 * @filledBy 多機関協働事業者（支援会議は市町村の重層担当）
 * @filledByEn The multi-agency operator (for support meetings the municipality's programme division)
 * @filledWhen 会議を開いた日
 * @filledWhenEn On the day of the meeting
 * @sets basic
 * @newYear cases
 */
export interface Meeting {
  /**
   * 会議1回ごとに付ける文字列。
   *
   * @title 会議ID
   * @titleEn Meeting id
   * @descriptionEn A text that tells one meeting from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example ME-0001
   */
  meetingId: string;
  /**
   * どの会議として開いたか。本人同意のない事例を扱う社会福祉法106条の6の会議は「支援会議」。
   *
   * @title 会議の種類
   * @titleEn Kind of meeting
   * @descriptionEn Which meeting it was. The statutory one for cases without consent is the support meeting.
   * @codeList meeting-kind
   * @example jusoKaigi
   */
  meetingKind: MeetingKindCode;
  /**
   * 会議を開いた日。続けて2日開いたら2行に分ける。
   *
   * @title 開催日
   * @titleEn Date held
   * @descriptionEn Day of the meeting. Two rows if it was held on two days.
   * @format date
   * @example 2025-06-25
   */
  heldDate: string;
  /**
   * 24時間で書きます。
   *
   * @title 開始時刻
   * @titleEn Start time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 10:00
   */
  startTime?: string;
  /**
   * 24時間で書きます。
   *
   * @title 終了時刻
   * @titleEn End time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 11:30
   */
  endTime?: string;
  /**
   * 開いた所。
   *
   * @title 場所
   * @titleEn Venue
   * @descriptionEn Where it was held.
   * @maxLength 200
   * @example 市役所第1会議室
   */
  venue?: string;
  /**
   * 会議を招集し進めた機関。重層的支援会議は多機関協働事業者、支援会議は市町村が開く。
   *
   * @title 主催者
   * @titleEn Host
   * @descriptionEn Who called and led it: the multi-agency operator for the conference, the municipality for the support meeting.
   * @codeList agency-kind
   * @example multiAgencyOperator
   * @source 実施要綱 別添5 1(3)キ(ア)
   */
  hostKind?: AgencyKindCode;
  /**
   * 主催した機関の名称。
   *
   * @title 主催者名
   * @titleEn Host
   * @descriptionEn Name of the host.
   * @maxLength 120
   * @example 社会福祉法人見本会
   */
  hostName?: string;
  /**
   * 一部の人だけがオンラインで参加したときは「併用」。
   *
   * @title 開催形態
   * @titleEn Mode
   * @descriptionEn Hybrid if only some took part online.
   * @codeList meeting-mode
   * @example inPerson
   * @source 実施要綱 別添5 1(3)キ(ウ)
   */
  meetingMode?: MeetingModeCode;
  /**
   * 日程をあらかじめ決めて開いたら「定期開催」、必要に応じて開いたら「随時開催」。
   *
   * @title 開催方法
   * @titleEn Schedule
   * @descriptionEn Regular if the dates are fixed beforehand, ad hoc if it was called when needed.
   * @codeList meeting-schedule
   * @example regular
   * @source 実施要綱 別添5 1(3)キ(ウ)
   */
  meetingSchedule?: MeetingScheduleCode;
  /**
   * この回に果たした役割をすべて選ぶ。毎回すべての役割を担う必要はない。
   *
   * @title 会議の役割
   * @titleEn Roles of the meeting
   * @descriptionEn All roles that this meeting fulfilled; it need not fulfil all every time.
   * @codeList meeting-role
   * @example planAdequacy;evaluation
   * @source 実施要綱 別添5 1(3)キ(イ)
   */
  meetingRoles?: MeetingRoleCode[];
  /**
   * 支援調整会議や地域ケア会議などと同じ場で開いたときは、その会議。単独で開いたら空欄。
   *
   * @title 活用した既存の会議体
   * @titleEn Existing meeting used
   * @descriptionEn The other meeting, if it was held together with one. Blank if it was held alone.
   * @codeList meeting-kind
   * @example shienChousei
   * @source 実施要綱 別添5 1(3)キ(ウ)
   */
  combinedMeetingKind?: MeetingKindCode;
  /**
   * 時間を分けて開いたとき。
   *
   * @title 併せた会議の開始時刻
   * @titleEn Start of the combined meeting
   * @descriptionEn Where the times are kept apart.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 11:30
   */
  combinedStartTime?: string;
  /**
   * 会議全体の内容。人の情報は「会議の検討事例」に書きます。
   *
   * @title 検討内容
   * @titleEn Summary
   * @descriptionEn Of the meeting as a whole; persons belong in the table of cases.
   * @maxLength 8000
   * @example 地域資源の一覧を更新した。
   */
  meetingSummary?: string;
  /**
   * 決まっていれば書きます。
   *
   * @title 次回開催予定日
   * @titleEn Next meeting
   * @descriptionEn If it is fixed.
   * @format date
   * @example 2025-06-17
   */
  nextMeetingDate?: string;
  /**
   * 記録した者。
   *
   * @title 記録者
   * @titleEn Recorder
   * @descriptionEn Who kept the record.
   * @maxLength 120
   * @example 相談支援員A
   */
  recorderName?: string;
  /**
   * 記録をまとめた日。
   *
   * @title 記録日
   * @titleEn Date recorded
   * @descriptionEn The day the record was made.
   * @format date
   * @example 2025-05-21
   */
  recordedDate?: string;
}
