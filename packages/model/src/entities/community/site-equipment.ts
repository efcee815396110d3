import type { EquipmentCode } from "../../generated/codes.ts";

/**
 * 拠点の設備ごとに1行。
 *
 * @title 拠点の設備
 * @titleEn Site equipment
 * @descriptionEn One row per piece of equipment.
 * @level p1
 * @order 52
 * @source 実施要綱 別記2の4 4(2)③(ウ)
 * @filledBy 拠点の担当
 * @filledByEn The site
 * @filledWhen 年度の初めと、変わったとき
 * @filledWhenEn At the start of the year and on change
 * @newYear carried
 */
export interface SiteEquipment {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 設備ID
   * @titleEn Equipment id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SE-01
   * @newYear keep
   */
  siteEquipmentId: string;
  /**
   * 「拠点」の表にある番号。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn An id that is in the table site.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId: string;
  /**
   * 一つ選びます。
   *
   * @title 設備の種別
   * @titleEn Kind of equipment
   * @descriptionEn Choose one.
   * @codeList equipment
   * @example nursingCorner
   * @newYear keep
   */
  equipmentKind: EquipmentCode;
  /**
   * 設備の数。
   *
   * @title 数
   * @titleEn Quantity
   * @descriptionEn How many.
   * @TJS-type integer
   * @minimum 0
   * @maximum 1000
   * @example 2
   * @newYear keep
   */
  quantity?: number;
  /**
   * 広さなど。
   *
   * @title 備考
   * @titleEn Note
   * @descriptionEn Size and so on.
   * @maxLength 300
   * @example 授乳用の個室
   * @newYear keep
   */
  equipmentNote?: string;
}
