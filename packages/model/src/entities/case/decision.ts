import type { AgencyKindCode, ComponentCode, DecisionResultCode } from "../../generated/codes.ts";

/**
 * アウトリーチ・参加支援の利用についての市町村の決定。
 *
 * @title 支援決定
 * @titleEn Decision of support
 * @level p0
 * @order 170
 * @source 実施要綱 別添5 1(3)エ・キ(ア)
 * @sets basic
 * @newYear cases
 */
export interface Decision {
  /**
   * @title 決定ID
   * @titleEn Decision id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DC-0001
   */
  decisionId: string;
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
  planId: string;
  /**
   * @title 決定した構成事業
   * @titleEn Component decided
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * @title 決定日
   * @titleEn Date decided
   * @format date
   */
  decidedDate: string;
  /**
   * @title 決定した者
   * @titleEn Who decided
   * @codeList agency-kind
   */
  decidedByKind: AgencyKindCode;
  /**
   * @title 決定の結果
   * @titleEn Result
   * @codeList decision-result
   */
  decisionResult: DecisionResultCode;
  /**
   * @title 決定できない理由
   * @titleEn Reason
   * @maxLength 500
   */
  decisionReason?: string;
}
