import type {
  ComponentCode,
  EvaluationResultCode,
  MeetingTimingCode,
  MeetingTopicCode,
  PlanAdequacyCode,
} from "../../generated/codes.ts";

/**
 * 会議で検討した事例。開催のタイミングは会議・事例・事業ごとに定まる。
 *
 * @title 会議の検討事例
 * @titleEn Case in a meeting
 * @descriptionEn A case discussed in a meeting. The timing belongs to the meeting, the case and the component together.
 * @level p0
 * @order 220
 * @source 実施要綱 別添5 1(3)キ(オ)
 * @filledBy 多機関協働事業者（支援会議は市町村の重層担当）
 * @filledByEn The multi-agency operator (for support meetings the municipality's programme division)
 * @filledWhen 会議を開いた日
 * @filledWhenEn On the day of the meeting
 * @sets basic
 * @newYear cases
 */
export interface MeetingCase {
  /**
   * 会議で検討した事例1件ごとに付ける文字列。
   *
   * @title 検討事例ID
   * @titleEn Meeting case id
   * @descriptionEn A text that tells one case in a meeting from another.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MC-0001
   */
  meetingCaseId: string;
  /**
   * 事例を検討した会議。
   *
   * @title 会議ID
   * @titleEn Meeting id
   * @descriptionEn The meeting that discussed the case.
   * @minLength 1
   * @maxLength 64
   * @references meeting.meetingId
   * @example ME-0001
   */
  meetingId: string;
  /**
   * 検討したケース。
   *
   * @title ケースID
   * @titleEn Case id
   * @descriptionEn The case discussed.
   * @minLength 1
   * @maxLength 64
   * @references case.caseId
   * @example C-0001
   */
  caseId: string;
  /**
   * 会議にかけたプラン。プランがない段階で検討したときは空欄。
   *
   * @title プランID
   * @titleEn Plan id
   * @descriptionEn The plan put before the meeting. Blank if there was none yet.
   * @minLength 1
   * @maxLength 64
   * @references plan.planId
   * @example PL-0001
   */
  planId?: string;
  /**
   * どの事業の支援として検討したか。多機関協働とアウトリーチを検討したら2行に分ける。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn Under which component it was discussed. Two rows if both multi-agency collaboration and outreach were.
   * @codeList component
   * @example multiAgency
   */
  componentCode?: ComponentCode;
  /**
   * どの段階で検討したか。会議が必要な4つのタイミングのどれかに当たるときは、それを選ぶ。
   *
   * @title 開催のタイミング
   * @titleEn Timing
   * @descriptionEn At which stage it was discussed. If it was one of the four occasions that need the conference, choose that.
   * @codeList meeting-timing
   * @example plan
   */
  meetingTiming?: MeetingTimingCode;
  /**
   * この事例について話し合ったことをすべて選ぶ。
   *
   * @title 検討事項
   * @titleEn Topics
   * @descriptionEn Everything discussed about this case.
   * @codeList meeting-topic
   * @example goal;policy;planContent;roleSharing;monitoringTiming
   */
  topics?: MeetingTopicCode[];
  /**
   * 本人の同意を確かめたか。
   *
   * @title 同意の確認
   * @titleEn Consent was confirmed
   * @descriptionEn Whether the person's consent was confirmed.
   * @example true
   */
  isConsentConfirmed?: boolean;
  /**
   * アセスメントシートが会議に出されたか。
   *
   * @title アセスメントの提出
   * @titleEn Assessment was presented
   * @descriptionEn Whether the assessment was laid before the meeting.
   * @example true
   */
  isAssessmentPresented?: boolean;
  /**
   * 協議の結果。
   *
   * @title プランの適切性
   * @titleEn Adequacy of the plan
   * @descriptionEn Result of the discussion.
   * @codeList plan-adequacy
   * @example adequate
   */
  planAdequacy?: PlanAdequacyCode;
  /**
   * 目標、方針、役割分担などの協議。
   *
   * @title 協議の内容
   * @titleEn Discussion
   * @descriptionEn Goals, policy, roles.
   * @maxLength 4000
   * @example 訪問の頻度を月2回にした。
   */
  discussion?: string;
  /**
   * 終結、再プラン、中断の判断をしたとき。
   *
   * @title 評価の判断
   * @titleEn Judgement
   * @descriptionEn Where closing, replanning or suspending was judged.
   * @codeList evaluation-result
   * @example replan
   */
  evaluationResult?: EvaluationResultCode;
  /**
   * 確かめる予定の日。
   *
   * @title 次回モニタリング予定日
   * @titleEn Next monitoring
   * @descriptionEn The day it is to be checked.
   * @format date
   * @example 2025-08-20
   */
  nextMonitoringDate?: string;
  /**
   * 誰のことか分かる情報を会議で共有したら「はい」。個人が分からない形で話し合ったら「いいえ」。
   *
   * @title 個人情報の共有
   * @titleEn Personal information was shared
   * @descriptionEn True if the meeting shared information that tells who the person is. False if the case was discussed without it.
   * @example true
   * @source 令和3年通知 別紙4(1)イ
   */
  isPersonalInformationShared: boolean;
  /**
   * 本人が参加したか。必須ではありません。
   *
   * @title 本人の参加
   * @titleEn Person attended
   * @descriptionEn Whether the person was there; it is not required.
   * @example false
   */
  isPersonAttending?: boolean;
  /**
   * 家族が参加したか。
   *
   * @title 家族の参加
   * @titleEn Family attended
   * @descriptionEn Whether family was there.
   * @example false
   */
  isFamilyAttending?: boolean;
}
