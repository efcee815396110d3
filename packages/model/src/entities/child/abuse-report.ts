import type { AbuseKindCode } from "../../generated/codes.ts";

/**
 * 高齢者などの虐待の疑いを把握した1件につき1行。
 *
 * @title 虐待の発見・通報
 * @titleEn Abuse report
 * @descriptionEn One row per suspected abuse.
 * @level p0
 * @order 201
 * @source 実施要綱 別記1の1
 * @filledBy 地域包括支援センターなどの職員
 * @filledByEn Staff of the centre
 * @filledWhen 疑いを把握した日
 * @filledWhenEn On the day it became known
 * @newYear cases
 */
export interface AbuseReport {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 虐待把握ID
   * @titleEn Abuse report id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AB-0001
   */
  abuseReportId: string;
  /**
   * 「支援ケース」の表にある番号。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn An id that is in the table case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId?: string;
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
  siteId?: string;
  /**
   * 疑いを知った日。
   *
   * @title 把握した日
   * @titleEn Date it became known
   * @descriptionEn The day it became known.
   * @format date
   * @example 2025-08-01
   */
  detectedDate: string;
  /**
   * 市町村に知らせた日。
   *
   * @title 通報・届出の日
   * @titleEn Date of the report
   * @descriptionEn The day the municipality was told.
   * @format date
   * @example 2025-08-01
   */
  reportedDate?: string;
  /**
   * 状況を確かめた日。
   *
   * @title 訪問した日
   * @titleEn Date of the visit
   * @descriptionEn The day it was looked into.
   * @format date
   * @example 2025-08-02
   */
  visitDate?: string;
  /**
   * 疑われるものをすべて選びます。
   *
   * @title 種類
   * @titleEn Kinds
   * @descriptionEn All that is suspected.
   * @codeList abuse-kind
   * @example neglect
   */
  abuseKinds?: AbuseKindCode[];
  /**
   * したこと。
   *
   * @title 対応
   * @titleEn Response
   * @descriptionEn What was done.
   * @maxLength 2000
   * @example 訪問し、短期入所を調整した。
   */
  responseNote?: string;
}
