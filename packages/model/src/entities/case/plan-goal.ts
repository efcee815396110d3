import type { GoalTermCode } from "../../generated/codes.ts";

/**
 * 支援の目標とその達成時期。
 *
 * @title プランの目標
 * @titleEn Plan goal
 * @level p0
 * @order 150
 * @source 社会福祉法施行規則34条の7第2号
 * @sets basic
 * @newYear cases
 */
export interface PlanGoal {
  /**
   * @title 目標ID
   * @titleEn Plan goal id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PG-0001
   */
  planGoalId: string;
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
   * @title 目標
   * @titleEn Goal
   * @minLength 1
   * @maxLength 1000
   * @example 週に1回、居場所に通う。
   */
  goal: string;
  /**
   * @title 目標の期間
   * @titleEn Term of the goal
   * @codeList goal-term
   */
  goalTerm?: GoalTermCode;
  /**
   * @title 達成時期
   * @titleEn Due date
   * @format date
   */
  dueDate?: string;
}
