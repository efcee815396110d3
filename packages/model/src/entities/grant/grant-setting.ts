import type {
  CapSplitMethodCode,
  CostBaseMethodCode,
  IncomeDeductionMethodCode,
  SettlementCapMethodCode,
} from "../../generated/codes.ts";

/**
 * 計算方法の選択。選んだ方法は全ての書類に印字する。1行が1年度。
 *
 * @title 交付金の計算条件
 * @titleEn Grant setting
 * @descriptionEn Choices of how to calculate, printed on every document. One row is one fiscal year.
 * @level p1
 * @order 300
 * @source 社会福祉法施行令26条・実施要綱
 * @filledBy 市町村の重層担当と財政担当
 * @filledByEn The municipality's programme and finance divisions
 * @filledWhen 交付申請の前。国や都道府県に確かめてから選ぶ
 * @filledWhenEn Before the grant application, after asking the state or prefecture
 * @sets basic;grant
 * @newYear carried
 */
export interface GrantSetting {
  /**
   * 計算方法を使う年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 相談支援と地域づくりの費用を、基準年度の割合で分けるか、事業ごとの実費によるか。
   *
   * @title 費用の求め方
   * @titleEn Cost base
   * @descriptionEn Whether cost of consultation and community work is split by the base-year ratio or taken as each spent it.
   * @codeList cost-base-method
   * @example apportionment
   * @source 社会福祉法施行令26条
   * @newYear keep
   */
  costBaseMethod: CostBaseMethodCode;
  /**
   * 寄附金その他の収入を、按分の前に引くか、調書の差引額の欄で引くか。二重には引かない。
   *
   * @title 収入の控除の仕方
   * @titleEn Deduction of income
   * @descriptionEn Whether income is deducted before the apportionment or in column C of the form; never twice.
   * @codeList income-deduction-method
   * @example beforeApportionment
   * @source 社会福祉法施行令26条8項
   * @newYear keep
   */
  incomeDeductionMethod: IncomeDeductionMethodCode;
  /**
   * 重層分と地域支援事業分の合計が区分の上限を超えたときに、どちらから認めるか。
   *
   * @title 区分の上限を超えたときの配分
   * @titleEn Split when a ceiling is exceeded
   * @descriptionEn Which of this programme and the other works comes first when both exceed the ceiling of a category.
   * @codeList cap-split-method
   * @example jusoFirst
   * @source 重層データ標準
   * @newYear keep
   */
  capSplitMethod: CapSplitMethodCode;
  /**
   * 確定額を交付決定額までとするときに、合計で比べるか、算定行ごとに比べるか。
   *
   * @title 確定額の上限の取り方
   * @titleEn Cap at settlement
   * @descriptionEn Whether the settled amount is held to the decision in total or line by line.
   * @codeList settlement-cap-method
   * @example total
   * @source 重層データ標準
   * @newYear keep
   */
  settlementCapMethod: SettlementCapMethodCode;
  /**
   * 5年経過しているとするなら「はい」。空欄のときは開始年度から計算する。
   *
   * @title 5年経過の判定（手入力）
   * @titleEn Five years elapsed, override
   * @descriptionEn True if five years are taken to have passed. If blank, it is calculated from the start year.
   * @example false
   * @source 令和8年主管課長会議資料
   * @newYear keep
   */
  isFiveYearsElapsedOverride?: boolean;
  /**
   * 5年経過の判定を手入力したときだけ、その理由を書く。
   *
   * @title 5年経過を手入力した理由
   * @titleEn Reason of the override
   * @descriptionEn Only when the five years are entered by hand.
   * @maxLength 300
   * @example 合併の前の市の開始年度によるか、都道府県に確かめたため。
   * @newYear keep
   */
  fiveYearsOverrideReason?: string;
  /**
   * 普通調整交付金と特別調整交付金の合計。介護保険の担当に確かめる。
   *
   * @title 総合事業の調整交付金
   * @titleEn Adjustment grant of the comprehensive programme
   * @descriptionEn Sum of the ordinary and special adjustment grants; ask the long-term care insurance division.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 13234000
   * @source 社会福祉法施行令26条2項
   * @newYear blank
   */
  adjustmentGrantYen?: number;
}
