import type { DocumentKindCode, PayerCode } from "../../generated/codes.ts";

/**
 * 申請書等の鑑に記載する事項。1つの文書を1行に書く。
 *
 * @title 交付金の文書
 * @titleEn Grant document
 * @descriptionEn What the cover letter of an application or report says. One row is one document.
 * @level p1
 * @order 330
 * @source 補助金等に係る予算の執行の適正化に関する法律施行令3条
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 文書を作る前。文書番号と日付は決裁のとき
 * @filledWhenEn Before the document is made; its number and date when it is approved
 * @sets basic;grant
 * @newYear carried
 * @carriedOnly documentKind=application
 */
export interface GrantDocument {
  /**
   * 文書1つごとに付ける文字列。文書番号とは別のもの。
   *
   * @title 文書ID
   * @titleEn Grant document id
   * @descriptionEn A text that tells one document from another; not the document number.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example GD-0001
   * @newYear keep
   */
  grantDocumentId: string;
  /**
   * 文書が対象とする交付金の年度で、提出する日の年度ではない。西暦で書く。
   *
   * @title 年度
   * @titleEn Fiscal year
   * @descriptionEn The fiscal year of the grant in the Western calendar; not that of the day of submission.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 作る文書。国と都道府県の両方に出すときは2行に分ける。
   *
   * @title 文書の種類
   * @titleEn Kind of document
   * @descriptionEn The document to make. Two rows if it goes to both the state and the prefecture.
   * @codeList document-kind
   * @example application
   * @newYear keep
   */
  documentKind: DocumentKindCode;
  /**
   * 文書を出す相手の、交付金を支払う者。
   *
   * @title 交付する者
   * @titleEn Payer
   * @descriptionEn Who pays the grant that the document is about.
   * @codeList payer
   * @example prefectural
   * @source 社会福祉法106条の8・106条の9
   * @newYear keep
   */
  payer: PayerCode;
  /**
   * 市町村の文書番号。決まるまでは空欄。
   *
   * @title 文書番号
   * @titleEn Document number
   * @descriptionEn The municipality's number of the document. Blank until it is given.
   * @maxLength 40
   * @example 見本地共第101号
   * @newYear blank
   */
  documentNumber?: string;
  /**
   * 文書に書く日付（提出の日）。決まるまでは空欄。
   *
   * @title 文書の日付
   * @titleEn Date of the document
   * @descriptionEn The date on the document, that of its submission. Blank until it is set.
   * @format date
   * @example 2025-05-30
   * @newYear blank
   */
  documentDate?: string;
  /**
   * 文書の宛先の職名。空欄のときは年度の設定による。
   *
   * @title 宛先
   * @titleEn Addressee
   * @descriptionEn Title of the addressee. If blank, that of the year's settings.
   * @maxLength 80
   * @example サンプル県知事
   * @newYear keep
   */
  addressee?: string;
  /**
   * 申請者となる市町村長の職名と氏名。
   *
   * @title 市町村長名
   * @titleEn Name of the mayor
   * @descriptionEn Title and name of the mayor who applies.
   * @maxLength 80
   * @example 見本市長　見本　太郎
   * @newYear keep
   */
  applicantName?: string;
  /**
   * 市町村の役所の所在地。
   *
   * @title 所在地
   * @titleEn Address of the applicant
   * @descriptionEn Address of the municipality's office.
   * @maxLength 200
   * @example サンプル県見本市中央一丁目1番1号
   * @newYear keep
   * @gif DS-442
   */
  applicantAddress?: string;
  /**
   * 問合せを受ける部署の名称。
   *
   * @title 担当部署
   * @titleEn Department in charge
   * @descriptionEn Name of the division that answers questions.
   * @maxLength 80
   * @example 福祉部地域共生推進課
   * @newYear keep
   */
  departmentName?: string;
  /**
   * 文書を作った職員の氏名。書かなくてよい。
   *
   * @title 作成者
   * @titleEn Prepared by
   * @descriptionEn Name of the official who prepared the document; optional.
   * @maxLength 60
   * @example 見本　花子
   * @newYear blank
   */
  preparedByName?: string;
  /**
   * 作成者と別に、内容を確かめた職員の氏名。書かなくてよい。
   *
   * @title 確認者
   * @titleEn Confirmed by
   * @descriptionEn Name of another official who checked it; optional.
   * @maxLength 60
   * @example 見本　次郎
   * @newYear blank
   */
  confirmedByName?: string;
  /**
   * 担当部署の電話番号。個人の携帯電話は書かない。
   *
   * @title 電話番号
   * @titleEn Telephone
   * @descriptionEn Telephone of the division; no private numbers.
   * @maxLength 40
   * @example 099-000-0000
   * @newYear keep
   * @gif DS-445
   */
  contactPhone?: string;
  /**
   * 担当部署のメールアドレス。
   *
   * @title メールアドレス
   * @titleEn E-mail address
   * @descriptionEn E-mail address of the division.
   * @maxLength 120
   * @example mihon@example.jp
   * @newYear keep
   */
  contactEmail?: string;
  /**
   * 変更交付申請が年度の何回目の変更か、概算払請求が何回目の請求か。空欄は1回目。
   *
   * @title 変更の回
   * @titleEn Version of the change
   * @descriptionEn Which change of the year a change application is, or which request an advance payment. Blank is the first.
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @unit 回
   * @example 1
   * @newYear blank
   */
  changeVersion?: number;
  /**
   * 変更交付申請で、変更する理由。中止・廃止や財産の処分を申請するときは、その理由。
   *
   * @title 変更の理由
   * @titleEn Reason of the change
   * @descriptionEn Why the application is changed; for a discontinuation or disposal of property, the reason of that.
   * @maxLength 1000
   * @example 委託料が契約により見込みより減ったため。
   * @source 補助金等に係る予算の執行の適正化に関する法律7条
   * @newYear blank
   */
  changeReason?: string;
  /**
   * 財産の処分の予定の日。返還では納付の期限。中止・廃止の日は、中止・廃止する事業に書く。
   *
   * @title 予定日
   * @titleEn Planned date
   * @descriptionEn Planned day of the discontinuation or of the disposal of property; for a repayment, its due date.
   * @format date
   * @example 2026-03-31
   * @newYear blank
   */
  plannedDate?: string;
  /**
   * 中止・廃止の承認を申請するときに、支出済額をいつまで数えたか。
   *
   * @title 支出済額の基準日
   * @titleEn Amounts spent until
   * @descriptionEn Up to which day the amounts spent were counted, for the approval of a discontinuation.
   * @format date
   * @example 2025-12-31
   * @newYear blank
   */
  spentUntilDate?: string;
  /**
   * 概算払でこの請求書により請求する額。ほかの文書では空欄。
   *
   * @title 請求額
   * @titleEn Amount requested
   * @descriptionEn The amount asked for by this request of advance payment. Blank on other documents.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 27000000
   * @newYear blank
   */
  requestedYen?: number;
  /**
   * 消費税及び地方消費税の申告により確定した仕入控除税額のうち、この交付金に係る額。ないときは0。
   *
   * @title 仕入控除税額
   * @titleEn Consumption tax credit
   * @descriptionEn The part of the consumption tax credit, fixed by the tax return, that falls on this grant. 0 if there is none.
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @example 0
   * @newYear blank
   */
  taxCreditYen?: number;
  /**
   * 交付決定や事業完了の前の日付であるなど、通常の進め方と異なるときに、その理由を書く。
   *
   * @title 通常と異なる理由
   * @titleEn Reason for the deviation from the usual order
   * @descriptionEn Why the document departs from the usual order, such as a date before the decision or the completion. Blank if it does not.
   * @maxLength 300
   * @example 交付決定の通知が遅れ、内示に基づいて作成したため。
   * @newYear blank
   */
  deviationReason?: string;
}
