import type { CapCategoryCode } from "../../generated/codes.ts";

/**
 * 地域支援事業交付金と共有する区分ごとの基準額。
 *
 * @title 区分別の上限
 * @titleEn Category cap
 * @descriptionEn The ceilings of the categories shared with the community support grant.
 * @level p1
 * @order 320
 * @source 令和8年主管課長会議資料 関連事項3
 * @filledBy 市町村の介護保険担当と重層担当
 * @filledByEn The municipality's long-term care insurance and programme divisions
 * @filledWhen 交付申請の前。地域支援事業交付金の申請と額を合わせる
 * @filledWhenEn Before the grant application, in agreement with that for the community support grant
 * @sets basic;grant
 * @newYear carried
 */
export interface CategoryCap {
  /**
   * 交付金を申請する年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 地域支援事業の3つの区分のどれか。1つの年度に1行ずつ書く。
   *
   * @title 区分
   * @titleEn Category
   * @descriptionEn One of the three categories of community support works; one row each in a year.
   * @codeList cap-category
   * @key
   * @example sogo
   * @newYear keep
   */
  capCategory: CapCategoryCode;
  /**
   * この区分の上限となる額。地域支援事業交付金の申請に書く額と同じにする。
   *
   * @title 区分の基準額
   * @titleEn Ceiling of the category
   * @descriptionEn The ceiling of the category; the same as in the application for the community support grant.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 270000000
   * @newYear blank
   */
  capYen: number;
  /**
   * この区分のうち、重層ではなく地域支援事業交付金で行う事業の額。ないときは0。
   *
   * @title 地域支援事業分の額
   * @titleEn Cost of the other works in the category
   * @descriptionEn Cost in the category that the community support grant pays, not this programme. 0 if there is none.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 250000000
   * @newYear blank
   */
  otherProgrammeCostYen: number;
}
