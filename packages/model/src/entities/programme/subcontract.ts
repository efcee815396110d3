import type { LegalFormCode } from "../../generated/codes.ts";

/**
 * 再委託1件につき1行。
 *
 * @title 再委託
 * @titleEn Subcontract
 * @descriptionEn One row per subcontract.
 * @level p1
 * @order 46
 * @source 実施要綱 別記1の1
 * @filledBy 市町村の担当
 * @filledByEn The department in charge
 * @filledWhen 再委託の届出を受けたとき
 * @filledWhenEn When the subcontract is notified
 * @newYear carried
 */
export interface Subcontract {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 再委託ID
   * @titleEn Subcontract id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example SU-01
   * @newYear keep
   */
  subcontractId: string;
  /**
   * 「委託契約」の表にある番号。
   *
   * @title 契約ID
   * @titleEn Contract id
   * @descriptionEn An id that is in the table contract.
   * @minLength 1
   * @maxLength 64
   * @references contract.contractId
   * @example CT-01
   * @newYear keep
   */
  contractId: string;
  /**
   * 名称。
   *
   * @title 再委託先
   * @titleEn Subcontractor
   * @descriptionEn Its name.
   * @minLength 1
   * @maxLength 120
   * @example 見本居宅介護支援事業所
   * @newYear keep
   */
  subcontractorName: string;
  /**
   * 再委託先の種別。
   *
   * @title 法人の種別
   * @titleEn Legal form
   * @descriptionEn Of the subcontractor.
   * @codeList legal-form
   * @example company
   * @newYear keep
   */
  legalForm?: LegalFormCode;
  /**
   * 再委託する業務。
   *
   * @title 再委託の範囲
   * @titleEn Scope
   * @descriptionEn The tasks.
   * @maxLength 500
   * @example 総合相談の初期対応
   * @newYear keep
   */
  subcontractScope?: string;
  /**
   * 協議会等の意見を聴いた日。
   *
   * @title 意見を聴いた日
   * @titleEn Date of the opinion
   * @descriptionEn The day the council was heard.
   * @format date
   * @example 2025-03-15
   * @newYear keep
   */
  opinionHeardDate?: string;
  /**
   * 市町村に届け出た日。
   *
   * @title 届出日
   * @titleEn Date notified
   * @descriptionEn The day the municipality was told.
   * @format date
   * @example 2025-03-25
   * @newYear keep
   */
  notifiedDate?: string;
  /**
   * 再委託を始めた日。
   *
   * @title 開始日
   * @titleEn Start
   * @descriptionEn The day it began.
   * @format date
   * @example 2025-04-01
   * @newYear keep
   */
  startDate: string;
}
