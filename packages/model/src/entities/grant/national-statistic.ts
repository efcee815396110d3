import type { NationalStatisticCode } from "../../generated/codes.ts";

/**
 * 計算に使う全国の数値ごとに1行。
 *
 * @title 全国の数値
 * @titleEn National statistic
 * @descriptionEn One row per national figure that a calculation needs.
 * @level p1
 * @order 391
 * @source 実施要綱 別記1の3 4(3)（数値は統計から市町村が入力）
 * @filledBy 市町村の担当
 * @filledByEn The department in charge
 * @filledWhen 計算の前
 * @filledWhenEn Before the calculation
 * @newYear facts
 */
export interface NationalStatistic {
  /**
   * 計算する年度。
   *
   * @title 会計年度
   * @titleEn Fiscal year
   * @descriptionEn The year of the calculation.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @key
   * @example 2025
   */
  fiscalYear: number;
  /**
   * 一つ選びます。
   *
   * @title 数値の種別
   * @titleEn Kind of figure
   * @descriptionEn Choose one.
   * @codeList national-statistic
   * @key
   * @example abuseConsultations
   */
  nationalStatisticKind: NationalStatisticCode;
  /**
   * 統計に載っている数。
   *
   * @title 値
   * @titleEn Value
   * @descriptionEn As published.
   * @TJS-type integer
   * @minimum 0
   * @maximum 1000000000
   * @example 225509
   */
  statisticValue: number;
  /**
   * 数値がどの年度のものか。
   *
   * @title 統計の年度
   * @titleEn Year of the statistic
   * @descriptionEn Of which year the figure is.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2023
   */
  statisticYear?: number;
  /**
   * 統計の名称と表の番号。
   *
   * @title 出典
   * @titleEn Source
   * @descriptionEn Name of the statistic and its table.
   * @minLength 1
   * @maxLength 300
   * @example 福祉行政報告例
   */
  statisticSource: string;
}
