import type { ParticipantKindCode } from "../../generated/codes.ts";

/**
 * 会議に参加した機関・人の立場。氏名は持たない。
 *
 * @title 会議の参加者
 * @titleEn Meeting participant
 * @descriptionEn Who took part in a meeting, by capacity. Names of persons are not held.
 * @level p0
 * @order 230
 * @source 実施要綱 別添5 1(3)キ(エ)
 * @filledBy 多機関協働事業者（支援会議は市町村の重層担当）
 * @filledByEn The multi-agency operator (for support meetings the municipality's programme division)
 * @filledWhen 会議を開いた日
 * @filledWhenEn On the day of the meeting
 * @sets basic
 * @newYear cases
 */
export interface MeetingParticipant {
  /**
   * 参加した機関又は人1行ごとに付ける文字列。
   *
   * @title 参加者ID
   * @titleEn Meeting participant id
   * @descriptionEn A text that tells one participant from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MP-0001
   */
  meetingParticipantId: string;
  /**
   * 参加した会議。
   *
   * @title 会議ID
   * @titleEn Meeting id
   * @descriptionEn The meeting attended.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId: string;
  /**
   * どの立場で参加したか。委託を受けた機関は、その会議で担った立場を選ぶ。
   *
   * @title 参加者の立場
   * @titleEn Capacity
   * @descriptionEn In which capacity. An agency with several contracts chooses the one it acted in.
   * @codeList participant-kind
   * @example consultationOperator
   */
  participantKind: ParticipantKindCode;
  /**
   * 参加した機関や団体の名称。本人、家族と個人の参加者は空欄。
   *
   * @title 機関名
   * @titleEn Organisation
   * @descriptionEn Name of the agency or group. Blank for the person, the family and other individuals.
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  organisationName?: string;
  /**
   * 出席した者。
   *
   * @title 氏名
   * @titleEn Name
   * @descriptionEn Who attended.
   * @maxLength 120
   * @example 見本　次郎
   */
  participantName?: string;
  /**
   * 職種や役職。
   *
   * @title 職種
   * @titleEn Occupation
   * @descriptionEn Occupation or post.
   * @maxLength 120
   * @example 主任相談支援員
   */
  occupation?: string;
  /**
   * アセスメントを客観的に見る者か。
   *
   * @title 客観的に確認する者
   * @titleEn Is an objective reviewer
   * @descriptionEn Whether the person reviews the assessment objectively.
   * @example false
   */
  isObjectiveReviewer?: boolean;
}
