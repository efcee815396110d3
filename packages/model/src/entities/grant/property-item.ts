import type { ComponentCode, DisposalKindCode } from "../../generated/codes.ts";

/**
 * 交付金で取得した財産（単価50万円以上）。1つの品目を1行に書く。
 *
 * @title 財産
 * @titleEn Property item
 * @descriptionEn Property acquired with the grant (500,000 yen or more each). One row is one kind of item.
 * @level p1
 * @order 360
 * @source 補助金等に係る予算の執行の適正化に関する法律22条
 * @filledBy 各事業の担当課
 * @filledByEn The division of each component
 * @filledWhen 財産を取得したとき。処分の承認を申請する前に、処分の欄を書く
 * @filledWhenEn When the property is acquired; the columns of disposal before its approval is applied for
 * @sets basic;grant
 * @newYear carried
 */
export interface PropertyItem {
  /**
   * 財産の品目ごとに付ける文字列。財産台帳の番号を使ってもよい。
   *
   * @title 財産ID
   * @titleEn Property item id
   * @descriptionEn A text that tells one item from another; the number in the property register may be used.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PI-001
   * @newYear keep
   */
  propertyItemId: string;
  /**
   * 財産台帳に書いた品名。
   *
   * @title 品名
   * @titleEn Name
   * @descriptionEn The name in the property register.
   * @minLength 1
   * @maxLength 120
   * @example 相談室用の机
   * @newYear keep
   */
  itemName: string;
  /**
   * 型式、大きさ、性能など、品物を見分けられる仕様。
   *
   * @title 規格
   * @titleEn Specification
   * @descriptionEn Model, size, capacity or whatever tells the item apart.
   * @maxLength 120
   * @example 木製・10人用・配線設備付き
   * @newYear keep
   */
  specification?: string;
  /**
   * 財産を取得した経費の事業。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component whose costs paid for it.
   * @codeList component
   * @example ccsLtc
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * 財産を置いている拠点。拠点に置いていないときは空欄。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn The site where it is kept. Blank if at none.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * 納品を確かめ、市町村のものになった日。契約や支払の日ではない。
   *
   * @title 取得日
   * @titleEn Date acquired
   * @descriptionEn Day on which it was delivered and became the municipality's; not that of contract or payment.
   * @format date
   * @example 2025-07-15
   * @newYear keep
   */
  acquiredDate: string;
  /**
   * 1個当たりの取得した額。数量を掛けた合計ではない。
   *
   * @title 取得単価
   * @titleEn Unit price
   * @descriptionEn Price of one, not multiplied by the quantity.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 550000
   * @newYear keep
   */
  unitPriceYen: number;
  /**
   * 同じ日に同じ単価で取得した数。
   *
   * @title 数量
   * @titleEn Quantity
   * @descriptionEn How many were acquired on the same day at the same price.
   * @TJS-type integer
   * @minimum 1
   * @maximum 100000
   * @example 1
   * @newYear keep
   */
  quantity: number;
  /**
   * 承認を受けずに処分できない年数。国の告示で財産の種類ごとに定められている。
   *
   * @title 処分制限期間
   * @titleEn Restriction period
   * @descriptionEn Years in which it must not be disposed of without approval, set by official notice for each kind of property.
   * @TJS-type integer
   * @minimum 0
   * @maximum 60
   * @unit 年
   * @example 5
   * @source 補助金等に係る予算の執行の適正化に関する法律施行令14条
   * @newYear keep
   */
  restrictionYears?: number;
  /**
   * 承認を受けて処分しようとする財産だけに書く。
   *
   * @title 処分の方法
   * @titleEn Kind of disposal
   * @descriptionEn Only for property to be disposed of with approval.
   * @codeList disposal-kind
   * @example transfer
   * @newYear blank
   */
  disposalKind?: DisposalKindCode;
  /**
   * 処分しようとする日。処分しない財産は空欄。
   *
   * @title 処分の予定日
   * @titleEn Planned date of the disposal
   * @descriptionEn Day planned for the disposal. Blank for property that is kept.
   * @format date
   * @example 2026-03-31
   * @newYear blank
   */
  disposalDate?: string;
  /**
   * 譲渡や貸付けで得る対価。無償は0、処分しない財産は空欄。
   *
   * @title 処分の対価
   * @titleEn Proceeds of the disposal
   * @descriptionEn What the transfer or lease brings. 0 if nothing is paid; blank for property that is kept.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 0
   * @newYear blank
   */
  disposalProceedsYen?: number;
}
