import type { DeliveryModeCode, LegalFormCode } from "../../generated/codes.ts";

/**
 * 事業を実施する者（直営の場合は市町村）。
 *
 * @title 実施者
 * @titleEn Operator
 * @descriptionEn Who runs the programme (the municipality itself when it is run directly).
 * @level p1
 * @order 40
 * @source 実施要綱 別添2
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 委託契約などを結んだとき。年度の初めに見直す
 * @filledWhenEn When a contract is made; reviewed at the beginning of the fiscal year
 * @sets basic;grant
 * @newYear carried
 */
export interface Operator {
  /**
   * 実施者ごとに決めた文字列。同じ法人には、どの事業でも同じIDを使う。
   *
   * @title 実施者ID
   * @titleEn Operator id
   * @descriptionEn A text for each operator. A corporation has the same id in all components.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example OP-001
   * @newYear keep
   * @level p2
   */
  operatorId: string;
  /**
   * 法人の正式な名称。直営のときは市町村名と部署名。
   *
   * @title 実施者名
   * @titleEn Operator name
   * @descriptionEn Official name of the corporation; when run directly, the municipality and its division.
   * @minLength 1
   * @maxLength 120
   * @example 社会福祉法人見本会
   * @newYear keep
   * @level p2
   */
  operatorName: string;
  /**
   * 市町村が自ら行うのか、委託や間接補助によるのか。
   *
   * @title 実施方法
   * @titleEn Mode of delivery
   * @descriptionEn Whether the municipality runs it itself, by contract or by indirect subsidy.
   * @codeList delivery-mode
   * @example contract
   * @newYear keep
   */
  deliveryMode: DeliveryModeCode;
  /**
   * 直営のときは「市町村」。法人格のない団体は「その他」。
   *
   * @title 法人の種別
   * @titleEn Legal form
   * @descriptionEn Municipality when run directly. Other for groups that are not corporations.
   * @codeList legal-form
   * @example socialWelfareCorporation
   * @newYear keep
   * @level p2
   */
  legalForm?: LegalFormCode;
  /**
   * 13桁で、先頭が検査数字。法人番号のない団体は空欄。
   *
   * @title 法人番号
   * @titleEn Corporate number
   * @descriptionEn Thirteen digits, the first of which is the check digit. Blank for groups without a number.
   * @format corporateNumber
   * @example 9000000000000
   * @newYear keep
   * @gif DS-434
   * @level p2
   */
  corporateNumber?: string;
}
