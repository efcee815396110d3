import type { AgencyKindCode, EmergencySupportCode, ScreeningResultCode } from "../../generated/codes.ts";

/**
 * 相談をこの機関で続けるか、つなぐかを判断した記録。
 *
 * @title スクリーニング・受付判断
 * @titleEn Screening
 * @descriptionEn The judgement whether the agency goes on with a consultation or refers it.
 * @level p0
 * @order 105
 * @source 実施要綱 別記1の4 4(1)・自立相談支援機関使用標準様式（帳票類）
 * @filledBy 相談を受けた拠点の職員
 * @filledByEn Staff of the site that received the consultation
 * @filledWhen 相談を受けた後、方針を決めた日
 * @filledWhenEn On the day the course is decided
 * @newYear cases
 */
export interface Screening {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title スクリーニングID
   * @titleEn Screening id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SC-0001
   */
  screeningId: string;
  /**
   * 「相談受付」の表にある番号。
   *
   * @title 相談受付ID
   * @titleEn Intake id
   * @descriptionEn An id that is in the table intake.
   * @minLength 1
   * @maxLength 64
   * @references intake.intakeId
   * @example IN-0001
   */
  intakeId: string;
  /**
   * 「支援ケース」の表にある番号。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn An id that is in the table case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId?: string;
  /**
   * 方針を決めた日。
   *
   * @title スクリーニング実施日
   * @titleEn Date of screening
   * @descriptionEn The day the course was decided.
   * @format date
   * @example 2025-04-10
   */
  screenedDate: string;
  /**
   * 決めた方針を一つ選びます。
   *
   * @title スクリーニング結果
   * @titleEn Result of screening
   * @descriptionEn The one course decided on.
   * @codeList screening-result
   * @example ownPlan
   */
  screeningResult: ScreeningResultCode;
  /**
   * その方針にした理由。
   *
   * @title 判断の理由
   * @titleEn Reason of the judgement
   * @descriptionEn Why this course was chosen.
   * @maxLength 1000
   * @example 家計と就労の課題が重なり、継続した支援が要る。
   */
  screeningNote?: string;
  /**
   * つなぐと決めたときの、つなぎ先の種別。
   *
   * @title つなぎ先機関
   * @titleEn Agencies referred to
   * @descriptionEn Kinds of the agencies the person is referred to.
   * @codeList agency-kind
   * @example welfareOffice
   */
  referredAgencyKinds?: AgencyKindCode[];
  /**
   * プランの前に使った緊急の支援。なければ「なし」を選びます。
   *
   * @title 緊急支援
   * @titleEn Emergency support
   * @descriptionEn Support given before a plan; choose none when there was none.
   * @codeList emergency-support
   * @example none
   */
  emergencySupports?: EmergencySupportCode[];
  /**
   * その他を選んだとき、又は補うことがあるとき。
   *
   * @title 緊急支援の内容
   * @titleEn Details of the emergency support
   * @descriptionEn For other, or where more is to be said.
   * @maxLength 500
   * @example 食料を届けた。
   */
  emergencySupportNote?: string;
}
