import type { EmploymentCode, QualificationCode } from "../../generated/codes.ts";

/**
 * 事業に従事する職員。氏名は持たない。
 *
 * @title 職員
 * @titleEn Staff member
 * @descriptionEn A member of staff of the programme. Names are not held.
 * @level p0
 * @order 60
 * @source 実施要綱 別添3・別記1・別記2
 * @filledBy 市町村の担当課（委託先の職員は委託先から集める）
 * @filledByEn The municipality's division in charge (with what its contractors give)
 * @filledWhen 年度の初め。採用、資格の取得、研修の修了のたびに直す
 * @filledWhenEn At the beginning of the fiscal year; corrected after hiring, qualification or training
 * @sets basic
 * @newYear carried
 */
export interface Staff {
  /**
   * 職員1人ごとに決めた文字列。氏名や職員番号をそのまま使わない。
   *
   * @title 職員ID
   * @titleEn Staff id
   * @descriptionEn A text for each person; not the name or the personnel number.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SF-001
   * @newYear keep
   */
  staffId: string;
  /**
   * 勤務先で定めた所定の時間をすべて勤務するなら「常勤」、それより短いなら「非常勤」。
   *
   * @title 雇用形態
   * @titleEn Employment
   * @descriptionEn Full-time if all regular hours of the employer are worked, part-time if fewer.
   * @codeList employment
   * @example fullTime
   * @newYear keep
   */
  employment: EmploymentCode;
  /**
   * 持っている資格をすべて選ぶ。職種に関係しない資格は書かなくてよい。
   *
   * @title 資格
   * @titleEn Qualifications
   * @descriptionEn All qualifications held; those without bearing on the role may be left out.
   * @codeList qualification
   * @example certifiedSocialWorker;careManager
   * @newYear keep
   */
  qualificationCodes?: QualificationCode[];
  /**
   * 福祉などの相談援助に携わった年数の合計。6か月は0.5と書く。
   *
   * @title 相談援助の経験年数
   * @titleEn Years of consultation experience
   * @descriptionEn Total years of consultation work in welfare or the like; six months are 0.5.
   * @minimum 0
   * @maximum 70
   * @unit 年
   * @TJS-type number
   * @example 6.5
   * @newYear keep
   */
  experienceYears?: number;
  /**
   * 職種ごとに実施要綱が定める研修を修了していれば「はい」。研修の定めのない職種は空欄。
   *
   * @title 所定の研修の修了
   * @titleEn Has completed the required training
   * @descriptionEn True if the training that the guidelines set for the role is completed. Blank if the role has none.
   * @example true
   * @newYear keep
   */
  hasCompletedTraining?: boolean;
}
