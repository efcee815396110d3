import type { GrantItemCode, ImpactKindCode } from "../../generated/codes.ts";

/**
 * 施設・拠点の開設、廃止等による影響額。基準年度の後に変わったものだけを書く。
 *
 * @title 影響額
 * @titleEn Impact amount
 * @descriptionEn The effect on costs of opening or closing facilities and sites. Only for changes after the base year.
 * @level p1
 * @order 310
 * @source 社会福祉法施行令26条6項
 * @filledBy 各事業の担当課（財政担当が確かめる）
 * @filledByEn The division of each component (checked by the finance division)
 * @filledWhen 交付申請の前。変更があれば変更交付申請の前
 * @filledWhenEn Before the grant application; before a change application if it changes
 * @sets basic;grant
 * @newYear facts
 */
export interface ImpactAmount {
  /**
   * 影響額1件ごとに付ける文字列。
   *
   * @title 影響額ID
   * @titleEn Impact amount id
   * @descriptionEn A text that tells one impact amount from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IA-001
   */
  impactAmountId: string;
  /**
   * 影響額を計算に入れる年度。西暦で書く（令和7年度は2025）。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the calculation in the Western calendar (Reiwa 7 is 2025).
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   */
  fiscalYear: number;
  /**
   * 開設や廃止があった事業。
   *
   * @title 交付金の事業
   * @titleEn Grant item
   * @descriptionEn The item whose facility or site opened or closed.
   * @codeList grant-item
   * @example kosodate
   */
  grantItem: GrantItemCode;
  /**
   * 費用が増えるのは「開設」か「その他の増」、減るのは「廃止」か「その他の減」。
   *
   * @title 事由
   * @titleEn Cause
   * @descriptionEn Opened or other increase if the cost grows, abolished or other decrease if it falls.
   * @codeList impact-kind
   * @example opened
   */
  impactKind: ImpactKindCode;
  /**
   * 基準年度の後の変化による、この年度の費用の増減の大きさ。減るときも負の数にしない。
   *
   * @title 影響額
   * @titleEn Amount
   * @descriptionEn How much this year's cost grew or fell by the change. Never negative, also for a decrease.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 2380000
   */
  amountYen: number;
  /**
   * どの施設や拠点が、いつ、どう変わったか。
   *
   * @title 内容
   * @titleEn Description
   * @descriptionEn Which facility or site changed when and how.
   * @maxLength 300
   * @example 2024年10月に、東地区の拠点を開設した。
   */
  reason?: string;
}
