/**
 * この相談より前に相談した機関ごとに1行。
 *
 * @title これまでの相談歴
 * @titleEn Consultation history
 * @descriptionEn One row per agency consulted before.
 * @level p0
 * @order 131
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface ConsultationHistory {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 相談歴ID
   * @titleEn Consultation history id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CH-0001
   */
  consultationHistoryId: string;
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
  caseId: string;
  /**
   * 機関の名称。分からなければ種類を書きます。
   *
   * @title 相談した機関
   * @titleEn Agency consulted
   * @descriptionEn Its name, or its kind when the name is unknown.
   * @minLength 1
   * @maxLength 120
   * @example 見本市社会福祉協議会
   */
  agencyName: string;
  /**
   * 年月など、分かる範囲で書きます。
   *
   * @title 相談した時期
   * @titleEn When it was consulted
   * @descriptionEn As far as it is known.
   * @maxLength 60
   * @example 令和6年の秋
   */
  consultedPeriod?: string;
  /**
   * 何を相談したか。
   *
   * @title 相談した内容
   * @titleEn Matter consulted
   * @descriptionEn What was consulted about.
   * @maxLength 500
   * @example 家賃の滞納
   */
  consultedMatter?: string;
  /**
   * どうなったか。
   *
   * @title 結果
   * @titleEn Outcome
   * @descriptionEn What came of it.
   * @maxLength 500
   * @example 貸付の案内を受けた。
   */
  consultationOutcome?: string;
}
