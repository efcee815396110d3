import type { AgencyKindCode } from "../../generated/codes.ts";

/**
 * 支援決定を本人に知らせた文書ごとに1行。
 *
 * @title 支援決定通知
 * @titleEn Notice of decision
 * @descriptionEn One row per document that tells the person the decision.
 * @level p0
 * @order 171
 * @source 実施要綱 別記1の4 6(2)ウ（多機関協働の様式は未確認）
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 支援決定を通知したとき
 * @filledWhenEn When the decision is notified
 * @newYear cases
 */
export interface DecisionNotice {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 通知ID
   * @titleEn Notice id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example DN-0001
   */
  decisionNoticeId: string;
  /**
   * 「支援決定」の表にある番号。
   *
   * @title 支援決定ID
   * @titleEn Decision id
   * @descriptionEn An id that is in the table decision.
   * @minLength 1
   * @maxLength 64
   * @references decision.decisionId
   * @example DC-0001
   */
  decisionId: string;
  /**
   * 市町村の文書番号。
   *
   * @title 文書番号
   * @titleEn Document number
   * @descriptionEn As registered by the municipality.
   * @maxLength 60
   * @example 見本地共第55号
   */
  documentNumber?: string;
  /**
   * 文書の日付。
   *
   * @title 通知日
   * @titleEn Date of the notice
   * @descriptionEn The date of the document.
   * @format date
   * @example 2025-05-20
   */
  noticeDate: string;
  /**
   * 文書の宛名。
   *
   * @title 宛名
   * @titleEn Addressee
   * @descriptionEn As on the document.
   * @maxLength 120
   * @example 見本　花子　様
   */
  addressee?: string;
  /**
   * 通知する者。
   *
   * @title 市町村長名
   * @titleEn Name of the mayor
   * @descriptionEn Who gives the notice.
   * @maxLength 120
   * @example 見本市長　見本　太郎
   */
  mayorName?: string;
  /**
   * 通知する支援の期間。
   *
   * @title 支援期間の開始日
   * @titleEn Start of the support
   * @descriptionEn Of the support notified.
   * @format date
   * @example 2025-06-01
   */
  supportStartDate?: string;
  /**
   * 通知する支援の期間。
   *
   * @title 支援期間の終了日
   * @titleEn End of the support
   * @descriptionEn Of the support notified.
   * @format date
   * @example 2025-11-30
   */
  supportEndDate?: string;
  /**
   * 支援をする機関。
   *
   * @title 実施機関
   * @titleEn Provider
   * @descriptionEn The agency that supports.
   * @maxLength 120
   * @example 社会福祉法人見本会
   */
  providerName?: string;
  /**
   * 決定しないときに書きます。
   *
   * @title 決定できない理由
   * @titleEn Reason of refusal
   * @descriptionEn For a refusal.
   * @maxLength 1000
   * @example 対象となる要件を満たさないため。
   */
  reasonText?: string;
  /**
   * 不服申立て等の教示を書いたか。処分に当たるかは確かめられていません。
   *
   * @title 教示の記載
   * @titleEn Has an instruction on appeal
   * @descriptionEn Whether an instruction on appeal is printed; whether the decision is an administrative disposition is not established.
   * @example false
   */
  hasInstruction?: boolean;
  /**
   * 公共職業安定所などに支援を要請したとき。
   *
   * @title 支援を要請した機関
   * @titleEn Agency asked for support
   * @descriptionEn When an agency such as the employment office was asked.
   * @codeList agency-kind
   * @example publicEmploymentOffice
   */
  requestedAgencyKind?: AgencyKindCode;
  /**
   * プランの写しを渡した日。
   *
   * @title 要請した日
   * @titleEn Date of the request
   * @descriptionEn The day the copy of the plan was handed over.
   * @format date
   * @example 2025-05-21
   */
  requestedDate?: string;
}
