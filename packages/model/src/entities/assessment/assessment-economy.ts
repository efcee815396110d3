import type {
  ArrearsKindCode,
  MoneyManagementCode,
  PensionStatusCode,
  PresenceCode,
  PublicAssistanceCode,
  PublicBenefitCode,
  TaxStatusCode,
} from "../../generated/codes.ts";

/**
 * アセスメント1件につき1行。収入、給付、滞納、債務の項目。
 *
 * @title アセスメント（収入・給付・債務）
 * @titleEn Assessment of economy
 * @descriptionEn One row per assessment: income, benefits, arrears and debts.
 * @level p0
 * @order 134
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface AssessmentEconomy {
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
   * 1か月の手取り。収入がなければ0、分からなければ空欄。
   *
   * @title 本人の月収
   * @titleEn Income of the person
   * @descriptionEn A month's net income: 0 when there is none, blank when unknown.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 85000
   */
  personIncomeYen?: number;
  /**
   * 本人を含む世帯全体の1か月の手取り。
   *
   * @title 世帯の月収
   * @titleEn Income of the household
   * @descriptionEn A month's net income of the whole household.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 150000
   */
  householdIncomeYen?: number;
  /**
   * 主な支出と、困っている支出。
   *
   * @title 支出の状況
   * @titleEn Expenditure
   * @descriptionEn The main expenses, and those that trouble.
   * @maxLength 1000
   * @example 光熱費と通信費が収入の3割を占める。
   */
  expenditureNote?: string;
  /**
   * 住民税の課税状況。
   *
   * @title 課税状況
   * @titleEn Tax status
   * @descriptionEn Status of the resident tax.
   * @codeList tax-status
   * @example exempt
   */
  taxStatus?: TaxStatusCode;
  /**
   * 今受けている給付をすべて選びます。なければ「なし」。
   *
   * @title 公的給付
   * @titleEn Public benefits
   * @descriptionEn All benefits received now; none when there is none.
   * @codeList public-benefit
   * @example pension
   */
  publicBenefits?: PublicBenefitCode[];
  /**
   * その他を選んだときに書きます。
   *
   * @title その他の公的給付
   * @titleEn Other public benefits
   * @descriptionEn For other.
   * @maxLength 200
   * @example 特別児童扶養手当
   */
  publicBenefitsOther?: string;
  /**
   * 受けている給付の1か月当たりの合計。
   *
   * @title 公的給付の月額
   * @titleEn Benefits a month
   * @descriptionEn The total of a month.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 65000
   */
  publicBenefitYen?: number;
  /**
   * 受給と加入の状況。
   *
   * @title 年金
   * @titleEn Pension
   * @descriptionEn Receipt and enrolment.
   * @codeList pension-status
   * @example contributing
   */
  pensionStatus?: PensionStatusCode;
  /**
   * 今の状況。
   *
   * @title 生活保護受給
   * @titleEn Public assistance
   * @descriptionEn The present state.
   * @codeList public-assistance
   * @example none
   */
  publicAssistance?: PublicAssistanceCode;
  /**
   * 何らかの滞納があるか。
   *
   * @title 滞納
   * @titleEn Arrears
   * @descriptionEn Whether anything is in arrears.
   * @codeList presence
   * @example present
   */
  arrears?: PresenceCode;
  /**
   * 滞納しているものをすべて選びます。
   *
   * @title 滞納の内訳
   * @titleEn Kinds of arrears
   * @descriptionEn All that is in arrears.
   * @codeList arrears-kind
   * @example rent
   */
  arrearsKinds?: ArrearsKindCode[];
  /**
   * 額、期間、相手との話合い。
   *
   * @title 滞納の状況
   * @titleEn State of the arrears
   * @descriptionEn Amount, time, talks with the creditor.
   * @maxLength 500
   * @example 家賃2か月分。家主と分割で話合い中。
   */
  arrearsNote?: string;
  /**
   * 借入れがあるか。
   *
   * @title 債務
   * @titleEn Debt
   * @descriptionEn Whether there is any.
   * @codeList presence
   * @example none
   */
  debt?: PresenceCode;
  /**
   * 残っている額の合計。
   *
   * @title 債務の額
   * @titleEn Amount of debt
   * @descriptionEn The total that remains.
   * @TJS-type integer
   * @unit 円
   * @minimum 0
   * @maximum 9999999999999
   * @example 0
   */
  debtYen?: number;
  /**
   * 借入先の数。
   *
   * @title 債務の件数
   * @titleEn Number of debts
   * @descriptionEn The number of lenders.
   * @TJS-type integer
   * @minimum 0
   * @maximum 100
   * @unit 件
   * @example 0
   */
  debtCount?: number;
  /**
   * 弁護士等への相談、手続の状況。
   *
   * @title 債務整理の状況
   * @titleEn State of debt settlement
   * @descriptionEn Lawyers consulted, procedures.
   * @maxLength 500
   * @example 法テラスに相談予約済み。
   */
  debtNote?: string;
  /**
   * 預貯金、不動産、保険など。
   *
   * @title 資産・預貯金
   * @titleEn Assets and savings
   * @descriptionEn Savings, property, insurance.
   * @maxLength 500
   * @example 預金 約5万円。
   */
  assetNote?: string;
  /**
   * 日々のお金を管理する人。
   *
   * @title 金銭管理
   * @titleEn Money management
   * @descriptionEn Who manages the daily money.
   * @codeList money-management
   * @example self
   */
  moneyManagement?: MoneyManagementCode;
  /**
   * 困っていること、支える人。
   *
   * @title 金銭管理の状況
   * @titleEn Notes on money management
   * @descriptionEn Troubles, and who helps.
   * @maxLength 300
   * @example 月末に不足することが多い。
   */
  moneyManagementNote?: string;
}
