import type { AgencyKindCode, ComponentCode, ReferralReasonCode } from "../../generated/codes.ts";

/**
 * 支援関係機関から多機関協働事業等へ、又は紹介元へ、事例をつないだ記録。
 *
 * @title つなぎ
 * @titleEn Referral
 * @descriptionEn A referral of a case from a support agency to multi-agency collaboration or another component, and its return.
 * @level p0
 * @order 100
 * @source 実施要綱 別添3 3(2)イ(ア)
 * @filledBy つないだ支援関係機関の職員（戻したときは多機関協働事業者）
 * @filledByEn Staff of the referring agency (the multi-agency operator for a return)
 * @filledWhen つないだ日。紹介元へ戻したときに書き足す
 * @filledWhenEn On the day of the referral; completed if the case is returned
 * @sets basic
 * @newYear cases
 */
export interface Referral {
  /**
   * つなぎ1件ごとに付ける文字列。
   *
   * @title つなぎID
   * @titleEn Referral id
   * @descriptionEn A text that tells one referral from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example RF-0001
   */
  referralId: string;
  /**
   * つないだケース。「支援ケース」の表にあるものを書く。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case referred, as in the table of cases.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * つなぎ先へ依頼し、情報を引き継いだ日。相談を受けた日ではない。
   *
   * @title つなぎ日
   * @titleEn Date of referral
   * @descriptionEn Day on which the case was handed to the component; not the day of the consultation.
   * @format date
   * @example 2025-05-20
   */
  referredDate: string;
  /**
   * つないだ側の機関。個人の職種ではなく、機関の種類を選ぶ。
   *
   * @title 紹介元の種別
   * @titleEn Kind of referring agency
   * @descriptionEn What kind of agency made the referral; the agency, not the profession of a person.
   * @codeList agency-kind
   * @example ltcCenter
   */
  fromAgencyKind: AgencyKindCode;
  /**
   * つないだ機関の名称。担当者の氏名は書かない。
   *
   * @title 紹介元
   * @titleEn Referring agency
   * @descriptionEn Name of the referring agency, without names of persons.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  fromAgencyName?: string;
  /**
   * つないだ先が多機関協働事業者でないとき。
   *
   * @title つなぎ先の種別
   * @titleEn Kind of receiving agency
   * @descriptionEn Where it is not the multi-agency operator.
   * @codeList agency-kind
   * @example multiAgencyOperator
   */
  toAgencyKind?: AgencyKindCode;
  /**
   * 機関の名称。
   *
   * @title つなぎ先の機関名
   * @titleEn Receiving agency
   * @descriptionEn Name of the agency.
   * @maxLength 120
   * @example 社会福祉法人見本会
   */
  toAgencyName?: string;
  /**
   * つないだ先の事業。多機関協働へのつなぎのほか、アウトリーチなどへのつなぎも書く。
   *
   * @title つなぎ先の構成事業
   * @titleEn Component referred to
   * @descriptionEn The component that received the case: multi-agency collaboration, outreach or another.
   * @codeList component
   * @example multiAgency
   */
  toComponentCode: ComponentCode;
  /**
   * 多機関協働へつなぐと判断した主な理由を1つ選ぶ。
   *
   * @title つなぐ理由
   * @titleEn Reason of referral
   * @descriptionEn The main reason for referring the case to multi-agency collaboration.
   * @codeList referral-reason
   * @example roleCoordination
   */
  referralReason?: ReferralReasonCode;
  /**
   * 紹介する理由を具体的に。
   *
   * @title 紹介理由の説明
   * @titleEn Reason, details
   * @descriptionEn The reason in detail.
   * @maxLength 1000
   * @example 家計と介護を一緒に考える必要がある。
   */
  referralNote?: string;
  /**
   * 既存の制度で試したこと。
   *
   * @title これまでの取組
   * @titleEn Efforts so far
   * @descriptionEn What was tried within existing systems.
   * @maxLength 1000
   * @example 介護サービスを増やしたが家計が続かない。
   */
  existingEfforts?: string;
  /**
   * つなぐことに不安があるか。
   *
   * @title 本人の不安
   * @titleEn Person is anxious
   * @descriptionEn Whether the person is anxious about it.
   * @example true
   */
  isAnxious?: boolean;
  /**
   * 初回の面談に同行、同席したか。
   *
   * @title 同行・同席の支援
   * @titleEn Is accompanied
   * @descriptionEn Whether someone came along to the first talk.
   * @example true
   */
  isAccompanied?: boolean;
  /**
   * つないだ後の連携のしかた。
   *
   * @title 連携の体制
   * @titleEn Liaison
   * @descriptionEn How the agencies stay in touch.
   * @maxLength 1000
   * @example 月1回、電話で状況を共有する。
   */
  liaisonArrangement?: string;
  /**
   * つなぎ先が会えた日。
   *
   * @title つながった日
   * @titleEn Date connected
   * @descriptionEn The day the receiving agency met the person.
   * @format date
   * @example 2025-04-20
   */
  connectedDate?: string;
  /**
   * つながったことを紹介元が確かめた日。
   *
   * @title 確認した日
   * @titleEn Date followed up
   * @descriptionEn The day the referrer made sure.
   * @format date
   * @example 2025-04-27
   */
  followUpDate?: string;
  /**
   * つなぐ前に、事業の内容を本人に説明した日。まだ説明していないときは空欄。
   *
   * @title 説明日
   * @titleEn Date of explanation
   * @descriptionEn Day on which the programme was explained to the person before the referral. Blank if not yet explained.
   * @format date
   * @example 2025-05-19
   */
  explainedDate?: string;
  /**
   * 受け付けずに、又は受け付けた後に、紹介元へ戻したら「はい」。
   *
   * @title 紹介元へ戻したか
   * @titleEn Was returned to the referrer
   * @descriptionEn True if the case went back to the referring agency, before or after acceptance.
   * @example false
   * @source 実施要綱 別添5 1(3)イ
   */
  isReturned?: boolean;
  /**
   * 紹介元へ戻すことを、紹介元と話し合った日。戻していないときは空欄。
   *
   * @title 戻す協議の日
   * @titleEn Date of the consultation on the return
   * @descriptionEn Day on which the return was discussed with the referring agency. Blank if it was not returned.
   * @format date
   * @example 2025-06-10
   * @source 実施要綱 別添5 1(3)イ
   */
  returnConsultationDate?: string;
}
