import type { GrantItemCode } from "../../generated/codes.ts";

/**
 * 交付金の事業（号）ごとの基準年度の費用と基準額。
 *
 * @title 交付金の事業別入力
 * @titleEn Grant line
 * @descriptionEn Cost in the base year and base amount of each item of the grant.
 * @level p1
 * @order 290
 * @source 社会福祉法施行令26条
 * @filledBy 市町村の重層担当と財政担当
 * @filledByEn The municipality's programme and finance divisions
 * @filledWhen 交付申請の前。基準額は国や都道府県から示されたとき
 * @filledWhenEn Before the grant application; base amounts when the state or prefecture gives them
 * @sets basic;grant
 * @newYear carried
 */
export interface GrantLine {
  /**
   * 交付金を申請する年度で、基準年度ではない。西暦で書く。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar; not the base year.
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
   * 交付金を算定する事業。1つの年度に1行ずつ書く。
   *
   * @title 交付金の事業
   * @titleEn Grant item
   * @descriptionEn The item for which the grant is calculated; one row each in a year.
   * @codeList grant-item
   * @key
   * @example ltcCenter
   * @newYear keep
   */
  grantItem: GrantItemCode;
  /**
   * 事業開始年度の前々年度にかかった費用から、収入を控除した額。その年度に実施していなければ0。
   *
   * @title 基準年度の費用
   * @titleEn Cost in the base year
   * @descriptionEn Cost in the fiscal year two years before the start, less income. 0 if the item was not run then.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 96000000
   * @source 社会福祉法施行令26条1項
   * @newYear keep
   */
  baseYearCostYen?: number;
  /**
   * 施行令26条7項の額。検証対象年度の後、大臣が定める基準により、基準年度の費用に代えて率に使う。収入を控除した額。空欄は補正なしで、0円ではない。
   *
   * @title 補正後の基準年度の費用
   * @titleEn Corrected cost in the base year
   * @descriptionEn The amount of Article 26(7), used for the ratio instead of the base-year cost after a year of verification, less income. Blank is no correction, not 0 yen.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 98400000
   * @source 社会福祉法施行令26条7項
   * @newYear keep
   */
  correctedBaseYearCostYen?: number;
  /**
   * 検証対象年度と、補正の根拠となる通知等。補正しないときは空欄。
   *
   * @title 補正の理由
   * @titleEn Reason for the correction
   * @descriptionEn The year of verification and the notice on which the correction rests. Blank without a correction.
   * @maxLength 300
   * @example 2024年度の検証による補正（国の通知の日付と番号を書く）
   * @source 社会福祉法施行令26条7項
   * @newYear keep
   */
  correctionReason?: string;
  /**
   * 交付要綱の基準額。空欄は「上限の入力なし」で、0円ではない。
   *
   * @title 基準額
   * @titleEn Base amount
   * @descriptionEn The base amount of the grant rules. Blank is that no ceiling was entered, not 0 yen.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 100000000
   * @newYear blank
   */
  baseAmountYen?: number;
  /**
   * 施行令26条4項1号・5項3号イの額。空欄のときは基準額を使う。
   *
   * @title 大臣が定める方法の額
   * @titleEn Amount by the minister's method
   * @descriptionEn The amount of Article 26(4)(i) or (5)(iii)(a). If blank, the base amount is used.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 98000000
   * @source 社会福祉法施行令26条4項1号・5項3号イ
   * @newYear blank
   */
  ministerAmountYen?: number;
  /**
   * 基準年度の費用や経費が0円の事業についてだけ、その理由を書く。
   *
   * @title 0円の理由
   * @titleEn Reason for zero
   * @descriptionEn Only for an item whose base-year cost or cost is 0 yen.
   * @maxLength 300
   * @example 基準年度には実施していなかったため。
   * @newYear keep
   */
  zeroReason?: string;
}
