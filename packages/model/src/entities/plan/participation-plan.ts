import type { ActivityKindCode, ResidenceSupportCode } from "../../generated/codes.ts";

/**
 * 参加支援のプラン1件につき1行。目標と方針は「支援プラン」に書く。
 *
 * @title 参加支援のプランの内容
 * @titleEn Participation plan
 * @descriptionEn One row per participation plan; goals and policy are in the table of plans.
 * @level p0
 * @order 164
 * @source 実施要綱 別添5 3(3)イ(イ)
 * @filledBy 参加支援事業者
 * @filledByEn The participation operator
 * @filledWhen プランを作るとき
 * @filledWhenEn When the plan is made
 * @newYear cases
 */
export interface ParticipationPlan {
  /**
   * 「支援プラン」の表にある番号。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn An id that is in the table plan.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @key
   * @example PL-0003
   */
  planId: string;
  /**
   * つながりの希薄さなど。
   *
   * @title 本人・世帯のニーズと課題
   * @titleEn Needs and troubles
   * @descriptionEn Thin ties, and so on.
   * @maxLength 2000
   * @example 3年間、家族以外と話していない。
   */
  needs?: string;
  /**
   * 本人の言葉で書きます。
   *
   * @title 望む社会とのつながり・参加の形
   * @titleEn Desired participation
   * @descriptionEn In the person's words.
   * @maxLength 2000
   * @example 動物の世話をする仕事に触れてみたい。
   */
  desiredParticipation?: string;
  /**
   * 行うことをすべて選びます。
   *
   * @title 支援内容
   * @titleEn Activities
   * @descriptionEn All that is to be done.
   * @codeList activity-kind
   * @example resourceMatching
   */
  participationActivities?: ActivityKindCode[];
  /**
   * 訪問や電話の間隔、期間。
   *
   * @title 定着支援・フォローアップの方法
   * @titleEn Method of follow-up
   * @descriptionEn Visits or calls: how often, how long.
   * @maxLength 1000
   * @example 受入れ後3か月は月2回訪問する。
   */
  followUpMethod?: string;
  /**
   * 行うものをすべて選びます。なければ「なし」。
   *
   * @title 居住継続支援の内容
   * @titleEn Residence support
   * @descriptionEn All that is to be done; none when there is none.
   * @codeList residence-support
   * @example none
   */
  residenceSupports?: ResidenceSupportCode[];
}
