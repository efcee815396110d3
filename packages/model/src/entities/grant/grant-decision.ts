import type { GrantLineCode, PayerCode } from "../../generated/codes.ts";

/**
 * 交付決定の額。変更の交付決定も1行に書く。
 *
 * @title 交付決定
 * @titleEn Grant decision
 * @descriptionEn An amount of grant decided. A decision on a change is a row of its own.
 * @level p1
 * @order 340
 * @source 補助金等に係る予算の執行の適正化に関する法律6条
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 交付決定の通知を受けたとき
 * @filledWhenEn When the notice of the decision arrives
 * @sets basic;grant
 * @newYear facts
 */
export interface GrantDecision {
  /**
   * 交付決定1件ごとに付ける文字列。決定番号とは別のもの。
   *
   * @title 交付決定ID
   * @titleEn Grant decision id
   * @descriptionEn A text that tells one decision from another; not the number of the decision.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DE-001
   */
  grantDecisionId: string;
  /**
   * 交付金の年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @level p2
   */
  fiscalYear: number;
  /**
   * 交付決定をした者。国と都道府県は別の行に書く。
   *
   * @title 交付する者
   * @titleEn Payer
   * @descriptionEn Who decided. The state and the prefecture are rows of their own.
   * @codeList payer
   * @example prefectural
   * @source 社会福祉法106条の8・106条の9
   * @level p2
   */
  payer: PayerCode;
  /**
   * 行ごとの決定額があるときに書く。合計だけの決定では空欄。
   *
   * @title 交付金の算定行
   * @titleEn Line of the grant
   * @descriptionEn Only if an amount was decided for each line. Blank for a decision on the total.
   * @codeList grant-line-code
   * @example P1
   * @level p2
   */
  grantLineCode?: GrantLineCode;
  /**
   * 通知書に書かれた交付決定の日。通知を受け取った日ではない。
   *
   * @title 交付決定日
   * @titleEn Date of the decision
   * @descriptionEn The date of the decision in the notice; not the day it arrived.
   * @format date
   * @example 2025-07-15
   * @level p2
   */
  decidedDate: string;
  /**
   * 通知書に書かれた番号。
   *
   * @title 交付決定番号
   * @titleEn Number of the decision
   * @descriptionEn The number in the notice.
   * @maxLength 60
   * @example サ地第12号
   */
  decisionNumber?: string;
  /**
   * この決定の後の額。変更の決定では、増減ではなく変更後の総額。
   *
   * @title 交付決定額
   * @titleEn Amount decided
   * @descriptionEn The amount after this decision; for a change the new total, not the difference.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 2500000
   * @level p2
   */
  amountYen: number;
}
