import type {
  FinalEducationCode,
  PresenceCode,
  TimeSinceLeavingCode,
  WorkFormCode,
  WorkStatusCode,
} from "../../generated/codes.ts";

/**
 * アセスメント1件につき1行。就労、職歴、学歴、希望の項目。
 *
 * @title アセスメント（仕事・学歴）
 * @titleEn Assessment of work
 * @descriptionEn One row per assessment: work, education and wishes.
 * @level p0
 * @order 135
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface AssessmentWork {
  /**
   * 「インテーク・アセスメントシート」の表にある番号。
   *
   * @title アセスメントID
   * @titleEn Assessment id
   * @descriptionEn An id that is in the table assessment.
   * @minLength 1
   * @maxLength 64
   * @references assessment.assessmentId
   * @key
   * @example AS-0001
   */
  assessmentId: string;
  /**
   * 今の状況を一つ選びます。
   *
   * @title 就労状況
   * @titleEn Work status
   * @descriptionEn The present state.
   * @codeList work-status
   * @example seeking
   */
  workStatus?: WorkStatusCode;
  /**
   * 働いているときだけ選びます。
   *
   * @title 雇用形態・職業
   * @titleEn Form of work
   * @descriptionEn Only for a person who works.
   * @codeList work-form
   * @example partTime
   */
  workForm?: WorkFormCode;
  /**
   * 直近の離職からの期間。
   *
   * @title 離職後の年数
   * @titleEn Time since leaving work
   * @descriptionEn Since the last job was left.
   * @codeList time-since-leaving
   * @example underSixMonths
   */
  timeSinceLeaving?: TimeSinceLeavingCode;
  /**
   * 聞いたときだけ選びます。
   *
   * @title 最終学歴
   * @titleEn Final education
   * @descriptionEn Only when it was asked.
   * @codeList final-education
   * @example highSchool
   */
  finalEducation?: FinalEducationCode;
  /**
   * 持っているか。
   *
   * @title 自動車免許
   * @titleEn Driving licence
   * @descriptionEn Whether the person holds one.
   * @codeList presence
   * @example present
   */
  drivingLicence?: PresenceCode;
  /**
   * 免許以外の資格や得意なこと。
   *
   * @title 資格・技術
   * @titleEn Qualifications and skills
   * @descriptionEn Other qualifications, and what the person is good at.
   * @maxLength 500
   * @example 介護職員初任者研修
   */
  skillNote?: string;
  /**
   * 本人の希望と、している活動。
   *
   * @title 希望する働き方・求職活動
   * @titleEn Desired work and job search
   * @descriptionEn Wishes, and what is being done.
   * @maxLength 1000
   * @example 短時間から始めたい。週1回ハローワークに通う。
   */
  desiredWork?: string;
}
