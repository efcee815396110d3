import type { HarmonisedPlanCode, LinkedPolicyCode } from "../../generated/codes.ts";

/**
 * 実施計画1件につき1行。目標は「実施計画の目標」に書く。
 *
 * @title 重層的支援体制整備事業実施計画
 * @titleEn Implementation plan
 * @descriptionEn One row per plan; its goals are in the table of goals.
 * @level p1
 * @order 26
 * @source 社会福祉法106条の5・同法施行規則34条の10
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 実施計画を策定、変更したとき
 * @filledWhenEn When the plan is adopted or changed
 * @newYear carried
 */
export interface ImplementationPlan {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 実施計画ID
   * @titleEn Implementation plan id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IP-01
   * @newYear keep
   * @level p2
   */
  implementationPlanId: string;
  /**
   * 策定した日。
   *
   * @title 策定日
   * @titleEn Date adopted
   * @descriptionEn The day it was adopted.
   * @format date
   * @example 2025-03-25
   * @newYear keep
   * @level p2
   */
  adoptedDate: string;
  /**
   * 最後に変更した日。
   *
   * @title 変更日
   * @titleEn Date revised
   * @descriptionEn The day it was last changed.
   * @format date
   * @example 2025-12-01
   * @newYear keep
   */
  revisedDate?: string;
  /**
   * 期間の最初の日。
   *
   * @title 計画期間の開始日
   * @titleEn Start of the period
   * @descriptionEn The first day.
   * @format date
   * @example 2025-04-01
   * @newYear keep
   * @level p2
   */
  periodStartDate: string;
  /**
   * 期間の最後の日。
   *
   * @title 計画期間の終了日
   * @titleEn End of the period
   * @descriptionEn The last day.
   * @format date
   * @example 2030-03-31
   * @newYear keep
   * @level p2
   */
  periodEndDate: string;
  /**
   * 高齢者、障害者、児童、生活困窮者の福祉その他の福祉に関する基本方針。
   *
   * @title 福祉に関する基本方針
   * @titleEn Basic policy
   * @descriptionEn On the welfare of the elderly, disabled, children, people in need and others.
   * @minLength 1
   * @maxLength 8000
   * @example 属性や世代を問わず受け止め、地域でつながり続ける。
   * @source 社会福祉法施行規則34条の10第1号
   * @newYear keep
   */
  basicPolicy: string;
  /**
   * 法106条の4第2項各号の事業の提供体制をどう整えるか。
   *
   * @title 提供体制の確保の内容
   * @titleEn Content of the provision
   * @descriptionEn How the programmes of the items are to be provided.
   * @minLength 1
   * @maxLength 8000
   * @example 3圏域の相談拠点と多機関協働の担当2人を置く。
   * @source 社会福祉法施行規則34条の10第2号
   * @newYear keep
   */
  provisionContent: string;
  /**
   * いつ整えるか。
   *
   * @title 実施時期
   * @titleEn Timing
   * @descriptionEn When they are provided.
   * @minLength 1
   * @maxLength 2000
   * @example 令和7年度に2圏域、令和8年度に全圏域。
   * @source 社会福祉法施行規則34条の10第2号
   * @newYear keep
   */
  provisionTiming: string;
  /**
   * 支援関係機関相互間の一体的な連携に関する事項。
   *
   * @title 支援関係機関の一体的な連携
   * @titleEn Integration of the agencies
   * @descriptionEn How the supporting agencies work as one.
   * @minLength 1
   * @maxLength 8000
   * @example 支援会議を毎月開き、情報を共有する。
   * @source 社会福祉法施行規則34条の10第4号
   * @newYear keep
   */
  agencyIntegration: string;
  /**
   * 住民、支援関係機関等の意見をどう聞いたか。
   *
   * @title 住民等の意見の反映
   * @titleEn How opinions were heard
   * @descriptionEn How residents and agencies were heard.
   * @maxLength 1000
   * @example 意見募集と住民懇談会3回。
   * @source 社会福祉法106条の5第2項
   * @newYear keep
   */
  opinionMethod?: string;
  /**
   * 調和を保った計画をすべて選びます。
   *
   * @title 調和を保つ計画
   * @titleEn Plans in harmony
   * @descriptionEn All plans it is in harmony with.
   * @codeList harmonised-plan
   * @example welfarePlan
   * @source 社会福祉法106条の5第3項
   * @newYear keep
   */
  harmonisedPlans?: HarmonisedPlanCode[];
  /**
   * 公表した日。
   *
   * @title 公表日
   * @titleEn Date published
   * @descriptionEn The day it was published.
   * @format date
   * @example 2025-04-01
   * @source 社会福祉法106条の5第4項
   * @newYear keep
   * @level p2
   */
  publishedDate?: string;
  /**
   * 作成に当たった部署や会議。
   *
   * @title 作成した部署等
   * @titleEn Authors
   * @descriptionEn Department or council that made it.
   * @maxLength 200
   * @example 福祉部地域共生推進課
   * @newYear keep
   */
  authorName?: string;
  /**
   * なぜ取り組むか。
   *
   * @title 市町村の考え方
   * @titleEn Statement of the municipality
   * @descriptionEn Why it is done.
   * @maxLength 2000
   * @example 制度の狭間をつくらないため。
   * @newYear keep
   */
  municipalityStatement?: string;
  /**
   * 調べた方法と結果。
   *
   * @title ニーズの把握
   * @titleEn Survey of needs
   * @descriptionEn How needs were surveyed, and what was found.
   * @maxLength 2000
   * @example 民生委員への聞き取り。
   * @newYear keep
   */
  needsSurvey?: string;
  /**
   * 把握した場、人、活動。
   *
   * @title 社会資源の把握
   * @titleEn Inventory of resources
   * @descriptionEn Places, people and activities.
   * @maxLength 4000
   * @example 居場所12か所、子ども食堂4か所。
   * @newYear keep
   */
  resourceInventory?: string;
  /**
   * 件数だけでない評価の方法。
   *
   * @title 評価の方法
   * @titleEn Method of evaluation
   * @descriptionEn How it is evaluated, not only by counts.
   * @maxLength 2000
   * @example 支援会議での事例の振り返りと指標。
   * @newYear keep
   */
  evaluationMethod?: string;
  /**
   * 何か月ごとに見直すか。
   *
   * @title 見直しの間隔
   * @titleEn Review cycle
   * @descriptionEn Every how many months.
   * @TJS-type integer
   * @minimum 1
   * @maximum 120
   * @unit 月
   * @example 12
   * @newYear keep
   */
  reviewCycleMonths?: number;
  /**
   * 見直した日。
   *
   * @title 最後に見直した日
   * @titleEn Last review
   * @descriptionEn The day of the last review.
   * @format date
   * @example 2026-03-10
   * @newYear keep
   */
  lastReviewedDate?: string;
  /**
   * 「市町村地域福祉計画」の表にある番号。
   *
   * @title 地域福祉計画ID
   * @titleEn Welfare plan id
   * @descriptionEn An id that is in the table welfare-plan.
   * @minLength 1
   * @maxLength 64
   * @references welfarePlan.welfarePlanId
   * @example WP-01
   * @newYear keep
   */
  welfarePlanId?: string;
  /**
   * 福祉以外で連携する分野。
   *
   * @title 連携する分野
   * @titleEn Linked fields
   * @descriptionEn Fields beyond welfare.
   * @codeList linked-policy
   * @example housing
   * @newYear keep
   */
  linkedPolicies?: LinkedPolicyCode[];
  /**
   * 地域型の拠点を専門的に支える仕組み。
   *
   * @title 地域型拠点の後方支援
   * @titleEn Backup of community sites
   * @descriptionEn How community sites are backed up by professionals.
   * @maxLength 2000
   * @example 統合型の拠点が月1回訪問する。
   * @source 実施要綱 別添3 3(3)ウ
   * @newYear keep
   */
  backupArrangement?: string;
  /**
   * 整備を終える目標の年度。
   *
   * @title 体制整備の完了目標年度
   * @titleEn Year of completion
   * @descriptionEn The fiscal year it is to be complete.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2029
   * @newYear keep
   */
  targetCompletionFiscalYear?: number;
}
