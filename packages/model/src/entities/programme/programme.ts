import type { ProgrammeKindCode } from "../../generated/codes.ts";

/**
 * ある年度の重層的支援体制整備事業。1行が1年度。
 *
 * @title 重層的支援体制整備事業（年度）
 * @titleEn Programme in a fiscal year
 * @descriptionEn The programme in a fiscal year. One row is one year.
 * @level p1
 * @order 20
 * @source 社会福祉法106条の4第2項
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 交付申請の前。完了日と成果は実績報告の前に書く
 * @filledWhenEn Before the grant application; completion and results before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface Programme {
  /**
   * 4月1日から翌年3月31日まで。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn From 1 April to 31 March, in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   * @level p2
   */
  fiscalYear: number;
  /**
   * 「市町村」の表に書いた団体コード。
   *
   * @title 団体コード
   * @titleEn Municipality code
   * @descriptionEn The code in the table of the municipality.
   * @references municipality.municipalityCode
   * @example 992011
   * @newYear keep
   * @gif DS-442
   * @level p2
   */
  municipalityCode: string;
  /**
   * この年度に実施する事業。重層的支援体制整備事業のほか、移行準備事業やモデル事業を選べる。
   *
   * @title 事業の種別
   * @titleEn Kind of programme
   * @descriptionEn The programme of this year: this one, its preparation or a model programme.
   * @codeList programme-kind
   * @example juso
   * @newYear keep
   * @level p2
   */
  programmeKind: ProgrammeKindCode;
  /**
   * この市町村で事業を始めた日。年度の初めの日ではなく、最初に始めた日。
   *
   * @title 事業開始日
   * @titleEn Start date
   * @descriptionEn Day on which the municipality started the programme for the first time, not the first day of this year.
   * @format date
   * @example 2023-04-01
   * @newYear keep
   * @level p2
   */
  startDate?: string;
  /**
   * 社会福祉法106条の5の実施計画を策定した日。策定していないときは空欄。
   *
   * @title 実施計画の策定日
   * @titleEn Date the implementation plan was adopted
   * @descriptionEn Day on which the implementation plan of Article 106-5 was adopted. Blank if there is none.
   * @format date
   * @example 2023-03-20
   * @source 社会福祉法106条の5
   * @newYear keep
   */
  implementationPlanAdoptedDate?: string;
  /**
   * この事業で何をなくし、何を実現したいか。交付申請書に記載する。
   *
   * @title 事業の目的
   * @titleEn Purpose
   * @descriptionEn What the programme is to achieve. Printed in the grant application.
   * @maxLength 2000
   * @example 属性や世代を問わない相談支援の体制を整える。
   * @newYear keep
   */
  purpose?: string;
  /**
   * 相談支援、参加支援、地域づくりなどを一体で行うために、実際にすること。
   *
   * @title 一体的な実施のための取組
   * @titleEn Measures of integration
   * @descriptionEn What is actually done to run consultation, participation, community work and the rest as one.
   * @maxLength 2000
   * @example 支援会議を毎月開き、構成事業の間で役割を分担する。
   * @source 実施要綱 別添2 1
   * @newYear keep
   */
  integrationMeasures?: string;
  /**
   * 事業によって、誰にどのような望ましい変化があるか。
   *
   * @title 期待される効果
   * @titleEn Expected effect
   * @descriptionEn Which changes for the better the programme brings, and for whom.
   * @maxLength 2000
   * @example 制度の狭間にある世帯への支援が早く始まる。
   * @newYear keep
   */
  expectedEffect?: string;
  /**
   * この年度の事業を終える予定の日。通年で行うときは3月31日。
   *
   * @title 事業完了予定日
   * @titleEn Planned completion date
   * @descriptionEn Day on which this year's work is to end; 31 March if it goes on all year.
   * @format date
   * @example 2026-03-31
   * @newYear blank
   */
  completionDueDate?: string;
  /**
   * この年度の事業を終えた日。終わるまでは空欄。
   *
   * @title 事業完了日
   * @titleEn Completion date
   * @descriptionEn Day on which this year's work ended. Blank until then.
   * @format date
   * @example 2026-03-31
   * @source 補助金等に係る予算の執行の適正化に関する法律14条
   * @newYear blank
   */
  completedDate?: string;
  /**
   * 事業全体の成果。実績報告書に記載し、交付申請の段階では空欄。
   *
   * @title 事業の成果
   * @titleEn Overall result
   * @descriptionEn Result of the whole programme, printed in the performance report. Blank at the application.
   * @maxLength 2000
   * @example 相談のたらい回しが減り、早い時期に支援を始められるようになった。
   * @source 補助金等に係る予算の執行の適正化に関する法律14条
   * @newYear blank
   */
  overallResult?: string;
}
