import type { ComponentCode, JointMethodCode } from "../../generated/codes.ts";

/**
 * 他の市町村と共同して、又は委託し合って行う構成事業ごとに1行。
 *
 * @title 共同実施
 * @titleEn Joint implementation
 * @descriptionEn One row per component carried out with another municipality.
 * @level p1
 * @order 29
 * @source 社会福祉法106条の4・地方自治法252条の14ほか（適用関係は未確認）
 * @filledBy 市町村の重層担当
 * @filledByEn The department of the programme
 * @filledWhen 協定や規約を結んだとき
 * @filledWhenEn When the agreement is made
 * @newYear carried
 */
export interface JointImplementation {
  /**
   * この表の中で重ならない番号。後から変えません。
   *
   * @title 共同実施ID
   * @titleEn Joint implementation id
   * @descriptionEn Unique in this table, and never changed later.
   * @minLength 1
   * @maxLength 64
   * @key
   * @example JI-01
   * @newYear keep
   */
  jointImplementationId: string;
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
   * @example 2025
   * @newYear next
   */
  fiscalYear: number;
  /**
   * 共同で行う事業。
   *
   * @title 構成事業
   * @titleEn Component
   * @descriptionEn The programme carried out together.
   * @codeList component
   * @example ccsDisability
   * @newYear keep
   */
  componentCode: ComponentCode;
  /**
   * 全国地方公共団体コード6桁。
   *
   * @title 相手の団体コード
   * @titleEn Code of the partner
   * @descriptionEn The six-digit code of the municipality.
   * @pattern ^[0-9]{6}$
   * @example 993018
   * @newYear keep
   * @gif DS-442
   */
  partnerMunicipalityCode: string;
  /**
   * 一つ選びます。
   *
   * @title 方法
   * @titleEn Method
   * @descriptionEn Choose one.
   * @codeList joint-method
   * @example agreement
   * @newYear keep
   */
  jointMethod: JointMethodCode;
  /**
   * 結んだ日。
   *
   * @title 協定・規約の日
   * @titleEn Date of the agreement
   * @descriptionEn The day it was made.
   * @format date
   * @example 2025-03-20
   * @newYear keep
   */
  agreedDate?: string;
  /**
   * この市町村が中心となるか。
   *
   * @title 中心となる市町村
   * @titleEn Leads
   * @descriptionEn Whether this municipality leads.
   * @example true
   * @newYear keep
   */
  isLead?: boolean;
  /**
   * この市町村の割合。0から1までの小数。
   *
   * @title 費用の負担割合
   * @titleEn Share of the cost
   * @descriptionEn This municipality's share, from 0 to 1.
   * @TJS-type number
   * @minimum 0
   * @maximum 1
   * @example 0.6
   * @newYear keep
   */
  costShareRate?: number;
  /**
   * 人口割、実績割など。
   *
   * @title 負担割合の求め方
   * @titleEn How the share is found
   * @descriptionEn By population, by use.
   * @maxLength 500
   * @example 人口割
   * @newYear keep
   */
  costShareMethod?: string;
}
