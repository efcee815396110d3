import type { CoordinationLayerCode, CouncilMemberCode, CouncilRoleCode } from "../../generated/codes.ts";

/**
 * 生活支援体制整備の協議体ごとに1行。
 *
 * @title 協議体
 * @titleEn Council
 * @descriptionEn One row per council for support of daily life.
 * @level p1
 * @order 22
 * @source 実施要綱 別記2の2
 * @filledBy 生活支援体制整備の担当
 * @filledByEn The department in charge
 * @filledWhen 年度の初めと、変わったとき
 * @filledWhenEn At the start of the year and on change
 * @newYear carried
 */
export interface Council {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 協議体ID
   * @titleEn Council id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example KC-01
   * @newYear keep
   */
  councilId: string;
  /**
   * 協議体の名称。
   *
   * @title 協議体名
   * @titleEn Council name
   * @descriptionEn Name of the council.
   * @minLength 1
   * @maxLength 120
   * @example 見本市第1層協議体
   * @newYear keep
   */
  councilName: string;
  /**
   * 受け持つ層。
   *
   * @title 層
   * @titleEn Layer
   * @descriptionEn The layer it serves.
   * @codeList coordination-layer
   * @example layer1
   * @newYear keep
   */
  coordinationLayer: CoordinationLayerCode;
  /**
   * 受け持つ圏域をすべて書きます。
   *
   * @title 圏域ID
   * @titleEn Area ids
   * @descriptionEn All areas it serves.
   * @references area.areaId
   * @example AR-01;AR-02
   * @newYear keep
   */
  areaIds?: string[];
  /**
   * 設けた者。
   *
   * @title 設置者
   * @titleEn Establisher
   * @descriptionEn Who established it.
   * @maxLength 120
   * @example 見本市
   * @newYear keep
   */
  establisherName?: string;
  /**
   * 設けた日。
   *
   * @title 設置日
   * @titleEn Date established
   * @descriptionEn The day it was established.
   * @format date
   * @example 2019-04-01
   * @newYear keep
   */
  establishedDate?: string;
  /**
   * 設置要綱などを定めた日。
   *
   * @title 要綱等の制定日
   * @titleEn Date of its rules
   * @descriptionEn The day its rules were made.
   * @format date
   * @example 2019-03-20
   * @newYear keep
   */
  rulesDate?: string;
  /**
   * 加わっている者をすべて選びます。
   *
   * @title 構成員の種別
   * @titleEn Kinds of members
   * @descriptionEn All that take part.
   * @codeList council-member
   * @example welfareCommissioner
   * @newYear keep
   */
  memberKinds?: CouncilMemberCode[];
  /**
   * 担っている役割をすべて選びます。
   *
   * @title 役割
   * @titleEn Roles
   * @descriptionEn All roles it has.
   * @codeList council-role
   * @example needsAndResources
   * @newYear keep
   */
  councilRoles?: CouncilRoleCode[];
  /**
   * 年度内に開いた回数。
   *
   * @title 開催回数
   * @titleEn Meetings a year
   * @descriptionEn Times it met in the year.
   * @TJS-type integer
   * @minimum 0
   * @maximum 400
   * @unit 回/年
   * @example 4
   * @newYear blank
   */
  heldCount?: number;
}
