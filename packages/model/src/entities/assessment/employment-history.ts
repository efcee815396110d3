/**
 * 勤めた先ごとに1行。
 *
 * @title 職歴
 * @titleEn Employment history
 * @descriptionEn One row per employer.
 * @level p0
 * @order 136
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface EmploymentHistory {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 職歴ID
   * @titleEn Employment history id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example EH-0001
   */
  employmentHistoryId: string;
  /**
   * 「インテーク・アセスメントシート」の表にある番号。
   *
   * @title アセスメントID
   * @titleEn Assessment id
   * @descriptionEn An id that is in the table assessment.
   * @minLength 1
   * @maxLength 64
   * @references assessment.assessmentId
   * @example AS-0001
   */
  assessmentId: string;
  /**
   * 名称又は業種。
   *
   * @title 会社・勤め先
   * @titleEn Employer
   * @descriptionEn Name or trade.
   * @maxLength 120
   * @example 製造業
   */
  employerName?: string;
  /**
   * していた仕事。
   *
   * @title 職種
   * @titleEn Job
   * @descriptionEn The work done.
   * @maxLength 120
   * @example 組立
   */
  jobDescription?: string;
  /**
   * 年月など、分かる範囲で書きます。
   *
   * @title 期間
   * @titleEn Period
   * @descriptionEn As far as it is known.
   * @maxLength 60
   * @example 平成30年4月から令和6年9月まで
   */
  employedPeriod?: string;
  /**
   * 本人の話のとおりに書きます。
   *
   * @title 離職理由
   * @titleEn Reason of leaving
   * @descriptionEn As the person tells it.
   * @maxLength 300
   * @example 体調不良
   */
  leavingReason?: string;
}
