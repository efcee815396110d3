import type { ChildCaseEventCode } from "../../generated/codes.ts";

/**
 * 通告の受理から終結までの節目ごとに1行。
 *
 * @title 児童の支援の経過
 * @titleEn Child case event
 * @descriptionEn One row per step from the report to the closure.
 * @level p0
 * @order 199
 * @source 実施要綱 別記1の3 4(3)⑤ウ(イ)
 * @filledBy こども家庭センターの職員
 * @filledByEn Staff of the centre
 * @filledWhen その日
 * @filledWhenEn On its day
 * @newYear cases
 */
export interface ChildCaseEvent {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 経過ID
   * @titleEn Event id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CV-0001
   */
  childCaseEventId: string;
  /**
   * 「支援ケース」の表にある番号。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn An id that is in the table case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 一つ選びます。
   *
   * @title 節目
   * @titleEn Step
   * @descriptionEn Choose one.
   * @codeList child-case-event
   * @example receipt
   */
  childCaseEventKind: ChildCaseEventCode;
  /**
   * 行った日。
   *
   * @title 日付
   * @titleEn Date
   * @descriptionEn The day it took place.
   * @format date
   * @example 2025-05-10
   */
  eventDate: string;
  /**
   * 支援に要る範囲で書きます。
   *
   * @title 内容
   * @titleEn Note
   * @descriptionEn As far as the support needs it.
   * @maxLength 1000
   * @example 学校から連絡を受けた。
   */
  eventNote?: string;
}
