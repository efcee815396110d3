/**
 * 加算の取組1回につき1行（講習、巡回、連絡会議など）。
 *
 * @title 加算の実施記録
 * @titleEn Add-on session
 * @descriptionEn One row per session: lecture, round, liaison meeting.
 * @level p1
 * @order 55
 * @source 実施要綱 別記1の3・別記2の4
 * @filledBy 拠点の担当
 * @filledByEn The site
 * @filledWhen 行った日
 * @filledWhenEn On its day
 * @newYear facts
 */
export interface AddOnSession {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 実施記録ID
   * @titleEn Session id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AS-01
   */
  addOnSessionId: string;
  /**
   * 「加算」の表にある番号。
   *
   * @title 加算ID
   * @titleEn Add-on id
   * @descriptionEn An id that is in the table add-on.
   * @minLength 1
   * @maxLength 64
   * @references addOn.addOnId
   * @example AO-01
   */
  addOnId: string;
  /**
   * 行った日。
   *
   * @title 実施日
   * @titleEn Date
   * @descriptionEn The day it took place.
   * @format date
   * @example 2025-06-14
   */
  sessionDate: string;
  /**
   * 行った所。
   *
   * @title 場所
   * @titleEn Place
   * @descriptionEn Where it took place.
   * @maxLength 200
   * @example 見本児童館
   */
  place?: string;
  /**
   * 来た人の数。
   *
   * @title 参加者数
   * @titleEn Participants
   * @descriptionEn How many came.
   * @TJS-type integer
   * @minimum 0
   * @maximum 10000
   * @unit 人
   * @example 12
   */
  participantCount?: number;
  /**
   * 行ったこと。
   *
   * @title 内容
   * @titleEn Note
   * @descriptionEn What was done.
   * @maxLength 500
   * @example 休日の父親講座
   */
  sessionNote?: string;
}
