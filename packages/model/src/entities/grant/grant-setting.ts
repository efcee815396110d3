import type {
  CapSplitMethodCode,
  CostBaseMethodCode,
  IncomeDeductionMethodCode,
  SettlementCapMethodCode,
} from "../../generated/codes.ts";

/**
 * 計算方法の選択。選んだ方法は全ての書類に印字する。
 *
 * @title 交付金の計算条件
 * @titleEn Grant setting
 * @level p1
 * @order 300
 * @source 社会福祉法施行令26条・実施要綱
 * @sets basic;grant
 * @newYear carried
 */
export interface GrantSetting {
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @key
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 費用の求め方
   * @titleEn Cost base
   * @codeList cost-base-method
   * @newYear keep
   */
  costBaseMethod: CostBaseMethodCode;
  /**
   * @title 収入の控除の仕方
   * @titleEn Deduction of income
   * @codeList income-deduction-method
   * @newYear keep
   */
  incomeDeductionMethod: IncomeDeductionMethodCode;
  /**
   * @title 区分の上限を超えたときの配分
   * @titleEn Split when a ceiling is exceeded
   * @codeList cap-split-method
   * @newYear keep
   */
  capSplitMethod: CapSplitMethodCode;
  /**
   * @title 確定額の上限の取り方
   * @titleEn Cap at settlement
   * @codeList settlement-cap-method
   * @newYear keep
   */
  settlementCapMethod: SettlementCapMethodCode;
  /**
   * 空欄のときは開始年度から計算する。
   *
   * @title 5年経過の判定（手入力）
   * @titleEn Five years elapsed, override
   * @newYear keep
   */
  isFiveYearsElapsedOverride?: boolean;
  /**
   * @title 5年経過を手入力した理由
   * @titleEn Reason of the override
   * @maxLength 300
   * @newYear keep
   */
  fiveYearsOverrideReason?: string;
  /**
   * 普通調整交付金と特別調整交付金の合計。
   *
   * @title 総合事業の調整交付金
   * @titleEn Adjustment grant of the comprehensive programme
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  adjustmentGrantYen?: number;
}
