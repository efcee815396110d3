import type { AgencyKindCode, SharingBasisCode } from "../../generated/codes.ts";

/**
 * 本人の情報を他の機関に渡した記録。1回につき1行。
 *
 * @title 情報共有
 * @titleEn Information share
 * @descriptionEn One row each time information on the person is given to an agency.
 * @level p0
 * @order 115
 * @source 実施要綱 別添5 1(3)イ・社会福祉法106条の6
 * @filledBy 情報を渡した機関の職員
 * @filledByEn Staff of the agency that gave it
 * @filledWhen 情報を渡した日
 * @filledWhenEn On the day it is given
 * @newYear cases
 */
export interface InformationShare {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 情報共有ID
   * @titleEn Information share id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IS-0001
   */
  informationShareId: string;
  /**
   * 「支援ケース」の表にある番号。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn An id that is in the table case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 渡した日。
   *
   * @title 共有した日
   * @titleEn Date of sharing
   * @descriptionEn The day it was given.
   * @format date
   * @example 2025-05-15
   */
  sharedDate: string;
  /**
   * 渡した相手。
   *
   * @title 相手の種別
   * @titleEn Kind of recipient
   * @descriptionEn Who received it.
   * @codeList agency-kind
   * @example ltcCenter
   */
  recipientKind: AgencyKindCode;
  /**
   * 機関の名称。
   *
   * @title 相手の名称
   * @titleEn Name of recipient
   * @descriptionEn Name of the agency.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  recipientName?: string;
  /**
   * 本人の同意か、それ以外か。
   *
   * @title 根拠
   * @titleEn Basis
   * @descriptionEn The person's consent, or another basis.
   * @codeList sharing-basis
   * @example consent
   */
  sharingBasis: SharingBasisCode;
  /**
   * 「本人同意」の表にある番号。
   *
   * @title 本人同意ID
   * @titleEn Consent id
   * @descriptionEn An id that is in the table consent.
   * @minLength 1
   * @maxLength 64
   * @references consent.consentId
   * @example CN-0001
   */
  consentId?: string;
  /**
   * 内容ではなく、項目を書きます。
   *
   * @title 共有した事項
   * @titleEn Items shared
   * @descriptionEn The items, not their content.
   * @maxLength 1000
   * @example アセスメントシート、プラン
   */
  sharedItems?: string;
  /**
   * 「会議」の表にある番号。
   *
   * @title 会議ID
   * @titleEn Meeting id
   * @descriptionEn An id that is in the table meeting.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
}
