import type { PlanKindCode } from "../../generated/codes.ts";

/**
 * 多機関協働、アウトリーチ又は参加支援のプラン。
 *
 * @title 支援プラン
 * @titleEn Support plan
 * @level p0
 * @order 140
 * @source 実施要綱 別添5 1(3)エ・社会福祉法施行規則34条の7
 * @sets basic
 * @newYear cases
 */
export interface Plan {
  /**
   * @title プランID
   * @titleEn Plan id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PL-0001
   */
  planId: string;
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
   * @title プランの種別
   * @titleEn Kind of plan
   * @codeList plan-kind
   */
  planKind: PlanKindCode;
  /**
   * 1=初回、2以上=再プラン。
   *
   * @title プランの回
   * @titleEn Version of the plan
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @unit 回
   */
  planVersion: number;
  /**
   * アウトリーチ・参加支援のプランが基づく多機関協働のプラン。
   *
   * @title 多機関協働のプランID
   * @titleEn Parent plan id
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   */
  parentPlanId?: string;
  /**
   * @title プラン案の作成日
   * @titleEn Date drafted
   * @format date
   */
  draftedDate: string;
  /**
   * @title プランの決定日
   * @titleEn Date adopted
   * @format date
   */
  adoptedDate?: string;
  /**
   * @title 本人の意向
   * @titleEn The person's intention
   * @maxLength 2000
   */
  personsIntention?: string;
  /**
   * @title 解決すべき課題
   * @titleEn Issues to solve
   * @maxLength 2000
   */
  issuesToSolve?: string;
  /**
   * @title 支援方針
   * @titleEn Policy of support
   * @maxLength 2000
   */
  supportPolicy?: string;
  /**
   * @title 一体的に提供するための方策
   * @titleEn Measures of integrated provision
   * @maxLength 2000
   * @example 支援会議を毎月開き、構成事業の間で役割を分担する。
   */
  integrationMeasures?: string;
  /**
   * @title アウトリーチの利用
   * @titleEn Uses outreach
   */
  usesOutreach?: boolean;
  /**
   * @title 参加支援の利用
   * @titleEn Uses participation support
   */
  usesParticipation?: boolean;
  /**
   * @title モニタリング予定日
   * @titleEn Planned monitoring date
   * @format date
   */
  monitoringDate?: string;
  /**
   * @title プラン期間の開始日
   * @titleEn Start of the plan period
   * @format date
   */
  periodStartDate?: string;
  /**
   * @title プラン期間の終了日
   * @titleEn End of the plan period
   * @format date
   */
  periodEndDate?: string;
  /**
   * @title 本人が同意した日
   * @titleEn Date the person agreed
   * @format date
   */
  personAgreedDate?: string;
}
