import type { AgencyKindCode, ConsentMethodCode, ConsentScopeCode, ConsentStatusCode } from "../../generated/codes.ts";

/**
 * 本人の同意の状況。ケースごとに時系列で持ち、状況が変わるたびに1行を加える。
 *
 * @title 本人同意
 * @titleEn Consent
 * @descriptionEn Whether the person consents. A case has a row for every change, in the order of time.
 * @level p0
 * @order 110
 * @source 実施要綱 別添5 1(3)イ・令和3年通知 別紙4
 * @filledBy 本人に説明した職員（多機関協働事業者など）
 * @filledByEn Whoever explained it to the person (the multi-agency operator or another agency)
 * @filledWhen 同意を得た日、断られた日又は撤回された日
 * @filledWhenEn On the day consent is given, refused or withdrawn
 * @sets basic
 * @newYear cases
 */
export interface Consent {
  /**
   * 同意の記録1件ごとに付ける文字列。
   *
   * @title 同意ID
   * @titleEn Consent id
   * @descriptionEn A text that tells one record of consent from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CN-0001
   */
  consentId: string;
  /**
   * 同意を確かめたケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case whose consent was asked.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * この記録の時点で、本人が同意しているか。まだ確かめていないときは「同意未取得」。
   *
   * @title 同意の状況
   * @titleEn Status of consent
   * @descriptionEn Whether the person consents as of this record. Not obtained if not yet asked.
   * @codeList consent-status
   * @example granted
   */
  consentStatus: ConsentStatusCode;
  /**
   * 一つ選びます。
   *
   * @title 同意の方法
   * @titleEn Method of consent
   * @descriptionEn Choose one.
   * @codeList consent-method
   * @example written
   */
  consentMethod?: ConsentMethodCode;
  /**
   * 個人情報の扱いを説明した日。
   *
   * @title 説明した日
   * @titleEn Date explained
   * @descriptionEn The day the handling of personal information was explained.
   * @format date
   * @example 2025-04-15
   */
  explainedDate?: string;
  /**
   * 説明した職員。
   *
   * @title 説明した者
   * @titleEn Explained by
   * @descriptionEn Who explained it.
   * @maxLength 120
   * @example 相談支援員A
   */
  explainedByName?: string;
  /**
   * 本人が同意した日。同意を得ていない、又は断られたときは空欄。
   *
   * @title 同意日
   * @titleEn Date of consent
   * @descriptionEn Day on which the person consented. Blank if consent was not obtained or was refused.
   * @format date
   * @example 2025-05-22
   */
  consentDate?: string;
  /**
   * 本人が同意した事柄をすべて選ぶ。選ばなかったものは、同意がないものとして扱う。
   *
   * @title 同意の範囲
   * @titleEn Scope of consent
   * @descriptionEn Everything the person consented to. What is not chosen counts as not consented to.
   * @codeList consent-scope
   * @example multiAgency;meeting;agencySharing
   */
  consentScopes?: ConsentScopeCode[];
  /**
   * 本人が認めた相手の種別。
   *
   * @title 共有してよい相手
   * @titleEn Recipients agreed to
   * @descriptionEn Kinds of recipients the person agreed to.
   * @codeList agency-kind
   * @example ltcCenter
   */
  recipientKinds?: AgencyKindCode[];
  /**
   * 本人が共有を望まない機関。
   *
   * @title 共有しない機関
   * @titleEn Agencies excluded
   * @descriptionEn Agencies the person does not want told.
   * @maxLength 500
   * @example 勤め先
   */
  excludedAgencies?: string;
  /**
   * 本人が同意を取り消した日。取り消していないときは空欄。
   *
   * @title 撤回日
   * @titleEn Date withdrawn
   * @descriptionEn Day on which the person withdrew the consent. Blank if it stands.
   * @format date
   * @example 2025-11-04
   */
  withdrawnDate?: string;
  /**
   * 本人同意によらずに情報を扱ったときの理由と根拠。同意があるときは空欄。
   *
   * @title 例外の理由
   * @titleEn Reason for an exception
   * @descriptionEn Why, and on what ground, information was handled without consent. Blank if there is consent.
   * @maxLength 500
   * @example 生命に危険があり、本人の同意を得る時間がなかったため。
   */
  exceptionReason?: string;
  /**
   * 同意がないときに書きます。
   *
   * @title 同意が得られていない理由
   * @titleEn Reason without consent
   * @descriptionEn Where there is no consent.
   * @maxLength 1000
   * @example まだ本人に会えていない。
   */
  noConsentReason?: string;
  /**
   * これまでと、これから。
   *
   * @title 同意に向けた働きかけ
   * @titleEn Effort for consent
   * @descriptionEn Until now, and from now.
   * @maxLength 1000
   * @example 訪問を続けて説明する。
   */
  consentEffort?: string;
}
