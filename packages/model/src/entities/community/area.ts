import type { CoordinationLayerCode } from "../../generated/codes.ts";

/**
 * 日常生活圏域など、体制を考える区域ごとに1行。
 *
 * @title 圏域
 * @titleEn Area
 * @descriptionEn One row per area of daily living.
 * @level p1
 * @order 21
 * @source 実施要綱 別記2の2
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 年度の初め
 * @filledWhenEn At the start of the year
 * @newYear carried
 */
export interface Area {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 圏域ID
   * @titleEn Area id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AR-01
   * @newYear keep
   */
  areaId: string;
  /**
   * 区域の名称。
   *
   * @title 圏域名
   * @titleEn Area name
   * @descriptionEn Name of the area.
   * @minLength 1
   * @maxLength 120
   * @example 中央圏域
   * @newYear keep
   */
  areaName: string;
  /**
   * 第1層は市町村全域、第2層は日常生活圏域など。
   *
   * @title 層
   * @titleEn Layer
   * @descriptionEn Layer 1 is the whole municipality, layer 2 an area of daily living.
   * @codeList coordination-layer
   * @example layer2
   * @newYear keep
   */
  coordinationLayer: CoordinationLayerCode;
  /**
   * 区域の人口。
   *
   * @title 人口
   * @titleEn Population
   * @descriptionEn People in the area.
   * @TJS-type integer
   * @minimum 0
   * @maximum 5000000
   * @unit 人
   * @example 26000
   * @newYear blank
   */
  population?: number;
}
