import type {
  ActivityKindCode,
  AwarenessSourceCode,
  ContactStatusCode,
  ResidenceSupportCode,
} from "../../generated/codes.ts";

/**
 * アウトリーチのプラン1件につき1行。目標と方針は「支援プラン」に書く。
 *
 * @title アウトリーチのプランの内容
 * @titleEn Outreach plan
 * @descriptionEn One row per outreach plan; goals and policy are in the table of plans.
 * @level p0
 * @order 163
 * @source 実施要綱 別添5 2(3)
 * @filledBy アウトリーチ等事業者
 * @filledByEn The outreach operator
 * @filledWhen プランを作るとき
 * @filledWhenEn When the plan is made
 * @newYear cases
 */
export interface OutreachPlan {
  /**
   * 「支援プラン」の表にある番号。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn An id that is in the table plan.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @key
   * @example PL-0002
   */
  planId: string;
  /**
   * 情報をくれた相手をすべて選びます。
   *
   * @title 把握の経緯
   * @titleEn How it became known
   * @descriptionEn All who told.
   * @codeList awareness-source
   * @example supportAgency
   */
  awarenessSources?: AwarenessSourceCode[];
  /**
   * いつ、どのように知ったか。
   *
   * @title 把握の経緯の説明
   * @titleEn Notes on how it became known
   * @descriptionEn When and how.
   * @maxLength 1000
   * @example 民生委員から、姿を見ないと連絡があった。
   */
  awarenessNote?: string;
  /**
   * プランを作る時点で、会えている相手。
   *
   * @title 接触の状況
   * @titleEn Contact
   * @descriptionEn Whom one can meet when the plan is made.
   * @codeList contact-status
   * @example familyOnly
   */
  contactStatus?: ContactStatusCode;
  /**
   * 分かっている範囲で書きます。
   *
   * @title 本人・世帯の状況
   * @titleEn Situation of the person and household
   * @descriptionEn As far as it is known.
   * @maxLength 2000
   * @example 母とは話せる。本人は自室から出ない。
   */
  situationNote?: string;
  /**
   * 信頼関係やつながりについての目標。
   *
   * @title 関わりの目標
   * @titleEn Goal of the relation
   * @descriptionEn For trust and ties.
   * @maxLength 1000
   * @example 月2回の訪問で、扉越しに話せるようになる。
   */
  relationshipGoal?: string;
  /**
   * 行うことをすべて選びます。
   *
   * @title 支援内容
   * @titleEn Activities
   * @descriptionEn All that is to be done.
   * @codeList activity-kind
   * @example homeVisit
   */
  outreachActivities?: ActivityKindCode[];
  /**
   * 行うものをすべて選びます。なければ「なし」。
   *
   * @title 居住継続支援の内容
   * @titleEn Residence support
   * @descriptionEn All that is to be done; none when there is none.
   * @codeList residence-support
   * @example none
   */
  residenceSupports?: ResidenceSupportCode[];
}
