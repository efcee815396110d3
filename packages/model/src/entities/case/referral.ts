import type { AgencyKindCode, ComponentCode, ReferralReasonCode } from "../../generated/codes.ts";

/**
 * 支援関係機関から多機関協働事業等へのつなぎ。
 *
 * @title つなぎ
 * @titleEn Referral
 * @level p0
 * @order 100
 * @source 実施要綱 別添3 3(2)イ(ア)
 * @sets basic
 * @newYear cases
 */
export interface Referral {
  /**
   * @title つなぎID
   * @titleEn Referral id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example RF-0001
   */
  referralId: string;
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
   * @title つなぎ日
   * @titleEn Date of referral
   * @format date
   */
  referredDate: string;
  /**
   * @title 紹介元の種別
   * @titleEn Kind of referring agency
   * @codeList agency-kind
   */
  fromAgencyKind: AgencyKindCode;
  /**
   * @title 紹介元
   * @titleEn Referring agency
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  fromAgencyName?: string;
  /**
   * @title つなぎ先の構成事業
   * @titleEn Component referred to
   * @codeList component
   */
  toComponentCode: ComponentCode;
  /**
   * @title つなぐ理由
   * @titleEn Reason of referral
   * @codeList referral-reason
   */
  referralReason?: ReferralReasonCode;
  /**
   * @title 説明日
   * @titleEn Date of explanation
   * @format date
   */
  explainedDate?: string;
  /**
   * @title 紹介元へ戻したか
   * @titleEn Was returned to the referrer
   */
  isReturned?: boolean;
  /**
   * @title 戻す協議の日
   * @titleEn Date of the consultation on the return
   * @format date
   */
  returnConsultationDate?: string;
}
