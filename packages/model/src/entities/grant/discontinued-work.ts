import type { ComponentCode, DiscontinuationExtentCode, DiscontinuationKindCode } from "../../generated/codes.ts";

/**
 * 中止又は廃止の承認を申請する事業や拠点。1つの構成事業又は拠点を1行に書く。
 *
 * @title 中止・廃止する事業
 * @titleEn Discontinued work
 * @descriptionEn Work or sites for whose discontinuation approval is asked; one row per component or site.
 * @level p1
 * @order 335
 * @source 補助金等に係る予算の執行の適正化に関する法律7条1項4号
 * @filledBy 市町村の交付金担当
 * @filledByEn The department of the grant
 * @filledWhen 中止又は廃止の承認を申請する前
 * @filledWhenEn Before approval of the discontinuation is asked for
 * @sets grant
 * @newYear facts
 */
export interface DiscontinuedWork {
  /**
   * この記録を見分ける文字列。表の中で重ならない。
   *
   * @title 中止・廃止ID
   * @titleEn Discontinued work id
   * @descriptionEn Unique in this table.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DW-001
   */
  discontinuedWorkId: string;
  /**
   * 4月に始まる年度を西暦で書く。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The year in which April falls.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   */
  fiscalYear: number;
  /**
   * 中止・廃止する構成事業。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component that is discontinued.
   * @codeList component
   * @example commKosodate
   */
  componentCode: ComponentCode;
  /**
   * 構成事業のうち1つの拠点を中止・廃止するときだけに書く。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn Only where one site of the component is discontinued.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   */
  siteId?: string;
  /**
   * 休むときは中止、やめるときは廃止を選ぶ。
   *
   * @title 中止・廃止の別
   * @titleEn Kind of discontinuation
   * @descriptionEn Suspended for a time, or ended.
   * @codeList discontinuation-kind
   * @example abolition
   */
  discontinuationKind: DiscontinuationKindCode;
  /**
   * 事業や拠点の全部か、一部か。
   *
   * @title 全部・一部の別
   * @titleEn Extent of the discontinuation
   * @descriptionEn The whole of the component or site, or part of it.
   * @codeList discontinuation-extent
   * @example whole
   */
  discontinuationExtent: DiscontinuationExtentCode;
  /**
   * 一部を中止・廃止するときは、どの部分か。
   *
   * @title 中止・廃止の内容
   * @titleEn Description of the discontinuation
   * @descriptionEn Where part is discontinued: which part.
   * @maxLength 500
   * @example 日曜日の開所
   */
  description?: string;
  /**
   * 休み、又はやめる日。
   *
   * @title 中止・廃止の日
   * @titleEn Date of the discontinuation
   * @descriptionEn The day it is suspended or ended.
   * @format date
   * @example 2026-01-31
   */
  discontinuedDate: string;
  /**
   * 中止のときだけに書く。未定のときは空欄。
   *
   * @title 再開の予定日
   * @titleEn Planned date of the resumption
   * @descriptionEn Only for a suspension; blank while undecided.
   * @format date
   * @example 2026-04-01
   */
  resumptionDate?: string;
  /**
   * 中止・廃止する部分に、支出済額の基準日までに支出した額。
   *
   * @title 支出済額
   * @titleEn Amount spent
   * @descriptionEn Spent on what is discontinued, up to the day until which amounts were counted.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 1200000
   */
  spentYen?: number;
  /**
   * 支援を受けている人、利用者への説明と、支援の引継ぎ先。
   *
   * @title 支援を受けている人への措置
   * @titleEn Measures for the people supported
   * @descriptionEn How the people supported are told, and who takes over.
   * @maxLength 500
   * @example 利用者に説明し、近くの拠点へ引き継ぐ。
   */
  supportMeasures?: string;
  /**
   * 交付金で取得した財産の保管、転用、処分。ないときは「なし」と書く。
   *
   * @title 財産の措置
   * @titleEn Measures for the property
   * @descriptionEn Keeping, converting or disposing of property acquired with the grant; none where there is none.
   * @maxLength 500
   * @example なし
   */
  propertyMeasures?: string;
  /**
   * 委託契約、職員、記録の保存など。
   *
   * @title その他の措置
   * @titleEn Other measures
   * @descriptionEn Contracts, staff, keeping of records.
   * @maxLength 500
   * @example 委託契約を3月末で解除する。
   */
  otherMeasures?: string;
}
