import type { ClosureKindCode, ClosureReasonCode, ComponentCode, ContactAttemptCode } from "../../generated/codes.ts";

/**
 * 支援の終結、中断又は紹介元への差戻し。事業ごとに1行を書く。
 *
 * @title 終結・中断・差戻し
 * @titleEn Closure
 * @descriptionEn The closure or suspension of support, or the return to the referrer. One row for each component.
 * @level p0
 * @order 250
 * @source 実施要綱 別添5 1(3)カ・キ(オ)
 * @filledBy 支援を終える事業者（多機関協働、アウトリーチ、参加支援）
 * @filledByEn The operator whose support ends (multi-agency, outreach or participation)
 * @filledWhen 終結、中断又は差戻しを決めた日
 * @filledWhenEn On the day of the closure, suspension or return
 * @sets basic
 * @newYear cases
 */
export interface Closure {
  /**
   * 終結等1件ごとに付ける文字列。
   *
   * @title 終結ID
   * @titleEn Closure id
   * @descriptionEn A text that tells one closure from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CL-0001
   */
  closureId: string;
  /**
   * 支援を終えたケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case whose support ended.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 支援を終えた事業。多機関協働とアウトリーチをともに終えたら2行に分ける。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The component that ended its support. Two rows if, say, multi-agency collaboration and outreach both ended.
   * @codeList component
   * @example multiAgency
   */
  componentCode: ComponentCode;
  /**
   * 目標の達成などで終えたら「終結」、連絡が完全に取れないときなどは「中断」、紹介元に引き取ってもらったら「紹介元へ戻した」。
   *
   * @title 終結等の種別
   * @titleEn Kind of closure
   * @descriptionEn Closed when the work is done, suspended when contact is lost completely or the like, returned when the referrer took the case back.
   * @codeList closure-kind
   * @example closed
   */
  closureKind: ClosureKindCode;
  /**
   * 終結、中断又は差戻しの日。会議で判断したときは、その日以後になる。
   *
   * @title 終結等の日
   * @titleEn Date of closure
   * @descriptionEn Day of the closure, suspension or return; not before the conference that decided it.
   * @format date
   * @example 2025-12-24
   */
  closedDate: string;
  /**
   * 一つ選びます。
   *
   * @title 終結・中断の理由
   * @titleEn Reason of closure
   * @descriptionEn Choose one.
   * @codeList closure-reason
   * @example goalsReached
   */
  closureReason?: ClosureReasonCode;
  /**
   * その他のとき、又は補うことがあるとき。
   *
   * @title 理由の説明
   * @titleEn Reason, details
   * @descriptionEn For other, or where more is to be said.
   * @maxLength 1000
   * @example 市外へ転出した。
   */
  closureReasonNote?: string;
  /**
   * 「会議」の表にある番号。
   *
   * @title 判断した会議ID
   * @titleEn Meeting id
   * @descriptionEn An id that is in the table meeting.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId?: string;
  /**
   * 課題が整理され、見通しがついたか。
   *
   * @title 課題の整理
   * @titleEn Issues are organised
   * @descriptionEn Whether the issues are sorted out and there is a prospect.
   * @example true
   */
  isIssueOrganised?: boolean;
  /**
   * これからの見通し。
   *
   * @title 支援の見通し
   * @titleEn Prospect
   * @descriptionEn What is expected.
   * @maxLength 1000
   * @example 介護と就労を両立できている。
   */
  prospect?: string;
  /**
   * 終結についての本人の意向。
   *
   * @title 本人の意向
   * @titleEn Person's wish
   * @descriptionEn The person's wish on closing.
   * @maxLength 1000
   * @example 自分でやってみたい。
   */
  personsWish?: string;
  /**
   * 終結後の役割分担に、支援関係機関が合意した日。死亡や転出などで合意のないときは空欄。
   *
   * @title 役割分担の合意日
   * @titleEn Date of the agreement on roles
   * @descriptionEn Day on which the agencies agreed on their roles afterwards. Blank if there was none, as after a death or a move.
   * @format date
   * @example 2025-12-17
   * @source 実施要綱 別添5 1(3)カ
   */
  roleAgreementDate?: string;
  /**
   * 終結後に支援の主担当となる機関。担当者の氏名は書かない。
   *
   * @title 主担当機関
   * @titleEn Lead agency
   * @descriptionEn The agency that leads the support afterwards, without names of persons.
   * @maxLength 120
   * @example 見本地域包括支援センター
   * @source 実施要綱 別添5 1(3)カ
   */
  leadAgencyName?: string;
  /**
   * 支援を引き継ぐ機関。
   *
   * @title 引き継ぐ機関
   * @titleEn Next agency
   * @descriptionEn Agency that takes over.
   * @maxLength 120
   * @example 見本地域包括支援センター
   */
  nextAgencyName?: string;
  /**
   * 終結後の情報共有のしかた。
   *
   * @title 情報共有の体制
   * @titleEn Arrangement for sharing
   * @descriptionEn How information is shared afterwards.
   * @maxLength 1000
   * @example 半年ごとに電話で確認する。
   */
  informationSharingArrangement?: string;
  /**
   * 参加支援などでつながった先。
   *
   * @title つながった社会資源
   * @titleEn Connected resource
   * @descriptionEn Place the person is connected to.
   * @maxLength 500
   * @example 見本商店
   */
  connectedResource?: string;
  /**
   * つながった先との関係が安定しているか。
   *
   * @title 関係性の安定
   * @titleEn Relation is stable
   * @descriptionEn Whether the relation is stable.
   * @example true
   */
  isRelationStable?: boolean;
  /**
   * 本人と連絡が完全に取れなくなって中断するときは「はい」。それ以外は空欄か「いいえ」。
   *
   * @title 連絡が完全に取れない
   * @titleEn Contact is completely lost
   * @descriptionEn True for a suspension because contact is completely lost; otherwise blank or false.
   * @example false
   * @source 実施要綱 別添5 1(3)キ(オ)D
   */
  isContactLost?: boolean;
  /**
   * 中断の前に、連絡を取ろうとして行ったことをすべて選ぶ。
   *
   * @title 行った働きかけ
   * @titleEn Attempts of contact
   * @descriptionEn Everything done to reach the person before the suspension.
   * @codeList contact-attempt
   * @example homeVisit;phone;letter
   * @source 実施要綱 別添5 1(3)キ(オ)D
   */
  contactAttempts?: ContactAttemptCode[];
  /**
   * 終結後も様子を確かめる必要があれば「はい」。
   *
   * @title フォローアップの必要
   * @titleEn Follow-up is needed
   * @descriptionEn True if somebody should look in after the closure.
   * @example true
   * @source 実施要綱 別添5 1(3)キ(オ)C
   */
  isFollowUpNeeded?: boolean;
  /**
   * いつ、誰が、どう確かめるか。
   *
   * @title フォローアップの計画
   * @titleEn Follow-up plan
   * @descriptionEn Who checks, when and how.
   * @maxLength 1000
   * @example 3か月後に訪問する。
   */
  followUpPlan?: string;
}
