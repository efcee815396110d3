/**
 * 検査で見つかったが、直さずに残す記録とその理由。起きた事実で今からは直せないものと、要綱が認める例外を書く。
 *
 * @title 例外と確認
 * @titleEn Exception
 * @descriptionEn Findings of a check that stay as they are, and why: past facts that nothing can mend any more, and exceptions that the guideline allows.
 * @level p0
 * @order 400
 * @source 重層データ標準
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 検査の報告に「直せないとき」とある問題を、事実として残すと決めたとき
 * @filledWhenEn When the municipality has decided to leave a finding as it is, where the report allows it
 * @sets basic
 * @newYear facts
 */
export interface Exception {
  /**
   * この記録を見分ける文字列。表の中で重ならない。
   *
   * @title 例外ID
   * @titleEn Exception id
   * @descriptionEn Unique in this table.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example EX-001
   */
  exceptionId: string;
  /**
   * 検査の報告で、問題の右に［ ］で示されている番号。
   *
   * @title 検査の番号
   * @titleEn Check id
   * @descriptionEn The id that stands in brackets beside the problem in the report.
   * @minLength 1
   * @maxLength 100
   * @example meeting-juso-kaigi-municipality-attends
   */
  ruleId: string;
  /**
   * その問題のある記録のID。表のキーが2つ以上の項目からできているときは、「.」でつなぐ。
   *
   * @title 記録のID
   * @titleEn Record id
   * @descriptionEn The id of the record that the finding is about; several key fields are joined by a full stop.
   * @minLength 1
   * @maxLength 200
   * @example MT-2025-014
   */
  recordId: string;
  /**
   * 直さずに残す理由。検査の報告にそのまま出るので、氏名など個人が分かることは書かない。
   *
   * @title 理由
   * @titleEn Reason
   * @descriptionEn Why it stays as it is. Reports print it as it stands, so write nothing that tells who a person is.
   * @minLength 1
   * @maxLength 500
   * @example 災害対応のため市町村の職員が出席できなかった。後日、市町村の参加する会議で改めて検討した。
   */
  reason: string;
  /**
   * 残すことを認め、又は事実と確かめた人の役職。
   *
   * @title 承認者
   * @titleEn Approver
   * @descriptionEn The office of whoever allowed the exception or confirmed the fact.
   * @minLength 1
   * @maxLength 120
   * @example 福祉課長
   */
  approver: string;
  /**
   * 認めた日、又は確かめた日。
   *
   * @title 承認日
   * @titleEn Date of approval
   * @descriptionEn The day it was allowed or confirmed.
   * @format date
   * @example 2026-04-03
   */
  approvedDate: string;
  /**
   * 例外を認めた期間の最後の日。この日を過ぎると、検査は再び問題として示す。期限のないものは空欄。
   *
   * @title 期限
   * @titleEn Expiry date
   * @descriptionEn The last day on which the exception holds; blank when there is none.
   * @format date
   * @example 2027-03-31
   */
  expiresDate?: string;
}
