import type { ComponentCode, ConcernCode, ConsultationRouteCode, TriageCode } from "../../generated/codes.ts";

/**
 * 相談を受け付けた記録。
 *
 * @title 相談受付
 * @titleEn Intake
 * @level p0
 * @order 90
 * @source 実施要綱 別添3
 * @sets basic
 * @newYear cases
 */
export interface Intake {
  /**
   * @title 相談受付ID
   * @titleEn Intake id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IN-0001
   */
  intakeId: string;
  /**
   * 多機関協働につないだ場合のケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId?: string;
  /**
   * @title 受付日
   * @titleEn Date received
   * @format date
   */
  receivedDate: string;
  /**
   * @title 拠点ID
   * @titleEn Site id
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   */
  siteId?: string;
  /**
   * @title 受け付けた構成事業
   * @titleEn Component that received it
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * @title 新規の相談
   * @titleEn Is a new consultation
   */
  isNew: boolean;
  /**
   * @title 相談経路
   * @titleEn Route
   * @codeList consultation-route
   */
  consultationRoute?: ConsultationRouteCode;
  /**
   * @title 相談内容
   * @titleEn Concerns
   * @codeList concern
   */
  concerns?: ConcernCode[];
  /**
   * @title 最も困っていること
   * @titleEn Primary concern
   * @codeList concern
   */
  primaryConcern?: ConcernCode;
  /**
   * @title 振り分け
   * @titleEn Triage
   * @codeList triage
   */
  triage?: TriageCode;
  /**
   * @title 受け付けたか
   * @titleEn Was accepted
   */
  isAccepted?: boolean;
  /**
   * @title 受け付けなかった理由
   * @titleEn Reason for declining
   * @maxLength 500
   */
  declinedReason?: string;
}
