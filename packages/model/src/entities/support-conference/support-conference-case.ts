import type { ConsentStatusCode } from "../../generated/codes.ts";

/**
 * 検討した世帯ごとに1行。氏名は書かなくてもよい。
 *
 * @title 支援会議の検討事例
 * @titleEn Case of a support conference
 * @descriptionEn One row per household discussed; the name may be withheld.
 * @level p0
 * @order 520
 * @source 社会福祉法106条の6第2項・第3項
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 会議の前後
 * @filledWhenEn Before and after the conference
 * @confidential 社会福祉法106条の6第5項
 * @newYear cases
 */
export interface SupportConferenceCase {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 支援会議の事例ID
   * @titleEn Conference case id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SC-K001
   */
  supportConferenceCaseId: string;
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
   * 会議で使う呼び方。
   *
   * @title 対象の呼称
   * @titleEn Label of the subject
   * @descriptionEn The name used in the conference.
   * @minLength 1
   * @maxLength 120
   * @example A世帯
   */
  subjectLabel: string;
  /**
   * 氏名を出さずに検討したか。
   *
   * @title 氏名を伏せた
   * @titleEn Name is withheld
   * @descriptionEn Whether it was discussed without the name.
   * @example true
   */
  isNameWithheld?: boolean;
  /**
   * いつ、誰から知ったか。
   *
   * @title 把握の経緯
   * @titleEn How it became known
   * @descriptionEn When and from whom.
   * @maxLength 2000
   * @example 近隣から、最近姿を見ないと相談があった。
   */
  awarenessNote?: string;
  /**
   * その時点の状況。
   *
   * @title 本人同意の状況
   * @titleEn Status of consent
   * @descriptionEn At the time.
   * @codeList consent-status
   * @example notObtained
   */
  consentStatus?: ConsentStatusCode;
  /**
   * まだ会えていないなど。
   *
   * @title 同意が得られていない理由
   * @titleEn Reason without consent
   * @descriptionEn Not met yet, and so on.
   * @maxLength 1000
   * @example 接触できていない。
   */
  noConsentReason?: string;
  /**
   * これまでと、これから。
   *
   * @title 同意に向けた働きかけ
   * @titleEn Effort for consent
   * @descriptionEn Until now, and from now.
   * @maxLength 1000
   * @example 訪問を続け、顔を覚えてもらう。
   */
  consentEffort?: string;
  /**
   * 生命や身体に危険があるか。
   *
   * @title 緊急
   * @titleEn Is urgent
   * @descriptionEn Whether life or body is in danger.
   * @example false
   */
  isUrgent?: boolean;
  /**
   * 何が差し迫っているか。
   *
   * @title 緊急性の説明
   * @titleEn Notes on the urgency
   * @descriptionEn What is pressing.
   * @maxLength 1000
   * @example 電気が止まるおそれ。
   */
  urgencyNote?: string;
  /**
   * 分かっている範囲で書きます。
   *
   * @title 把握している世帯像
   * @titleEn What is known of the household
   * @descriptionEn As far as it is known.
   * @maxLength 4000
   * @example 80代の母と50代の子。
   */
  householdPicture?: string;
  /**
   * 各機関がしていること。
   *
   * @title 現在の取組
   * @titleEn Present efforts
   * @descriptionEn What the agencies do.
   * @maxLength 2000
   * @example 民生委員が声をかけている。
   */
  currentEfforts?: string;
  /**
   * どの機関に関わってほしいか。
   *
   * @title 関わってほしい機関
   * @titleEn Agencies wanted
   * @descriptionEn Which agencies should take part.
   * @maxLength 1000
   * @example 保健所
   */
  wantedAgencies?: string;
  /**
   * 頼みたいこと。
   *
   * @title 他部署へのお願い
   * @titleEn Requests to departments
   * @descriptionEn What is asked of them.
   * @maxLength 1000
   * @example 滞納の状況の確認
   */
  requestsToDepartments?: string;
  /**
   * 支援の方向。
   *
   * @title 検討結果
   * @titleEn Result of the discussion
   * @descriptionEn The course of support.
   * @maxLength 8000
   * @example アウトリーチで関係をつくる。
   */
  discussion?: string;
  /**
   * 誰が何をするか。
   *
   * @title 役割分担
   * @titleEn Division of roles
   * @descriptionEn Who does what.
   * @maxLength 4000
   * @example 包括が母、アウトリーチが子を受け持つ。
   */
  roleDivision?: string;
  /**
   * すぐに行うこと。
   *
   * @title 緊急の対応
   * @titleEn Emergency response
   * @descriptionEn What is done at once.
   * @maxLength 2000
   * @example 電力会社に連絡する。
   */
  emergencyResponse?: string;
  /**
   * 次に検討する日。
   *
   * @title 次回の検討日
   * @titleEn Next date
   * @descriptionEn When it is discussed again.
   * @format date
   * @example 2025-08-19
   */
  nextDate?: string;
  /**
   * 同意を得て、重層的支援会議に移した日。
   *
   * @title 重層的支援会議への移行日
   * @titleEn Date moved on
   * @descriptionEn The day it went on to the ordinary conference, with consent.
   * @format date
   * @example 2025-10-01
   */
  movedDate?: string;
}
