import type { ReviewResultCode } from "../../generated/codes.ts";

/**
 * 見直し1回につき1行。
 *
 * @title サポートプランの見直し
 * @titleEn Review of a child support plan
 * @descriptionEn One row per review.
 * @level p0
 * @order 198
 * @source 実施要綱 別記1の3 4(3)⑤イ(ウ)
 * @filledBy こども家庭センターの職員
 * @filledByEn Staff of the centre
 * @filledWhen 見直した日
 * @filledWhenEn On the day of the review
 * @newYear cases
 */
export interface ChildSupportPlanReview {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 見直しID
   * @titleEn Review id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CR-0001
   */
  childSupportPlanReviewId: string;
  /**
   * 「サポートプラン」の表にある番号。
   *
   * @title サポートプランID
   * @titleEn Child support plan id
   * @descriptionEn An id that is in the table child-support-plan.
   * @minLength 1
   * @maxLength 64
   * @references childSupportPlan.childSupportPlanId
   * @example CP-0001
   */
  childSupportPlanId: string;
  /**
   * 評価し、見直した日。
   *
   * @title 見直した日
   * @titleEn Date of review
   * @descriptionEn The day it was evaluated.
   * @format date
   * @example 2025-12-04
   */
  reviewedDate: string;
  /**
   * 支援の効果。
   *
   * @title 効果
   * @titleEn Effect
   * @descriptionEn What the support achieved.
   * @maxLength 2000
   * @example 休める日ができ、表情が明るくなった。
   */
  effect?: string;
  /**
   * 一つ選びます。
   *
   * @title 見直しの結果
   * @titleEn Result of the review
   * @descriptionEn Choose one.
   * @codeList review-result
   * @example continued
   */
  reviewResult: ReviewResultCode;
}
