import type { MunicipalityKindCode, ProgrammeKindCode } from "../../generated/codes.ts";

/**
 * この事業を実施する市町村。特別区、広域連合及び一部事務組合を含む。
 *
 * @title 市町村
 * @titleEn Municipality
 * @level p1
 * @order 10
 * @source 実施要綱 別紙1・2
 * @sets basic;grant
 * @newYear carried
 */
export interface Municipality {
  /**
   * 全国地方公共団体コード（6桁、検査数字を含む）。先頭の0を落とさない。
   *
   * @title 団体コード
   * @titleEn Municipality code
   * @key
   * @pattern ^[0-9]{6}$
   * @reportedBy municipality-code-format
   * @example 992011
   * @newYear keep
   */
  municipalityCode: string;
  /**
   * @title 市町村名
   * @titleEn Municipality name
   * @minLength 1
   * @maxLength 60
   * @example 見本市
   * @newYear keep
   */
  municipalityName: string;
  /**
   * @title 市町村の種別
   * @titleEn Kind of municipality
   * @codeList municipality-kind
   * @newYear keep
   */
  municipalityKind: MunicipalityKindCode;
  /**
   * @title 都道府県名
   * @titleEn Prefecture name
   * @minLength 1
   * @maxLength 10
   * @example サンプル県
   * @newYear keep
   */
  prefectureName?: string;
  /**
   * 基準日現在の人口。
   *
   * @title 人口
   * @titleEn Population
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @newYear blank
   */
  population?: number;
  /**
   * @title 人口の基準日
   * @titleEn Population reference date
   * @format date
   * @newYear blank
   */
  populationDate?: string;
  /**
   * 例: 住民基本台帳
   *
   * @title 人口の出典
   * @titleEn Source of the population
   * @minLength 1
   * @maxLength 80
   * @example 住民基本台帳
   * @newYear blank
   */
  populationSource?: string;
  /**
   * @title 65歳以上人口
   * @titleEn Population aged 65 and over
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @newYear blank
   */
  elderlyPopulation?: number;
  /**
   * 18歳未満の人口。直近の国勢調査による。
   *
   * @title 児童人口
   * @titleEn Child population
   * @TJS-type integer
   * @minimum 0
   * @unit 人
   * @newYear blank
   */
  childPopulation?: number;
  /**
   * @title 福祉事務所の設置
   * @titleEn Has a welfare office
   * @newYear keep
   */
  hasWelfareOffice: boolean;
  /**
   * 重層的支援体制整備事業を開始した年度（西暦）。基準年度と5年経過の判定に使う。
   *
   * @title 事業開始年度
   * @titleEn Fiscal year in which the programme started
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   * @unit 年度
   * @newYear keep
   */
  programmeStartFiscalYear?: number;
  /**
   * 同じ年度に申請するモデル事業等。
   *
   * @title 申請する他の事業
   * @titleEn Other programmes applied for
   * @codeList programme-kind
   * @newYear keep
   */
  appliedProgrammeKinds?: ProgrammeKindCode[];
}
