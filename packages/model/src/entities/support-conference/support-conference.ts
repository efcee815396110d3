import type { ConferencePurposeCode } from "../../generated/codes.ts";

/**
 * 支援会議1回につき1行。同意のない人の情報を扱うため、ほかの表とは別のファイルにだけ入れる。
 *
 * @title 支援会議
 * @titleEn Support conference
 * @descriptionEn One row per conference under Article 106-6; kept only in files of its own, since it may hold information without consent.
 * @level p0
 * @order 500
 * @source 社会福祉法106条の6
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 会議の後
 * @filledWhenEn After the conference
 * @confidential 社会福祉法106条の6第5項
 * @newYear cases
 */
export interface SupportConference {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 支援会議ID
   * @titleEn Support conference id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SK-0001
   */
  supportConferenceId: string;
  /**
   * 開いた日。
   *
   * @title 開催日
   * @titleEn Date
   * @descriptionEn The day it was held.
   * @format date
   * @example 2025-07-15
   */
  heldDate: string;
  /**
   * 24時間で書きます。
   *
   * @title 開始時刻
   * @titleEn Start time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 13:30
   */
  startTime?: string;
  /**
   * 24時間で書きます。
   *
   * @title 終了時刻
   * @titleEn End time
   * @descriptionEn By the 24-hour clock.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   * @example 15:00
   */
  endTime?: string;
  /**
   * 開いた所。
   *
   * @title 場所
   * @titleEn Venue
   * @descriptionEn Where it was held.
   * @maxLength 200
   * @example 市役所第2会議室
   */
  venue?: string;
  /**
   * 会を主宰した者。
   *
   * @title 会長・主宰者
   * @titleEn Chair
   * @descriptionEn Who presided.
   * @maxLength 120
   * @example 地域共生推進課長
   */
  chairName?: string;
  /**
   * 記録した者。
   *
   * @title 記録者
   * @titleEn Recorder
   * @descriptionEn Who kept the record.
   * @maxLength 120
   * @example 地域共生推進課 主査
   */
  recorderName?: string;
  /**
   * 当てはまるものをすべて選びます。
   *
   * @title 目的
   * @titleEn Purposes
   * @descriptionEn All that apply.
   * @codeList conference-purpose
   * @example informationExchange
   */
  conferencePurposes?: ConferencePurposeCode[];
  /**
   * 構成員でない出席者を含め、守秘義務を確かめたか。
   *
   * @title 守秘義務の確認
   * @titleEn Secrecy was confirmed
   * @descriptionEn Whether the duty of secrecy was confirmed with all present.
   * @example true
   */
  isSecrecyConfirmed?: boolean;
  /**
   * 会議と資料を公開しないことを確かめたか。
   *
   * @title 非公開
   * @titleEn Is closed
   * @descriptionEn Whether meeting and papers are kept from the public.
   * @example true
   */
  isClosed?: boolean;
  /**
   * 決まっていれば書きます。
   *
   * @title 次回の予定日
   * @titleEn Next date
   * @descriptionEn If it is fixed.
   * @format date
   * @example 2025-08-19
   */
  nextDate?: string;
}
