import type { WorkFormCode } from "../../generated/codes.ts";

/**
 * 就労又は増収が見られたときに1行。
 *
 * @title 就労・増収の状況
 * @titleEn Employment result
 * @descriptionEn One row when the person began to work or earned more.
 * @level p0
 * @order 242
 * @source 生活困窮者自立支援制度 支援状況調査の公表項目
 * @filledBy 評価の担当者
 * @filledByEn The one who evaluates
 * @filledWhen プランを評価したとき
 * @filledWhenEn When the plan is evaluated
 * @newYear cases
 */
export interface EmploymentResult {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 就労結果ID
   * @titleEn Employment result id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example ER-0001
   */
  employmentResultId: string;
  /**
   * 「プランの評価」の表にある番号。
   *
   * @title 評価ID
   * @titleEn Evaluation id
   * @descriptionEn An id that is in the table evaluation.
   * @minLength 1
   * @maxLength 64
   * @references evaluation.evaluationId
   * @example EV-0001
   */
  evaluationId: string;
  /**
   * プランの期間中の一般就労を目標にしていたか。
   *
   * @title 就労支援対象者
   * @titleEn Is a target of employment support
   * @descriptionEn Whether ordinary work within the plan's period was the goal.
   * @example true
   */
  isEmploymentSupportTarget?: boolean;
  /**
   * 働き始めた日。
   *
   * @title 就労開始日
   * @titleEn Date of employment
   * @descriptionEn The day the work began.
   * @format date
   * @example 2025-09-01
   */
  employedDate?: string;
  /**
   * 始めた仕事の形態。
   *
   * @title 雇用形態
   * @titleEn Form of work
   * @descriptionEn Of the work begun.
   * @codeList work-form
   * @example partTime
   */
  workForm?: WorkFormCode;
  /**
   * 働いて得る収入が増えたか。
   *
   * @title 増収
   * @titleEn Income increased
   * @descriptionEn Whether earned income grew.
   * @example true
   */
  isIncomeIncreased?: boolean;
  /**
   * 増えた額。分からなければ空欄。
   *
   * @title 増えた月額
   * @titleEn Increase a month
   * @descriptionEn Blank when unknown.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 30000
   */
  increasedYen?: number;
}
