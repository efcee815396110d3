import type { AgreementViewpointCode, PlanningParticipantCode, PlanningStepCode } from "../../generated/codes.ts";

/**
 * 事業や実施計画について話し合い、調べ、合意した1回につき1行。
 *
 * @title 検討の過程
 * @titleEn Planning process
 * @descriptionEn One row each time the programme or its plan was discussed, looked into or agreed on.
 * @level p1
 * @order 25
 * @source 実施要綱 別添1 2
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen その都度
 * @filledWhenEn Each time
 * @newYear carried
 */
export interface PlanningProcess {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 検討過程ID
   * @titleEn Planning process id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PC-01
   * @newYear keep
   */
  planningProcessId: string;
  /**
   * 一つ選びます。
   *
   * @title 過程の種別
   * @titleEn Kind of step
   * @descriptionEn Choose one.
   * @codeList planning-step
   * @example dialogue
   * @newYear keep
   */
  planningStepKind: PlanningStepCode;
  /**
   * 行った日、又は合意した日。
   *
   * @title 日付
   * @titleEn Date
   * @descriptionEn The day it took place or was agreed.
   * @format date
   * @example 2024-10-15
   * @newYear keep
   */
  heldDate: string;
  /**
   * 合意を得たときに選びます。
   *
   * @title 合意した視点
   * @titleEn Viewpoints agreed on
   * @descriptionEn When agreement was reached.
   * @codeList agreement-viewpoint
   * @example betweenFields
   * @newYear keep
   */
  agreementViewpoints?: AgreementViewpointCode[];
  /**
   * 加わった者をすべて選びます。
   *
   * @title 加わった者
   * @titleEn Who took part
   * @descriptionEn All that took part.
   * @codeList planning-participant
   * @example resident
   * @newYear keep
   */
  planningParticipants?: PlanningParticipantCode[];
  /**
   * 話し合い、調べたこと。
   *
   * @title 内容
   * @titleEn Summary
   * @descriptionEn What was discussed or looked into.
   * @maxLength 2000
   * @example 各課の相談の重なりを図にした。
   * @newYear keep
   */
  summary?: string;
  /**
   * 決まったこと、分かったこと。
   *
   * @title 結果
   * @titleEn Outcome
   * @descriptionEn What was decided or found.
   * @maxLength 2000
   * @example 支援会議を毎月開くことにした。
   * @newYear keep
   */
  outcome?: string;
}
