import type {
  AgencyKindCode,
  ComponentCode,
  ConcernCode,
  ConsultationRouteCode,
  TriageCode,
  VisitorRelationshipCode,
} from "../../generated/codes.ts";

/**
 * 包括的相談支援事業などの窓口で、相談を受け付けた記録。1行が1件の相談。
 *
 * @title 相談受付
 * @titleEn Intake
 * @descriptionEn A consultation received at a window of the programme. One row is one consultation.
 * @level p0
 * @order 90
 * @source 実施要綱 別添3
 * @filledBy 相談を受けた拠点の職員
 * @filledByEn Staff of the site that received the consultation
 * @filledWhen 相談を受けた日。つなぎ先などが決まったときに書き足す
 * @filledWhenEn On the day of the consultation; completed when it is decided who takes it on
 * @sets basic
 * @newYear cases
 */
export interface Intake {
  /**
   * 相談1件ごとに付ける文字列。氏名や電話番号から作らない。
   *
   * @title 相談受付ID
   * @titleEn Intake id
   * @descriptionEn A text that tells one consultation from another. Do not make it from names or telephone numbers.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example IN-0001
   */
  intakeId: string;
  /**
   * 多機関協働につないだ場合のケース。つないでいないときは空欄。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case, if the consultation was referred to multi-agency collaboration; otherwise blank.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   * @source 実施要綱 別添3 3(2)ア
   */
  caseId?: string;
  /**
   * 来所、電話、メール、訪問などで相談を受けた日。入力した日ではない。
   *
   * @title 受付日
   * @titleEn Date received
   * @descriptionEn Day on which the consultation took place, by visit, phone, mail or outreach; not the day of entry.
   * @format date
   * @example 2025-05-12
   */
  receivedDate: string;
  /**
   * 受け付けた職員。
   *
   * @title 受付者
   * @titleEn Received by
   * @descriptionEn The staff who received it.
   * @maxLength 120
   * @example 相談支援員A
   */
  receivedByName?: string;
  /**
   * 受け付けた機関の名称。
   *
   * @title 受付機関
   * @titleEn Agency that received it
   * @descriptionEn Its name.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  receivedByAgencyName?: string;
  /**
   * 氏名等を別の表に持つときの番号。匿名の相談では空欄にします。
   *
   * @title 本人ID
   * @titleEn Person id
   * @descriptionEn The number in the table of names; blank for an anonymous consultation.
   * @minLength 1
   * @maxLength 64
   * @references person.personId
   * @example P-0001
   */
  personId?: string;
  /**
   * 本人以外が来たときに書きます。
   *
   * @title 来談者の氏名
   * @titleEn Visitor's name
   * @descriptionEn Where someone else came.
   * @maxLength 120
   * @example 見本　太郎
   * @gif DS-431
   */
  visitorName?: string;
  /**
   * 本人以外が来たときに書きます。
   *
   * @title 来談者の電話
   * @titleEn Visitor's phone
   * @descriptionEn Where someone else came.
   * @format telephone
   * @maxLength 20
   * @example 099-000-0000
   * @gif DS-445
   */
  visitorPhone?: string;
  /**
   * 本人以外が来たときに選びます。
   *
   * @title 来談者と本人の関係
   * @titleEn Visitor's relationship
   * @descriptionEn Where someone else came.
   * @codeList visitor-relationship
   * @example family
   */
  visitorRelationship?: VisitorRelationshipCode;
  /**
   * 続柄や立場。
   *
   * @title 来談者の続柄等
   * @titleEn Visitor's relationship, details
   * @descriptionEn Family relation or capacity.
   * @maxLength 120
   * @example 弟
   */
  visitorRelationshipNote?: string;
  /**
   * 相談を受けた拠点。拠点の外の訪問先などで受けたときは、担当した拠点。
   *
   * @title 拠点ID
   * @titleEn Site id
   * @descriptionEn The site that received it. For a consultation elsewhere, the site whose staff took it.
   * @minLength 1
   * @maxLength 64
   * @references site.siteId
   * @example ST-001
   */
  siteId?: string;
  /**
   * 相談を受けた窓口の事業。統合型の拠点では、主に受け持った事業を選ぶ。
   *
   * @title 受け付けた構成事業
   * @titleEn Component that received it
   * @descriptionEn The component of the window. At an integrated site, the one that mainly took it on.
   * @codeList component
   * @example ccsLtc
   */
  componentCode: ComponentCode;
  /**
   * 本人についての初めての相談なら「はい」、前の相談の続きなら「いいえ」。
   *
   * @title 新規の相談
   * @titleEn Is a new consultation
   * @descriptionEn True for the first consultation about the person, false for a continued one.
   * @example true
   */
  isNew: boolean;
  /**
   * 相談が誰から、どの方法で届いたか。標準様式の選択肢の原本は未確認。
   *
   * @title 相談経路
   * @titleEn Route
   * @descriptionEn Who brought the consultation, and how. The choices of the standard form have not been read in the original.
   * @codeList consultation-route
   * @example agencyReferral
   * @source 自立相談支援機関使用標準様式
   */
  consultationRoute?: ConsultationRouteCode;
  /**
   * その他のときに書きます。
   *
   * @title 相談経路の説明
   * @titleEn Route, details
   * @descriptionEn For other.
   * @maxLength 200
   * @example 市役所の総合案内から
   */
  consultationRouteNote?: string;
  /**
   * 紹介されたときに選びます。
   *
   * @title 紹介元の種別
   * @titleEn Kind of referrer
   * @descriptionEn Where the person was referred.
   * @codeList agency-kind
   * @example ltcCenter
   */
  referrerKind?: AgencyKindCode;
  /**
   * 紹介した機関の名称。
   *
   * @title 紹介元の機関名
   * @titleEn Referrer
   * @descriptionEn Name of the agency.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  referrerName?: string;
  /**
   * 連絡を取る相手。
   *
   * @title 紹介元の担当者
   * @titleEn Referrer's staff
   * @descriptionEn Whom to contact.
   * @maxLength 120
   * @example 主任介護支援専門員C
   */
  referrerStaffName?: string;
  /**
   * 電話番号など。
   *
   * @title 紹介元の連絡先
   * @titleEn Referrer's contact
   * @descriptionEn Phone and so on.
   * @maxLength 120
   * @example 099-000-0000
   */
  referrerContact?: string;
  /**
   * 多機関協働事業の説明を、紹介元から受けたか。
   *
   * @title 紹介元からの説明
   * @titleEn Explained by the referrer
   * @descriptionEn Whether the referrer explained the multi-agency programme.
   * @example true
   */
  isExplainedByReferrer?: boolean;
  /**
   * 本人や来談者が困っていると話したことをすべて選ぶ。支援者の見立ては書かない。
   *
   * @title 相談内容
   * @titleEn Concerns
   * @descriptionEn Everything that the person or visitor named as a concern, not what the supporters conclude.
   * @codeList concern
   * @example income;housing
   * @source 相談受付・申込票
   */
  concerns?: ConcernCode[];
  /**
   * 相談内容で選んだもののうち、最も困っていること1つ。
   *
   * @title 最も困っていること
   * @titleEn Primary concern
   * @descriptionEn The most pressing of the concerns chosen above; one only.
   * @codeList concern
   * @example income
   * @source 相談受付・申込票
   */
  primaryConcern?: ConcernCode;
  /**
   * その他を選んだときに書きます。
   *
   * @title その他の相談内容
   * @titleEn Other concerns
   * @descriptionEn For other.
   * @maxLength 200
   * @example ペットの世話
   */
  concernsOther?: string;
  /**
   * 本人の言葉で書きます。
   *
   * @title 主訴・状況
   * @titleEn Chief complaint
   * @descriptionEn In the person's words.
   * @maxLength 2000
   * @example 母の介護で働けない。
   */
  chiefComplaint?: string;
  /**
   * 支援への希望、配慮してほしいこと。
   *
   * @title 希望・配慮を希望すること
   * @titleEn Wishes and considerations
   * @descriptionEn Wishes for the support, and what to be considerate of.
   * @maxLength 2000
   * @example 平日の午後に連絡がほしい。
   */
  personsRequest?: string;
  /**
   * 生命や身体に危険がある、虐待の疑いがあるなど。
   *
   * @title 緊急
   * @titleEn Is urgent
   * @descriptionEn Danger to life or body, suspected abuse.
   * @example false
   */
  isUrgent?: boolean;
  /**
   * 何が差し迫っているか。
   *
   * @title 緊急性の説明
   * @titleEn Notes on the urgency
   * @descriptionEn What is pressing.
   * @maxLength 1000
   * @example 食べる物がない。
   */
  urgencyNote?: string;
  /**
   * 相談をどこで受け止めるかの判断。まだ決めていないときは空欄。
   *
   * @title 振り分け
   * @titleEn Triage
   * @descriptionEn Who is to take the consultation on. Blank while undecided.
   * @codeList triage
   * @example referToMultiAgency
   * @source 実施要綱 別添3・別記1の4
   */
  triage?: TriageCode;
  /**
   * 相談を受け付けたら「はい」、受け付けなかったら「いいえ」。「いいえ」は指標の件数に入らない。
   *
   * @title 受け付けたか
   * @titleEn Was accepted
   * @descriptionEn True if the consultation was accepted. Those declined are not counted in the indicators.
   * @example true
   */
  isAccepted?: boolean;
  /**
   * 受け付けなかったときだけ書く。個人が分かることは書かない。
   *
   * @title 受け付けなかった理由
   * @titleEn Reason for declining
   * @descriptionEn Only when it was declined. Nothing that identifies a person.
   * @maxLength 500
   * @example 市外に住む人の相談で、住所地の窓口を案内したため。
   */
  declinedReason?: string;
}
