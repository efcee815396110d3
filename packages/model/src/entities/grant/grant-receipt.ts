import type { PayerCode } from "../../generated/codes.ts";

/**
 * 概算払等の受入。1回の受入を1行に書く。
 *
 * @title 交付金の受入
 * @titleEn Grant receipt
 * @descriptionEn A receipt of the grant, such as an advance payment. One row is one payment.
 * @level p1
 * @order 350
 * @source 補助金等に係る予算の執行の適正化に関する法律施行令10条
 * @filledBy 市町村の財政担当又は会計担当
 * @filledByEn The municipality's finance or accounting division
 * @filledWhen 交付金を受け入れたとき。受け入れていないときも実績報告の前に0円の行を書く
 * @filledWhenEn When the grant is received; before the performance report, also a row of 0 yen if nothing was
 * @sets basic;grant
 * @newYear facts
 */
export interface GrantReceipt {
  /**
   * 受入1回ごとに付ける文字列。
   *
   * @title 受入ID
   * @titleEn Grant receipt id
   * @descriptionEn A text that tells one receipt from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example RC-001
   */
  grantReceiptId: string;
  /**
   * 交付金の年度で、翌年度に受け入れても、もとの年度を書く。西暦で書く。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar, also if received in the next one.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @level p2
   */
  fiscalYear: number;
  /**
   * 支払った者。国と都道府県は別の行に書く。
   *
   * @title 交付する者
   * @titleEn Payer
   * @descriptionEn Who paid. The state and the prefecture are rows of their own.
   * @codeList payer
   * @example national
   * @source 社会福祉法106条の8・106条の9
   * @level p2
   */
  payer: PayerCode;
  /**
   * 交付金が市町村に入った日。まだ受け入れていないことを受入額0円で示すときは空欄。
   *
   * @title 受入日
   * @titleEn Date received
   * @descriptionEn Day on which the money arrived. Blank when 0 yen says that nothing was received yet.
   * @format date
   * @example 2025-08-29
   * @level p2
   */
  receivedDate?: string;
  /**
   * まだ受け入れていないときは0と書く。空欄や行のないことは、0円とみなさない。
   *
   * @title 受入額
   * @titleEn Amount received
   * @descriptionEn Write 0 if nothing was received yet. A blank, or no row, is not taken as 0 yen.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 61517000
   * @level p2
   */
  amountYen: number;
}
