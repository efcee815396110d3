import type { DeliveryModeCode, LegalFormCode } from "../../generated/codes.ts";

/**
 * 事業を実施する者（直営の場合は市町村）。
 *
 * @title 実施者
 * @titleEn Operator
 * @level p1
 * @order 40
 * @source 実施要綱 別添2
 * @sets basic;grant
 * @newYear carried
 */
export interface Operator {
  /**
   * @title 実施者ID
   * @titleEn Operator id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example OP-001
   * @newYear keep
   */
  operatorId: string;
  /**
   * @title 実施者名
   * @titleEn Operator name
   * @minLength 1
   * @maxLength 120
   * @example 社会福祉法人見本会
   * @newYear keep
   */
  operatorName: string;
  /**
   * @title 実施方法
   * @titleEn Mode of delivery
   * @codeList delivery-mode
   * @newYear keep
   */
  deliveryMode: DeliveryModeCode;
  /**
   * @title 法人の種別
   * @titleEn Legal form
   * @codeList legal-form
   * @newYear keep
   */
  legalForm?: LegalFormCode;
  /**
   * 13桁。先頭が検査数字。
   *
   * @title 法人番号
   * @titleEn Corporate number
   * @pattern ^[0-9]{13}$
   * @newYear keep
   */
  corporateNumber?: string;
}
