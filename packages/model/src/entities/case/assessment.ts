import type {
  AgencyKindCode,
  BackgroundFactorCode,
  ComponentCode,
  InformationSourceCode,
} from "../../generated/codes.ts";

/**
 * 多機関協働事業者がまとめ、重層的支援会議に提出する。参考様式。様式の原本は未確認。
 *
 * @title インテーク・アセスメントシート
 * @titleEn Assessment
 * @descriptionEn What the multi-agency operator found about the person and household, put before the conference; after the reference form, whose original has not been read.
 * @level p0
 * @order 130
 * @source 実施要綱 別添5 1(3)ウ
 * @filledBy 多機関協働事業者
 * @filledByEn The multi-agency operator
 * @filledWhen 申込を受けた後、プラン案を作る前
 * @filledWhenEn After the application, before the plan is drafted
 * @sets basic
 * @newYear cases
 */
export interface Assessment {
  /**
   * アセスメント1回ごとに付ける文字列。
   *
   * @title アセスメントID
   * @titleEn Assessment id
   * @descriptionEn A text that tells one assessment from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example AS-0001
   */
  assessmentId: string;
  /**
   * アセスメントを行ったケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case assessed.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 情報を集めて課題を整理し終えた日。何度か面接したときは最後の日。
   *
   * @title アセスメント日
   * @titleEn Date of assessment
   * @descriptionEn Day on which the issues had been sorted out; the last one if there were several interviews.
   * @format date
   * @example 2025-06-05
   */
  assessedDate: string;
  /**
   * シートをまとめた機関。紹介元などから情報を受けたときも、まとめた側を選ぶ。
   *
   * @title 作成者の種別
   * @titleEn Kind of agency that prepared it
   * @descriptionEn Kind of agency that put the sheet together, also where others supplied the information.
   * @codeList agency-kind
   * @example multiAgencyOperator
   */
  preparedByKind?: AgencyKindCode;
  /**
   * 作成した職員。
   *
   * @title アセスメント担当者
   * @titleEn Assessor
   * @descriptionEn Who made it.
   * @maxLength 120
   * @example 相談支援員A
   */
  assessorName?: string;
  /**
   * 情報を得た相手をすべて選びます。
   *
   * @title 情報の集め方
   * @titleEn Sources of information
   * @descriptionEn All from whom information came.
   * @codeList information-source
   * @example referrer
   */
  informationSources?: InformationSourceCode[];
  /**
   * 多機関協働事業者が直接集めたとき。
   *
   * @title 独自に集めた理由
   * @titleEn Reason of own collection
   * @descriptionEn Where the multi-agency operator collected it itself.
   * @maxLength 1000
   * @example 紹介元が本人に会えていない。
   */
  directCollectionReason?: string;
  /**
   * このシートを提出した重層的支援会議。まだ提出していないときは空欄。
   *
   * @title 提出した会議ID
   * @titleEn Meeting id
   * @descriptionEn The conference to which the sheet was submitted. Blank if not yet submitted.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
  /**
   * 本人を含めて、同じ世帯で暮らす人の数。別居の家族は数えない。
   *
   * @title 世帯人数
   * @titleEn Household size
   * @descriptionEn Persons living in the household, the person included; family living elsewhere is not counted.
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   * @unit 人
   * @example 2
   */
  householdSize?: number;
  /**
   * アセスメントで分かった課題をすべて選ぶ。標準様式の原本は未確認。
   *
   * @title 課題と背景要因
   * @titleEn Issues and background factors
   * @descriptionEn All issues found by the assessment. The original of the standard form has not been read.
   * @codeList background-factor
   * @example poverty;socialIsolation;familyRelations
   * @source 自立相談支援機関使用標準様式
   */
  backgroundFactors?: BackgroundFactorCode[];
  /**
   * その他を選んだときに書きます。
   *
   * @title その他の課題
   * @titleEn Other issues
   * @descriptionEn For other.
   * @maxLength 200
   * @example 多頭飼育
   */
  backgroundFactorsOther?: string;
  /**
   * 課題がどうつながっているか。
   *
   * @title 課題と背景要因の整理
   * @titleEn Summary of issues
   * @descriptionEn How the issues hang together.
   * @maxLength 4000
   * @example 介護の負担から離職し、家計が苦しくなった。
   */
  issueSummary?: string;
  /**
   * できること、支えになるもの。
   *
   * @title 本人の強み
   * @titleEn Strengths
   * @descriptionEn What the person can do, what helps.
   * @maxLength 2000
   * @example 料理が得意で、近所に友人がいる。
   */
  strengths?: string;
  /**
   * 本人がどうしたいと話しているか。氏名や地名など、個人が分かることは書かない。
   *
   * @title 本人の意向
   * @titleEn The person's intention
   * @descriptionEn What the person wants, without names or places that identify anybody.
   * @maxLength 2000
   * @example 少しずつ外に出て、人と話せるようになりたい。
   */
  personsIntention?: string;
  /**
   * どう支えるか。
   *
   * @title 支援の方向性
   * @titleEn Direction of support
   * @descriptionEn How to support.
   * @maxLength 4000
   * @example 介護を分担し、短時間の就労を目指す。
   */
  supportDirection?: string;
  /**
   * プランの前につなぐ事業。
   *
   * @title 早期につなぐ事業
   * @titleEn Early programmes
   * @descriptionEn Programmes to start before the plan.
   * @codeList component
   * @example outreach
   */
  earlySupportComponents?: ComponentCode[];
}
