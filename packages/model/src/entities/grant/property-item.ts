import type { ComponentCode, DisposalKindCode } from "../../generated/codes.ts";

/**
 * 交付金で取得した財産（単価50万円以上）。
 *
 * @title 財産
 * @titleEn Property item
 * @level p1
 * @order 360
 * @source 補助金等に係る予算の執行の適正化に関する法律22条
 * @sets basic;grant
 * @newYear carried
 */
export interface PropertyItem {
  /**
   * @title 財産ID
   * @titleEn Property item id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PI-001
   * @newYear keep
   */
  propertyItemId: string;
  /**
   * @title 品名
   * @titleEn Name
   * @minLength 1
   * @maxLength 120
   * @example 相談室用の机
   * @newYear keep
   */
  itemName: string;
  /**
   * @title 規格
   * @titleEn Specification
   * @maxLength 120
   * @newYear keep
   */
  specification?: string;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * @title 拠点ID
   * @titleEn Site id
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * @title 取得日
   * @titleEn Date acquired
   * @format date
   * @newYear keep
   */
  acquiredDate: string;
  /**
   * @title 取得単価
   * @titleEn Unit price
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  unitPriceYen: number;
  /**
   * @title 数量
   * @titleEn Quantity
   * @TJS-type integer
   * @minimum 1
   * @maximum 100000
   * @newYear keep
   */
  quantity: number;
  /**
   * @title 処分制限期間
   * @titleEn Restriction period
   * @TJS-type integer
   * @minimum 0
   * @maximum 60
   * @unit 年
   * @newYear keep
   */
  restrictionYears?: number;
  /**
   * 承認を受けて処分しようとする財産だけに書く。
   *
   * @title 処分の方法
   * @titleEn Kind of disposal
   * @codeList disposal-kind
   * @newYear blank
   */
  disposalKind?: DisposalKindCode;
  /**
   * @title 処分の予定日
   * @titleEn Planned date of the disposal
   * @format date
   * @newYear blank
   */
  disposalDate?: string;
  /**
   * 譲渡や貸付けで得る対価。無償は0。
   *
   * @title 処分の対価
   * @titleEn Proceeds of the disposal
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  disposalProceedsYen?: number;
}
