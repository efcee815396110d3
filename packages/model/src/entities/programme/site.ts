import type {
  ActivityCenterTypeCode,
  AttributeScopeCode,
  CenterSizeClassCode,
  ComponentCode,
  ConsultationSiteKindCode,
  SiteKindCode,
} from "../../generated/codes.ts";

/**
 * 相談支援又は地域づくりを行う場所。1か所を1行に書く。
 *
 * @title 拠点
 * @titleEn Site
 * @descriptionEn A place of consultation or community work. One row is one place.
 * @level p1
 * @order 50
 * @source 実施要綱 別添3 3(3)
 * @filledBy 市町村の担当課（件数や参加者数は拠点の職員から集める）
 * @filledByEn The municipality's division in charge (with the counts of the site's staff)
 * @filledWhen 交付申請の前。相談件数などの実績は実績報告の前に書く
 * @filledWhenEn Before the grant application; consultations and other results before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface Site {
  /**
   * 拠点ごとに決めた文字列。年度が変わっても変えない。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn A text for each site, the same from year to year.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example ST-001
   * @newYear keep
   * @level p2
   */
  siteId: string;
  /**
   * 住民に知らせている名称。
   *
   * @title 拠点名
   * @titleEn Site name
   * @descriptionEn The name by which the public knows it.
   * @minLength 1
   * @maxLength 120
   * @example 見本地域包括支援センター
   * @newYear keep
   * @level p2
   */
  siteName: string;
  /**
   * 複数の分野の相談を1か所で受ける総合的な窓口は「総合相談窓口」。
   *
   * @title 拠点の種別
   * @titleEn Kind of site
   * @descriptionEn A window for consultations of several fields is a general one.
   * @codeList site-kind
   * @example ltcCenter
   * @source 実施要綱 別記1・別記2
   * @newYear keep
   * @level p2
   */
  siteKind: SiteKindCode;
  /**
   * 地域活動支援センターのときに選びます。
   *
   * @title 地域活動支援センターの型
   * @titleEn Type of activity centre
   * @descriptionEn For an activity centre.
   * @codeList activity-center-type
   * @example typeI
   * @newYear keep
   * @level p2
   */
  activityCenterType?: ActivityCenterTypeCode;
  /**
   * 包括的相談支援事業の拠点の3類型（基本型・統合型・地域型）。地域づくりだけの拠点は空欄。
   *
   * @title 相談拠点の類型
   * @titleEn Type of consultation site
   * @descriptionEn One of the three types of a site of comprehensive consultation. Blank for a site of community work only.
   * @codeList consultation-site-kind
   * @example basic
   * @source 実施要綱 別添3 3(3)
   * @newYear keep
   * @level p2
   */
  consultationSiteKind?: ConsultationSiteKindCode;
  /**
   * この拠点で実施する構成事業。1か所で行うものをすべて選ぶ。
   *
   * @title 構成事業
   * @titleEn Components
   * @descriptionEn All components that are run at this site.
   * @codeList component
   * @example ccsLtc;commPrevention
   * @newYear keep
   * @level p2
   */
  componentCodes: ComponentCode[];
  /**
   * 拠点を運営する者。直営のときは市町村の実施者ID。
   *
   * @title 実施者ID
   * @titleEn Operator id
   * @descriptionEn Who runs the site; the operator id of the municipality when run directly.
   * @minLength 1
   * @maxLength 64
   * @references operator.operatorId
   * @example OP-001
   * @newYear keep
   * @level p2
   */
  operatorId?: string;
  /**
   * 都道府県名から書く。建物名と階も書く。
   *
   * @title 所在地
   * @titleEn Address
   * @descriptionEn From the prefecture on, with building and floor.
   * @maxLength 200
   * @example サンプル県見本市中央一丁目1番1号
   * @newYear keep
   * @gif DS-442
   * @level p2
   */
  address?: string;
  /**
   * 拠点を開いた日。この年度より前でも、実際の日を書く。
   *
   * @title 開設日
   * @titleEn Opening date
   * @descriptionEn The day it opened, also if before this fiscal year.
   * @format date
   * @example 2023-04-01
   * @newYear keep
   * @level p2
   */
  openedDate?: string;
  /**
   * 拠点を廃止した日。続けている間は空欄。
   *
   * @title 廃止日
   * @titleEn Closing date
   * @descriptionEn The day it closed. Blank while it is open.
   * @format date
   * @example 2026-03-31
   * @newYear keep
   * @level p2
   */
  closedDate?: string;
  /**
   * ふだんの週に開いている日数。隔週で開くなど週により異なるときは平均。
   *
   * @title 週の開設日数
   * @titleEn Days open per week
   * @descriptionEn Days open in a usual week; the average if weeks differ.
   * @minimum 0
   * @maximum 7
   * @unit 日/週
   * @TJS-type number
   * @example 5
   * @source 実施要綱 別記2の4 4(2)・(3)
   * @newYear keep
   * @level p2
   */
  openDaysPerWeek?: number;
  /**
   * 開いている日の1日の時間。昼の休みなど閉じる時間は除き、30分は0.5と書く。
   *
   * @title 1日の開設時間
   * @titleEn Hours open per day
   * @descriptionEn Hours open on such a day, without breaks in which it is closed; half an hour is 0.5.
   * @minimum 0
   * @maximum 24
   * @unit 時間/日
   * @TJS-type number
   * @example 8.5
   * @source 実施要綱 別記2の4 4(2)・(3)
   * @newYear keep
   * @level p2
   */
  hoursPerDay?: number;
  /**
   * 年度を通じて開く日数。申請では予定、実績報告では実際の日数。
   *
   * @title 年間開設日数
   * @titleEn Days open per year
   * @descriptionEn Days open in the fiscal year: planned at the application, actual at the report.
   * @TJS-type integer
   * @minimum 0
   * @maximum 366
   * @unit 日/年
   * @example 243
   * @newYear keep
   * @level p2
   */
  openDaysPerYear?: number;
  /**
   * 18時以降に開く日があるか。
   *
   * @title 夜間の開設
   * @titleEn Opens at night
   * @descriptionEn Whether it opens after 18:00 on some days.
   * @example false
   * @newYear keep
   * @level p2
   */
  hasNightOpening?: boolean;
  /**
   * 土曜、日曜、祝日に開く日があるか。
   *
   * @title 土日祝の開設
   * @titleEn Opens on holidays
   * @descriptionEn Whether it opens on some Saturdays, Sundays or holidays.
   * @example true
   * @newYear keep
   * @level p2
   */
  isOpenOnHoliday?: boolean;
  /**
   * 一度に利用できる親子の組数。
   *
   * @title 利用定員
   * @titleEn Capacity
   * @descriptionEn Pairs of parent and child at a time.
   * @TJS-type integer
   * @minimum 0
   * @maximum 200
   * @unit 組
   * @example 10
   * @newYear keep
   * @level p2
   */
  capacityPairs?: number;
  /**
   * 児童館、公民館など。
   *
   * @title 施設の種類
   * @titleEn Type of place
   * @descriptionEn Children's hall, community centre and so on.
   * @maxLength 120
   * @example 児童館
   * @newYear keep
   */
  placeType?: string;
  /**
   * 実施要綱で「原則として」とされる基準によらない場合の理由。
   *
   * @title 原則によらない理由
   * @titleEn Reason for deviating from the standard
   * @descriptionEn Why the site does not follow a standard that the guidelines state as a rule. Blank if it does.
   * @maxLength 500
   * @example 離島にあり、船の便に合わせて開設しているため。
   * @newYear keep
   */
  standardDeviationReason?: string;
  /**
   * 実際に受け付けている相談の範囲。一部の人に限っている運用があれば、その範囲を選ぶ。
   *
   * @title 受け付ける相談の範囲
   * @titleEn Scope of attributes accepted
   * @descriptionEn Who is actually accepted. If the practice limits it to some, choose that.
   * @codeList attribute-scope
   * @example allAttributes
   * @source 令和8年主管課長会議資料 関連事項1
   * @newYear keep
   * @level p2
   */
  attributeScope?: AttributeScopeCode;
  /**
   * 対象を限る運用を改め、誰の相談も受けるようにした日。限っていないときは空欄。
   *
   * @title 受付範囲を改めた日
   * @titleEn Date the scope was corrected
   * @descriptionEn Day from which a limited site accepts everybody. Blank if it was never limited.
   * @format date
   * @example 2025-10-01
   * @source 令和8年主管課長会議資料 関連事項1
   * @newYear keep
   */
  scopeCorrectedDate?: string;
  /**
   * 地域型の拠点が連携する基本型・統合型の拠点。地域型でないときは空欄。
   *
   * @title 連携する拠点ID
   * @titleEn Linked site ids
   * @descriptionEn Basic or integrated sites with which a community site works. Blank for other types.
   * @references site.siteId
   * @example ST-002;ST-003
   * @source 実施要綱 別添3 3(3)ウ
   * @newYear keep
   */
  linkedSiteIds?: string[];
  /**
   * 年度内に受けた相談の延べ件数。同じ人の2回目も数え、地域づくりだけの拠点は空欄。
   *
   * @title 相談件数
   * @titleEn Number of consultations
   * @descriptionEn Consultations in the fiscal year, repeated ones counted. Blank for a site of community work only.
   * @TJS-type integer
   * @minimum 0
   * @unit 件/年
   * @example 156
   * @newYear blank
   * @level p2
   */
  consultations?: number;
  /**
   * 年度内の延べ人数。同じ人の2回目も数え、相談支援だけの拠点は空欄。
   *
   * @title 参加者数
   * @titleEn Number of participants
   * @descriptionEn Attendances in the fiscal year, repeated ones counted. Blank for a site of consultation only.
   * @TJS-type integer
   * @minimum 0
   * @unit 人/年
   * @example 1200
   * @newYear blank
   * @level p2
   */
  participants?: number;
  /**
   * 年度内に活動に加わった機関や団体の数。同じ団体は1と数える。
   *
   * @title 参加機関数
   * @titleEn Number of participating organisations
   * @descriptionEn Agencies and groups that took part in the year, each counted once.
   * @TJS-type integer
   * @minimum 0
   * @unit 機関
   * @example 12
   * @newYear blank
   * @level p2
   */
  participatingOrganisations?: number;
  /**
   * こども家庭センターの規模区分に使う。担当区域の18歳未満の人口で、ほかの拠点は空欄。
   *
   * @title 担当区域の児童人口
   * @titleEn Child population of the area
   * @descriptionEn Persons under 18 in the area of a children and families centre, for its size class. Blank for other sites.
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @example 8200
   * @source 実施要綱 別記1の3 別添4
   * @newYear blank
   */
  childPopulation?: number;
  /**
   * 担当区域の児童人口で決まる区分。こども家庭センターのほかは空欄。
   *
   * @title こども家庭センターの規模
   * @titleEn Size class of the centre
   * @descriptionEn The class that follows from the children of the area. Blank unless it is a children and families centre.
   * @codeList center-size-class
   * @example smallA
   * @source 実施要綱 別記1の3 別添4
   * @newYear keep
   */
  centerSizeClass?: CenterSizeClassCode;
  /**
   * 前々年度の福祉行政報告例にある、担当区域の件数。こども家庭センターのほかは空欄。
   *
   * @title 児童虐待相談対応件数
   * @titleEn Child abuse consultations
   * @descriptionEn Cases of the area in the statistics of two years before. Blank unless it is a children and families centre.
   * @TJS-type integer
   * @minimum 0
   * @unit 件/年
   * @example 38
   * @source 実施要綱 別記1の3 4(3)④エ(ウ)
   * @newYear blank
   */
  abuseConsultations?: number;
}
