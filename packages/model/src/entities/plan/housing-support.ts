import type { ComponentCode, ResidenceSupportCode } from "../../generated/codes.ts";

/**
 * 居住継続支援の対象とした事例ごとに1行。
 *
 * @title 居住継続支援
 * @titleEn Housing support
 * @descriptionEn One row per case that receives residence support.
 * @level p0
 * @order 165
 * @source 実施要綱 別添5 4
 * @filledBy 参加支援・アウトリーチ等事業者
 * @filledByEn The participation or outreach operator
 * @filledWhen 会議で対象と判断したとき
 * @filledWhenEn When the conference decides on it
 * @newYear cases
 */
export interface HousingSupport {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 居住継続支援ID
   * @titleEn Housing support id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example HS-0001
   */
  housingSupportId: string;
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
   * 参加支援又はアウトリーチ。
   *
   * @title 実施する事業
   * @titleEn Component
   * @descriptionEn Participation or outreach.
   * @codeList component
   * @example participation
   */
  componentCode: ComponentCode;
  /**
   * 「会議」の表にある番号。
   *
   * @title 判断した会議ID
   * @titleEn Meeting id
   * @descriptionEn An id that is in the table meeting.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
  /**
   * 自立相談支援機関だけでは難しく、入居後の支援が要ると判断したか。
   *
   * @title 入居後の支援が必要
   * @titleEn Support is needed after moving in
   * @descriptionEn Whether it was judged that the consultation agency alone cannot do it and support is needed after moving in.
   * @example true
   */
  isAfterMoveInSupportNeeded?: boolean;
  /**
   * 今の住まいで暮らし続けるための支援が要ると判断したか。
   *
   * @title 居住継続の支援が必要
   * @titleEn Support is needed to stay
   * @descriptionEn Whether support is needed to go on living there.
   * @example true
   */
  isResidenceSupportNeeded?: boolean;
  /**
   * 行うものをすべて選びます。
   *
   * @title 支援の内容
   * @titleEn Kinds of support
   * @descriptionEn All that is to be done.
   * @codeList residence-support
   * @example watchingOver
   */
  residenceSupports?: ResidenceSupportCode[];
  /**
   * 支援を始めた日。
   *
   * @title 開始日
   * @titleEn Start
   * @descriptionEn The day it began.
   * @format date
   * @example 2025-07-01
   */
  startDate?: string;
  /**
   * 終えた日。続いていれば空欄。
   *
   * @title 終了日
   * @titleEn End
   * @descriptionEn The day it ended; blank while it goes on.
   * @format date
   * @example 2026-01-31
   */
  endDate?: string;
  /**
   * 入居先、家主や居住支援法人との関わり。
   *
   * @title 住まいの状況
   * @titleEn Notes on the home
   * @descriptionEn The home, the landlord, the housing support corporation.
   * @maxLength 1000
   * @example 居住支援法人が保証人の手配を支援した。
   */
  housingNote?: string;
}
