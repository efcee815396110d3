import type { BackgroundFactorCode, FamilyRelationshipCode, SexCode } from "../../generated/codes.ts";

/**
 * 世帯の1人につき1行。本人も1行にする。
 *
 * @title 世帯員
 * @titleEn Household member
 * @descriptionEn One row per member of the household, the person included.
 * @level p0
 * @order 76
 * @source 重層的支援体制整備事業に係る自治体事務マニュアル 帳票（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface HouseholdMember {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 世帯員ID
   * @titleEn Household member id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example HM-0001
   */
  householdMemberId: string;
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
   * 氏名等を別の表に持つときの番号。氏名を持たないときは空欄にします。
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
   * 本人から見た続柄。
   *
   * @title 続柄
   * @titleEn Relationship
   * @descriptionEn Relationship as seen from the person.
   * @codeList family-relationship
   * @example mother
   */
  familyRelationship: FamilyRelationshipCode;
  /**
   * アセスメントの日の満年齢。
   *
   * @title 年齢
   * @titleEn Age
   * @descriptionEn Full years on the day of the assessment.
   * @TJS-type integer
   * @minimum 0
   * @maximum 130
   * @unit 歳
   * @example 78
   */
  age?: number;
  /**
   * 分からないときは空欄にします。
   *
   * @title 性別
   * @titleEn Sex
   * @descriptionEn Blank when unknown.
   * @codeList sex
   * @example female
   * @gif ISO 5218
   */
  sex?: SexCode;
  /**
   * 勤め先や学校の種類。名称でなくてもかまいません。
   *
   * @title 職業・学校
   * @titleEn Occupation or school
   * @descriptionEn The kind of work or school; a name is not needed.
   * @maxLength 120
   * @example 無職
   */
  occupation?: string;
  /**
   * 本人と同じ家に住んでいれば「はい」。
   *
   * @title 同居
   * @titleEn Lives together
   * @descriptionEn Yes when living in the same home as the person.
   * @example true
   */
  isLivingTogether?: boolean;
  /**
   * 本人が扶養していれば「はい」。
   *
   * @title 扶養
   * @titleEn Is dependent
   * @descriptionEn Yes when the person supports this member.
   * @example false
   */
  isDependent?: boolean;
  /**
   * この世帯員に当てはまるものを選びます。
   *
   * @title 世帯員の課題と背景要因
   * @titleEn Issues of the member
   * @descriptionEn Those that apply to this member.
   * @codeList background-factor
   * @example illness
   */
  backgroundFactors?: BackgroundFactorCode[];
  /**
   * 健康、障害、介護など、支援に要ることだけを書きます。
   *
   * @title 備考
   * @titleEn Note
   * @descriptionEn Health, disability, care: only what the support needs.
   * @maxLength 500
   * @example 要介護2。日中は一人で過ごす。
   */
  memberNote?: string;
}
