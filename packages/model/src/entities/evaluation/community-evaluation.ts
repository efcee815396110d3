/**
 * 生活困窮者支援等のための地域づくり事業の成果目標と第三者を入れた評価。
 *
 * @title 困窮地域づくりの事業評価
 * @titleEn Evaluation of the community programme
 * @level p1
 * @order 380
 * @source 実施要綱 別記2の5
 * @sets basic;grant
 * @newYear carried
 */
export interface CommunityEvaluation {
  /**
   * @title 事業評価ID
   * @titleEn Community evaluation id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CE-001
   * @newYear keep
   */
  communityEvaluationId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 支援が必要な者の人数や支援の実施回数など。
   *
   * @title 成果目標
   * @titleEn Target
   * @minLength 1
   * @maxLength 500
   * @example 居場所の延べ利用者数
   * @newYear keep
   */
  targetDescription: string;
  /**
   * @title 目標値
   * @titleEn Target value
   * @minimum 0
   * @TJS-type number
   * @newYear keep
   */
  targetValue: number;
  /**
   * @title 実績値
   * @titleEn Actual value
   * @minimum 0
   * @TJS-type number
   * @newYear blank
   */
  actualValue?: number;
  /**
   * @title 単位
   * @titleEn Unit
   * @minLength 1
   * @maxLength 20
   * @example 人
   * @newYear keep
   */
  unitName: string;
  /**
   * @title 評価を行った日
   * @titleEn Date evaluated
   * @format date
   * @newYear blank
   */
  evaluatedDate?: string;
  /**
   * @title 第三者の参加
   * @titleEn Third parties took part
   * @newYear blank
   */
  hasThirdParty?: boolean;
  /**
   * @title 評価の内容
   * @titleEn Content of the evaluation
   * @maxLength 2000
   * @example 相談受付件数 156件
   * @newYear blank
   */
  resultDescription?: string;
}
