import type { ClosureKindCode, ComponentCode, ContactAttemptCode } from "../../generated/codes.ts";

/**
 * 支援の終結、中断又は紹介元への差戻し。
 *
 * @title 終結・中断・差戻し
 * @titleEn Closure
 * @level p0
 * @order 250
 * @source 実施要綱 別添5 1(3)カ・キ(オ)
 * @sets basic
 * @newYear cases
 */
export interface Closure {
  /**
   * @title 終結ID
   * @titleEn Closure id
   * @minLength 1
   * @maxLength 64
   * @key
   * @example CL-0001
   */
  closureId: string;
  /**
   * @title ケースID
   * @titleEn Case id
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * @title 構成事業
   * @titleEn Component
   * @codeList component
   */
  componentCode: ComponentCode;
  /**
   * @title 終結等の種別
   * @titleEn Kind of closure
   * @codeList closure-kind
   */
  closureKind: ClosureKindCode;
  /**
   * @title 終結等の日
   * @titleEn Date of closure
   * @format date
   */
  closedDate: string;
  /**
   * @title 役割分担の合意日
   * @titleEn Date of the agreement on roles
   * @format date
   */
  roleAgreementDate?: string;
  /**
   * 終結後に支援の主担当となる機関。
   *
   * @title 主担当機関
   * @titleEn Lead agency
   * @maxLength 120
   */
  leadAgencyName?: string;
  /**
   * @title 連絡が完全に取れない
   * @titleEn Contact is completely lost
   */
  isContactLost?: boolean;
  /**
   * @title 行った働きかけ
   * @titleEn Attempts of contact
   * @codeList contact-attempt
   */
  contactAttempts?: ContactAttemptCode[];
  /**
   * @title フォローアップの必要
   * @titleEn Follow-up is needed
   */
  isFollowUpNeeded?: boolean;
}
