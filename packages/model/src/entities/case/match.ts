import type { PlaceKindCode } from "../../generated/codes.ts";

/**
 * 参加支援における受入先（協力事業者）とのマッチング。
 *
 * @title 受入先とのマッチング
 * @titleEn Match with a host
 * @level p0
 * @order 200
 * @source 実施要綱 別添5 3(3)イ(ウ)
 * @sets basic
 * @newYear cases
 */
export interface Match {
  /**
   * @title マッチングID
   * @titleEn Match id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MA-0001
   */
  matchId: string;
  /**
   * @title 支援ID
   * @titleEn Service id
   * @minLength 1
   * @maxLength 64
   * @references service.serviceId
   * @example SV-0001
   */
  serviceId: string;
  /**
   * @title 受入先ID
   * @titleEn Host id
   * @minLength 1
   * @maxLength 64
   * @example HO-001
   */
  hostId: string;
  /**
   * @title 受入先の名称
   * @titleEn Host name
   * @maxLength 120
   * @example 見本商店
   */
  hostName?: string;
  /**
   * @title 参加の場の種別
   * @titleEn Kind of place
   * @codeList place-kind
   */
  placeKind?: PlaceKindCode;
  /**
   * @title 受入開始日
   * @titleEn Date matched
   * @format date
   */
  matchedDate: string;
}
