import type { ParticipantKindCode } from "../../generated/codes.ts";

/**
 * 出席者1人につき1行。
 *
 * @title 支援会議の出席者
 * @titleEn Member of a support conference
 * @descriptionEn One row per person present.
 * @level p0
 * @order 510
 * @source 社会福祉法106条の6第1項・第5項
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 会議の後
 * @filledWhenEn After the conference
 * @confidential 社会福祉法106条の6第5項
 * @newYear cases
 */
export interface SupportConferenceMember {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 出席者ID
   * @titleEn Member id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SM-0001
   */
  supportConferenceMemberId: string;
  /**
   * 「支援会議」の表にある番号。
   *
   * @title 支援会議ID
   * @titleEn Support conference id
   * @descriptionEn An id that is in the table support-conference.
   * @minLength 1
   * @maxLength 64
   * @references supportConference.supportConferenceId
   * @example SK-0001
   */
  supportConferenceId: string;
  /**
   * 一つ選びます。
   *
   * @title 立場
   * @titleEn Capacity
   * @descriptionEn Choose one.
   * @codeList participant-kind
   * @example municipality
   */
  participantKind: ParticipantKindCode;
  /**
   * 所属する機関。
   *
   * @title 機関名
   * @titleEn Organisation
   * @descriptionEn Where the person belongs.
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  organisationName?: string;
  /**
   * 出席した者。
   *
   * @title 氏名
   * @titleEn Name
   * @descriptionEn Who was present.
   * @maxLength 120
   * @example 見本　次郎
   */
  memberName?: string;
  /**
   * 要綱などで定めた構成員か。
   *
   * @title 構成員
   * @titleEn Is a member
   * @descriptionEn Whether a member under its rules.
   * @example true
   */
  isMember?: boolean;
  /**
   * 秘密を漏らしてはならないことを伝えた日。
   *
   * @title 守秘義務を伝えた日
   * @titleEn Date secrecy was told
   * @descriptionEn The day the duty was told.
   * @format date
   * @example 2025-07-15
   */
  secrecyToldDate?: string;
}
