import type { ComponentCode } from "../../generated/codes.ts";

/**
 * 委託契約1件につき1行。
 *
 * @title 委託契約
 * @titleEn Contract
 * @descriptionEn One row per contract.
 * @level p1
 * @order 45
 * @source 実施要綱 別添2・社会福祉法106条の4第4項・第5項
 * @filledBy 市町村の担当
 * @filledByEn The department in charge
 * @filledWhen 契約したとき
 * @filledWhenEn When the contract is made
 * @newYear carried
 */
export interface Contract {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 契約ID
   * @titleEn Contract id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CT-01
   * @newYear keep
   */
  contractId: string;
  /**
   * 「実施者」の表にある番号。
   *
   * @title 実施者ID
   * @titleEn Operator id
   * @descriptionEn An id that is in the table operator.
   * @minLength 1
   * @maxLength 64
   * @references operator.operatorId
   * @example OP-001
   * @newYear keep
   */
  operatorId: string;
  /**
   * 委託する事業をすべて選びます。
   *
   * @title 構成事業
   * @titleEn Components
   * @descriptionEn All programmes contracted out.
   * @codeList component
   * @example ccsLtc
   * @newYear keep
   */
  componentCodes: ComponentCode[];
  /**
   * 契約期間の最初の日。
   *
   * @title 契約の開始日
   * @titleEn Start
   * @descriptionEn The first day.
   * @format date
   * @example 2025-04-01
   * @newYear keep
   */
  startDate: string;
  /**
   * 契約期間の最後の日。
   *
   * @title 契約の終了日
   * @titleEn End
   * @descriptionEn The last day.
   * @format date
   * @example 2026-03-31
   * @newYear keep
   */
  endDate?: string;
  /**
   * 委託する業務。
   *
   * @title 委託の範囲
   * @titleEn Scope
   * @descriptionEn The tasks contracted out.
   * @maxLength 1000
   * @example 総合相談支援、権利擁護
   * @newYear keep
   */
  contractScope?: string;
  /**
   * 市町村の方針を受託者に示した日。
   *
   * @title 方針を示した日
   * @titleEn Date the policy was presented
   * @descriptionEn The day the municipality presented its policy.
   * @format date
   * @example 2025-03-20
   * @newYear keep
   */
  policyPresentedDate?: string;
  /**
   * 他の構成事業と一体に行う方法。
   *
   * @title 一体的な実施の方策
   * @titleEn Measures of integration
   * @descriptionEn How it is done as one with the others.
   * @maxLength 1000
   * @example 支援会議への参加を仕様書に明記
   * @newYear keep
   */
  integrationMeasures?: string;
  /**
   * この者を選んだ理由。
   *
   * @title 選定の理由
   * @titleEn Reason of selection
   * @descriptionEn Why it was chosen.
   * @maxLength 1000
   * @example 地域での相談の実績
   * @newYear keep
   */
  selectionReason?: string;
  /**
   * 適切に実施できる者と認めた日。
   *
   * @title 市町村が認めた日
   * @titleEn Date of recognition
   * @descriptionEn The day it was recognised as able.
   * @format date
   * @example 2025-03-10
   * @newYear keep
   */
  recognisedDate?: string;
  /**
   * 協議会等が評価した日。
   *
   * @title 協議会の評価日
   * @titleEn Date of evaluation by the council
   * @descriptionEn The day a council evaluated it.
   * @format date
   * @example 2026-02-20
   * @newYear keep
   */
  councilEvaluatedDate?: string;
  /**
   * 年間の契約額（税込み）。
   *
   * @title 契約額
   * @titleEn Contract amount
   * @descriptionEn A year's amount, tax included.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 18000000
   * @newYear blank
   */
  contractYen?: number;
}
