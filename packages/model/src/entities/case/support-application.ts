import type { AgencyKindCode } from "../../generated/codes.ts";

/**
 * 本人が記入する利用申込。参考様式。氏名と住所は持たない。様式の原本は未確認。
 *
 * @title 相談受付・申込票
 * @titleEn Support application form
 * @descriptionEn The application that the person fills in, after the reference form. Names and addresses are not held. The original of the form has not been read.
 * @level p0
 * @order 120
 * @source 実施要綱 別添5 1(3)イ
 * @filledBy 多機関協働事業者（申込票は本人が記入する）
 * @filledByEn The multi-agency operator (the form itself is filled in by the person)
 * @filledWhen 本人から申込票を受け取った日
 * @filledWhenEn On the day the form is received from the person
 * @newYear cases
 */
export interface SupportApplication {
  /**
   * 申込票1枚ごとに付ける文字列。
   *
   * @title 申込票ID
   * @titleEn Support application id
   * @descriptionEn A text that tells one application form from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SA-0001
   */
  supportApplicationId: string;
  /**
   * 申込を受けたケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case that the application is for.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 申込票に本人が書いた申込の日。市町村が入力した日ではない。
   *
   * @title 申込日
   * @titleEn Date applied
   * @descriptionEn The date that the person wrote on the form; not the day of entry.
   * @format date
   * @example 2025-05-22
   */
  appliedDate: string;
  /**
   * 個人情報をどう扱うかを本人に説明したら「はい」。確かめられないときは空欄。
   *
   * @title 個人情報の取扱いの説明
   * @titleEn Personal information handling was explained
   * @descriptionEn True if the person was told how personal information is handled. Blank if it cannot be ascertained.
   * @example true
   */
  isExplained?: boolean;
  /**
   * 支援関係機関と情報を共有することに、申込票で同意していれば「はい」。
   *
   * @title 情報共有への同意
   * @titleEn Sharing with agencies was agreed
   * @descriptionEn True if the person agreed on the form that agencies share information.
   * @example true
   */
  isSharingAgreed?: boolean;
  /**
   * 申込票に本人の署名があれば「はい」。代筆だけのときは「いいえ」。
   *
   * @title 本人署名
   * @titleEn Was signed by the person
   * @descriptionEn True if the person signed the form. False if somebody else wrote the name.
   * @example true
   */
  isSigned?: boolean;
  /**
   * 申込票の記入を手伝った機関。本人だけで記入したときは空欄。
   *
   * @title 申込を補助した者
   * @titleEn Who assisted
   * @descriptionEn Kind of agency that helped to fill in the form. Blank if the person did it alone.
   * @codeList agency-kind
   * @example ltcCenter
   */
  assistedByKind?: AgencyKindCode;
}
