import type { ComponentCode } from "../../generated/codes.ts";

/**
 * アウトリーチ又は参加支援の実施。1つのケースの1つの事業を1行に書く。
 *
 * @title 支援の実施
 * @titleEn Service
 * @descriptionEn Support by outreach or participation. One row is one component for one case.
 * @level p0
 * @order 180
 * @source 実施要綱 別添5 2・3
 * @filledBy アウトリーチ等事業者又は参加支援事業者
 * @filledByEn The operator of outreach or of participation support
 * @filledWhen 支援を始めた日。終えたときに書き足す
 * @filledWhenEn On the day support starts; completed when it ends
 * @sets basic
 * @newYear cases
 */
export interface Service {
  /**
   * 支援の実施1件ごとに付ける文字列。
   *
   * @title 支援ID
   * @titleEn Service id
   * @descriptionEn A text that tells one service from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SV-0001
   */
  serviceId: string;
  /**
   * 支援しているケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case supported.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 支援が基づくプラン。早期支援でプランがまだないときは空欄。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan on which the support rests. Blank for early support that has no plan yet.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId?: string;
  /**
   * 支援の利用を決めた市町村の決定。早期支援で決定がまだないときは空欄。
   *
   * @title 決定ID
   * @titleEn Decision id
   * @descriptionEn The municipality's decision to use the support. Blank for early support that has none yet.
   * @minLength 1
   * @maxLength 64
   * @references decision.decisionId
   * @example DC-0001
   */
  decisionId?: string;
  /**
   * アウトリーチか参加支援のどちらか。両方なら2行に分ける。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn Outreach or participation support. Two rows if both are used.
   * @codeList component
   * @example participation
   */
  componentCode: ComponentCode;
  /**
   * 最初に本人や関係者に働きかけた日。決定の日ではない。
   *
   * @title 開始日
   * @titleEn Start date
   * @descriptionEn Day of the first work with the person or others; not the day of the decision.
   * @format date
   * @example 2025-07-01
   */
  startDate: string;
  /**
   * 支援を終えた日。続けている間は空欄。
   *
   * @title 終了日
   * @titleEn End date
   * @descriptionEn Day on which the support ended. Blank while it goes on.
   * @format date
   * @example 2025-12-19
   */
  endDate?: string;
  /**
   * 支援決定の前に始めた支援（例外）なら「はい」。決定の後に始めたら「いいえ」。
   *
   * @title 早期支援
   * @titleEn Is early support
   * @descriptionEn True if the support began before the decision, which is the exception. False if it began after it.
   * @example false
   * @source 実施要綱 別添5 1(3)エ・3(3)イ(ア)
   */
  isEarlySupport?: boolean;
  /**
   * 決定を待てなかった事情。早期支援でないときは空欄。
   *
   * @title 早期支援の理由
   * @titleEn Reason of early support
   * @descriptionEn Why the decision could not be waited for. Blank if it is not early support.
   * @maxLength 500
   * @example 住まいを失うおそれがあり、決定を待てなかったため。
   * @source 実施要綱 別添5 1(3)エ・3(3)イ(ア)
   */
  earlySupportReason?: string;
}
