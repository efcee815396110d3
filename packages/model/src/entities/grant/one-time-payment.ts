import type { AddOnCode } from "../../generated/codes.ts";

/**
 * 1市町村に1回限りの加算を受けた年度の記録。消さずに引き継ぐ。
 *
 * @title 一度限りの加算の記録
 * @titleEn One-time payment
 * @descriptionEn The year in which a payment made only once per municipality was received; kept for ever.
 * @level p1
 * @order 392
 * @source 実施要綱 別記1の3
 * @filledBy 市町村の担当
 * @filledByEn The department in charge
 * @filledWhen 加算を受けたとき
 * @filledWhenEn When it is received
 * @newYear carried
 */
export interface OneTimePayment {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 一度限りの加算ID
   * @titleEn One-time payment id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example OT-01
   * @newYear keep
   */
  oneTimePaymentId: string;
  /**
   * 一つ選びます。
   *
   * @title 加算の種別
   * @titleEn Kind of add-on
   * @descriptionEn Choose one.
   * @codeList add-on
   * @example startUp
   * @newYear keep
   */
  addOnKind: AddOnCode;
  /**
   * 加算を受けた会計年度を西暦で書きます。
   *
   * @title 受けた年度
   * @titleEn Fiscal year received
   * @descriptionEn The year it was received.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2024
   * @newYear keep
   */
  receivedFiscalYear: number;
  /**
   * 「拠点」の表にある番号。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn An id that is in the table site.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * 受けた額。分からなければ空欄。
   *
   * @title 受けた額
   * @titleEn Amount received
   * @descriptionEn Blank when unknown.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 800000
   * @newYear keep
   */
  amountYen?: number;
}
