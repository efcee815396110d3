import type { ProgrammeKindCode } from "../../generated/codes.ts";

/**
 * ある年度の重層的支援体制整備事業。
 *
 * @title 重層的支援体制整備事業（年度）
 * @titleEn Programme in a fiscal year
 * @level p1
 * @order 20
 * @source 社会福祉法106条の4第2項
 * @sets basic;grant
 * @newYear carried
 */
export interface Programme {
  /**
   * 4月1日から翌年3月31日まで。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 団体コード
   * @titleEn Municipality code
   * @references municipality.municipalityCode
   * @example 992011
   * @newYear keep
   */
  municipalityCode: string;
  /**
   * @title 事業の種別
   * @titleEn Kind of programme
   * @codeList programme-kind
   * @newYear keep
   */
  programmeKind: ProgrammeKindCode;
  /**
   * @title 事業開始日
   * @titleEn Start date
   * @format date
   * @newYear keep
   */
  startDate?: string;
  /**
   * 社会福祉法106条の5の実施計画。
   *
   * @title 実施計画の策定日
   * @titleEn Date the implementation plan was adopted
   * @format date
   * @newYear keep
   */
  implementationPlanAdoptedDate?: string;
  /**
   * @title 事業の目的
   * @titleEn Purpose
   * @maxLength 2000
   * @example 属性や世代を問わない相談支援の体制を整える。
   * @newYear keep
   */
  purpose?: string;
  /**
   * @title 一体的な実施のための取組
   * @titleEn Measures of integration
   * @maxLength 2000
   * @example 支援会議を毎月開き、構成事業の間で役割を分担する。
   * @newYear keep
   */
  integrationMeasures?: string;
  /**
   * @title 期待される効果
   * @titleEn Expected effect
   * @maxLength 2000
   * @example 制度の狭間にある世帯への支援が早く始まる。
   * @newYear keep
   */
  expectedEffect?: string;
  /**
   * @title 事業完了予定日
   * @titleEn Planned completion date
   * @format date
   * @newYear blank
   */
  completionDueDate?: string;
  /**
   * @title 事業完了日
   * @titleEn Completion date
   * @format date
   * @newYear blank
   */
  completedDate?: string;
  /**
   * 事業全体の成果。実績報告書に記載する（補助金等に係る予算の執行の適正化に関する法律14条）。
   *
   * @title 事業の成果
   * @titleEn Overall result
   * @maxLength 2000
   * @newYear blank
   */
  overallResult?: string;
}
