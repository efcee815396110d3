import type { TrainingCode } from "../../generated/codes.ts";

/**
 * 職員が受けた、又は受ける研修ごとに1行。
 *
 * @title 研修の受講
 * @titleEn Staff training
 * @descriptionEn One row per training taken or planned.
 * @level p0
 * @order 65
 * @source 実施要綱 別記1・別記2
 * @filledBy 拠点の担当
 * @filledByEn The site
 * @filledWhen 受講したとき
 * @filledWhenEn When it is taken
 * @newYear carried
 */
export interface StaffTraining {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 研修受講ID
   * @titleEn Staff training id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example TR-001
   * @newYear keep
   */
  staffTrainingId: string;
  /**
   * 「職員」の表にある番号。
   *
   * @title 職員ID
   * @titleEn Staff id
   * @descriptionEn An id that is in the table staff.
   * @minLength 1
   * @maxLength 64
   * @references staff.staffId
   * @example SF-001
   * @newYear keep
   */
  staffId: string;
  /**
   * 一つ選びます。
   *
   * @title 研修の種別
   * @titleEn Kind of training
   * @descriptionEn Choose one.
   * @codeList training
   * @example childSupportBasic
   * @newYear keep
   */
  trainingKind: TrainingCode;
  /**
   * 正式な名称。
   *
   * @title 研修名
   * @titleEn Name of the training
   * @descriptionEn Its formal name.
   * @maxLength 200
   * @example 子育て支援員基本研修
   * @newYear keep
   */
  trainingName?: string;
  /**
   * 研修を開いた者。
   *
   * @title 実施者
   * @titleEn Organiser
   * @descriptionEn Who held it.
   * @maxLength 120
   * @example サンプル県
   * @newYear keep
   */
  organiserName?: string;
  /**
   * 修了した日。
   *
   * @title 修了日
   * @titleEn Date completed
   * @descriptionEn The day it was completed.
   * @format date
   * @example 2024-11-20
   * @newYear keep
   */
  completedDate?: string;
  /**
   * これから受けるとき。
   *
   * @title 受講予定日
   * @titleEn Planned date
   * @descriptionEn Where it is still to come.
   * @format date
   * @example 2026-01-15
   * @newYear keep
   */
  plannedDate?: string;
}
