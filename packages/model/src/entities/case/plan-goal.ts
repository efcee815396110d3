import type { GoalTermCode } from "../../generated/codes.ts";

/**
 * 支援の目標とその達成時期。1つの目標を1行に書く。
 *
 * @title プランの目標
 * @titleEn Plan goal
 * @descriptionEn A goal of the support and when it is to be reached. One row is one goal.
 * @level p0
 * @order 150
 * @source 社会福祉法施行規則34条の7第2号
 * @filledBy プランを作る事業者
 * @filledByEn The operator that makes the plan
 * @filledWhen プラン案を作成した日
 * @filledWhenEn On the day the plan is drafted
 * @sets basic
 * @newYear cases
 */
export interface PlanGoal {
  /**
   * 目標1つごとに付ける文字列。
   *
   * @title 目標ID
   * @titleEn Plan goal id
   * @descriptionEn A text that tells one goal from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PG-0001
   */
  planGoalId: string;
  /**
   * 目標を定めたプラン。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan that sets the goal.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * 本人が目指す状態を、達成したと分かる形で書く。支援者の予定は書かない。
   *
   * @title 目標
   * @titleEn Goal
   * @descriptionEn The state the person aims at, put so that one can tell when it is reached; not what supporters will do.
   * @minLength 1
   * @maxLength 1000
   * @example 週に1回、居場所に通う。
   */
  goal: string;
  /**
   * 長い目で見た目標か、このプランの間に達成する目標か。標準様式の原本は未確認。
   *
   * @title 目標の期間
   * @titleEn Term of the goal
   * @descriptionEn Whether it is a long-term goal or one for this plan. The original of the standard form has not been read.
   * @codeList goal-term
   * @example thisPlan
   * @source 自立相談支援機関使用標準様式
   */
  goalTerm?: GoalTermCode;
  /**
   * いつまでに達成するか。月までしか決めていないときは、その月の末日。
   *
   * @title 達成時期
   * @titleEn Due date
   * @descriptionEn By when the goal is to be reached; the last day of the month if only the month is set.
   * @format date
   * @example 2025-12-31
   */
  dueDate?: string;
}
