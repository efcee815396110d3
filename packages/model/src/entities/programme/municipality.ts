import type { MunicipalityKindCode, ProgrammeKindCode } from "../../generated/codes.ts";

/**
 * この事業を実施する市町村。特別区、広域連合及び一部事務組合を含む。
 *
 * @title 市町村
 * @titleEn Municipality
 * @descriptionEn The municipality that runs the programme; special wards, wide-area unions and partial affairs associations included.
 * @level p1
 * @order 10
 * @source 実施要綱 別紙1・2
 * @filledBy 市町村の重層担当
 * @filledByEn The municipality's programme division
 * @filledWhen 年度の初め。人口の数字は交付申請の前に書く
 * @filledWhenEn At the beginning of the fiscal year; the populations before the grant application
 * @sets basic;grant
 * @newYear carried
 */
export interface Municipality {
  /**
   * 全国地方公共団体コード（6桁、検査数字を含む）。先頭の0を落とさない。
   *
   * @title 団体コード
   * @titleEn Municipality code
   * @descriptionEn Local government code of six digits, check digit included. Keep a leading 0.
   * @key
   * @pattern ^[0-9]{6}$
   * @reportedBy municipality-code-format
   * @example 992011
   * @source 総務省 全国地方公共団体コード
   * @newYear keep
   * @gif DS-442
   * @level p2
   */
  municipalityCode: string;
  /**
   * 市町村の正式な名称。都道府県名や「市役所」は付けない。
   *
   * @title 市町村名
   * @titleEn Municipality name
   * @descriptionEn Official name of the municipality, without the prefecture or 市役所.
   * @minLength 1
   * @maxLength 60
   * @example 見本市
   * @newYear keep
   * @gif DS-442
   * @level p2
   */
  municipalityName: string;
  /**
   * 指定都市と中核市は「市」ではなく、それぞれを選ぶ。
   *
   * @title 市町村の種別
   * @titleEn Kind of municipality
   * @descriptionEn A designated or core city chooses that, not city.
   * @codeList municipality-kind
   * @example city
   * @newYear keep
   * @level p2
   */
  municipalityKind: MunicipalityKindCode;
  /**
   * 市町村のある都道府県の名称。「県」「府」「都」「道」まで書く。
   *
   * @title 都道府県名
   * @titleEn Prefecture name
   * @descriptionEn Name of the prefecture, its ending such as 県 included.
   * @minLength 1
   * @maxLength 10
   * @example サンプル県
   * @newYear keep
   * @gif DS-442
   * @level p2
   */
  prefectureName?: string;
  /**
   * 基準日現在の人口。概数にせず、1人の単位まで書く。
   *
   * @title 人口
   * @titleEn Population
   * @descriptionEn Population on the reference date, to the person, not rounded.
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @example 80000
   * @newYear blank
   * @level p2
   */
  population?: number;
  /**
   * 人口を数えた日。入力した日ではない。
   *
   * @title 人口の基準日
   * @titleEn Population reference date
   * @descriptionEn Day as of which the population was counted; not the day of entry.
   * @format date
   * @example 2025-01-01
   * @newYear blank
   * @level p2
   */
  populationDate?: string;
  /**
   * 人口をどの統計や台帳から取ったか。
   *
   * @title 人口の出典
   * @titleEn Source of the population
   * @descriptionEn Statistics or register from which the population was taken.
   * @minLength 1
   * @maxLength 80
   * @example 住民基本台帳
   * @newYear blank
   * @level p2
   */
  populationSource?: string;
  /**
   * 65歳以上の人の数。人口と同じ基準日のものを書く。
   *
   * @title 65歳以上人口
   * @titleEn Population aged 65 and over
   * @descriptionEn Persons of 65 and over, as of the same day as the population.
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @example 22000
   * @newYear blank
   * @level p2
   */
  elderlyPopulation?: number;
  /**
   * 18歳未満の人口。直近の国勢調査による。
   *
   * @title 児童人口
   * @titleEn Child population
   * @descriptionEn Persons under 18, by the latest national census.
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @example 13000
   * @source 実施要綱 別記1の3 別添4
   * @newYear blank
   * @level p2
   */
  childPopulation?: number;
  /**
   * 福祉事務所を設置していれば「はい」。町村で、都道府県の福祉事務所が受け持つときは「いいえ」。
   *
   * @title 福祉事務所の設置
   * @titleEn Has a welfare office
   * @descriptionEn True if the municipality has a welfare office of its own. False for a town or village served by the prefecture's.
   * @example true
   * @source 実施要綱 別添3 3(1)エ
   * @newYear keep
   * @level p2
   */
  hasWelfareOffice: boolean;
  /**
   * 重層的支援体制整備事業を開始した年度（西暦）。基準年度と5年経過の判定に使う。
   *
   * @title 事業開始年度
   * @titleEn Fiscal year in which the programme started
   * @descriptionEn Fiscal year, in the Western calendar, in which the programme started; the base year and the five years are counted from it.
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @example 2023
   * @source 社会福祉法施行令26条1項
   * @newYear keep
   * @level p2
   */
  programmeStartFiscalYear?: number;
  /**
   * 同じ年度に申請するモデル事業等。ないときは空欄。
   *
   * @title 申請する他の事業
   * @titleEn Other programmes applied for
   * @descriptionEn Model and other programmes applied for in the same fiscal year. Blank if there are none.
   * @codeList programme-kind
   * @example gojoModel
   * @source 令和8年主管課長会議資料
   * @newYear keep
   */
  appliedProgrammeKinds?: ProgrammeKindCode[];
}
