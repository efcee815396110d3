import type { SexCode } from "../../generated/codes.ts";

/**
 * 氏名、住所、連絡先をケースから分けて持つ。ほかの表はこの番号だけを使う。
 *
 * @title 本人・世帯員の氏名等
 * @titleEn Person
 * @descriptionEn Names, addresses and contacts, kept apart from the case; the other tables use only the id.
 * @level p0
 * @order 75
 * @source 自立相談支援機関使用標準様式（帳票類）相談受付・申込票
 * @filledBy 相談を受けた拠点の職員
 * @filledByEn Staff of the site that received the consultation
 * @filledWhen 相談受付・申込票を受け取ったとき
 * @filledWhenEn When the intake and application form is received
 * @newYear cases
 */
export interface Person {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 本人ID
   * @titleEn Person id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example P-0001
   */
  personId: string;
  /**
   * 同じ世帯の人に同じ番号を付けます。
   *
   * @title 世帯ID
   * @titleEn Household id
   * @descriptionEn The same number for everyone of a household.
   * @maxLength 64
   * @example H-0001
   */
  householdId?: string;
  /**
   * 本人が書いたとおりに入力します。匿名の相談では空欄にします。
   *
   * @title 氏名
   * @titleEn Name
   * @descriptionEn As the person writes it; blank for an anonymous consultation.
   * @maxLength 120
   * @example 見本　花子
   * @gif DS-431
   */
  personName?: string;
  /**
   * 書ける範囲で入力します。
   *
   * @title ふりがな
   * @titleEn Name in kana
   * @descriptionEn As far as the person can write it.
   * @maxLength 120
   * @example みほん　はなこ
   * @gif DS-431
   */
  personNameKana?: string;
  /**
   * 本人が書いた性別。書かなかったときは空欄にします。
   *
   * @title 性別
   * @titleEn Sex
   * @descriptionEn As the person states it; blank when not stated.
   * @codeList sex
   * @example female
   * @gif ISO 5218
   */
  sex?: SexCode;
  /**
   * 分からないときは空欄にし、年齢だけをアセスメントに書きます。
   *
   * @title 生年月日
   * @titleEn Date of birth
   * @descriptionEn Blank when unknown; the age alone goes into the assessment.
   * @format date
   * @example 1975-06-01
   */
  birthDate?: string;
  /**
   * 7桁。ハイフンはあってもなくてもかまいません。
   *
   * @title 郵便番号
   * @titleEn Postal code
   * @descriptionEn Seven digits, with or without a hyphen.
   * @format postalCode
   * @example 000-0000
   * @gif DS-443
   */
  postalCode?: string;
  /**
   * 住民票と違うときは、今住んでいる所を入力します。
   *
   * @title 住所
   * @titleEn Address
   * @descriptionEn Where the person lives now, if it differs from the resident register.
   * @maxLength 200
   * @example サンプル県見本市中央一丁目1番1号
   * @gif DS-442
   */
  address?: string;
  /**
   * 自宅の電話番号。なければ空欄にします。
   *
   * @title 電話（自宅）
   * @titleEn Home phone
   * @descriptionEn Blank when there is none.
   * @format telephone
   * @maxLength 20
   * @example 099-000-0000
   * @gif DS-445
   */
  homePhone?: string;
  /**
   * 携帯電話の番号。なければ空欄にします。
   *
   * @title 電話（携帯）
   * @titleEn Mobile phone
   * @descriptionEn Blank when there is none.
   * @format telephone
   * @maxLength 20
   * @example 090-0000-0000
   * @gif DS-445
   */
  mobilePhone?: string;
  /**
   * 連絡に使ってよいアドレスだけを入力します。
   *
   * @title 電子メール
   * @titleEn Email address
   * @descriptionEn Only an address that may be used for contact.
   * @maxLength 254
   * @example mihon@example.jp
   */
  emailAddress?: string;
}
