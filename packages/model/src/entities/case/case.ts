import type { AgeClassCode, BackgroundFactorCode, SexCode } from "../../generated/codes.ts";

/**
 * 多機関協働事業につないだ事例。1人又は1世帯に複数の回（再開）があり得る。
 *
 * @title 支援ケース
 * @titleEn Case
 * @level p0
 * @order 80
 * @source 実施要綱 別添5 1(3)
 * @sets basic
 * @newYear cases
 */
export interface Case {
  /**
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example C-0001
   */
  caseId: string;
  /**
   * @title 世帯ID
   * @titleEn Household id
   * @minLength 1
   * @maxLength 64
   * @example H-0001
   */
  householdId?: string;
  /**
   * @title ケース開始日
   * @titleEn Date opened
   * @format date
   */
  openedDate: string;
  /**
   * @title 多機関協働の受付日
   * @titleEn Date accepted by multi-agency collaboration
   * @format date
   */
  acceptedDate?: string;
  /**
   * 原則として申込票により本人同意を得る。それによらない場合の理由。
   *
   * @title 申込票によらない理由
   * @titleEn Reason for no application form
   * @maxLength 500
   */
  noApplicationReason?: string;
  /**
   * @title 再開前のケースID
   * @titleEn Previous case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   */
  previousCaseId?: string;
  /**
   * @title 再開日
   * @titleEn Date reopened
   * @format date
   */
  reopenedDate?: string;
  /**
   * @title 年齢階級
   * @titleEn Age class
   * @codeList age-class
   */
  ageClass?: AgeClassCode;
  /**
   * @title 性別
   * @titleEn Sex
   * @codeList sex
   */
  sex?: SexCode;
  /**
   * @title 課題と背景要因
   * @titleEn Issues and background factors
   * @codeList background-factor
   */
  backgroundFactors?: BackgroundFactorCode[];
}
