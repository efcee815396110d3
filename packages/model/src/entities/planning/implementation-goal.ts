import type { ComponentCode, GoalStatusCode } from "../../generated/codes.ts";

/**
 * 目標ごとに1行。
 *
 * @title 実施計画の目標
 * @titleEn Implementation goal
 * @descriptionEn One row per goal.
 * @level p1
 * @order 27
 * @source 社会福祉法施行規則34条の10第3号
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 実施計画を策定したとき。実績は見直しのとき
 * @filledWhenEn When the plan is adopted; results at the review
 * @newYear carried
 */
export interface ImplementationGoal {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 実施計画の目標ID
   * @titleEn Implementation goal id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IG-01
   * @newYear keep
   */
  implementationGoalId: string;
  /**
   * 「重層的支援体制整備事業実施計画」の表にある番号。
   *
   * @title 実施計画ID
   * @titleEn Implementation plan id
   * @descriptionEn An id that is in the table implementation-plan.
   * @minLength 1
   * @maxLength 64
   * @references implementationPlan.implementationPlanId
   * @example IP-01
   * @newYear keep
   */
  implementationPlanId: string;
  /**
   * 目標が一つの構成事業のものであるとき。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn Where the goal is that of one component.
   * @codeList component
   * @example multiAgency
   * @newYear keep
   */
  componentCode?: ComponentCode;
  /**
   * 取り組む者。
   *
   * @title 誰が
   * @titleEn Owner
   * @descriptionEn Who does it.
   * @maxLength 120
   * @example 地域共生推進課
   * @newYear keep
   */
  ownerName?: string;
  /**
   * 取り組むこと。
   *
   * @title 何をして
   * @titleEn Action
   * @descriptionEn What is done.
   * @maxLength 1000
   * @example 支援会議を毎月開く
   * @newYear keep
   */
  action?: string;
  /**
   * 達成すること。
   *
   * @title 何を達成するか
   * @titleEn Goal
   * @descriptionEn What is to be reached.
   * @minLength 1
   * @maxLength 1000
   * @example つなぎ先が決まらない相談をなくす
   * @newYear keep
   */
  goal: string;
  /**
   * 達成する期限。
   *
   * @title いつまでに
   * @titleEn Due date
   * @descriptionEn The day it is to be reached by.
   * @format date
   * @example 2027-03-31
   * @newYear keep
   */
  dueDate: string;
  /**
   * 測るもの。
   *
   * @title 指標
   * @titleEn Indicator
   * @descriptionEn What is measured.
   * @maxLength 200
   * @example 支援会議の開催回数
   * @newYear keep
   */
  indicatorName?: string;
  /**
   * 指標の目標。
   *
   * @title 目標値
   * @titleEn Target value
   * @descriptionEn Target of the indicator.
   * @TJS-type number
   * @example 12
   * @newYear keep
   */
  targetValue?: number;
  /**
   * 見直しのときの値。
   *
   * @title 実績値
   * @titleEn Actual value
   * @descriptionEn Value at the review.
   * @TJS-type number
   * @example 11
   * @newYear blank
   */
  actualValue?: number;
  /**
   * 回、件、人など。
   *
   * @title 単位
   * @titleEn Unit
   * @descriptionEn Times, cases, people.
   * @maxLength 30
   * @example 回
   * @newYear keep
   */
  unitName?: string;
  /**
   * 見直しのときに選びます。
   *
   * @title 進み具合
   * @titleEn Status
   * @descriptionEn At the review.
   * @codeList goal-status
   * @example onTrack
   * @newYear blank
   */
  goalStatus?: GoalStatusCode;
  /**
   * 届かなかった理由。
   *
   * @title 差の分析
   * @titleEn Analysis of the gap
   * @descriptionEn Why it was not reached.
   * @maxLength 2000
   * @example 会場の都合で1回休んだ。
   * @newYear blank
   */
  gapAnalysis?: string;
  /**
   * 変えること。
   *
   * @title 見直しの内容
   * @titleEn Revision
   * @descriptionEn What is changed.
   * @maxLength 2000
   * @example オンラインでも開く。
   * @newYear blank
   */
  revision?: string;
}
