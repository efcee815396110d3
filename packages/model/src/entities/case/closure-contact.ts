import type { ContactAttemptCode } from "../../generated/codes.ts";

/**
 * 連絡が取れないときに働きかけた1回につき1行。
 *
 * @title 中断前の働きかけ
 * @titleEn Attempt before suspension
 * @descriptionEn One row per attempt to reach the person.
 * @level p0
 * @order 251
 * @source 実施要綱 別添5 1(3)キ(オ)D
 * @filledBy 支援の担当者
 * @filledByEn The one who supports
 * @filledWhen 働きかけた日
 * @filledWhenEn On the day of the attempt
 * @newYear cases
 */
export interface ClosureContact {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 働きかけID
   * @titleEn Attempt id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CC-0001
   */
  closureContactId: string;
  /**
   * 「終結・中断・差戻し」の表にある番号。
   *
   * @title 終結ID
   * @titleEn Closure id
   * @descriptionEn An id that is in the table closure.
   * @minLength 1
   * @maxLength 64
   * @references closure.closureId
   * @example CL-0001
   */
  closureId: string;
  /**
   * 訪問や電話をした日。
   *
   * @title 働きかけた日
   * @titleEn Date of the attempt
   * @descriptionEn The day of the visit or call.
   * @format date
   * @example 2025-10-01
   */
  attemptedDate: string;
  /**
   * 一つ選びます。
   *
   * @title 働きかけの方法
   * @titleEn Method
   * @descriptionEn Choose one.
   * @codeList contact-attempt
   * @example homeVisit
   */
  contactAttempt: ContactAttemptCode;
  /**
   * どうだったか。
   *
   * @title 結果
   * @titleEn Result
   * @descriptionEn What came of it.
   * @maxLength 500
   * @example 不在。置き手紙をした。
   */
  attemptResult?: string;
}
