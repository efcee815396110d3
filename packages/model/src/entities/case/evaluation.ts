import type { ClosureReasonCode, EvaluationResultCode, ObservedChangeCode } from "../../generated/codes.ts";

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
 * @sets basic
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
   * 評価した職員。
   *
   * @title 評価の担当者
   * @titleEn Evaluated by
   * @descriptionEn Who evaluated.
   * @maxLength 120
   * @example 相談支援員A
   */
  evaluatedByName?: string;
  /**
   * 「会議」の表にある番号。
   *
   * @title 確認した会議ID
   * @titleEn Meeting id
   * @descriptionEn An id that is in the table meeting.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
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
   * その他を選んだときに書きます。
   *
   * @title その他の変化
   * @titleEn Other changes
   * @descriptionEn For other.
   * @maxLength 200
   * @example 朝起きられるようになった。
   */
  observedChangesOther?: string;
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
   * 終結、継続についての本人の希望。
   *
   * @title 本人の希望
   * @titleEn Person's wish
   * @descriptionEn The person's wish on closing or going on.
   * @maxLength 1000
   * @example もう少し続けたい。
   */
  personsWish?: string;
  /**
   * 終結、継続についての意見。
   *
   * @title 支援員の意見
   * @titleEn Supporter's opinion
   * @descriptionEn The supporter's opinion on closing or going on.
   * @maxLength 1000
   * @example 次の半年で終結を目指す。
   */
  supportersOpinion?: string;
  /**
   * 本人に関わる人の状況。
   *
   * @title 支援者の状況
   * @titleEn Situation of supporters
   * @descriptionEn Those around the person.
   * @maxLength 1000
   * @example 受入先の店長が相談に乗っている。
   */
  supportersSituation?: string;
  /**
   * 終結と評価したときに選びます。
   *
   * @title 終結の理由
   * @titleEn Reason of closure
   * @descriptionEn Where it is to be closed.
   * @codeList closure-reason
   * @example goalsReached
   */
  closureReason?: ClosureReasonCode;
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
  /**
   * 見守りやつなぎの方法。
   *
   * @title フォローアップの方法
   * @titleEn Method of follow-up
   * @descriptionEn How it is watched or passed on.
   * @maxLength 1000
   * @example 民生委員が月1回声をかける。
   */
  followUpMethod?: string;
}
