import type { EvaluationResultCode, ObservedChangeCode } from "../../generated/codes.ts";

/**
 * プランの評価。プランの終わりに、終結、再プラン、中断のどれにするかを決めるために行う。
 *
 * @title プランの評価
 * @titleEn Evaluation of a plan
 * @descriptionEn The evaluation of a plan, made to decide whether to close, re-plan or suspend.
 * @level p0
 * @order 240
 * @source 実施要綱 別添5 1(3)キ(イ)B
 * @filledBy プランを作った事業者
 * @filledByEn The operator that made the plan
 * @filledWhen プランの期間の終わり、又は支援を終える前
 * @filledWhenEn At the end of the plan period, or before the support is closed
 * @newYear cases
 */
export interface Evaluation {
  /**
   * 評価1回ごとに付ける文字列。
   *
   * @title 評価ID
   * @titleEn Evaluation id
   * @descriptionEn A text that tells one evaluation from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example EV-0001
   */
  evaluationId: string;
  /**
   * 評価したケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case evaluated.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 評価したプラン。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan evaluated.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId: string;
  /**
   * プランを評価した日。会議で確かめたときは、その会議の日。
   *
   * @title 評価日
   * @titleEn Date evaluated
   * @descriptionEn Day on which the plan was evaluated; that of the conference if it was done there.
   * @format date
   * @example 2025-12-10
   */
  evaluatedDate: string;
  /**
   * 評価の結果、支援をどうするか。中断は、連絡が完全に取れなくなった場合などに限る。
   *
   * @title 評価結果
   * @titleEn Result of the evaluation
   * @descriptionEn What becomes of the support. Suspension is for cases such as contact being lost completely.
   * @codeList evaluation-result
   * @example close
   */
  evaluationResult: EvaluationResultCode;
  /**
   * 支援の前と比べて見られた変化をすべて選ぶ。標準様式（評価シート）の原本は未確認。
   *
   * @title 見られた変化
   * @titleEn Observed changes
   * @descriptionEn All changes seen since before the support. The original of the standard form has not been read.
   * @codeList observed-change
   * @example householdBudgetImproved;isolationRelieved
   * @source 自立相談支援機関使用標準様式（評価シート）
   */
  observedChanges?: ObservedChangeCode[];
  /**
   * プランの目標ごとに、どこまで届いたかを書く。
   *
   * @title 目標の達成状況
   * @titleEn Goal attainment
   * @descriptionEn How far each goal of the plan was reached.
   * @maxLength 2000
   * @example 週に1回の居場所への参加を続けている。
   */
  goalAttainment?: string;
  /**
   * まだ解決していない課題。ないときは「なし」と書く。
   *
   * @title 残された課題
   * @titleEn Remaining issues
   * @descriptionEn Issues not yet solved. Write なし if there are none.
   * @maxLength 2000
   * @example 家賃の滞納の返済が続いている。
   */
  remainingIssues?: string;
  /**
   * 終えた後も様子を確かめる必要があれば「はい」。
   *
   * @title フォローアップの必要
   * @titleEn Follow-up is needed
   * @descriptionEn True if somebody should look in after the support ends.
   * @example true
   * @source 実施要綱 別添5 1(3)キ(オ)C
   */
  isFollowUpNeeded?: boolean;
}
