import type { AgencyKindCode } from "../../generated/codes.ts";

/**
 * 支援関係機関それぞれの役割分担。1つの機関の1つの役割を1行に書く。
 *
 * @title プランの役割分担
 * @titleEn Plan role
 * @descriptionEn Who does what in a plan. One row is one task of one agency.
 * @level p0
 * @order 160
 * @source 社会福祉法施行規則34条の7第4号・実施要綱 別添5 1(3)エ
 * @filledBy 多機関協働事業者（アウトリーチ、参加支援のプランではその事業者）
 * @filledByEn The multi-agency operator (for plans of outreach or participation, their operator)
 * @filledWhen プラン案を作成した日。会議で役割が変わったときに直す
 * @filledWhenEn On the day the plan is drafted; corrected when the conference changes the roles
 * @sets basic
 * @newYear cases
 */
export interface PlanRole {
  /**
   * 役割分担1行ごとに付ける文字列。
   *
   * @title 役割分担ID
   * @titleEn Plan role id
   * @descriptionEn A text that tells one role from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PR-0001
   */
  planRoleId: string;
  /**
   * 役割分担を定めたプラン。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan that shares the tasks out.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * 役割を受け持つ機関の種類。本人や家族が行うことは「本人・家族」を選ぶ。
   *
   * @title 機関の種別
   * @titleEn Kind of agency
   * @descriptionEn Kind of agency that takes the task. For what the person or family does, choose person or family.
   * @codeList agency-kind
   * @example socialWelfareCouncil
   */
  agencyKind: AgencyKindCode;
  /**
   * 役割を受け持つ機関の名称。担当者の氏名は書かない。
   *
   * @title 機関名
   * @titleEn Agency name
   * @descriptionEn Name of the agency that takes the task, without names of persons.
   * @minLength 1
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  agencyName: string;
  /**
   * 担当する人。
   *
   * @title 担当者
   * @titleEn Staff
   * @descriptionEn The person in charge.
   * @maxLength 120
   * @example 介護支援専門員D
   */
  staffName?: string;
  /**
   * 電話番号。
   *
   * @title 連絡先
   * @titleEn Contact
   * @descriptionEn Phone number.
   * @format telephone
   * @maxLength 20
   * @example 099-000-0000
   * @gif DS-445
   */
  contactPhone?: string;
  /**
   * その機関が行うことを、頻度も分かるように書く。
   *
   * @title 役割
   * @titleEn Task
   * @descriptionEn What the agency does and how often.
   * @minLength 1
   * @maxLength 1000
   * @example 月に1回訪問する。
   */
  task: string;
  /**
   * 回数や間隔。
   *
   * @title 頻度
   * @titleEn Frequency
   * @descriptionEn How often.
   * @maxLength 120
   * @example 月1回
   */
  frequency?: string;
  /**
   * 役割の始まり。
   *
   * @title 開始日
   * @titleEn Start
   * @descriptionEn When the role begins.
   * @format date
   * @example 2025-06-01
   */
  startDate?: string;
  /**
   * 役割の終わり。
   *
   * @title 終了日
   * @titleEn End
   * @descriptionEn When the role ends.
   * @format date
   * @example 2025-11-30
   */
  endDate?: string;
  /**
   * 支援の中心となる機関なら「はい」。1つのプランに1つを目安にする。
   *
   * @title 主担当
   * @titleEn Is the lead agency
   * @descriptionEn True for the agency at the centre of the support; as a rule one for each plan.
   * @example true
   */
  isLead?: boolean;
}
