import type { CapCategoryCode } from "../../generated/codes.ts";

/**
 * 地域支援事業交付金と共有する区分ごとの基準額。
 *
 * @title 区分別の上限
 * @titleEn Category cap
 * @level p1
 * @order 320
 * @source 令和8年主管課長会議資料 関連事項3
 * @sets basic;grant
 * @newYear carried
 */
export interface CategoryCap {
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 区分
   * @titleEn Category
   * @codeList cap-category
   * @key
   * @newYear keep
   */
  capCategory: CapCategoryCode;
  /**
   * @title 区分の基準額
   * @titleEn Ceiling of the category
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  capYen: number;
  /**
   * @title 地域支援事業分の額
   * @titleEn Cost of the other works in the category
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  otherProgrammeCostYen: number;
}
