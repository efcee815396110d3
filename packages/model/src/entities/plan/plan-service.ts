import type { SupportProgrammeCode } from "../../generated/codes.ts";

/**
 * プランに盛り込む制度、サービス、インフォーマルな支援ごとに1行。
 *
 * @title プランの制度・サービス
 * @titleEn Service of a plan
 * @descriptionEn One row per system, service or informal support in the plan.
 * @level p0
 * @order 162
 * @source 実施要綱 別記1の4 4(2)ウ
 * @filledBy プランの作成者
 * @filledByEn The one who makes the plan
 * @filledWhen プランを作るとき。実績は評価のとき
 * @filledWhenEn When the plan is made; the use at the evaluation
 * @newYear cases
 */
export interface PlanService {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 制度・サービスID
   * @titleEn Plan service id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PS-0001
   */
  planServiceId: string;
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
   * 当てはまるものを一つ選びます。
   *
   * @title 支援・利用事業
   * @titleEn Support or programme
   * @descriptionEn The one that applies.
   * @codeList support-programme
   * @example householdBudget
   */
  supportProgramme: SupportProgrammeCode;
  /**
   * その他の制度や、補うことがあるときに書きます。
   *
   * @title 名称・内容
   * @titleEn Name and content
   * @descriptionEn For other systems, or where more is to be said.
   * @maxLength 200
   * @example 家計表を毎月一緒に付ける。
   */
  serviceName?: string;
  /**
   * 提供する機関や人。
   *
   * @title 実施機関
   * @titleEn Provider
   * @descriptionEn Agency or person that provides it.
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  providerName?: string;
  /**
   * 始める予定の日。
   *
   * @title 開始予定日
   * @titleEn Planned start
   * @descriptionEn The day it is to start.
   * @format date
   * @example 2025-06-01
   */
  startDate?: string;
  /**
   * 終わる予定の日。
   *
   * @title 終了予定日
   * @titleEn Planned end
   * @descriptionEn The day it is to end.
   * @format date
   * @example 2025-11-30
   */
  endDate?: string;
  /**
   * 評価の日までに使ったか。
   *
   * @title 利用した
   * @titleEn Was used
   * @descriptionEn Whether it was used by the day of the evaluation.
   * @example true
   */
  isUsed?: boolean;
  /**
   * 回数や結果。
   *
   * @title 利用の実績
   * @titleEn How it was used
   * @descriptionEn Times and results.
   * @maxLength 500
   * @example 6回利用し、家計表が付けられるようになった。
   */
  usedDescription?: string;
}
