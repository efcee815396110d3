import type { ComponentCode } from "../../generated/codes.ts";

/**
 * プランで使う参加支援、アウトリーチ等の事業ごとに1行。
 *
 * @title プランで利用する事業
 * @titleEn Programme used by a plan
 * @descriptionEn One row per programme that the plan uses: participation, outreach and so on.
 * @level p0
 * @order 161
 * @source 実施要綱 別添5 1(3)エ・キ(ア)
 * @filledBy 多機関協働事業者
 * @filledByEn The multi-agency operator
 * @filledWhen プランを作るとき
 * @filledWhenEn When the plan is made
 * @newYear cases
 */
export interface PlanProgramme {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 利用事業ID
   * @titleEn Plan programme id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PP-0001
   */
  planProgrammeId: string;
  /**
   * 「支援プラン」の表にある番号。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn An id that is in the table plan.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * 利用する事業。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The programme used.
   * @codeList component
   * @example participation
   */
  componentCode: ComponentCode;
  /**
   * その事業で何をするか。
   *
   * @title 支援方針
   * @titleEn Support policy
   * @descriptionEn What is done in it.
   * @maxLength 1000
   * @example 農作業の体験から始め、週1回の通所を目指す。
   */
  supportPolicy?: string;
  /**
   * 実施する機関の名称。
   *
   * @title 実施機関
   * @titleEn Provider
   * @descriptionEn Name of the agency.
   * @maxLength 120
   * @example 社会福祉法人見本会
   */
  providerName?: string;
  /**
   * 始める予定の日。
   *
   * @title 利用開始予定日
   * @titleEn Planned start
   * @descriptionEn The day it is to start.
   * @format date
   * @example 2025-06-01
   */
  startDate?: string;
  /**
   * 終わる予定の日。決まっていなければ空欄。
   *
   * @title 利用終了予定日
   * @titleEn Planned end
   * @descriptionEn The day it is to end; blank when open.
   * @format date
   * @example 2025-11-30
   */
  endDate?: string;
}
