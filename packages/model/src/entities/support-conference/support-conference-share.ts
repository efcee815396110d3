/**
 * 共有された情報の範囲ごとに1行。
 *
 * @title 支援会議で共有された情報
 * @titleEn Information shared in a support conference
 * @descriptionEn One row per scope of information shared.
 * @level p0
 * @order 540
 * @source 社会福祉法106条の6第2項
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 会議の後
 * @filledWhenEn After the conference
 * @confidential 社会福祉法106条の6第5項
 * @newYear cases
 */
export interface SupportConferenceShare {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 共有ID
   * @titleEn Share id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SS-0001
   */
  supportConferenceShareId: string;
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
   * 情報を出した機関。
   *
   * @title 提供した機関
   * @titleEn Provider
   * @descriptionEn Who gave the information.
   * @minLength 1
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  providerName: string;
  /**
   * 内容ではなく、項目を書きます。
   *
   * @title 共有した情報の範囲
   * @titleEn Scope shared
   * @descriptionEn The items, not their content.
   * @minLength 1
   * @maxLength 1000
   * @example 相談の時期と回数
   */
  sharedScope: string;
}
