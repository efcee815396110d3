/**
 * 資料や情報の提供などを求めた1件につき1行。
 *
 * @title 支援会議の協力の求め
 * @titleEn Request of a support conference
 * @descriptionEn One row per request for papers, information or help.
 * @level p0
 * @order 530
 * @source 社会福祉法106条の6第3項・第4項
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 求めたとき、回答を受けたとき
 * @filledWhenEn When asked, and when answered
 * @confidential 社会福祉法106条の6第5項
 * @newYear cases
 */
export interface SupportConferenceRequest {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 求めID
   * @titleEn Request id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SR-0001
   */
  supportConferenceRequestId: string;
  /**
   * 「支援会議の検討事例」の表にある番号。
   *
   * @title 支援会議の事例ID
   * @titleEn Conference case id
   * @descriptionEn An id that is in the table support-conference-case.
   * @minLength 1
   * @maxLength 64
   * @references supportConferenceCase.supportConferenceCaseId
   * @example SC-K001
   */
  supportConferenceCaseId: string;
  /**
   * 協力を求める文書や電話の日。
   *
   * @title 求めた日
   * @titleEn Date of the request
   * @descriptionEn The day it was asked.
   * @format date
   * @example 2025-07-16
   */
  requestedDate: string;
  /**
   * 機関の名称。
   *
   * @title 求めた相手
   * @titleEn Asked of
   * @descriptionEn Name of the agency.
   * @minLength 1
   * @maxLength 120
   * @example 見本電力株式会社
   */
  requestedName: string;
  /**
   * 資料、情報、意見など。
   *
   * @title 求めた内容
   * @titleEn Matter
   * @descriptionEn Papers, information, opinion.
   * @minLength 1
   * @maxLength 1000
   * @example 供給停止の予定
   */
  requestedMatter: string;
  /**
   * 回答を受けた日。
   *
   * @title 回答日
   * @titleEn Date of the answer
   * @descriptionEn The day of the answer.
   * @format date
   * @example 2025-07-18
   */
  respondedDate?: string;
  /**
   * 回答の内容。
   *
   * @title 回答
   * @titleEn Answer
   * @descriptionEn What was answered.
   * @maxLength 2000
   * @example 月末まで停止しない。
   */
  response?: string;
}
