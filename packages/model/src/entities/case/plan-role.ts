import type { AgencyKindCode } from "../../generated/codes.ts";

/**
 * 支援関係機関それぞれの役割分担。
 *
 * @title プランの役割分担
 * @titleEn Plan role
 * @level p0
 * @order 160
 * @source 社会福祉法施行規則34条の7第4号・実施要綱 別添5 1(3)エ
 * @sets basic
 * @newYear cases
 */
export interface PlanRole {
  /**
   * @title 役割分担ID
   * @titleEn Plan role id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PR-0001
   */
  planRoleId: string;
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
   * @title 機関の種別
   * @titleEn Kind of agency
   * @codeList agency-kind
   */
  agencyKind: AgencyKindCode;
  /**
   * @title 機関名
   * @titleEn Agency name
   * @minLength 1
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  agencyName: string;
  /**
   * @title 役割
   * @titleEn Task
   * @minLength 1
   * @maxLength 1000
   * @example 月に1回訪問する。
   */
  task: string;
  /**
   * @title 主担当
   * @titleEn Is the lead agency
   */
  isLead?: boolean;
}
