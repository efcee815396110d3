import type { ConsentScopeCode, ConsentStatusCode } from "../../generated/codes.ts";

/**
 * 本人の同意の状況。ケースごとに時系列で持つ。
 *
 * @title 本人同意
 * @titleEn Consent
 * @level p0
 * @order 110
 * @source 実施要綱 別添5 1(3)イ・令和3年通知 別紙4
 * @sets basic
 * @newYear cases
 */
export interface Consent {
  /**
   * @title 同意ID
   * @titleEn Consent id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CN-0001
   */
  consentId: string;
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
   * @title 同意の状況
   * @titleEn Status of consent
   * @codeList consent-status
   */
  consentStatus: ConsentStatusCode;
  /**
   * @title 同意日
   * @titleEn Date of consent
   * @format date
   */
  consentDate?: string;
  /**
   * @title 同意の範囲
   * @titleEn Scope of consent
   * @codeList consent-scope
   */
  consentScopes?: ConsentScopeCode[];
  /**
   * @title 撤回日
   * @titleEn Date withdrawn
   * @format date
   */
  withdrawnDate?: string;
  /**
   * @title 例外の理由
   * @titleEn Reason for an exception
   * @maxLength 500
   */
  exceptionReason?: string;
}
