import type { ComponentCode, IncomeKindCode } from "../../generated/codes.ts";

/**
 * 寄附金その他の収入。
 *
 * @title 収入明細
 * @titleEn Income line
 * @level p1
 * @order 280
 * @source 社会福祉法施行令26条8項
 * @sets basic;grant
 * @newYear carried
 */
export interface IncomeLine {
  /**
   * @title 収入ID
   * @titleEn Income line id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IC-0001
   * @newYear keep
   */
  incomeLineId: string;
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
   * @title 収入の種類
   * @titleEn Kind of income
   * @codeList income-kind
   * @newYear keep
   */
  incomeKind: IncomeKindCode;
  /**
   * @title 内容
   * @titleEn Description
   * @maxLength 300
   * @example 専門職3人 412,000円×3×12月
   * @newYear keep
   */
  description?: string;
  /**
   * @title 収入予定額
   * @titleEn Planned amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  plannedYen?: number;
  /**
   * @title 収入済額
   * @titleEn Actual amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  actualYen?: number;
}
