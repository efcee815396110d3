import type { ComponentCode, DiscontinuationExtentCode, DiscontinuationKindCode } from "../../generated/codes.ts";

/**
 * 中止又は廃止の承認を申請する事業や拠点。1つの構成事業又は拠点を1行に書く。
 *
 * @title 中止・廃止する事業
 * @titleEn Discontinued work
 * @level p1
 * @order 335
 * @source 補助金等に係る予算の執行の適正化に関する法律7条1項4号
 */
export interface DiscontinuedWork {
  /**
   * @title 中止・廃止ID
   * @titleEn Discontinued work id
   * @minLength 1
   * @maxLength 64
   * @key
   */
  discontinuedWorkId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   */
  fiscalYear: number;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * 構成事業のうち1つの拠点を中止・廃止するときだけに書く。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   */
  siteId?: string;
  /**
   * @title 中止・廃止の別
   * @titleEn Kind of discontinuation
   * @codeList discontinuation-kind
   */
  discontinuationKind: DiscontinuationKindCode;
  /**
   * @title 全部・一部の別
   * @titleEn Extent of the discontinuation
   * @codeList discontinuation-extent
   */
  discontinuationExtent: DiscontinuationExtentCode;
  /**
   * 一部を中止・廃止するときは、どの部分か。
   *
   * @title 中止・廃止の内容
   * @titleEn Description of the discontinuation
   * @maxLength 500
   */
  description?: string;
  /**
   * @title 中止・廃止の日
   * @titleEn Date of the discontinuation
   * @format date
   */
  discontinuedDate: string;
  /**
   * 中止のときだけに書く。未定のときは空欄。
   *
   * @title 再開の予定日
   * @titleEn Planned date of the resumption
   * @format date
   */
  resumptionDate?: string;
  /**
   * 中止・廃止する部分に、支出済額の基準日までに支出した額。
   *
   * @title 支出済額
   * @titleEn Amount spent
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  spentYen?: number;
  /**
   * 支援を受けている人、利用者への説明と、支援の引継ぎ先。
   *
   * @title 支援を受けている人への措置
   * @titleEn Measures for the people supported
   * @maxLength 500
   */
  supportMeasures?: string;
  /**
   * 交付金で取得した財産の保管、転用、処分。ないときは「なし」と書く。
   *
   * @title 財産の措置
   * @titleEn Measures for the property
   * @maxLength 500
   */
  propertyMeasures?: string;
  /**
   * 委託契約、職員、記録の保存など。
   *
   * @title その他の措置
   * @titleEn Other measures
   * @maxLength 500
   */
  otherMeasures?: string;
}
