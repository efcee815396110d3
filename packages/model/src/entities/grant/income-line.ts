import type { ComponentCode, IncomeKindCode } from "../../generated/codes.ts";

/**
 * 寄附金その他の収入。
 *
 * @title 収入明細
 * @titleEn Income line
 * @level p1
 * @order 280
 * @source 社会福祉法施行令26条8項
 */
export interface IncomeLine {
  /**
   * @title 収入ID
   * @titleEn Income line id
   * @minLength 1
   * @maxLength 64
   * @key
   */
  incomeLineId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   */
  fiscalYear: number;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * @title 収入の種類
   * @titleEn Kind of income
   * @codeList income-kind
   */
  incomeKind: IncomeKindCode;
  /**
   * @title 内容
   * @titleEn Description
   * @maxLength 300
   */
  description?: string;
  /**
   * @title 収入予定額
   * @titleEn Planned amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  plannedYen?: number;
  /**
   * @title 収入済額
   * @titleEn Actual amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  actualYen?: number;
}
