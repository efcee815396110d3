import type { ComponentCode, CostItemCode, ExpenseCategoryCode, FundingSourceCode } from "../../generated/codes.ts";

/**
 * 費目・構成事業・拠点ごとの経費。1行に1つの積算を書く。
 *
 * @title 経費明細
 * @titleEn Cost line
 * @descriptionEn A cost by category, component and site. One row is one calculation.
 * @level p1
 * @order 270
 * @source 社会福祉法施行令26条
 * @filledBy 各事業の担当課（財政担当が確かめる）
 * @filledByEn The division of each component (checked by the finance division)
 * @filledWhen 予定額は交付申請の前、支出済額は実績報告の前
 * @filledWhenEn Planned amounts before the grant application, actual ones before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface CostLine {
  /**
   * 経費1行ごとに付ける文字列。
   *
   * @title 経費ID
   * @titleEn Cost line id
   * @descriptionEn A text that tells one cost line from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CO-0001
   * @newYear keep
   */
  costLineId: string;
  /**
   * 経費を支出する年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the cost in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 経費がかかる事業。2つの事業にまたがる経費は、分けて2行に書く。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component that the cost belongs to. A cost of two components is split into two rows.
   * @codeList component
   * @example ccsLtc
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * 経費がかかる拠点。拠点に分けられない経費は空欄。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn The site that the cost belongs to. Blank if it cannot be assigned to one.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   * @newYear keep
   */
  siteId?: string;
  /**
   * 市町村の予算の節に近いものを選ぶ。委託先の人件費は「委託料」。
   *
   * @title 費目
   * @titleEn Expense category
   * @descriptionEn The one nearest to the municipality's budget. Staff of a contractor are outsourcing.
   * @codeList expense-category
   * @example personnel
   * @newYear keep
   */
  expenseCategory: ExpenseCategoryCode;
  /**
   * 交付金の対象から外れる経費を見分けるための種類。当てはまるものがなければ「通常の経費」。
   *
   * @title 経費の種類
   * @titleEn Cost item
   * @descriptionEn Tells costs that the grant does not pay. Ordinary if none of the others fits.
   * @codeList cost-item
   * @example ordinary
   * @source 実施要綱 別記1・別記2
   * @newYear keep
   */
  costItem?: CostItemCode;
  /**
   * 単価×人数×月数など、支出予定額の計算が分かる式。
   *
   * @title 積算内訳
   * @titleEn Breakdown
   * @descriptionEn How the planned amount was calculated: unit price × persons × months or the like.
   * @maxLength 300
   * @example 専門職3人 412,000円×3×12月
   * @newYear keep
   */
  description?: string;
  /**
   * この年度に支出する予定の額。千円ではなく、1円の単位で書く。
   *
   * @title 支出予定額
   * @titleEn Planned amount
   * @descriptionEn The amount to be spent this year, in yen, not in thousands.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 14832000
   * @newYear keep
   */
  plannedYen?: number;
  /**
   * 支出予定額のうち交付金の対象となる額。対象がなければ0、未定なら空欄で、空欄は0とみなさない。
   *
   * @title うち対象経費（予定）
   * @titleEn Planned eligible amount
   * @descriptionEn The part of the planned amount that the grant covers. 0 for none; blank is undecided, not 0.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 14832000
   * @newYear keep
   */
  plannedEligibleYen?: number;
  /**
   * 支出した額。支出しなかったときは0、まだ分からないときは空欄。
   *
   * @title 支出済額
   * @titleEn Actual amount
   * @descriptionEn The amount spent. 0 if nothing was; blank while unknown.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 14609520
   * @newYear blank
   */
  actualYen?: number;
  /**
   * 支出済額のうち交付金の対象となる額。対象がなければ0、未定なら空欄で、空欄は0とみなさない。
   *
   * @title うち対象経費（実績）
   * @titleEn Actual eligible amount
   * @descriptionEn The part of the actual amount that the grant covers. 0 for none; blank is undecided, not 0.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 14609520
   * @newYear blank
   */
  actualEligibleYen?: number;
  /**
   * 支出済額の根拠（単価×人数×月数、契約額など）。実績報告書に記載する。
   *
   * @title 実績の内訳
   * @titleEn Breakdown of the actual amount
   * @descriptionEn What the actual amount rests on, such as unit price × persons × months or a contract; printed in the performance report.
   * @maxLength 300
   * @example 給与等の支給額の計（3人・12月分）
   * @newYear blank
   */
  actualDescription?: string;
  /**
   * 経費の財源となる交付金等。1つの経費を2つの交付金等の対象にしない。
   *
   * @title 財源
   * @titleEn Funding source
   * @descriptionEn The grant that pays the cost. A cost is never put under two grants.
   * @codeList funding-source
   * @example juso
   * @source 社会福祉法106条の11
   * @newYear keep
   */
  fundingSource: FundingSourceCode;
}
