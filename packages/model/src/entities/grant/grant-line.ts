import type { GrantItemCode } from "../../generated/codes.ts";

/**
 * 交付金の事業（号）ごとの基準年度の費用と基準額。
 *
 * @title 交付金の事業別入力
 * @titleEn Grant line
 * @level p1
 * @order 290
 * @source 社会福祉法施行令26条
 * @sets basic;grant
 * @newYear carried
 */
export interface GrantLine {
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
   * @title 交付金の事業
   * @titleEn Grant item
   * @codeList grant-item
   * @key
   * @newYear keep
   */
  grantItem: GrantItemCode;
  /**
   * 収入を控除した額。
   *
   * @title 基準年度の費用
   * @titleEn Cost in the base year
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  baseYearCostYen?: number;
  /**
   * 施行令26条7項の額。検証対象年度の後、大臣が定める基準により、基準年度の費用に代えて率に使う。収入を控除した額。空欄は補正なしで、0円ではない。
   *
   * @title 補正後の基準年度の費用
   * @titleEn Corrected cost in the base year
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear keep
   */
  correctedBaseYearCostYen?: number;
  /**
   * 検証対象年度と、補正の根拠となる通知等。
   *
   * @title 補正の理由
   * @titleEn Reason for the correction
   * @maxLength 300
   * @newYear keep
   */
  correctionReason?: string;
  /**
   * 交付要綱の基準額。空欄は「上限の入力なし」で、0円ではない。
   *
   * @title 基準額
   * @titleEn Base amount
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  baseAmountYen?: number;
  /**
   * 施行令26条4項1号・5項3号イの額。空欄のときは基準額を使う。
   *
   * @title 大臣が定める方法の額
   * @titleEn Amount by the minister's method
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  ministerAmountYen?: number;
  /**
   * @title 0円の理由
   * @titleEn Reason for zero
   * @maxLength 300
   * @newYear keep
   */
  zeroReason?: string;
}
