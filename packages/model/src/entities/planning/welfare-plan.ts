import type { LinkedPolicyCode } from "../../generated/codes.ts";

/**
 * 計画1件につき1行。
 *
 * @title 市町村地域福祉計画
 * @titleEn Community welfare plan
 * @descriptionEn One row per plan.
 * @level p1
 * @order 24
 * @source 社会福祉法107条
 * @filledBy 地域福祉の担当
 * @filledByEn The department of community welfare
 * @filledWhen 計画を作ったとき
 * @filledWhenEn When the plan is made
 * @newYear carried
 */
export interface WelfarePlan {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 地域福祉計画ID
   * @titleEn Welfare plan id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example WP-01
   * @newYear keep
   */
  welfarePlanId: string;
  /**
   * 計画の名称。
   *
   * @title 計画名
   * @titleEn Plan name
   * @descriptionEn Name of the plan.
   * @minLength 1
   * @maxLength 200
   * @example 第4期見本市地域福祉計画
   * @newYear keep
   */
  planName: string;
  /**
   * 策定した日。
   *
   * @title 策定日
   * @titleEn Date adopted
   * @descriptionEn The day it was adopted.
   * @format date
   * @example 2024-03-25
   * @newYear keep
   */
  adoptedDate?: string;
  /**
   * 期間の最初の日。
   *
   * @title 計画期間の開始日
   * @titleEn Start of the period
   * @descriptionEn The first day.
   * @format date
   * @example 2024-04-01
   * @newYear keep
   */
  periodStartDate?: string;
  /**
   * 期間の最後の日。
   *
   * @title 計画期間の終了日
   * @titleEn End of the period
   * @descriptionEn The last day.
   * @format date
   * @example 2030-03-31
   * @newYear keep
   */
  periodEndDate?: string;
  /**
   * 生活困窮者支援等のための地域づくり事業に関する記載があるか。
   *
   * @title 困窮地域づくりの記載
   * @titleEn Names the work of the community against poverty
   * @descriptionEn Whether it names that programme.
   * @example true
   * @newYear keep
   */
  hasCommunityPoorMeasures?: boolean;
  /**
   * 記載がない場合に協議した日。
   *
   * @title 大臣への協議日
   * @titleEn Date of consultation with the Minister
   * @descriptionEn Where it does not name it.
   * @format date
   * @example 2024-02-01
   * @newYear keep
   */
  ministerConsultedDate?: string;
  /**
   * 承認を得た日。
   *
   * @title 大臣の承認日
   * @titleEn Date of approval by the Minister
   * @descriptionEn The day of approval.
   * @format date
   * @example 2024-03-01
   * @newYear keep
   */
  ministerApprovedDate?: string;
  /**
   * 福祉以外の分野で、計画に書いたもの。
   *
   * @title 連携する分野
   * @titleEn Linked fields
   * @descriptionEn Fields beyond welfare that the plan names.
   * @codeList linked-policy
   * @example housing
   * @newYear keep
   */
  linkedPolicies?: LinkedPolicyCode[];
}
