import type { PlaceKindCode } from "../../generated/codes.ts";

/**
 * 参加支援における受入先（協力事業者）とのマッチング。1人の受入れを1行に書く。
 *
 * @title 受入先とのマッチング
 * @titleEn Match with a host
 * @descriptionEn A person matched with a host in participation support. One row is one person received by one host.
 * @level p0
 * @order 200
 * @source 実施要綱 別添5 3(3)イ(ウ)
 * @filledBy 参加支援事業者
 * @filledByEn The operator of participation support
 * @filledWhen 受入先での参加が始まった日
 * @filledWhenEn On the day the participation at the host begins
 * @sets basic
 * @newYear cases
 */
export interface Match {
  /**
   * マッチング1件ごとに付ける文字列。
   *
   * @title マッチングID
   * @titleEn Match id
   * @descriptionEn A text that tells one match from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MA-0001
   */
  matchId: string;
  /**
   * マッチングが属する参加支援。「支援の実施」の表にあるものを書く。
   *
   * @title 支援ID
   * @titleEn Service id
   * @descriptionEn The participation support that the match belongs to, as in the table of services.
   * @minLength 1
   * @maxLength 64
   * @references service.serviceId
   * @example SV-0001
   */
  serviceId: string;
  /**
   * 受入先ごとに決めた文字列。同じ受入先には、別の人のときも同じIDを書く。
   *
   * @title 受入先ID
   * @titleEn Host id
   * @descriptionEn A text for each host. The same host has the same id for every person.
   * @minLength 1
   * @maxLength 64
   * @example HO-001
   */
  hostId: string;
  /**
   * 受入先の事業所や団体の名称。個人の氏名は書かない。
   *
   * @title 受入先の名称
   * @titleEn Host name
   * @descriptionEn Name of the business or group, without names of persons.
   * @maxLength 120
   * @example 見本商店
   */
  hostName?: string;
  /**
   * 本人が参加する場の種類。
   *
   * @title 参加の場の種別
   * @titleEn Kind of place
   * @descriptionEn What kind of place the person takes part in.
   * @codeList place-kind
   * @example work
   * @source 実施要綱 別添5 3(3)ウ・エ
   */
  placeKind?: PlaceKindCode;
  /**
   * 受入先での参加が始まった日。見学や打合せだけの日は数えない。
   *
   * @title 受入開始日
   * @titleEn Date matched
   * @descriptionEn Day on which participation at the host began; visits and talks beforehand do not count.
   * @format date
   * @example 2025-08-01
   */
  matchedDate: string;
  /**
   * 受入先で話す相手。
   *
   * @title 受入先の担当者
   * @titleEn Host's contact
   * @descriptionEn Whom to talk to at the host.
   * @maxLength 120
   * @example 店長
   */
  hostContactName?: string;
  /**
   * 確かめた日。
   *
   * @title 受入先の状況を確かめた日
   * @titleEn Date the host was checked
   * @descriptionEn The day it was checked.
   * @format date
   * @example 2025-06-01
   */
  hostCheckedDate?: string;
  /**
   * 受入先への支援や調整。
   *
   * @title 環境調整
   * @titleEn Adjustments
   * @descriptionEn Support and adjustments for the host.
   * @maxLength 1000
   * @example 初めの週は職員が同席した。
   */
  adjustmentNote?: string;
  /**
   * 受入先に払った額。払わなければ0。
   *
   * @title 謝礼の額
   * @titleEn Honorarium
   * @descriptionEn What was paid to the host; 0 when nothing was.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 3000
   */
  honorariumYen?: number;
  /**
   * 受入先にかかった実費。
   *
   * @title 謝礼の実費
   * @titleEn Actual cost of the host
   * @descriptionEn The host's actual cost.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 3000
   */
  honorariumActualCostYen?: number;
  /**
   * 訪問や連絡の記録。
   *
   * @title 定着支援・フォローアップ
   * @titleEn Follow-up
   * @descriptionEn Visits and contacts.
   * @maxLength 2000
   * @example 月2回訪問した。
   */
  followUpNote?: string;
}
