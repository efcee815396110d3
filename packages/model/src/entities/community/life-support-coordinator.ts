import type { CoordinationLayerCode, CoordinatorTaskCode } from "../../generated/codes.ts";

/**
 * コーディネーター（地域支え合い推進員）1人につき1行。
 *
 * @title 生活支援コーディネーター
 * @titleEn Life support coordinator
 * @descriptionEn One row per coordinator.
 * @level p0
 * @order 23
 * @source 実施要綱 別記2の2
 * @filledBy 生活支援体制整備の担当
 * @filledByEn The department in charge
 * @filledWhen 年度の初めと、変わったとき
 * @filledWhenEn At the start of the year and on change
 * @newYear carried
 */
export interface LifeSupportCoordinator {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title コーディネーターID
   * @titleEn Coordinator id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example LC-01
   * @newYear keep
   */
  lifeSupportCoordinatorId: string;
  /**
   * 「職員」の表にある番号。
   *
   * @title 職員ID
   * @titleEn Staff id
   * @descriptionEn An id that is in the table staff.
   * @minLength 1
   * @maxLength 64
   * @references staff.staffId
   * @example SF-001
   * @newYear keep
   */
  staffId?: string;
  /**
   * 受け持つ層。第3層の個別のマッチングは対象外です。
   *
   * @title 層
   * @titleEn Layer
   * @descriptionEn The layer served; matching single persons (layer 3) is not covered.
   * @codeList coordination-layer
   * @example layer2
   * @newYear keep
   */
  coordinationLayer: CoordinationLayerCode;
  /**
   * 受け持つ圏域をすべて書きます。
   *
   * @title 圏域ID
   * @titleEn Area ids
   * @descriptionEn All areas served.
   * @references area.areaId
   * @example AR-01;AR-02
   * @newYear keep
   */
  areaIds?: string[];
  /**
   * 「協議体」の表にある番号。
   *
   * @title 協議体ID
   * @titleEn Council id
   * @descriptionEn An id that is in the table council.
   * @minLength 1
   * @maxLength 64
   * @references council.councilId
   * @example KC-01
   * @newYear keep
   */
  councilId?: string;
  /**
   * 連携する地域包括支援センター。
   *
   * @title 連携する拠点ID
   * @titleEn Linked site id
   * @descriptionEn The centre it works with.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  linkedSiteId?: string;
  /**
   * 行う業務をすべて選びます。
   *
   * @title 業務
   * @titleEn Tasks
   * @descriptionEn All tasks done.
   * @codeList coordinator-task
   * @example visualising
   * @newYear keep
   */
  coordinatorTasks?: CoordinatorTaskCode[];
  /**
   * 配置した日。
   *
   * @title 配置日
   * @titleEn Start
   * @descriptionEn The day of posting.
   * @format date
   * @example 2024-04-01
   * @newYear keep
   */
  startDate?: string;
  /**
   * 配置を終えた日。続いていれば空欄。
   *
   * @title 終了日
   * @titleEn End
   * @descriptionEn The day it ended; blank while it goes on.
   * @format date
   * @example 2025-03-31
   * @newYear keep
   */
  endDate?: string;
}
