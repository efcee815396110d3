import type { DocumentKindCode, PayerCode } from "../../generated/codes.ts";

/**
 * 申請書等の鑑に記載する事項。
 *
 * @title 交付金の文書
 * @titleEn Grant document
 * @level p1
 * @order 330
 * @source 補助金等に係る予算の執行の適正化に関する法律施行令3条
 * @sets basic;grant
 * @newYear carried
 * @carriedOnly documentKind=application
 */
export interface GrantDocument {
  /**
   * @title 文書ID
   * @titleEn Grant document id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example GD-0001
   * @newYear keep
   */
  grantDocumentId: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear next
   */
  fiscalYear: number;
  /**
   * @title 文書の種類
   * @titleEn Kind of document
   * @codeList document-kind
   * @newYear keep
   */
  documentKind: DocumentKindCode;
  /**
   * @title 交付する者
   * @titleEn Payer
   * @codeList payer
   * @newYear keep
   */
  payer: PayerCode;
  /**
   * @title 文書番号
   * @titleEn Document number
   * @maxLength 40
   * @example 見本地共第101号
   * @newYear blank
   */
  documentNumber?: string;
  /**
   * @title 文書の日付
   * @titleEn Date of the document
   * @format date
   * @newYear blank
   */
  documentDate?: string;
  /**
   * 空欄のときは年度の設定による。
   *
   * @title 宛先
   * @titleEn Addressee
   * @maxLength 80
   * @example サンプル県知事
   * @newYear keep
   */
  addressee?: string;
  /**
   * @title 市町村長名
   * @titleEn Name of the mayor
   * @maxLength 80
   * @example 見本市長　見本　太郎
   * @newYear keep
   */
  applicantName?: string;
  /**
   * @title 所在地
   * @titleEn Address of the applicant
   * @maxLength 200
   * @example サンプル県見本市中央一丁目1番1号
   * @newYear keep
   */
  applicantAddress?: string;
  /**
   * @title 担当部署
   * @titleEn Department in charge
   * @maxLength 80
   * @example 福祉部地域共生推進課
   * @newYear keep
   */
  departmentName?: string;
  /**
   * @title 作成者
   * @titleEn Prepared by
   * @maxLength 60
   * @newYear blank
   */
  preparedByName?: string;
  /**
   * @title 確認者
   * @titleEn Confirmed by
   * @maxLength 60
   * @newYear blank
   */
  confirmedByName?: string;
  /**
   * @title 電話番号
   * @titleEn Telephone
   * @maxLength 40
   * @newYear keep
   */
  contactPhone?: string;
  /**
   * @title メールアドレス
   * @titleEn E-mail address
   * @maxLength 120
   * @newYear keep
   */
  contactEmail?: string;
  /**
   * 変更交付申請が年度の何回目の変更か、概算払請求が何回目の請求か。空欄は1回目。
   *
   * @title 変更の回
   * @titleEn Version of the change
   * @TJS-type integer
   * @minimum 1
   * @maximum 99
   * @newYear blank
   */
  changeVersion?: number;
  /**
   * 中止・廃止や財産の処分を申請するときは、その理由。
   *
   * @title 変更の理由
   * @titleEn Reason of the change
   * @maxLength 1000
   * @newYear blank
   */
  changeReason?: string;
  /**
   * 中止・廃止、財産の処分の予定の日。返還では納付の期限。
   *
   * @title 予定日
   * @titleEn Planned date
   * @format date
   * @newYear blank
   */
  plannedDate?: string;
  /**
   * 概算払でこの請求書により請求する額。
   *
   * @title 請求額
   * @titleEn Amount requested
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  requestedYen?: number;
  /**
   * 消費税及び地方消費税の申告により確定した仕入控除税額のうち、この交付金に係る額。ないときは0。
   *
   * @title 仕入控除税額
   * @titleEn Consumption tax credit
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
   * @newYear blank
   */
  taxCreditYen?: number;
  /**
   * 交付決定や事業完了の前の日付であるなど、通常の進め方と異なるときに、その理由を書く。
   *
   * @title 通常と異なる理由
   * @titleEn Reason for the deviation from the usual order
   * @maxLength 300
   * @newYear blank
   */
  deviationReason?: string;
}
