import type { IndicatorCode, ValueStatusCode } from "../../generated/codes.ts";

/**
 * 申告する指標の値。1つの指標の1年度分を1行に書く。
 *
 * @title 指標
 * @titleEn Indicator
 * @descriptionEn The declared value of an indicator. One row is one indicator in one fiscal year.
 * @level p1
 * @order 260
 * @source 策定ガイドライン・実施要綱 別添5
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 年度が終わった後、実績を報告するとき
 * @filledWhenEn After the end of the fiscal year, when results are reported
 * @sets basic;grant
 * @newYear facts
 */
export interface Indicator {
  /**
   * 申告する指標。数え方は指標ごとに決まっている。
   *
   * @title 指標
   * @titleEn Indicator
   * @descriptionEn The indicator declared. Each has its own counting rule.
   * @codeList indicator
   * @key
   * @example CS-01
   * @level p2
   */
  indicatorCode: IndicatorCode;
  /**
   * 実績を数えた年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year counted in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @level p2
   */
  fiscalYear: number;
  /**
   * 0件と未報告と不明を区別する。値を書くときは「報告」を選ぶ。
   *
   * @title 値の状態
   * @titleEn Status of the value
   * @descriptionEn Tells zero from not reported and unknown. Choose reported when a value is given.
   * @codeList value-status
   * @example reported
   * @source 重層データ標準
   * @level p2
   */
  valueStatus: ValueStatusCode;
  /**
   * 年度の実績を、指標の単位（件、回、人など）で書く。0件は0と書き、報告しないときは空欄。
   *
   * @title 値
   * @titleEn Value
   * @descriptionEn The result of the year; the unit is the indicator's. Write 0 for none, and leave it blank if nothing is reported.
   * @minimum 0
   * @TJS-type number
   * @example 156
   * @level p2
   */
  value?: number;
  /**
   * 年度の初めに定めた目標を、値と同じ単位で書く。定めていないときは空欄。
   *
   * @title 目標値
   * @titleEn Target value
   * @descriptionEn The target set for the year, in the same unit as the value. Blank if none was set.
   * @minimum 0
   * @TJS-type number
   * @example 150
   * @level p2
   */
  targetValue?: number;
}
