/**
 * 生活困窮者支援等のための地域づくり事業の成果目標と第三者を入れた評価。
 *
 * @title 困窮地域づくりの事業評価
 * @titleEn Evaluation of the community programme
 * @level p1
 * @order 380
 * @source 実施要綱 別記2の5
 */
export interface CommunityEvaluation {
  /**
   * @title 事業評価ID
   * @titleEn Community evaluation id
   * @minLength 1
   * @maxLength 64
   * @key
   */
  communityEvaluationId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   */
  fiscalYear: number;
  /**
   * 支援が必要な者の人数や支援の実施回数など。
   *
   * @title 成果目標
   * @titleEn Target
   * @minLength 1
   * @maxLength 500
   */
  targetDescription: string;
  /**
   * @title 目標値
   * @titleEn Target value
   * @minimum 0
   * @TJS-type number
   */
  targetValue: number;
  /**
   * @title 実績値
   * @titleEn Actual value
   * @minimum 0
   * @TJS-type number
   */
  actualValue?: number;
  /**
   * @title 単位
   * @titleEn Unit
   * @minLength 1
   * @maxLength 20
   */
  unitName: string;
  /**
   * @title 評価を行った日
   * @titleEn Date evaluated
   * @format date
   */
  evaluatedDate?: string;
  /**
   * @title 第三者の参加
   * @titleEn Third parties took part
   */
  hasThirdParty?: boolean;
  /**
   * @title 評価の内容
   * @titleEn Content of the evaluation
   * @maxLength 2000
   */
  resultDescription?: string;
}
