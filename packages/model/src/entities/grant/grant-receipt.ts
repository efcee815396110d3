import type { PayerCode } from "../../generated/codes.ts";

/**
 * 概算払等の受入。
 *
 * @title 交付金の受入
 * @titleEn Grant receipt
 * @level p1
 * @order 350
 * @source 補助金等に係る予算の執行の適正化に関する法律施行令10条
 * @sets basic;grant
 * @newYear facts
 */
export interface GrantReceipt {
  /**
   * @title 受入ID
   * @titleEn Grant receipt id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example RC-001
   */
  grantReceiptId: string;
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
   * まだ受け入れていないことを受入額0円で示すときは空欄。
   *
   * @title 受入日
   * @titleEn Date received
   * @format date
   */
  receivedDate?: string;
  /**
   * まだ受け入れていないときは0と書く。空欄や行のないことは、0円とみなさない。
   *
   * @title 受入額
   * @titleEn Amount received
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  amountYen: number;
}
