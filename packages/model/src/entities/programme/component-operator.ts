import type { ComponentCode, DeliveryModeCode } from "../../generated/codes.ts";

/**
 * 直営と委託を合わせて行うときなど、構成事業と実施者の組合せごとに1行。
 *
 * @title 構成事業の実施者
 * @titleEn Operator of a component
 * @descriptionEn One row per component and operator, as where direct and contracted delivery are mixed.
 * @level p1
 * @order 35
 * @source 実施要綱 別添2
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 年度の初めと、変わったとき
 * @filledWhenEn At the start of the year and on change
 * @newYear carried
 */
export interface ComponentOperator {
  /**
   * 4月に始まる年度を西暦で書きます。
   *
   * @title 会計年度
   * @titleEn Fiscal year
   * @descriptionEn The year in which April falls.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @key
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 実施する事業。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The programme.
   * @codeList component
   * @key
   * @example ccsLtc
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * 「実施者」の表にある番号。
   *
   * @title 実施者ID
   * @titleEn Operator id
   * @descriptionEn An id that is in the table operator.
   * @minLength 1
   * @maxLength 64
   * @references operator.operatorId
   * @key
   * @example OP-001
   * @newYear keep
   */
  operatorId: string;
  /**
   * この実施者についての方法。
   *
   * @title 実施方法
   * @titleEn Mode of delivery
   * @descriptionEn For this operator.
   * @codeList delivery-mode
   * @example contract
   * @newYear keep
   */
  deliveryMode: DeliveryModeCode;
  /**
   * 圏域や業務の範囲。
   *
   * @title 受け持つ範囲
   * @titleEn Part carried out
   * @descriptionEn Area or tasks.
   * @maxLength 500
   * @example 中央圏域と東圏域
   * @newYear keep
   */
  assignedPart?: string;
}
