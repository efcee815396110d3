import type { AttributeScopeCode, ComponentCode, StaffRoleCode } from "../../generated/codes.ts";

/**
 * 職員を拠点・構成事業・職種に配置した記録。1人を2つの職に就ければ2行になる（兼務）。
 *
 * @title 配置
 * @titleEn Posting
 * @level p0
 * @order 70
 * @source 実施要綱 別添3 3(3)・別記1の3別表
 * @sets basic
 * @newYear carried
 * @carriedUntil endDate
 */
export interface Posting {
  /**
   * @title 配置ID
   * @titleEn Posting id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PO-001
   * @newYear keep
   */
  postingId: string;
  /**
   * @title 職員ID
   * @titleEn Staff id
   * @minLength 1
   * @maxLength 64
   * @references staff.staffId
   * @example SF-001
   * @newYear keep
   */
  staffId: string;
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
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * @title 職種
   * @titleEn Role
   * @codeList staff-role
   * @newYear keep
   */
  staffRole: StaffRoleCode;
  /**
   * @title 常勤換算
   * @titleEn Full-time equivalent
   * @minimum 0
   * @maximum 1.5
   * @unit 人
   * @TJS-type number
   * @newYear keep
   */
  fullTimeEquivalent?: number;
  /**
   * 標準の開所時間帯（週40時間）における勤務時間。「常時」の人数はこの合計を40で割ったもの。
   *
   * @title 週の勤務時間
   * @titleEn Weekly hours
   * @minimum 0
   * @maximum 60
   * @unit 時間/週
   * @TJS-type number
   * @newYear keep
   */
  weeklyHours?: number;
  /**
   * @title 専任
   * @titleEn Is dedicated
   * @newYear keep
   */
  isDedicated?: boolean;
  /**
   * 生活支援コーディネーターが扱う対象の範囲。
   *
   * @title 活動の範囲
   * @titleEn Scope of attributes
   * @codeList attribute-scope
   * @newYear keep
   */
  attributeScope?: AttributeScopeCode;
  /**
   * @title 活動範囲を改めた日
   * @titleEn Date the scope was corrected
   * @format date
   * @newYear keep
   */
  scopeCorrectedDate?: string;
  /**
   * @title 配置開始日
   * @titleEn Start date
   * @format date
   * @newYear keep
   */
  startDate?: string;
  /**
   * @title 配置終了日
   * @titleEn End date
   * @format date
   * @newYear keep
   */
  endDate?: string;
}
