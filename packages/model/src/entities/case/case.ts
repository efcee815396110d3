import type { AgeClassCode, BackgroundFactorCode, SexCode } from "../../generated/codes.ts";

/**
 * 多機関協働事業につないだ事例。1人又は1世帯に複数の回（再開）があり得る。
 *
 * @title 支援ケース
 * @titleEn Case
 * @descriptionEn A case referred to multi-agency collaboration. One person or household may have several, when support is reopened.
 * @level p0
 * @order 80
 * @source 実施要綱 別添5 1(3)
 * @filledBy 多機関協働事業者（直営のときは市町村の重層担当）
 * @filledByEn The multi-agency operator (the municipality's programme division when run directly)
 * @filledWhen ケースを開始した日。受付や再開があったときに書き足す
 * @filledWhenEn On the day the case is opened; completed when it is accepted or reopened
 * @sets basic
 * @newYear cases
 */
export interface Case {
  /**
   * ケース1回ごとに付ける文字列。氏名や生年月日から作らず、再開したときは新しいIDにする。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn A text that tells one case from another. Do not make it from names or birth dates; a reopened case gets a new id.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example C-0001
   */
  caseId: string;
  /**
   * 同じ世帯のケースに同じ文字列を書く。世帯でまとめないときは空欄。
   *
   * @title 世帯ID
   * @titleEn Household id
   * @descriptionEn Give the same text to all cases of one household. Blank if households are not tracked.
   * @minLength 1
   * @maxLength 64
   * @example H-0001
   */
  householdId?: string;
  /**
   * 氏名等を別の表に持つときの番号。持たないときは空欄にします。
   *
   * @title 本人ID
   * @titleEn Person id
   * @descriptionEn The number in the table of names; blank where no name is kept.
   * @minLength 1
   * @maxLength 64
   * @references person.personId
   * @example P-0001
   */
  personId?: string;
  /**
   * 主に担当する職員。
   *
   * @title 担当者
   * @titleEn Case manager
   * @descriptionEn The staff mainly in charge.
   * @maxLength 120
   * @example 相談支援員A
   */
  caseManagerName?: string;
  /**
   * 一つの機関では難しい理由。
   *
   * @title 複雑化・複合化の要因
   * @titleEn Complexity
   * @descriptionEn Why one agency alone cannot do it.
   * @maxLength 1000
   * @example 介護と就労の課題が重なる。
   */
  complexityNote?: string;
  /**
   * 多機関協働事業で扱う事例として記録を始めた日。受付の日とは別に書く。
   *
   * @title ケース開始日
   * @titleEn Date opened
   * @descriptionEn Day on which the record of the case began. It may differ from the day of acceptance.
   * @format date
   * @example 2025-05-20
   */
  openedDate: string;
  /**
   * 多機関協働事業者が受け付けた日。受け付けずに紹介元へ戻したときは空欄。
   *
   * @title 多機関協働の受付日
   * @titleEn Date accepted by multi-agency collaboration
   * @descriptionEn Day on which the multi-agency operator accepted the case. Blank if it was returned to the referrer without acceptance.
   * @format date
   * @example 2025-05-22
   * @source 実施要綱 別添5 1(3)イ
   */
  acceptedDate?: string;
  /**
   * 原則である申込票によらずに受け付けた理由。申込票があるときは空欄。
   *
   * @title 申込票によらない理由
   * @titleEn Reason for no application form
   * @descriptionEn Why there is no application form, which as a rule gives the person's consent. Blank if there is one.
   * @maxLength 500
   * @example 本人が入院中で、口頭で同意を得て記録したため。
   * @source 実施要綱 別添5 1(3)イ
   */
  noApplicationReason?: string;
  /**
   * 終結や中断の後に支援を再開したときの、前の回のケース。初めてのケースは空欄。
   *
   * @title 再開前のケースID
   * @titleEn Previous case id
   * @descriptionEn The earlier case, when support was reopened after a closure or suspension. Blank for a first case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0002
   * @source 実施要綱 別添5 1(3)カ
   */
  previousCaseId?: string;
  /**
   * 終結や中断の後に、多機関協働を再び始めた日。初めてのケースは空欄。
   *
   * @title 再開日
   * @titleEn Date reopened
   * @descriptionEn Day on which multi-agency collaboration began again after a closure or suspension. Blank for a first case.
   * @format date
   * @example 2025-05-20
   * @source 実施要綱 別添5 1(3)カ
   */
  reopenedDate?: string;
  /**
   * ケース開始日の時点の本人の年齢。生年月日は書かない。
   *
   * @title 年齢階級
   * @titleEn Age class
   * @descriptionEn The person's age on the day the case was opened. No date of birth is held.
   * @codeList age-class
   * @example 50s
   * @source 令和5年版厚生労働白書の表章
   */
  ageClass?: AgeClassCode;
  /**
   * 本人の性別。本人が答えない、又は聞いていないときは「不明」。
   *
   * @title 性別
   * @titleEn Sex
   * @descriptionEn The person's sex. Unknown if it was not said or not asked.
   * @codeList sex
   * @example unknown
   * @source 相談受付・申込票
   * @gif ISO 5218
   */
  sex?: SexCode;
  /**
   * 支援者が把握した課題をすべて選ぶ。標準様式の原本は未確認。
   *
   * @title 課題と背景要因
   * @titleEn Issues and background factors
   * @descriptionEn All issues that the supporters have found. The original of the standard form has not been read.
   * @codeList background-factor
   * @example poverty;socialIsolation
   * @source 自立相談支援機関使用標準様式
   */
  backgroundFactors?: BackgroundFactorCode[];
}
