import type {
  AgencyKindCode,
  ChildPlanAuthorCode,
  ChildPlanBasisCode,
  ChildPlanTargetCode,
  ChildSupportKindCode,
} from "../../generated/codes.ts";

/**
 * こども家庭センターが作るサポートプラン1件につき1行。
 *
 * @title サポートプラン
 * @titleEn Child support plan
 * @descriptionEn One row per support plan of a children and families centre.
 * @level p0
 * @order 197
 * @source 実施要綱 別記1の3 4(3)⑤イ(ウ)・ウ(ア)・児童福祉法10条1項4号
 * @filledBy こども家庭センターの職員
 * @filledByEn Staff of the centre
 * @filledWhen サポートプランを作ったとき
 * @filledWhenEn When the plan is made
 * @newYear cases
 */
export interface ChildSupportPlan {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title サポートプランID
   * @titleEn Child support plan id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CP-0001
   */
  childSupportPlanId: string;
  /**
   * 「支援ケース」の表にある番号。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn An id that is in the table case.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId?: string;
  /**
   * 「拠点」の表にある番号。
   *
   * @title センターの拠点ID
   * @titleEn Site id
   * @descriptionEn An id that is in the table site.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   */
  siteId?: string;
  /**
   * 母子保健と児童福祉の両方なら二つ選びます。
   *
   * @title 対象
   * @titleEn Targets
   * @descriptionEn Both when it is a matter of maternal health and child welfare.
   * @codeList child-plan-target
   * @example childWelfare
   */
  planTargets: ChildPlanTargetCode[];
  /**
   * 作成の根拠となる規定。
   *
   * @title 根拠
   * @titleEn Legal basis
   * @descriptionEn The provision it rests on.
   * @codeList child-plan-basis
   * @example childWelfareAct10
   */
  childPlanBasis?: ChildPlanBasisCode;
  /**
   * 特に手厚い支援が要るか。
   *
   * @title 包括的な支援が必要
   * @titleEn Needs comprehensive support
   * @descriptionEn Whether intensive support is needed.
   * @example true
   */
  isComprehensiveSupportNeeded?: boolean;
  /**
   * プランを作った日。
   *
   * @title 作成日
   * @titleEn Date made
   * @descriptionEn The day it was made.
   * @format date
   * @example 2025-06-02
   */
  draftedDate: string;
  /**
   * 作成した職員。
   *
   * @title 作成者
   * @titleEn Prepared by
   * @descriptionEn Who made it.
   * @maxLength 120
   * @example 子ども家庭支援員B
   */
  preparedByName?: string;
  /**
   * 作成に加わった側をすべて選びます。
   *
   * @title 関わった機能
   * @titleEn Functions that took part
   * @descriptionEn All that took part.
   * @codeList child-plan-author
   * @example childWelfareFunction
   */
  authorFunctions?: ChildPlanAuthorCode[];
  /**
   * 子ども、保護者、妊産婦の言葉で書きます。
   *
   * @title 本人・家庭の意向
   * @titleEn Intention of the family
   * @descriptionEn In the words of child, parent or mother.
   * @maxLength 2000
   * @example 夜に眠れる時間がほしい。
   */
  personsIntention?: string;
  /**
   * 解決したいこと。
   *
   * @title 課題
   * @titleEn Issues
   * @descriptionEn What is to be solved.
   * @maxLength 2000
   * @example 育児を一人で担っている。
   */
  issuesToSolve?: string;
  /**
   * 目指す姿。
   *
   * @title 目標
   * @titleEn Goal
   * @descriptionEn What is aimed at.
   * @maxLength 2000
   * @example 週に1日、休める日をつくる。
   */
  goal?: string;
  /**
   * 行うものをすべて選びます。
   *
   * @title 支援の種類
   * @titleEn Kinds of support
   * @descriptionEn All that is to be given.
   * @codeList child-support-kind
   * @example homeVisitHelp
   */
  childSupportKinds: ChildSupportKindCode[];
  /**
   * 誰が、いつ、何をするか。
   *
   * @title 支援の内容
   * @titleEn Content of the support
   * @descriptionEn Who does what, when.
   * @minLength 1
   * @maxLength 4000
   * @example 子育て世帯訪問支援を週1回利用する。
   */
  supportContent: string;
  /**
   * 協議会やケース会議で話し合った日。
   *
   * @title 会議の日
   * @titleEn Date of the conference
   * @descriptionEn The day the council or conference met.
   * @format date
   * @example 2025-05-28
   */
  meetingDate?: string;
  /**
   * 共に支える機関の種別。
   *
   * @title 協力する機関
   * @titleEn Partner agencies
   * @descriptionEn Kinds of the agencies that help.
   * @codeList agency-kind
   * @example school
   */
  partnerAgencyKinds?: AgencyKindCode[];
  /**
   * 本人や保護者が同意した日。
   *
   * @title 本人等の同意日
   * @titleEn Date of agreement
   * @descriptionEn The day the person or parent agreed.
   * @format date
   * @example 2025-06-05
   */
  personAgreedDate?: string;
  /**
   * プランを本人等に渡した日。
   *
   * @title 渡した日
   * @titleEn Date handed over
   * @descriptionEn The day it was handed over.
   * @format date
   * @example 2025-06-05
   */
  handedOverDate?: string;
  /**
   * 見直す予定の日。
   *
   * @title 次の見直しの予定日
   * @titleEn Next review
   * @descriptionEn The day it is to be reviewed.
   * @format date
   * @example 2025-12-05
   */
  nextReviewDate?: string;
}
