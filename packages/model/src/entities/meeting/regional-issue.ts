/**
 * 会議で見えた地域の課題ごとに1行。人の情報は書かない。
 *
 * @title 地域課題・不足する社会資源
 * @titleEn Regional issue
 * @descriptionEn One row per issue of the community; nothing on persons.
 * @level p0
 * @order 231
 * @source 実施要綱 別添5 1(3)キ(イ)C
 * @filledBy 会議の記録者
 * @filledByEn The one who keeps the record
 * @filledWhen 会議の後
 * @filledWhenEn After the meeting
 * @newYear cases
 */
export interface RegionalIssue {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 地域課題ID
   * @titleEn Regional issue id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example RI-0001
   */
  regionalIssueId: string;
  /**
   * 「会議」の表にある番号。
   *
   * @title 会議ID
   * @titleEn Meeting id
   * @descriptionEn An id that is in the table meeting.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId: string;
  /**
   * 地域に共通すること。
   *
   * @title 地域課題
   * @titleEn Issue
   * @descriptionEn What the community has in common.
   * @minLength 1
   * @maxLength 2000
   * @example 夜間に相談できる場がない。
   */
  issueDescription: string;
  /**
   * 足りない場や人。
   *
   * @title 不足する社会資源
   * @titleEn Missing resource
   * @descriptionEn Places or people that are missing.
   * @maxLength 1000
   * @example 若者の居場所
   */
  missingResource?: string;
  /**
   * 別に話し合う会議など。
   *
   * @title 協議の場
   * @titleEn Where it is discussed
   * @descriptionEn The meeting that takes it up.
   * @maxLength 200
   * @example 地域ケア推進会議
   */
  discussedAt?: string;
  /**
   * 考えられる対応。
   *
   * @title 対応の方向
   * @titleEn Course
   * @descriptionEn What might be done.
   * @maxLength 1000
   * @example 空き店舗での居場所づくりを検討する。
   */
  responseNote?: string;
}
