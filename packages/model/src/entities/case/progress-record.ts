import type { ComponentCode, ContactMethodCode, ContactPlaceCode, ContactTargetCode } from "../../generated/codes.ts";

/**
 * 本人や関係機関との1回のやり取りにつき1行。
 *
 * @title 支援経過
 * @titleEn Progress record
 * @descriptionEn One row per contact with the person or an agency.
 * @level p0
 * @order 195
 * @source 自立相談支援機関使用標準様式（帳票類）支援経過記録シート（未確認）
 * @filledBy 支援の担当者
 * @filledByEn The one who supports
 * @filledWhen 対応した日
 * @filledWhenEn On the day of the contact
 * @newYear cases
 */
export interface ProgressRecord {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 支援経過ID
   * @titleEn Progress record id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PR-0001
   */
  progressRecordId: string;
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
  caseId: string;
  /**
   * 対応した日。
   *
   * @title 対応日
   * @titleEn Date of contact
   * @descriptionEn The day of the contact.
   * @format date
   * @example 2025-06-10
   */
  contactDate: string;
  /**
   * 24時間で書きます。
   *
   * @title 開始時刻
   * @titleEn Start time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 10:00
   */
  startTime?: string;
  /**
   * 24時間で書きます。
   *
   * @title 終了時刻
   * @titleEn End time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 10:40
   */
  endTime?: string;
  /**
   * 時刻を書かないときの分数。
   *
   * @title 所要時間
   * @titleEn Minutes
   * @descriptionEn Where no times are written.
   * @TJS-type integer
   * @minimum 0
   * @maximum 1440
   * @unit 分
   * @example 40
   */
  contactMinutes?: number;
  /**
   * 対応した職員。
   *
   * @title 対応者
   * @titleEn Staff
   * @descriptionEn Who made the contact.
   * @maxLength 120
   * @example 相談支援員A
   */
  contactStaffName?: string;
  /**
   * 一つ選びます。
   *
   * @title 対応方法
   * @titleEn Method
   * @descriptionEn Choose one.
   * @codeList contact-method
   * @example visit
   */
  contactMethod: ContactMethodCode;
  /**
   * すべて選びます。
   *
   * @title 対応相手
   * @titleEn Counterparts
   * @descriptionEn All of them.
   * @codeList contact-target
   * @example person
   */
  contactTargets?: ContactTargetCode[];
  /**
   * 対応した所。
   *
   * @title 場所
   * @titleEn Place
   * @descriptionEn Where it took place.
   * @codeList contact-place
   * @example home
   */
  contactPlace?: ContactPlaceCode;
  /**
   * したこと、話したこと。
   *
   * @title 支援内容・経過
   * @titleEn Record
   * @descriptionEn What was done and said.
   * @maxLength 8000
   * @example 自宅を訪ね、通所の感想を聞いた。
   */
  recordText?: string;
  /**
   * 次に何をするか。
   *
   * @title 結果・今後の対応
   * @titleEn Result and next action
   * @descriptionEn What is done next.
   * @maxLength 2000
   * @example 来週、受入先に連絡する。
   */
  nextAction?: string;
  /**
   * 決まっていれば書きます。
   *
   * @title 次回予定日
   * @titleEn Next date
   * @descriptionEn If it is fixed.
   * @format date
   * @example 2025-06-24
   */
  nextDate?: string;
  /**
   * 「支援プラン」の表にある番号。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn An id that is in the table plan.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId?: string;
  /**
   * どの事業としての対応か。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The programme it belongs to.
   * @codeList component
   * @example multiAgency
   */
  componentCode?: ComponentCode;
  /**
   * 急ぎの対応か。
   *
   * @title 緊急
   * @titleEn Is urgent
   * @descriptionEn Whether it was urgent.
   * @example false
   */
  isUrgent?: boolean;
  /**
   * ほかの職員に伝えること。
   *
   * @title 申し送り
   * @titleEn Handover
   * @descriptionEn What colleagues should know.
   * @maxLength 1000
   * @example 電話は午前中に。
   */
  handoverNote?: string;
}
