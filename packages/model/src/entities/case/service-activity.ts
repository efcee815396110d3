import type { ActivityKindCode } from "../../generated/codes.ts";

/**
 * アウトリーチ又は参加支援の個々の活動。
 *
 * @title 支援活動
 * @titleEn Service activity
 * @level p0
 * @order 190
 * @source 実施要綱 別添5 2(3)イ・3(3)ウ
 * @sets basic
 * @newYear cases
 */
export interface ServiceActivity {
  /**
   * @title 活動ID
   * @titleEn Service activity id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AC-0001
   */
  serviceActivityId: string;
  /**
   * @title 支援ID
   * @titleEn Service id
   * @minLength 1
   * @maxLength 64
   * @references service.serviceId
   * @example SV-0001
   */
  serviceId: string;
  /**
   * @title 活動日
   * @titleEn Date of activity
   * @format date
   */
  activityDate: string;
  /**
   * @title 活動の種別
   * @titleEn Kind of activity
   * @codeList activity-kind
   */
  activityKind: ActivityKindCode;
}
