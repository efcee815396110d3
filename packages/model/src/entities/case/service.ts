import type { ComponentCode } from "../../generated/codes.ts";

/**
 * アウトリーチ又は参加支援の実施。
 *
 * @title 支援の実施
 * @titleEn Service
 * @level p0
 * @order 180
 * @source 実施要綱 別添5 2・3
 * @sets basic
 * @newYear cases
 */
export interface Service {
  /**
   * @title 支援ID
   * @titleEn Service id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SV-0001
   */
  serviceId: string;
  /**
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * @title プランID
   * @titleEn Plan id
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId?: string;
  /**
   * @title 決定ID
   * @titleEn Decision id
   * @minLength 1
   * @maxLength 64
   * @references decision.decisionId
   * @example DC-0001
   */
  decisionId?: string;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * @title 開始日
   * @titleEn Start date
   * @format date
   */
  startDate: string;
  /**
   * @title 終了日
   * @titleEn End date
   * @format date
   */
  endDate?: string;
  /**
   * 支援決定の前に始めた支援（例外）。
   *
   * @title 早期支援
   * @titleEn Is early support
   */
  isEarlySupport?: boolean;
  /**
   * @title 早期支援の理由
   * @titleEn Reason of early support
   * @maxLength 500
   */
  earlySupportReason?: string;
}
