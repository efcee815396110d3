import type { ComponentCode, IncomeKindCode } from "../../generated/codes.ts";

/**
 * 寄附金その他の収入。事業と収入の種類ごとに1行を書く。
 *
 * @title 収入明細
 * @titleEn Income line
 * @descriptionEn Donations and other income. One row for each component and kind of income.
 * @level p1
 * @order 280
 * @source 社会福祉法施行令26条8項
 * @filledBy 各事業の担当課（財政担当が確かめる）
 * @filledByEn The division of each component (checked by the finance division)
 * @filledWhen 予定額は交付申請の前、収入済額は実績報告の前
 * @filledWhenEn Planned amounts before the grant application, actual ones before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface IncomeLine {
  /**
   * 収入1行ごとに付ける文字列。
   *
   * @title 収入ID
   * @titleEn Income line id
   * @descriptionEn A text that tells one income line from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IC-0001
   * @newYear keep
   */
  incomeLineId: string;
  /**
   * 収入が属する年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the income in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 収入があった事業。2つの事業にまたがる収入は、分けて2行に書く。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component that had the income. Income of two components is split into two rows.
   * @codeList component
   * @example ccsLtc
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * 交付金や一般財源は書かず、寄附金、利用者負担などの収入だけを書く。
   *
   * @title 収入の種類
   * @titleEn Kind of income
   * @descriptionEn Donations, fees and the like only; not grants or the municipality's own money.
   * @codeList income-kind
   * @example donation
   * @newYear keep
   */
  incomeKind: IncomeKindCode;
  /**
   * どのような収入か。個人の寄附者の氏名は書かない。
   *
   * @title 内容
   * @titleEn Description
   * @descriptionEn What the income is, without names of donors.
   * @maxLength 300
   * @example 市民からの寄附
   * @newYear keep
   */
  description?: string;
  /**
   * 年度内に入る見込みの額。1円の単位で書く。
   *
   * @title 収入予定額
   * @titleEn Planned amount
   * @descriptionEn The amount expected in the year, in yen.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 200000
   * @newYear keep
   */
  plannedYen?: number;
  /**
   * 年度内に入った額。入らなかったときは0、まだ分からないときは空欄。
   *
   * @title 収入済額
   * @titleEn Actual amount
   * @descriptionEn The amount received in the year. 0 if nothing was; blank while unknown.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 180000
   * @newYear blank
   */
  actualYen?: number;
}
