import type { IndicatorCode, ValueStatusCode } from "../../generated/codes.ts";

/**
 * 申告する指標の値。
 *
 * @title 指標
 * @titleEn Indicator
 * @level p1
 * @order 260
 * @source 策定ガイドライン・実施要綱 別添5
 * @sets basic;grant
 * @newYear facts
 */
export interface Indicator {
  /**
   * @title 指標
   * @titleEn Indicator
   * @codeList indicator
   * @key
   */
  indicatorCode: IndicatorCode;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   */
  fiscalYear: number;
  /**
   * 0件と未報告と不明を区別する。
   *
   * @title 値の状態
   * @titleEn Status of the value
   * @codeList value-status
   */
  valueStatus: ValueStatusCode;
  /**
   * @title 値
   * @titleEn Value
   * @minimum 0
   * @TJS-type number
   */
  value?: number;
  /**
   * @title 目標値
   * @titleEn Target value
   * @minimum 0
   * @TJS-type number
   */
  targetValue?: number;
}
