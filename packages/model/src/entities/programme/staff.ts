import type { EmploymentCode, QualificationCode } from "../../generated/codes.ts";

/**
 * 事業に従事する職員。氏名は持たない。
 *
 * @title 職員
 * @titleEn Staff member
 * @level p0
 * @order 60
 * @source 実施要綱 別添3・別記1・別記2
 * @sets basic
 * @newYear carried
 */
export interface Staff {
  /**
   * @title 職員ID
   * @titleEn Staff id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SF-001
   * @newYear keep
   */
  staffId: string;
  /**
   * @title 雇用形態
   * @titleEn Employment
   * @codeList employment
   * @newYear keep
   */
  employment: EmploymentCode;
  /**
   * @title 資格
   * @titleEn Qualifications
   * @codeList qualification
   * @newYear keep
   */
  qualificationCodes?: QualificationCode[];
  /**
   * @title 相談援助の経験年数
   * @titleEn Years of consultation experience
   * @minimum 0
   * @maximum 70
   * @unit 年
   * @TJS-type number
   * @newYear keep
   */
  experienceYears?: number;
  /**
   * @title 所定の研修の修了
   * @titleEn Has completed the required training
   * @newYear keep
   */
  hasCompletedTraining?: boolean;
}
