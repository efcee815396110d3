import type { BudgetAccountCode, BudgetRoleCode, BudgetSideCode } from "../../generated/codes.ts";

/**
 * 歳入歳出予算書・決算書の抄本の行。
 *
 * @title 予算・決算の抄本
 * @titleEn Budget line
 * @descriptionEn A line of the extract of the budget and of the settled accounts.
 * @level p1
 * @order 370
 * @source 社会福祉法106条の10・地方自治法210条
 * @filledBy 市町村の財政担当
 * @filledByEn The municipality's finance division
 * @filledWhen 予算は交付申請の前、決算は実績報告の前
 * @filledWhenEn The budget before the grant application, the accounts before the performance report
 * @sets basic;grant
 * @newYear carried
 */
export interface BudgetLine {
  /**
   * 抄本の行ごとに付ける文字列。
   *
   * @title 予算行ID
   * @titleEn Budget line id
   * @descriptionEn A text that tells one line of the extract from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example BL-0001
   * @newYear keep
   */
  budgetLineId: string;
  /**
   * 予算の年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the budget in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 予算書のどちらの側の行か。
   *
   * @title 歳入・歳出
   * @titleEn Side
   * @descriptionEn Which side of the budget the line is on.
   * @codeList budget-side
   * @example expenditure
   * @newYear keep
   */
  budgetSide: BudgetSideCode;
  /**
   * 行が属する会計。介護保険からの繰入金は、受け入れた一般会計の歳入に書く。
   *
   * @title 会計
   * @titleEn Account
   * @descriptionEn The account of the line. Transfers from long-term care insurance are revenue of the general account.
   * @codeList budget-account
   * @example general
   * @newYear keep
   */
  budgetAccount: BudgetAccountCode;
  /**
   * 予算書の款の名称。番号は書かない。
   *
   * @title 款
   * @titleEn Kan (budget division)
   * @descriptionEn Name of the kan in the budget, without its number.
   * @minLength 1
   * @maxLength 60
   * @example 民生費
   * @newYear keep
   */
  kan: string;
  /**
   * 予算書の項の名称。番号は書かない。
   *
   * @title 項
   * @titleEn Ko (budget section)
   * @descriptionEn Name of the ko in the budget, without its number.
   * @minLength 1
   * @maxLength 60
   * @example 社会福祉費
   * @newYear keep
   */
  ko: string;
  /**
   * 予算書の目の名称。番号は書かない。
   *
   * @title 目
   * @titleEn Moku (budget item)
   * @descriptionEn Name of the moku in the budget, without its number.
   * @minLength 1
   * @maxLength 60
   * @example 社会福祉総務費
   * @newYear keep
   */
  moku: string;
  /**
   * 予算書の節の名称。節に分けていない行は空欄。
   *
   * @title 節
   * @titleEn Setsu (budget sub-item)
   * @descriptionEn Name of the setsu in the budget. Blank for a line that is not divided so far.
   * @maxLength 60
   * @example 委託料
   * @newYear keep
   */
  setsu?: string;
  /**
   * この行を調書のどの額と照らし合わせるか。総事業費を何行かに分けたときは、どの行も「総事業費」。
   *
   * @title 照合の対象
   * @titleEn What it is reconciled with
   * @descriptionEn Which amount of the forms the line is held against. If the total cost is on several lines, each is total cost.
   * @codeList budget-role
   * @example totalCost
   * @source 重層データ標準
   * @newYear keep
   */
  budgetRole?: BudgetRoleCode;
  /**
   * 補正や流用の後の、この行全体の予算額。1円の単位で書く。
   *
   * @title 予算現額
   * @titleEn Budget
   * @descriptionEn Budget of the whole line after supplements and transfers, in yen.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 184000000
   * @newYear keep
   */
  budgetYen: number;
  /**
   * 予算現額のうち、予備費の充用と流用により増減した額。減は負の数。補正予算による増減は含めない。
   *
   * @title 予備費充用・流用の増減
   * @titleEn Reallocated amount
   * @descriptionEn By how much reserves and reallocation changed the budget in force; below zero for a decrease. Supplementary budgets are not included.
   * @TJS-type integer
   * @unit 円
   * @minimum -9999999999999
   * @maximum 9999999999999
   * @example 0
   * @newYear blank
   */
  reallocatedYen?: number;
  /**
   * 予備費の充用や流用をしたときは、その日と、元と先の科目。弾力条項などにより支出が予算現額を超えるときは、その根拠。
   *
   * @title 予算の増減の内容
   * @titleEn Reason for the reallocation
   * @descriptionEn When reserves or a reallocation were used: the day, and the items from and to. Where spending is beyond the budget in force, its ground.
   * @maxLength 300
   * @example 令和8年2月10日、同じ目の需用費から流用
   * @newYear blank
   */
  reallocationReason?: string;
  /**
   * 決算（見込みを含む）の、この行全体の額。予算の段階では空欄。
   *
   * @title 決算額
   * @titleEn Settled amount
   * @descriptionEn Settled or expected amount of the whole line. Blank at the stage of the budget.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 181500000
   * @newYear blank
   */
  settledYen?: number;
  /**
   * 予算現額のうち当該事業に係る額。申請の調書と照合する。
   *
   * @title 当該事業に係る額
   * @titleEn Amount of this programme
   * @descriptionEn The part of the budget that is for this programme. It is held against the forms of the application.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 165000000
   * @newYear keep
   */
  relatedYen: number;
  /**
   * 決算額のうち当該事業に係る額。実績報告の調書と照合する。予算の段階では空欄。
   *
   * @title 当該事業に係る決算額
   * @titleEn Settled amount of this programme
   * @descriptionEn The part of the settled amount that is for this programme, held against the forms of the report. Blank at the stage of the budget.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 163000000
   * @newYear blank
   */
  settledRelatedYen?: number;
  /**
   * 歳出のうち当該事業に係る額で、翌年度へ繰り越すもの。繰越しがないときは0。
   *
   * @title 翌年度繰越額
   * @titleEn Amount carried over
   * @descriptionEn The part of this programme's expenditure carried over to the next fiscal year. 0 if there is none.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 0
   * @newYear blank
   */
  carriedOverYen?: number;
  /**
   * 予算書の説明の欄に書かれたこと。
   *
   * @title 説明
   * @titleEn Description
   * @descriptionEn What the budget says in its column of explanations.
   * @maxLength 300
   * @example 重層的支援体制整備事業委託料
   * @newYear keep
   */
  description?: string;
  /**
   * 抄本の額が、経費明細・収入明細・交付決定・受入の額と異なるときに、その理由を書く。一致するときは空欄。
   *
   * @title 調書と異なる理由
   * @titleEn Reason for the deviation from the forms
   * @descriptionEn Why an amount differs from those of costs, income, decisions or receipts. Blank if they agree.
   * @maxLength 300
   * @example 他の事業の委託料と合わせて予算に計上しているため。
   * @newYear blank
   */
  deviationReason?: string;
}
