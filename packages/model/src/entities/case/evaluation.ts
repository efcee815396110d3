import type { EvaluationResultCode, ObservedChangeCode } from "../../generated/codes.ts";

/**
 * プランの評価。
 *
 * @title プランの評価
 * @titleEn Evaluation of a plan
 * @level p0
 * @order 240
 * @source 実施要綱 別添5 1(3)キ(イ)B
 * @sets basic
 * @newYear cases
 */
export interface Evaluation {
  /**
   * @title 評価ID
   * @titleEn Evaluation id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example EV-0001
   */
  evaluationId: string;
  /**
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * @title プランID
   * @titleEn Plan id
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * @title 評価日
   * @titleEn Date evaluated
   * @format date
   */
  evaluatedDate: string;
  /**
   * @title 評価結果
   * @titleEn Result of the evaluation
   * @codeList evaluation-result
   */
  evaluationResult: EvaluationResultCode;
  /**
   * @title 見られた変化
   * @titleEn Observed changes
   * @codeList observed-change
   */
  observedChanges?: ObservedChangeCode[];
  /**
   * @title 目標の達成状況
   * @titleEn Goal attainment
   * @maxLength 2000
   */
  goalAttainment?: string;
  /**
   * @title 残された課題
   * @titleEn Remaining issues
   * @maxLength 2000
   */
  remainingIssues?: string;
  /**
   * @title フォローアップの必要
   * @titleEn Follow-up is needed
   */
  isFollowUpNeeded?: boolean;
}
