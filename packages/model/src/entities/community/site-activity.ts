import type { SiteActivityCode } from "../../generated/codes.ts";

/**
 * 拠点が行う活動、機能、業務ごとに1行。
 *
 * @title 拠点の活動
 * @titleEn Site activity
 * @descriptionEn One row per activity, function or duty of a site.
 * @level p1
 * @order 51
 * @source 実施要綱 別記1・別記2
 * @filledBy 拠点の担当
 * @filledByEn The site
 * @filledWhen 年度の初めと、変わったとき
 * @filledWhenEn At the start of the year and on change
 * @newYear carried
 */
export interface SiteActivity {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 拠点活動ID
   * @titleEn Site activity id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SA-01
   * @newYear keep
   */
  siteActivityId: string;
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
  siteId: string;
  /**
   * 一つ選びます。
   *
   * @title 活動の種別
   * @titleEn Kind of activity
   * @descriptionEn Choose one.
   * @codeList site-activity
   * @example kosodateExchange
   * @newYear keep
   */
  siteActivityKind: SiteActivityCode;
  /**
   * 行っているか。
   *
   * @title 行っている
   * @titleEn Is provided
   * @descriptionEn Whether it is provided.
   * @example true
   * @newYear keep
   */
  isProvided: boolean;
  /**
   * 平均の回数。常に行うときは空欄。
   *
   * @title 月当たりの回数
   * @titleEn Times a month
   * @descriptionEn On average; blank when it is always open.
   * @TJS-type number
   * @minimum 0
   * @maximum 1000
   * @unit 回/月
   * @example 4
   * @newYear keep
   */
  timesPerMonth?: number;
  /**
   * 始めた日。
   *
   * @title 開始日
   * @titleEn Start
   * @descriptionEn The day it began.
   * @format date
   * @example 2024-04-01
   * @newYear keep
   */
  startDate?: string;
  /**
   * 何をどう行うか。
   *
   * @title 内容
   * @titleEn Note
   * @descriptionEn What is done, and how.
   * @maxLength 1000
   * @example 毎週水曜の午前に親子の広場を開く。
   * @newYear keep
   */
  activityNote?: string;
}
