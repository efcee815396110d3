import type { DocumentKindCode, PayerCode } from "../../generated/codes.ts";

/**
 * 申請書等の鑑に記載する事項。
 *
 * @title 交付金の文書
 * @titleEn Grant document
 * @level p1
 * @order 330
 * @source 補助金等に係る予算の執行の適正化に関する法律施行令3条
 */
export interface GrantDocument {
  /**
   * @title 文書ID
   * @titleEn Grant document id
   * @minLength 1
   * @maxLength 64
   * @key
   */
  grantDocumentId: string;
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
   * @title 文書の種類
   * @titleEn Kind of document
   * @codeList document-kind
   */
  documentKind: DocumentKindCode;
  /**
   * @title 交付する者
   * @titleEn Payer
   * @codeList payer
   */
  payer: PayerCode;
  /**
   * @title 文書番号
   * @titleEn Document number
   * @maxLength 40
   */
  documentNumber?: string;
  /**
   * @title 文書の日付
   * @titleEn Date of the document
   * @format date
   */
  documentDate?: string;
  /**
   * 空欄のときは年度の設定による。
   *
   * @title 宛先
   * @titleEn Addressee
   * @maxLength 80
   */
  addressee?: string;
  /**
   * @title 市町村長名
   * @titleEn Name of the mayor
   * @maxLength 80
   */
  applicantName?: string;
  /**
   * @title 所在地
   * @titleEn Address of the applicant
   * @maxLength 200
   */
  applicantAddress?: string;
  /**
   * @title 担当部署
   * @titleEn Department in charge
   * @maxLength 80
   */
  departmentName?: string;
  /**
   * @title 作成者
   * @titleEn Prepared by
   * @maxLength 60
   */
  preparedByName?: string;
  /**
   * @title 確認者
   * @titleEn Confirmed by
   * @maxLength 60
   */
  confirmedByName?: string;
  /**
   * @title 電話番号
   * @titleEn Telephone
   * @maxLength 40
   */
  contactPhone?: string;
  /**
   * @title メールアドレス
   * @titleEn E-mail address
   * @maxLength 120
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
   */
  changeVersion?: number;
  /**
   * 中止・廃止や財産の処分を申請するときは、その理由。
   *
   * @title 変更の理由
   * @titleEn Reason of the change
   * @maxLength 1000
   */
  changeReason?: string;
  /**
   * 財産の処分の予定の日。返還では納付の期限。中止・廃止の日は、中止・廃止する事業に書く。
   *
   * @title 予定日
   * @titleEn Planned date
   * @format date
   */
  plannedDate?: string;
  /**
   * 中止・廃止の承認を申請するときに、支出済額をいつまで数えたか。
   *
   * @title 支出済額の基準日
   * @titleEn Amounts spent until
   * @format date
   */
  spentUntilDate?: string;
  /**
   * 概算払でこの請求書により請求する額。
   *
   * @title 請求額
   * @titleEn Amount requested
   * @TJS-type integer
   * @unit 円
   * @maximum 9999999999999
   * @minimum 0
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
   */
  taxCreditYen?: number;
  /**
   * 交付決定や事業完了の前の日付であるなど、通常の進め方と異なるときに、その理由を書く。
   *
   * @title 通常と異なる理由
   * @titleEn Reason for the deviation from the usual order
   * @maxLength 300
   */
  deviationReason?: string;
}
