import type { AgencyKindCode, ComponentCode, SignatureMethodCode } from "../../generated/codes.ts";

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
 * @sets basic
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
   * 申し込む事業。
   *
   * @title 申込みの対象
   * @titleEn Programme applied for
   * @descriptionEn The programme applied for.
   * @codeList component
   * @example multiAgency
   */
  appliedComponentCode?: ComponentCode;
  /**
   * 申込票の宛名。
   *
   * @title 宛名
   * @titleEn Addressee
   * @descriptionEn As on the form.
   * @maxLength 120
   * @example 見本市長
   */
  addressee?: string;
  /**
   * 個人情報に関する管理・取扱規程の説明を受けたか。
   *
   * @title 取扱規程の説明
   * @titleEn Privacy rules were explained
   * @descriptionEn Whether the rules on personal information were explained.
   * @example true
   */
  isRulesExplained?: boolean;
  /**
   * 一つ選びます。
   *
   * @title 署名の方法
   * @titleEn Method of signature
   * @descriptionEn Choose one.
   * @codeList signature-method
   * @example handwritten
   */
  signatureMethod?: SignatureMethodCode;
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
  /**
   * 申込みを手伝った機関や職員。
   *
   * @title 補助した者
   * @titleEn Assisted by
   * @descriptionEn Agency or staff that helped.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  assistedByName?: string;
  /**
   * 多機関協働事業者が直接説明した日。
   *
   * @title 直接説明した日
   * @titleEn Date of direct explanation
   * @descriptionEn The day the multi-agency operator explained it in person.
   * @format date
   * @example 2025-04-18
   */
  directExplanationDate?: string;
  /**
   * 紹介した機関。
   *
   * @title 紹介元
   * @titleEn Referrer
   * @descriptionEn The agency that referred.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  referrerName?: string;
  /**
   * 本人が共有を望まない機関。
   *
   * @title 共有しない機関
   * @titleEn Agencies excluded
   * @descriptionEn Agencies the person does not want told.
   * @maxLength 500
   * @example 勤め先
   */
  excludedAgencies?: string;
}
