import type { GrantItemCode, ImpactKindCode } from "../../generated/codes.ts";

/**
 * 施設・拠点の開設、廃止等による影響額。
 *
 * @title 影響額
 * @titleEn Impact amount
 * @level p1
 * @order 310
 * @source 社会福祉法施行令26条6項
 * @sets basic;grant
 * @newYear facts
 */
export interface ImpactAmount {
  /**
   * @title 影響額ID
   * @titleEn Impact amount id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IA-001
   */
  impactAmountId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   */
  fiscalYear: number;
  /**
   * @title 交付金の事業
   * @titleEn Grant item
   * @codeList grant-item
   */
  grantItem: GrantItemCode;
  /**
   * @title 事由
   * @titleEn Cause
   * @codeList impact-kind
   */
  impactKind: ImpactKindCode;
  /**
   * @title 影響額
   * @titleEn Amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  amountYen: number;
  /**
   * @title 内容
   * @titleEn Description
   * @maxLength 300
   */
  reason?: string;
}
