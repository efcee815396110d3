import type { AgencyKindCode, BackgroundFactorCode } from "../../generated/codes.ts";

/**
 * 多機関協働事業者がまとめ、重層的支援会議に提出する。参考様式。
 *
 * @title インテーク・アセスメントシート
 * @titleEn Assessment
 * @level p0
 * @order 130
 * @source 実施要綱 別添5 1(3)ウ
 * @sets basic
 * @newYear cases
 */
export interface Assessment {
  /**
   * @title アセスメントID
   * @titleEn Assessment id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AS-0001
   */
  assessmentId: string;
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
   * @title アセスメント日
   * @titleEn Date of assessment
   * @format date
   */
  assessedDate: string;
  /**
   * @title 作成者の種別
   * @titleEn Kind of agency that prepared it
   * @codeList agency-kind
   */
  preparedByKind?: AgencyKindCode;
  /**
   * @title 提出した会議ID
   * @titleEn Meeting id
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
  /**
   * @title 世帯人数
   * @titleEn Household size
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   * @unit 人
   */
  householdSize?: number;
  /**
   * @title 課題と背景要因
   * @titleEn Issues and background factors
   * @codeList background-factor
   */
  backgroundFactors?: BackgroundFactorCode[];
  /**
   * @title 本人の意向
   * @titleEn The person's intention
   * @maxLength 2000
   */
  personsIntention?: string;
}
