import type {
  CareLevelCode,
  DisabilityCertificateCode,
  DisabilitySupportLevelCode,
  HealthInsuranceCode,
  HealthStatusCode,
  PresenceCode,
} from "../../generated/codes.ts";

/**
 * アセスメント1件につき1行。健康、障害、保険、介護の項目。
 *
 * @title アセスメント（健康・障害）
 * @titleEn Assessment of health
 * @descriptionEn One row per assessment: health, disability, insurance and care.
 * @level p0
 * @order 133
 * @source 自立相談支援機関使用標準様式（帳票類）インテーク・アセスメントシート（未確認）
 * @filledBy アセスメントの担当者
 * @filledByEn The one who makes the assessment
 * @filledWhen アセスメントのとき
 * @filledWhenEn At the assessment
 * @newYear cases
 */
export interface AssessmentHealth {
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
   * 本人の話に基づいて選びます。
   *
   * @title 健康状態
   * @titleEn Health
   * @descriptionEn By what the person says.
   * @codeList health-status
   * @example poorTreated
   */
  healthStatus?: HealthStatusCode;
  /**
   * 今通院しているか。
   *
   * @title 通院
   * @titleEn Medical treatment
   * @descriptionEn Whether the person is under treatment now.
   * @codeList presence
   * @example present
   */
  medicalTreatment?: PresenceCode;
  /**
   * 病院や診療所の名称。
   *
   * @title 通院先
   * @titleEn Medical institution
   * @descriptionEn Hospital or clinic.
   * @maxLength 120
   * @example 見本クリニック
   */
  medicalInstitutionName?: string;
  /**
   * 聞いた範囲で書きます。
   *
   * @title 診断・症状
   * @titleEn Diagnosis and symptoms
   * @descriptionEn As far as told.
   * @maxLength 500
   * @example 不眠。月1回通院。
   */
  diagnosisNote?: string;
  /**
   * 飲んでいる薬、管理する人。
   *
   * @title 服薬
   * @titleEn Medication
   * @descriptionEn Medicines, and who keeps them.
   * @maxLength 500
   * @example 睡眠薬を本人が管理。
   */
  medicationNote?: string;
  /**
   * 持っているか。
   *
   * @title 障害手帳
   * @titleEn Disability certificate
   * @descriptionEn Whether the person holds one.
   * @codeList presence
   * @example none
   */
  disabilityCertificate?: PresenceCode;
  /**
   * 持っている手帳をすべて選びます。
   *
   * @title 手帳の種別
   * @titleEn Kinds of certificate
   * @descriptionEn All that the person holds.
   * @codeList disability-certificate
   * @example physical
   */
  disabilityCertificateKinds?: DisabilityCertificateCode[];
  /**
   * 手帳のとおりに書きます。
   *
   * @title 身体障害者手帳の等級
   * @titleEn Grade, physical
   * @descriptionEn As the certificate says.
   * @maxLength 20
   * @example 3級
   */
  physicalGrade?: string;
  /**
   * 手帳のとおりに書きます。
   *
   * @title 療育手帳の判定
   * @titleEn Grade, intellectual
   * @descriptionEn As the certificate says.
   * @maxLength 20
   * @example B
   */
  intellectualGrade?: string;
  /**
   * 手帳のとおりに書きます。
   *
   * @title 精神障害者保健福祉手帳の等級
   * @titleEn Grade, mental
   * @descriptionEn As the certificate says.
   * @maxLength 20
   * @example 2級
   */
  mentalGrade?: string;
  /**
   * 受けているか。
   *
   * @title 自立支援医療
   * @titleEn Medical care for self-support
   * @descriptionEn Whether the person receives it.
   * @codeList presence
   * @example none
   */
  selfSupportMedicalCare?: PresenceCode;
  /**
   * 加入している保険。
   *
   * @title 健康保険
   * @titleEn Health insurance
   * @descriptionEn The insurance the person has.
   * @codeList health-insurance
   * @example nationalHealthInsurance
   */
  healthInsurance?: HealthInsuranceCode;
  /**
   * 認定の結果。認定を受けていなければ「なし」。
   *
   * @title 要介護認定
   * @titleEn Certified care level
   * @descriptionEn As certified; none without a certification.
   * @codeList care-level
   * @example none
   */
  careLevel?: CareLevelCode;
  /**
   * 使っているサービスと事業所。
   *
   * @title 介護サービスの利用
   * @titleEn Use of care services
   * @descriptionEn Services and providers in use.
   * @maxLength 500
   * @example デイサービスを週2回。
   */
  careServiceNote?: string;
  /**
   * 認定の結果。なければ「なし」。
   *
   * @title 障害支援区分
   * @titleEn Disability support level
   * @descriptionEn As certified; none without one.
   * @codeList disability-support-level
   * @example none
   */
  disabilitySupportLevel?: DisabilitySupportLevelCode;
  /**
   * 使っているサービスと事業所。
   *
   * @title 障害福祉サービスの利用
   * @titleEn Use of disability services
   * @descriptionEn Services and providers in use.
   * @maxLength 500
   * @example 就労継続支援B型を週3日。
   */
  disabilityServiceNote?: string;
}
