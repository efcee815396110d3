import type { HousingKindCode, MaritalStatusCode, PresenceCode } from "../../generated/codes.ts";

/**
 * アセスメント1件につき1行。家族、地域、住まいの項目。
 *
 * @title アセスメント（家族・地域・住まい）
 * @titleEn Assessment of living
 * @descriptionEn One row per assessment: family, community and home.
 * @level p0
 * @order 132
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface AssessmentLiving {
  /**
   * 「インテーク・アセスメントシート」の表にある番号。
   *
   * @title アセスメントID
   * @titleEn Assessment id
   * @descriptionEn An id that is in the table assessment.
   * @minLength 1
   * @maxLength 64
   * @references assessment.assessmentId
   * @key
   * @example AS-0001
   */
  assessmentId: string;
  /**
   * いる、いない、不明、聞いていないを区別して選びます。
   *
   * @title 同居者
   * @titleEn Cohabitants
   * @descriptionEn Present, none, unknown and not asked are told apart.
   * @codeList presence
   * @example present
   */
  cohabitants?: PresenceCode;
  /**
   * 本人を含む人数。
   *
   * @title 同居者の人数
   * @titleEn Number of cohabitants
   * @descriptionEn The person included.
   * @TJS-type integer
   * @minimum 1
   * @maximum 30
   * @unit 人
   * @example 3
   */
  cohabitantCount?: number;
  /**
   * いるかいないか。
   *
   * @title 別居の家族
   * @titleEn Family living apart
   * @descriptionEn Whether there is any.
   * @codeList presence
   * @example none
   */
  separateFamily?: PresenceCode;
  /**
   * 聞いたときだけ選びます。
   *
   * @title 婚姻
   * @titleEn Marital status
   * @descriptionEn Only when it was asked.
   * @codeList marital-status
   * @example single
   */
  maritalStatus?: MaritalStatusCode;
  /**
   * いるかいないか。
   *
   * @title 子ども
   * @titleEn Children
   * @descriptionEn Whether there are any.
   * @codeList presence
   * @example none
   */
  children?: PresenceCode;
  /**
   * 別居の子を含みます。
   *
   * @title 子どもの人数
   * @titleEn Number of children
   * @descriptionEn Those living apart included.
   * @TJS-type integer
   * @minimum 0
   * @maximum 20
   * @unit 人
   * @example 0
   */
  childrenCount?: number;
  /**
   * いるかいないか。
   *
   * @title 扶養している子ども
   * @titleEn Dependent children
   * @descriptionEn Whether there are any.
   * @codeList presence
   * @example none
   */
  dependentChildren?: PresenceCode;
  /**
   * 世帯に、日常的に家族の世話をする子どもがいるか。
   *
   * @title ヤングケアラー
   * @titleEn Young carer
   * @descriptionEn Whether a child of the household cares for family members every day.
   * @codeList presence
   * @example none
   */
  youngCarer?: PresenceCode;
  /**
   * 育児と介護を同時に担う人が世帯にいるか。
   *
   * @title ダブルケア
   * @titleEn Double care
   * @descriptionEn Whether a member carries child care and nursing care at once.
   * @codeList presence
   * @example none
   */
  doubleCare?: PresenceCode;
  /**
   * 家族関係、家族の健康や課題。
   *
   * @title 家族の状況
   * @titleEn Family situation
   * @descriptionEn Relations, health and troubles of the family.
   * @maxLength 2000
   * @example 母の介護を本人が一人で担う。
   */
  familySituation?: string;
  /**
   * 図の保管場所。図そのものは入れません。
   *
   * @title ジェノグラム・エコマップ
   * @titleEn Genogram or ecomap
   * @descriptionEn Where the drawing is kept; not the drawing itself.
   * @maxLength 200
   * @example ケース記録ファイル 3枚目
   */
  genogramReference?: string;
  /**
   * 近所付き合い、見守る人など。
   *
   * @title 地域との関係
   * @titleEn Relations with the community
   * @descriptionEn Neighbours, people who look in.
   * @maxLength 2000
   * @example 民生委員が月1回訪ねている。
   */
  communityRelations?: string;
  /**
   * 今住んでいる所。
   *
   * @title 住居
   * @titleEn Home
   * @descriptionEn Where the person lives now.
   * @codeList housing-kind
   * @example rentedFlat
   */
  housingKind?: HousingKindCode;
  /**
   * その他を選んだときに書きます。
   *
   * @title その他の住居
   * @titleEn Other home
   * @descriptionEn For other.
   * @maxLength 120
   * @example 知人宅
   */
  housingKindOther?: string;
  /**
   * 1か月の家賃。家賃がなければ0、分からなければ空欄。
   *
   * @title 家賃
   * @titleEn Rent
   * @descriptionEn A month's rent: 0 when there is none, blank when unknown.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 38000
   */
  monthlyRentYen?: number;
  /**
   * 滞納、立ち退き、ごみの状態など。
   *
   * @title 住まいの特記事項
   * @titleEn Notes on the home
   * @descriptionEn Arrears, eviction, state of the home.
   * @maxLength 1000
   * @example 家賃を2か月滞納している。
   */
  housingNote?: string;
  /**
   * 支援に要る範囲で書きます。
   *
   * @title 生育歴・生活歴
   * @titleEn Life history
   * @descriptionEn As far as the support needs it.
   * @maxLength 4000
   * @example 高校卒業後、市内の工場に勤めた。
   */
  lifeHistory?: string;
}
