import type { ActivityKindCode } from "../../generated/codes.ts";

/**
 * アウトリーチ又は参加支援の個々の活動。1回の活動を1行に書く。
 *
 * @title 支援活動
 * @titleEn Service activity
 * @descriptionEn A single activity of outreach or participation support. One row is one activity.
 * @level p0
 * @order 190
 * @source 実施要綱 別添5 2(3)イ・3(3)ウ
 * @filledBy アウトリーチ等事業者又は参加支援事業者
 * @filledByEn The operator of outreach or of participation support
 * @filledWhen 活動をした日
 * @filledWhenEn On the day of the activity
 * @sets basic
 * @newYear cases
 */
export interface ServiceActivity {
  /**
   * 活動1回ごとに付ける文字列。
   *
   * @title 活動ID
   * @titleEn Service activity id
   * @descriptionEn A text that tells one activity from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AC-0001
   */
  serviceActivityId: string;
  /**
   * 活動が属する支援。「支援の実施」の表にあるものを書く。
   *
   * @title 支援ID
   * @titleEn Service id
   * @descriptionEn The service that the activity belongs to, as in the table of services.
   * @minLength 1
   * @maxLength 64
   * @references service.serviceId
   * @example SV-0001
   */
  serviceId: string;
  /**
   * 活動をした日。数日にわたるときは日ごとに行を分ける。
   *
   * @title 活動日
   * @titleEn Date of activity
   * @descriptionEn Day of the activity. One row for each day if it took several.
   * @format date
   * @example 2025-07-08
   */
  activityDate: string;
  /**
   * 主に行ったこと。同じ日に別の種別の活動をしたら、行を分ける。
   *
   * @title 活動の種別
   * @titleEn Kind of activity
   * @descriptionEn What was mainly done. Another kind on the same day is another row.
   * @codeList activity-kind
   * @example resourceMatching
   */
  activityKind: ActivityKindCode;
}
