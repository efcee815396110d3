import type { BudgetAccountCode, BudgetRoleCode, BudgetSideCode } from "../../generated/codes.ts";

/**
 * 歳入歳出予算書・決算書の抄本の行。
 *
 * @title 予算・決算の抄本
 * @titleEn Budget line
 * @level p1
 * @order 370
 * @source 社会福祉法106条の10・地方自治法210条
 */
export interface BudgetLine {
  /**
   * @title 予算行ID
   * @titleEn Budget line id
   * @minLength 1
   * @maxLength 64
   * @key
   */
  budgetLineId: string;
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
   * @title 歳入・歳出
   * @titleEn Side
   * @codeList budget-side
   */
  budgetSide: BudgetSideCode;
  /**
   * @title 会計
   * @titleEn Account
   * @codeList budget-account
   */
  budgetAccount: BudgetAccountCode;
  /**
   * @title 款
   * @titleEn Kan (budget division)
   * @minLength 1
   * @maxLength 60
   */
  kan: string;
  /**
   * @title 項
   * @titleEn Ko (budget section)
   * @minLength 1
   * @maxLength 60
   */
  ko: string;
  /**
   * @title 目
   * @titleEn Moku (budget item)
   * @minLength 1
   * @maxLength 60
   */
  moku: string;
  /**
   * @title 節
   * @titleEn Setsu (budget sub-item)
   * @maxLength 60
   */
  setsu?: string;
  /**
   * @title 照合の対象
   * @titleEn What it is reconciled with
   * @codeList budget-role
   */
  budgetRole?: BudgetRoleCode;
  /**
   * @title 予算現額
   * @titleEn Budget
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  budgetYen: number;
  /**
   * 予算現額のうち、予備費の充用と流用により増減した額。減は負の数。補正予算による増減は含めない。
   *
   * @title 予備費充用・流用の増減
   * @titleEn Reallocated amount
   * @TJS-type integer
   * @unit 円
   * @minimum -9999999999999
   * @maximum 9999999999999
   */
  reallocatedYen?: number;
  /**
   * 予備費の充用や流用をしたときは、その日と、元と先の科目。弾力条項などにより支出が予算現額を超えるときは、その根拠。
   *
   * @title 予算の増減の内容
   * @titleEn Reason for the reallocation
   * @maxLength 300
   */
  reallocationReason?: string;
  /**
   * 出納閉鎖（翌年度5月31日）の前は、決算の見込額。
   *
   * @title 決算額
   * @titleEn Settled amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  settledYen?: number;
  /**
   * 予算現額のうち当該事業に係る額。申請の調書と照合する。
   *
   * @title 当該事業に係る額
   * @titleEn Amount of this programme
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  relatedYen: number;
  /**
   * 決算額のうち当該事業に係る額。実績報告の調書と照合する。予算の段階では空欄。
   *
   * @title 当該事業に係る決算額
   * @titleEn Settled amount of this programme
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  settledRelatedYen?: number;
  /**
   * 歳出のうち当該事業に係る額で、翌年度へ繰り越すもの。繰越しがないときは0。
   *
   * @title 翌年度繰越額
   * @titleEn Amount carried over
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   */
  carriedOverYen?: number;
  /**
   * @title 説明
   * @titleEn Description
   * @maxLength 300
   */
  description?: string;
  /**
   * 抄本の額が、経費明細・収入明細・交付決定・受入の額と異なるときに、その理由を書く。
   *
   * @title 調書と異なる理由
   * @titleEn Reason for the deviation from the forms
   * @maxLength 300
   */
  deviationReason?: string;
}
