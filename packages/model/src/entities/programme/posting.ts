import type { AttributeScopeCode, ComponentCode, StaffRoleCode } from "../../generated/codes.ts";

/**
 * 職員を拠点・構成事業・職種に配置した記録。1人を2つの職に就ければ2行になる（兼務）。
 *
 * @title 配置
 * @titleEn Posting
 * @descriptionEn A member of staff posted to a site, component and role. Somebody with two roles has two rows.
 * @level p0
 * @order 70
 * @source 実施要綱 別添3 3(3)・別記1の3別表
 * @filledBy 市町村の担当課（委託先の配置は委託先から集める）
 * @filledByEn The municipality's division in charge (with what its contractors give)
 * @filledWhen 配置したとき。異動や退職のときに終了日を書く
 * @filledWhenEn When somebody is posted; the end date at a transfer or retirement
 * @sets basic
 * @newYear carried
 * @carriedUntil endDate
 */
export interface Posting {
  /**
   * 配置1件ごとに付ける文字列。
   *
   * @title 配置ID
   * @titleEn Posting id
   * @descriptionEn A text that tells one posting from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PO-001
   * @newYear keep
   */
  postingId: string;
  /**
   * 配置した職員。「職員」の表にあるものを書く。
   *
   * @title 職員ID
   * @titleEn Staff id
   * @descriptionEn Who is posted, as in the table of staff.
   * @minLength 1
   * @maxLength 64
   * @references staff.staffId
   * @example SF-001
   * @newYear keep
   */
  staffId: string;
  /**
   * 配置した拠点。拠点に属さず、市町村の全域を受け持つ職は空欄。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn The site. Blank for a role that serves the whole municipality from no site.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * その職の人件費がかかる事業。2つの事業を受け持つときは2行に分ける。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component that bears the cost of the role. Two rows for two components.
   * @codeList component
   * @example ccsLtc
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * その事業で受け持つ職。資格ではなく、配置された職種を選ぶ。
   *
   * @title 職種
   * @titleEn Role
   * @descriptionEn The role held in the component; not the qualification.
   * @codeList staff-role
   * @example ltcStaff
   * @newYear keep
   */
  staffRole: StaffRoleCode;
  /**
   * この行の職に就く時間を、常勤1人を1とした割合。半分なら0.5。
   *
   * @title 常勤換算
   * @titleEn Full-time equivalent
   * @descriptionEn Time in this role, with 1 for a full-time person; half of it is 0.5.
   * @minimum 0
   * @maximum 1.5
   * @unit 人
   * @TJS-type number
   * @example 1
   * @newYear keep
   */
  fullTimeEquivalent?: number;
  /**
   * 標準の開所時間帯（週40時間）における勤務時間。「常時」の人数はこの合計を40で割ったもの。
   *
   * @title 週の勤務時間
   * @titleEn Weekly hours
   * @descriptionEn Hours worked in the standard opening period (40 hours a week). Persons always on duty are the sum of these divided by 40.
   * @minimum 0
   * @maximum 60
   * @unit 時間/週
   * @TJS-type number
   * @example 38.75
   * @source 実施要綱 別記1の3 4(3)④エ(ウ)
   * @newYear keep
   */
  weeklyHours?: number;
  /**
   * ほかの業務を兼ねず、この職だけに就くなら「はい」。
   *
   * @title 専任
   * @titleEn Is dedicated
   * @descriptionEn True if the person does this and nothing else.
   * @example true
   * @newYear keep
   */
  isDedicated?: boolean;
  /**
   * 生活支援コーディネーターが扱う対象の範囲。ほかの職種は空欄。
   *
   * @title 活動の範囲
   * @titleEn Scope of attributes
   * @descriptionEn Whom a life-support coordinator serves. Blank for other roles.
   * @codeList attribute-scope
   * @example allAttributes
   * @source 令和8年主管課長会議資料 関連事項1
   * @newYear keep
   */
  attributeScope?: AttributeScopeCode;
  /**
   * 生活支援コーディネーターの対象を限る運用を改めた日。限っていないときは空欄。
   *
   * @title 活動範囲を改めた日
   * @titleEn Date the scope was corrected
   * @descriptionEn Day from which a limited coordinator serves everybody. Blank if the scope was never limited.
   * @format date
   * @example 2025-10-01
   * @source 令和8年主管課長会議資料 関連事項1
   * @newYear keep
   */
  scopeCorrectedDate?: string;
  /**
   * この職に就いた日。前の年度から続くときも、実際に就いた日。
   *
   * @title 配置開始日
   * @titleEn Start date
   * @descriptionEn The day the role was taken up, also if in an earlier fiscal year.
   * @format date
   * @example 2025-04-01
   * @newYear keep
   */
  startDate?: string;
  /**
   * この職を離れた日。続けている間は空欄。
   *
   * @title 配置終了日
   * @titleEn End date
   * @descriptionEn The day the role was left. Blank while it goes on.
   * @format date
   * @example 2026-03-31
   * @newYear keep
   */
  endDate?: string;
}
