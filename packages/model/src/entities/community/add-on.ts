import type { AddOnCode, QualificationCode } from "../../generated/codes.ts";

/**
 * 拠点について申請する加算ごとに1行。
 *
 * @title 加算
 * @titleEn Add-on
 * @descriptionEn One row per additional payment claimed for a site.
 * @level p1
 * @order 54
 * @source 実施要綱 別記1の3・別記2の4
 * @filledBy 拠点の担当・市町村の担当
 * @filledByEn The site and the department in charge
 * @filledWhen 交付申請の前
 * @filledWhenEn Before the application for the grant
 * @newYear carried
 */
export interface AddOn {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 加算ID
   * @titleEn Add-on id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AO-01
   * @newYear keep
   */
  addOnId: string;
  /**
   * 4月に始まる年度を西暦で書きます。
   *
   * @title 会計年度
   * @titleEn Fiscal year
   * @descriptionEn The year in which April falls.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
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
   * @newYear keep
   */
  siteId: string;
  /**
   * 一つ選びます。
   *
   * @title 加算の種別
   * @titleEn Kind of add-on
   * @descriptionEn Choose one.
   * @codeList add-on
   * @example careNeeded
   * @newYear keep
   */
  addOnKind: AddOnCode;
  /**
   * 加算の取組を行う日数。
   *
   * @title 週当たりの日数
   * @titleEn Days a week
   * @descriptionEn Days on which it is done.
   * @TJS-type number
   * @minimum 0
   * @maximum 7
   * @unit 日/週
   * @example 2
   * @newYear keep
   */
  daysPerWeek?: number;
  /**
   * 1日の平均。
   *
   * @title 1日当たりの時間
   * @titleEn Hours a day
   * @descriptionEn On average.
   * @TJS-type number
   * @minimum 0
   * @maximum 24
   * @unit 時間/日
   * @example 5
   * @newYear keep
   */
  hoursPerDay?: number;
  /**
   * 夜間に開く時間。
   *
   * @title 18時以降の時間
   * @titleEn Hours after 18:00
   * @descriptionEn Hours open in the evening.
   * @TJS-type number
   * @minimum 0
   * @maximum 6
   * @unit 時間/日
   * @example 2
   * @newYear keep
   */
  eveningHours?: number;
  /**
   * 夜間に開く日数。
   *
   * @title 18時以降に開く日数
   * @titleEn Days a week after 18:00
   * @descriptionEn Days open in the evening.
   * @TJS-type number
   * @minimum 0
   * @maximum 7
   * @unit 日/週
   * @example 3
   * @newYear keep
   */
  eveningDaysPerWeek?: number;
  /**
   * 土曜、日曜、祝日に開くか。
   *
   * @title 土日祝に開く
   * @titleEn Is open on holidays
   * @descriptionEn Open on Saturdays, Sundays or holidays.
   * @example true
   * @newYear keep
   */
  isOpenOnHoliday?: boolean;
  /**
   * 講習、巡回などの回数。
   *
   * @title 月当たりの回数
   * @titleEn Times a month
   * @descriptionEn Lectures, rounds and so on.
   * @TJS-type number
   * @minimum 0
   * @maximum 1000
   * @unit 回/月
   * @example 2
   * @newYear keep
   */
  timesPerMonth?: number;
  /**
   * 配置した専門職員の資格。
   *
   * @title 専門職員の資格
   * @titleEn Qualification of the specialist
   * @descriptionEn Of the specialist posted.
   * @codeList qualification
   * @example nurseryTeacher
   * @newYear keep
   */
  specialistRole?: QualificationCode;
  /**
   * 加算のための職員が専任か。
   *
   * @title 専任
   * @titleEn Staff is dedicated
   * @descriptionEn Whether the staff is dedicated.
   * @example true
   * @newYear keep
   */
  isStaffDedicated?: boolean;
  /**
   * 職員が兼務する拠点。
   *
   * @title 兼務する拠点ID
   * @titleEn Also works at
   * @descriptionEn The site at which the staff also works.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-002
   * @newYear keep
   */
  alsoAtSiteId?: string;
  /**
   * 住民への知らせ方。
   *
   * @title 広報の方法
   * @titleEn Publicity
   * @descriptionEn How residents are told.
   * @maxLength 300
   * @example 広報紙と公式サイト
   * @newYear keep
   */
  publicityMethod?: string;
  /**
   * 事業の計画書を公表した日。
   *
   * @title 計画書の公表日
   * @titleEn Date the plan was published
   * @descriptionEn The day the plan was published.
   * @format date
   * @example 2025-04-01
   * @newYear keep
   */
  planPublishedDate?: string;
  /**
   * 記録簿を整えているか。
   *
   * @title 記録簿の整備
   * @titleEn Log is kept
   * @descriptionEn Whether a log is kept.
   * @example true
   * @newYear keep
   */
  isLogKept?: boolean;
  /**
   * 要件を満たすことを示す書類。
   *
   * @title 根拠
   * @titleEn Evidence
   * @descriptionEn Documents that show the conditions are met.
   * @maxLength 1000
   * @example 開所日の一覧、勤務表
   * @newYear keep
   */
  evidenceNote?: string;
}
