import type {
  ModelActivityCode,
  ModelFunctionCode,
  ModelPartnerCode,
  ProgrammeKindCode,
} from "../../generated/codes.ts";

/**
 * 互助機能強化、機能集約化などのモデル事業1件につき1行。
 *
 * @title モデル事業
 * @titleEn Model project
 * @descriptionEn One row per model project.
 * @level p1
 * @order 28
 * @source 令和8年主管課長会議資料
 * @filledBy 市町村の担当
 * @filledByEn The department in charge
 * @filledWhen 事業を始めるとき
 * @filledWhenEn When the project begins
 * @newYear carried
 */
export interface ModelProject {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title モデル事業ID
   * @titleEn Model project id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example MO-01
   * @newYear keep
   */
  modelProjectId: string;
  /**
   * 4月に始まる年度を西暦で書きます。
   *
   * @title 会計年度
   * @titleEn Fiscal year
   * @descriptionEn The year in which April falls.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2026
   * @newYear next
   */
  fiscalYear: number;
  /**
   * モデル事業の種別。
   *
   * @title 事業の種別
   * @titleEn Kind of programme
   * @descriptionEn Kind of model project.
   * @codeList programme-kind
   * @example gojoModel
   * @newYear keep
   */
  programmeKind: ProgrammeKindCode;
  /**
   * 始めた年度。
   *
   * @title 開始年度
   * @titleEn First fiscal year
   * @descriptionEn The first year.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2026
   * @newYear keep
   */
  startFiscalYear?: number;
  /**
   * 終える予定の年度。
   *
   * @title 終了予定年度
   * @titleEn Last fiscal year
   * @descriptionEn The last year planned.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2027
   * @newYear keep
   */
  endFiscalYear?: number;
  /**
   * 行うものをすべて選びます。
   *
   * @title 取組
   * @titleEn Activities
   * @descriptionEn All that are done.
   * @codeList model-activity
   * @example understanding
   * @newYear keep
   */
  modelActivities?: ModelActivityCode[];
  /**
   * 協働する団体をすべて選びます。
   *
   * @title 協働の相手
   * @titleEn Partners
   * @descriptionEn All partners.
   * @codeList model-partner
   * @example regionalManagementOrganisation
   * @newYear keep
   */
  modelPartners?: ModelPartnerCode[];
  /**
   * 果たす機能をすべて選びます。
   *
   * @title 果たす機能
   * @titleEn Functions
   * @descriptionEn All functions fulfilled.
   * @codeList model-function
   * @example mutualSupport
   * @newYear keep
   */
  modelFunctions?: ModelFunctionCode[];
  /**
   * 地域連携・協働支援員などの氏名又は役職。
   *
   * @title 支援員・コーディネーター
   * @titleEn Coordinator
   * @descriptionEn Name or post of the coordinator.
   * @maxLength 120
   * @example 地域連携・協働支援員
   * @newYear keep
   */
  coordinatorName?: string;
  /**
   * 専任で置いたか。
   *
   * @title 専任
   * @titleEn Is dedicated
   * @descriptionEn Whether the post is dedicated.
   * @example true
   * @newYear keep
   */
  isCoordinatorDedicated?: boolean;
  /**
   * 活用したか。
   *
   * @title AI・ICTの活用
   * @titleEn Uses AI or ICT
   * @descriptionEn Whether used.
   * @example true
   * @newYear keep
   */
  usesAiIct?: boolean;
  /**
   * 体制の内容。
   *
   * @title 一次相談対応
   * @titleEn Primary consultation
   * @descriptionEn How it is organised.
   * @maxLength 1000
   * @example 総合窓口で受け止める
   * @newYear keep
   */
  primaryConsultationNote?: string;
  /**
   * 体制の内容。
   *
   * @title 専門的相談対応
   * @titleEn Specialist consultation
   * @descriptionEn How it is organised.
   * @maxLength 1000
   * @example 4分野の担当が支える
   * @newYear keep
   */
  specialistConsultationNote?: string;
  /**
   * 行った試行と結果。
   *
   * @title 試行の記録
   * @titleEn Record of the trial
   * @descriptionEn What was tried, and the result.
   * @maxLength 2000
   * @example 相談30件を試行した
   * @newYear keep
   */
  trialNote?: string;
  /**
   * 協議した日。
   *
   * @title 都道府県との協議日
   * @titleEn Consultation with the prefecture
   * @descriptionEn The day of the consultation.
   * @format date
   * @example 2026-05-10
   * @newYear keep
   */
  prefectureConsultedDate?: string;
  /**
   * 協議した日。
   *
   * @title 近隣市町村との協議日
   * @titleEn Consultation with neighbours
   * @descriptionEn The day of the consultation.
   * @format date
   * @example 2026-05-20
   * @newYear keep
   */
  neighbourConsultedDate?: string;
  /**
   * 意見を聞いた日。
   *
   * @title 住民の意見聴取日
   * @titleEn Hearing of residents
   * @descriptionEn The day residents were heard.
   * @format date
   * @example 2026-06-01
   * @newYear keep
   */
  residentHeardDate?: string;
}
