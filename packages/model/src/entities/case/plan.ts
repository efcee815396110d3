import type { PlanKindCode } from "../../generated/codes.ts";

/**
 * 多機関協働、アウトリーチ又は参加支援のプラン。1行が1回分のプラン。
 *
 * @title 支援プラン
 * @titleEn Support plan
 * @descriptionEn A plan of multi-agency collaboration, outreach or participation support. One row is one version of a plan.
 * @level p0
 * @order 140
 * @source 実施要綱 別添5 1(3)エ・社会福祉法施行規則34条の7
 * @filledBy プランを作る事業者（多機関協働、アウトリーチ、参加支援）
 * @filledByEn The operator that makes the plan (multi-agency, outreach or participation)
 * @filledWhen プラン案を作成した日。決定したときに書き足す
 * @filledWhenEn On the day the plan is drafted; completed when it is adopted
 * @sets basic
 * @newYear cases
 */
export interface Plan {
  /**
   * プラン1回分ごとに付ける文字列。再プランには新しいIDを付ける。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn A text that tells one plan from another. A re-plan gets a new id.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example PL-0001
   */
  planId: string;
  /**
   * プランの対象のケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case that the plan is for.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * どの事業のプランか。アウトリーチと参加支援のプランは、多機関協働のプランとは別の行にする。
   *
   * @title プランの種別
   * @titleEn Kind of plan
   * @descriptionEn Which component the plan belongs to. Plans of outreach and participation are rows of their own.
   * @codeList plan-kind
   * @example multiAgency
   */
  planKind: PlanKindCode;
  /**
   * 1=初回、2以上=再プラン。同じケースの同じ種別のプランを続けて数える。
   *
   * @title プランの回
   * @titleEn Version of the plan
   * @descriptionEn The first plan is 1 and a re-plan 2 or more, counted within the case and kind of plan.
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @unit 回
   * @example 1
   */
  planVersion: number;
  /**
   * 作成した職員。
   *
   * @title 作成担当者
   * @titleEn Prepared by
   * @descriptionEn Who made it.
   * @maxLength 120
   * @example 相談支援員A
   */
  preparedByName?: string;
  /**
   * 作成した機関の名称。
   *
   * @title 作成機関
   * @titleEn Prepared by agency
   * @descriptionEn Name of the agency.
   * @maxLength 120
   * @example 社会福祉法人見本会
   */
  preparedByAgencyName?: string;
  /**
   * アウトリーチ・参加支援のプランが基づく多機関協働のプラン。多機関協働のプランでは空欄。
   *
   * @title 多機関協働のプランID
   * @titleEn Parent plan id
   * @descriptionEn The multi-agency plan on which a plan of outreach or participation rests. Blank for a multi-agency plan.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0002
   */
  parentPlanId?: string;
  /**
   * プラン案を作り終えた日。会議で認められた日ではない。
   *
   * @title プラン案の作成日
   * @titleEn Date drafted
   * @descriptionEn Day on which the draft was finished; not the day on which the conference accepted it.
   * @format date
   * @example 2025-06-18
   */
  draftedDate: string;
  /**
   * 重層的支援会議を経て、プランが決まった日。案の段階では空欄。
   *
   * @title プランの決定日
   * @titleEn Date adopted
   * @descriptionEn Day on which the plan was adopted after the conference. Blank while it is a draft.
   * @format date
   * @example 2025-06-25
   */
  adoptedDate?: string;
  /**
   * 生活について本人がどうしたいか。個人が分かることは書かない。
   *
   * @title 本人の意向
   * @titleEn The person's intention
   * @descriptionEn What the person wants of life, without anything that identifies anybody.
   * @maxLength 2000
   * @example 家計を立て直し、地域で暮らし続けたい。
   * @source 社会福祉法施行規則34条の7第1号
   */
  personsIntention?: string;
  /**
   * 生活全般で解決すべき課題。世帯の課題も書く。
   *
   * @title 解決すべき課題
   * @titleEn Issues to solve
   * @descriptionEn Issues of the person's whole life that are to be solved, those of the household included.
   * @maxLength 2000
   * @example 家賃の滞納があり、相談できる相手がいない。
   * @source 社会福祉法施行規則34条の7第1号
   */
  issuesToSolve?: string;
  /**
   * 支援をどの方向に、何に気を付けて進めるか。機関ごとの役割は「プランの役割分担」に書く。
   *
   * @title 支援方針
   * @titleEn Policy of support
   * @descriptionEn Direction of the support and what to be careful of. The tasks of each agency go into the table of plan roles.
   * @maxLength 2000
   * @example 家計の相談を先に進め、居場所への参加は本人の様子を見て勧める。
   */
  supportPolicy?: string;
  /**
   * 支援を提供する上で気を付けること。
   *
   * @title 支援上の留意事項
   * @titleEn Points of attention
   * @descriptionEn What to attend to when supporting.
   * @maxLength 2000
   * @example 初対面の人が苦手。訪問は同じ職員で。
   */
  supportCautions?: string;
  /**
   * 本人や家族がすること。
   *
   * @title 本人・家族が行うこと
   * @titleEn Actions of the person
   * @descriptionEn What the person and family do.
   * @maxLength 2000
   * @example 毎朝決まった時刻に起きる。
   */
  personsActions?: string;
  /**
   * 複数の機関の支援を、ばらばらにならないようにする方法。
   *
   * @title 一体的に提供するための方策
   * @titleEn Measures of integrated provision
   * @descriptionEn How the support of several agencies is provided as one.
   * @maxLength 2000
   * @example 支援会議を毎月開き、構成事業の間で役割を分担する。
   * @source 社会福祉法施行規則34条の7第5号
   */
  integrationMeasures?: string;
  /**
   * プランでアウトリーチ等を通じた継続的支援を利用するなら「はい」、利用しないなら「いいえ」。
   *
   * @title アウトリーチの利用
   * @titleEn Uses outreach
   * @descriptionEn True if the plan uses outreach, false if it does not.
   * @example false
   */
  usesOutreach?: boolean;
  /**
   * プランで参加支援を利用するなら「はい」、利用しないなら「いいえ」。
   *
   * @title 参加支援の利用
   * @titleEn Uses participation support
   * @descriptionEn True if the plan uses participation support, false if it does not.
   * @example true
   */
  usesParticipation?: boolean;
  /**
   * 居住継続支援を使うか。
   *
   * @title 居住継続支援の利用
   * @titleEn Uses residence support
   * @descriptionEn Whether residence support is used.
   * @example false
   */
  usesResidenceSupport?: boolean;
  /**
   * プランの進み具合を次に確かめる予定の日。決めていないときは空欄。
   *
   * @title モニタリング予定日
   * @titleEn Planned monitoring date
   * @descriptionEn Day planned for the next look at how the plan is going. Blank if not set.
   * @format date
   * @example 2025-09-24
   * @source 実施要綱 別添5 1(3)キ(オ)A
   */
  monitoringDate?: string;
  /**
   * いつ、どう確かめるか。
   *
   * @title モニタリングの方法
   * @titleEn Method of monitoring
   * @descriptionEn When and how it is checked.
   * @maxLength 500
   * @example 3か月ごとに支援会議で確認する。
   */
  monitoringMethod?: string;
  /**
   * 評価する予定の日。
   *
   * @title 次回評価予定日
   * @titleEn Next evaluation
   * @descriptionEn The day planned for the evaluation.
   * @format date
   * @example 2025-11-30
   */
  nextEvaluationDate?: string;
  /**
   * 配慮すること、起こり得ること。
   *
   * @title 備考・リスク
   * @titleEn Notes and risks
   * @descriptionEn What to consider, what may happen.
   * @maxLength 2000
   * @example 母の体調が変わりやすい。
   */
  planNote?: string;
  /**
   * プランによる支援を始める日。
   *
   * @title プラン期間の開始日
   * @titleEn Start of the plan period
   * @descriptionEn First day of the period that the plan covers.
   * @format date
   * @example 2025-07-01
   */
  periodStartDate?: string;
  /**
   * プランによる支援を終える予定の日。延ばすときは再プランにする。
   *
   * @title プラン期間の終了日
   * @titleEn End of the plan period
   * @descriptionEn Last day of the period that the plan covers. To extend it, make a re-plan.
   * @format date
   * @example 2025-12-31
   */
  periodEndDate?: string;
  /**
   * 本人がプランの内容に同意した日。同意を得ていないときは空欄。
   *
   * @title 本人が同意した日
   * @titleEn Date the person agreed
   * @descriptionEn Day on which the person agreed to the plan. Blank if there is no agreement.
   * @format date
   * @example 2025-06-20
   */
  personAgreedDate?: string;
  /**
   * プランづくりに本人が加わったか。
   *
   * @title 本人の参加
   * @titleEn Person took part
   * @descriptionEn Whether the person took part in making it.
   * @example true
   */
  isPersonParticipated?: boolean;
  /**
   * プランの事業の利用を申し込んだか。
   *
   * @title 事業利用の申込み
   * @titleEn Use is applied for
   * @descriptionEn Whether the use of the programmes is applied for.
   * @example true
   */
  isUseApplied?: boolean;
  /**
   * 情報共有に同意したか。
   *
   * @title 情報共有の同意
   * @titleEn Sharing is agreed
   * @descriptionEn Whether sharing is agreed to.
   * @example true
   */
  isSharingAgreed?: boolean;
  /**
   * 本人の署名があるか。
   *
   * @title 署名
   * @titleEn Is signed
   * @descriptionEn Whether the person signed.
   * @example true
   */
  isSigned?: boolean;
}
