import type { GrantLineCodeCode, PayerCode } from "../../generated/codes.ts";

/**
 * 交付決定の額。
 *
 * @title 交付決定
 * @titleEn Grant decision
 * @level p1
 * @order 340
 * @source 補助金等に係る予算の執行の適正化に関する法律6条
 * @sets basic;grant
 * @newYear facts
 */
export interface GrantDecision {
  /**
   * @title 交付決定ID
   * @titleEn Grant decision id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DE-001
   */
  grantDecisionId: string;
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
   * @title 交付する者
   * @titleEn Payer
   * @codeList payer
   */
  payer: PayerCode;
  /**
   * 行ごとの決定額があるときに書く。
   *
   * @title 交付金の算定行
   * @titleEn Line of the grant
   * @codeList grant-line-code
   */
  grantLineCode?: GrantLineCodeCode;
  /**
   * @title 交付決定日
   * @titleEn Date of the decision
   * @format date
   */
  decidedDate: string;
  /**
   * @title 交付決定番号
   * @titleEn Number of the decision
   * @maxLength 60
   * @example サ地第12号
   */
  decisionNumber?: string;
  /**
   * @title 交付決定額
   * @titleEn Amount decided
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  amountYen: number;
}
