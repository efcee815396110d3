/**
 * 生活困窮者支援等のための地域づくり事業の成果目標と第三者を入れた評価。1つの目標を1行に書く。
 *
 * @title 困窮地域づくりの事業評価
 * @titleEn Evaluation of the community programme
 * @descriptionEn Targets of the community programme for people in need, and their evaluation with third parties. One row is one target.
 * @level p1
 * @order 380
 * @source 実施要綱 別記2の5
 * @filledBy 市町村の生活困窮者支援の担当
 * @filledByEn The municipality's division for people in need
 * @filledWhen 目標は年度の初め、評価はおおむね3月
 * @filledWhenEn The target at the beginning of the fiscal year, the evaluation around March
 * @sets basic;grant
 * @newYear carried
 */
export interface CommunityEvaluation {
  /**
   * 成果目標1つごとに付ける文字列。
   *
   * @title 事業評価ID
   * @titleEn Community evaluation id
   * @descriptionEn A text that tells one target from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CE-001
   * @newYear keep
   */
  communityEvaluationId: string;
  /**
   * 補助を受けた年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 何を増やす、又は減らすのか。支援が必要な者の人数や支援の実施回数など、数えられるもの。
   *
   * @title 成果目標
   * @titleEn Target
   * @descriptionEn What is to grow or shrink: something that can be counted, such as persons in need of support or times it was given.
   * @minLength 1
   * @maxLength 500
   * @example 居場所の延べ利用者数
   * @source 実施要綱 別記2の5 4
   * @newYear keep
   */
  targetDescription: string;
  /**
   * 年度の終わりまでに届かせたい数。「単位」の欄の単位で書く。
   *
   * @title 目標値
   * @titleEn Target value
   * @descriptionEn The figure to be reached by the end of the year, in the unit of the column for it.
   * @minimum 0
   * @TJS-type number
   * @example 1200
   * @source 実施要綱 別記2の5 4
   * @newYear keep
   */
  targetValue: number;
  /**
   * 年度の実績。目標値と同じ単位で書き、まだ分からないときは空欄。
   *
   * @title 実績値
   * @titleEn Actual value
   * @descriptionEn What was reached in the year, in the same unit. Blank while unknown.
   * @minimum 0
   * @TJS-type number
   * @example 1310
   * @newYear blank
   */
  actualValue?: number;
  /**
   * 目標値と実績値の単位。人、回、件、か所など。
   *
   * @title 単位
   * @titleEn Unit
   * @descriptionEn The unit of target and actual value: persons, times, cases, places and so on.
   * @minLength 1
   * @maxLength 20
   * @example 人
   * @newYear keep
   */
  unitName: string;
  /**
   * 第三者を入れて評価した日。まだ評価していないときは空欄。
   *
   * @title 評価を行った日
   * @titleEn Date evaluated
   * @descriptionEn Day of the evaluation with third parties. Blank if not yet evaluated.
   * @format date
   * @example 2026-03-12
   * @source 実施要綱 別記2の5 4
   * @newYear blank
   */
  evaluatedDate?: string;
  /**
   * 有識者など、市町村と実施者のどちらでもない人が評価に加わったら「はい」。
   *
   * @title 第三者の参加
   * @titleEn Third parties took part
   * @descriptionEn True if somebody who is neither the municipality nor the operator took part in the evaluation.
   * @example true
   * @source 実施要綱 別記2の5 4
   * @newYear blank
   */
  hasThirdParty?: boolean;
  /**
   * 評価で分かったことと、次の年度に改めること。
   *
   * @title 評価の内容
   * @titleEn Content of the evaluation
   * @descriptionEn What the evaluation found, and what will be changed next year.
   * @maxLength 2000
   * @example 目標を上回り、夜の居場所に若い世代が増えた。次年度は担い手を募る。
   * @source 実施要綱 別記2の5 4
   * @newYear blank
   */
  resultDescription?: string;
}
