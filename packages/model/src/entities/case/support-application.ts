import type { AgencyKindCode } from "../../generated/codes.ts";

/**
 * 本人が記入する利用申込。参考様式。
 *
 * @title 相談受付・申込票
 * @titleEn Support application form
 * @level p0
 * @order 120
 * @source 実施要綱 別添5 1(3)イ
 * @sets basic
 * @newYear cases
 */
export interface SupportApplication {
  /**
   * @title 申込票ID
   * @titleEn Support application id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SA-0001
   */
  supportApplicationId: string;
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
   * @title 申込日
   * @titleEn Date applied
   * @format date
   */
  appliedDate: string;
  /**
   * @title 個人情報の取扱いの説明
   * @titleEn Personal information handling was explained
   */
  isExplained?: boolean;
  /**
   * @title 情報共有への同意
   * @titleEn Sharing with agencies was agreed
   */
  isSharingAgreed?: boolean;
  /**
   * @title 本人署名
   * @titleEn Was signed by the person
   */
  isSigned?: boolean;
  /**
   * @title 申込を補助した者
   * @titleEn Who assisted
   * @codeList agency-kind
   */
  assistedByKind?: AgencyKindCode;
}
