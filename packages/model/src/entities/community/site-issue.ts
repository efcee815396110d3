import type { AgencyKindCode, ConcernCode } from "../../generated/codes.ts";

/**
 * 地域づくりの拠点で把握した生活課題を、つないだ記録。
 *
 * @title 拠点で把握した課題
 * @titleEn Site issue
 * @descriptionEn A trouble that became known at a community site, and where it was passed on.
 * @level p0
 * @order 53
 * @source 実施要綱 別記2
 * @filledBy 拠点の職員
 * @filledByEn Staff of the site
 * @filledWhen 把握した日
 * @filledWhenEn On the day it became known
 * @newYear cases
 */
export interface SiteIssue {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 拠点課題ID
   * @titleEn Site issue id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SI-0001
   */
  siteIssueId: string;
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
   */
  siteId: string;
  /**
   * 気付いた日。
   *
   * @title 把握した日
   * @titleEn Date it became known
   * @descriptionEn The day it was noticed.
   * @format date
   * @example 2025-06-12
   */
  noticedDate: string;
  /**
   * 当てはまるものをすべて選びます。
   *
   * @title 内容
   * @titleEn Concerns
   * @descriptionEn All that apply.
   * @codeList concern
   * @example family
   */
  concerns?: ConcernCode[];
  /**
   * つないだ機関の種別。
   *
   * @title つないだ先
   * @titleEn Referred to
   * @descriptionEn Kind of agency.
   * @codeList agency-kind
   * @example multiAgencyOperator
   */
  referredToKind?: AgencyKindCode;
  /**
   * 専門機関などに知らせた日。つないでいなければ空欄にします。
   *
   * @title つないだ日
   * @titleEn Date referred
   * @descriptionEn The day it was passed on.
   * @format date
   * @example 2025-06-13
   */
  referredDate?: string;
  /**
   * 支援に要る範囲で書きます。
   *
   * @title 備考
   * @titleEn Note
   * @descriptionEn As far as the support needs it.
   * @maxLength 1000
   * @example 世話人から連絡を受けた。
   */
  issueNote?: string;
}
