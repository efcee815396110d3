import type { ComponentCode, CostItemCode, ExpenseCategoryCode, FundingSourceCode } from "../../generated/codes.ts";

/**
 * 費目・構成事業・拠点ごとの経費。
 *
 * @title 経費明細
 * @titleEn Cost line
 * @level p1
 * @order 270
 * @source 社会福祉法施行令26条
 * @sets basic;grant
 * @newYear carried
 */
export interface CostLine {
  /**
   * @title 経費ID
   * @titleEn Cost line id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CO-0001
   * @newYear keep
   */
  costLineId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * @title 拠点ID
   * @titleEn Site id
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * @title 費目
   * @titleEn Expense category
   * @codeList expense-category
   * @newYear keep
   */
  expenseCategory: ExpenseCategoryCode;
  /**
   * 交付金の対象から外れる経費を見分けるための種類。
   *
   * @title 経費の種類
   * @titleEn Cost item
   * @codeList cost-item
   * @newYear keep
   */
  costItem?: CostItemCode;
  /**
   * 単価×人数×月数など。
   *
   * @title 積算内訳
   * @titleEn Breakdown
   * @maxLength 300
   * @example 専門職3人 412,000円×3×12月
   * @newYear keep
   */
  description?: string;
  /**
   * @title 支出予定額
   * @titleEn Planned amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  plannedYen?: number;
  /**
   * @title うち対象経費（予定）
   * @titleEn Planned eligible amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  plannedEligibleYen?: number;
  /**
   * @title 支出済額
   * @titleEn Actual amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  actualYen?: number;
  /**
   * @title うち対象経費（実績）
   * @titleEn Actual eligible amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  actualEligibleYen?: number;
  /**
   * 支出済額の根拠（単価×人数×月数、契約額など）。実績報告書に記載する。
   *
   * @title 実績の内訳
   * @titleEn Breakdown of the actual amount
   * @maxLength 300
   * @newYear blank
   */
  actualDescription?: string;
  /**
   * @title 財源
   * @titleEn Funding source
   * @codeList funding-source
   * @newYear keep
   */
  fundingSource: FundingSourceCode;
}
