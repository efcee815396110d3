import type { AgencyKindCode, ComponentCode, DecisionResultCode } from "../../generated/codes.ts";

/**
 * アウトリーチ・参加支援の利用についての市町村の決定。事業ごとに1行。
 *
 * @title 支援決定
 * @titleEn Decision of support
 * @descriptionEn The municipality's decision on the use of outreach or participation support. One row for each component.
 * @level p0
 * @order 170
 * @source 実施要綱 別添5 1(3)エ・キ(ア)
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 重層的支援会議の後、市町村が決定した日
 * @filledWhenEn On the day the municipality decides, after the conference
 * @sets basic
 * @newYear cases
 */
export interface Decision {
  /**
   * 決定1件ごとに付ける文字列。
   *
   * @title 決定ID
   * @titleEn Decision id
   * @descriptionEn A text that tells one decision from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DC-0001
   */
  decisionId: string;
  /**
   * 決定の対象のケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case decided on.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 決定のもとになったプラン。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan on which the decision rests.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * 利用を決定した事業。アウトリーチと参加支援の両方なら2行に分ける。
   *
   * @title 決定した構成事業
   * @titleEn Component decided
   * @descriptionEn The component whose use was decided. Two rows if both outreach and participation were decided.
   * @codeList component
   * @example participation
   */
  componentCode: ComponentCode;
  /**
   * 市町村が決定した日（決裁の日）。会議の日や通知の日ではない。
   *
   * @title 決定日
   * @titleEn Date decided
   * @descriptionEn Day on which the municipality decided; not the day of the conference or of the notice.
   * @format date
   * @example 2025-06-27
   */
  decidedDate: string;
  /**
   * 決定した者。
   *
   * @title 決定者
   * @titleEn Decided by
   * @descriptionEn Who decided.
   * @maxLength 120
   * @example 福祉部長
   */
  decidedByName?: string;
  /**
   * 要件を確かめた日。
   *
   * @title 要件確認日
   * @titleEn Date of eligibility check
   * @descriptionEn The day the conditions were checked.
   * @format date
   * @example 2025-05-12
   */
  eligibilityCheckedDate?: string;
  /**
   * 決裁を終えた日。
   *
   * @title 決裁日
   * @titleEn Date of approval
   * @descriptionEn The day of approval.
   * @format date
   * @example 2025-05-15
   */
  approvedDate?: string;
  /**
   * 決定した機関。決定は市町村が行う。
   *
   * @title 決定した者
   * @titleEn Who decided
   * @descriptionEn Who decided. The decision is the municipality's.
   * @codeList agency-kind
   * @example municipality
   */
  decidedByKind: AgencyKindCode;
  /**
   * 利用を決定したか、決定しなかったか。
   *
   * @title 決定の結果
   * @titleEn Result
   * @descriptionEn Whether the use was approved.
   * @codeList decision-result
   * @example approved
   * @source 実施要綱 別記1の4 6
   */
  decisionResult: DecisionResultCode;
  /**
   * 決定しなかったときの理由。決定したときは空欄。
   *
   * @title 決定できない理由
   * @titleEn Reason
   * @descriptionEn Why it was not approved. Blank if it was.
   * @maxLength 500
   * @example 既存の制度で支援できることが会議で確かめられたため。
   * @source 実施要綱 別記1の4 6
   */
  decisionReason?: string;
}
