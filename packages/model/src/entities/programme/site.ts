import type {
  AttributeScopeCode,
  CenterSizeClassCode,
  ComponentCode,
  ConsultationSiteKindCode,
  SiteKindCode,
} from "../../generated/codes.ts";

/**
 * 相談支援又は地域づくりを行う場所。
 *
 * @title 拠点
 * @titleEn Site
 * @level p1
 * @order 50
 * @source 実施要綱 別添3 3(3)
 * @sets basic;grant
 * @newYear carried
 */
export interface Site {
  /**
   * @title 拠点ID
   * @titleEn Site id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example ST-001
   * @newYear keep
   */
  siteId: string;
  /**
   * @title 拠点名
   * @titleEn Site name
   * @minLength 1
   * @maxLength 120
   * @example 見本地域包括支援センター
   * @newYear keep
   */
  siteName: string;
  /**
   * @title 拠点の種別
   * @titleEn Kind of site
   * @codeList site-kind
   * @newYear keep
   */
  siteKind: SiteKindCode;
  /**
   * 包括的相談支援事業の拠点の3類型（基本型・統合型・地域型）。
   *
   * @title 相談拠点の類型
   * @titleEn Type of consultation site
   * @codeList consultation-site-kind
   * @newYear keep
   */
  consultationSiteKind?: ConsultationSiteKindCode;
  /**
   * この拠点で実施する構成事業。
   *
   * @title 構成事業
   * @titleEn Components
   * @codeList component
   * @newYear keep
   */
  componentCodes: ComponentCode[];
  /**
   * @title 実施者ID
   * @titleEn Operator id
   * @minLength 1
   * @maxLength 64
   * @references operator.operatorId
   * @example OP-001
   * @newYear keep
   */
  operatorId?: string;
  /**
   * @title 所在地
   * @titleEn Address
   * @maxLength 200
   * @example サンプル県見本市中央一丁目1番1号
   * @newYear keep
   */
  address?: string;
  /**
   * @title 開設日
   * @titleEn Opening date
   * @format date
   * @newYear keep
   */
  openedDate?: string;
  /**
   * @title 廃止日
   * @titleEn Closing date
   * @format date
   * @newYear keep
   */
  closedDate?: string;
  /**
   * @title 週の開設日数
   * @titleEn Days open per week
   * @minimum 0
   * @maximum 7
   * @unit 日/週
   * @TJS-type number
   * @newYear keep
   */
  openDaysPerWeek?: number;
  /**
   * @title 1日の開設時間
   * @titleEn Hours open per day
   * @minimum 0
   * @maximum 24
   * @unit 時間/日
   * @TJS-type number
   * @newYear keep
   */
  hoursPerDay?: number;
  /**
   * @title 年間開設日数
   * @titleEn Days open per year
   * @TJS-type integer
   * @minimum 0
   * @maximum 366
   * @unit 日/年
   * @newYear keep
   */
  openDaysPerYear?: number;
  /**
   * 実施要綱で「原則として」とされる基準によらない場合の理由。
   *
   * @title 原則によらない理由
   * @titleEn Reason for deviating from the standard
   * @maxLength 500
   * @newYear keep
   */
  standardDeviationReason?: string;
  /**
   * @title 受け付ける相談の範囲
   * @titleEn Scope of attributes accepted
   * @codeList attribute-scope
   * @newYear keep
   */
  attributeScope?: AttributeScopeCode;
  /**
   * @title 受付範囲を改めた日
   * @titleEn Date the scope was corrected
   * @format date
   * @newYear keep
   */
  scopeCorrectedDate?: string;
  /**
   * 地域型の拠点が連携する基本型・統合型の拠点。
   *
   * @title 連携する拠点ID
   * @titleEn Linked site ids
   * @references site.siteId
   * @example ST-002;ST-003
   * @newYear keep
   */
  linkedSiteIds?: string[];
  /**
   * @title 相談件数
   * @titleEn Number of consultations
   * @TJS-type integer
   * @minimum 0
   * @unit 件/年
   * @newYear blank
   */
  consultations?: number;
  /**
   * 延べ人数。
   *
   * @title 参加者数
   * @titleEn Number of participants
   * @TJS-type integer
   * @minimum 0
   * @unit 人/年
   * @newYear blank
   */
  participants?: number;
  /**
   * @title 参加機関数
   * @titleEn Number of participating organisations
   * @TJS-type integer
   * @minimum 0
   * @unit 機関
   * @newYear blank
   */
  participatingOrganisations?: number;
  /**
   * こども家庭センターの規模区分に使う。
   *
   * @title 担当区域の児童人口
   * @titleEn Child population of the area
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @newYear blank
   */
  childPopulation?: number;
  /**
   * @title こども家庭センターの規模
   * @titleEn Size class of the centre
   * @codeList center-size-class
   * @newYear keep
   */
  centerSizeClass?: CenterSizeClassCode;
  /**
   * 前々年度の福祉行政報告例。
   *
   * @title 児童虐待相談対応件数
   * @titleEn Child abuse consultations
   * @TJS-type integer
   * @minimum 0
   * @unit 件/年
   * @newYear blank
   */
  abuseConsultations?: number;
}
