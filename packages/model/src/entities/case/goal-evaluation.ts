import type { AttainmentGradeCode } from "../../generated/codes.ts";

/**
 * 評価のときに、目標ごとに1行。
 *
 * @title 目標ごとの評価
 * @titleEn Evaluation of a goal
 * @descriptionEn One row per goal at an evaluation.
 * @level p0
 * @order 241
 * @source 実施要綱 別記1の4 4(3)ウ(ア)
 * @filledBy 評価の担当者
 * @filledByEn The one who evaluates
 * @filledWhen プランを評価したとき
 * @filledWhenEn When the plan is evaluated
 * @newYear cases
 */
export interface GoalEvaluation {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 目標評価ID
   * @titleEn Goal evaluation id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example GE-0001
   */
  goalEvaluationId: string;
  /**
   * 「プランの評価」の表にある番号。
   *
   * @title 評価ID
   * @titleEn Evaluation id
   * @descriptionEn An id that is in the table evaluation.
   * @minLength 1
   * @maxLength 64
   * @references evaluation.evaluationId
   * @example EV-0001
   */
  evaluationId: string;
  /**
   * 「プランの目標」の表にある番号。
   *
   * @title 目標ID
   * @titleEn Plan goal id
   * @descriptionEn An id that is in the table plan-goal.
   * @minLength 1
   * @maxLength 64
   * @references planGoal.planGoalId
   * @example PG-0001
   */
  planGoalId: string;
  /**
   * どこまでできたか。
   *
   * @title 達成状況
   * @titleEn Attainment
   * @descriptionEn How far it was reached.
   * @maxLength 1000
   * @example 週1回通えるようになった。
   */
  attainment?: string;
  /**
   * この標準の提案。公式の段階はありません。
   *
   * @title 達成の程度
   * @titleEn Grade of attainment
   * @descriptionEn Proposed by this standard; there is no official grade.
   * @codeList attainment-grade
   * @example mostlyReached
   */
  attainmentGrade?: AttainmentGradeCode;
}
