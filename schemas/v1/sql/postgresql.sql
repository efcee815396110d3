-- Generated from packages/model by `npm run generate`. Do not edit.
-- 重層データ標準の表。1つのデータベースに、1つの提出物を入れます。
-- Tables of the JUSO data standard: one database holds one submission.

CREATE TABLE "code_municipalityKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_municipalityKind" IS 'コード一覧「市町村の種別」';
COMMENT ON COLUMN "code_municipalityKind"."code" IS 'コード';
COMMENT ON COLUMN "code_municipalityKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_municipalityKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_municipalityKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_municipalityKind"."source" IS '出典';
COMMENT ON COLUMN "code_municipalityKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_municipalityKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_municipalityKind"."note" IS '備考';

CREATE TABLE "code_programmeKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_programmeKind" IS 'コード一覧「事業の種別」';
COMMENT ON COLUMN "code_programmeKind"."code" IS 'コード';
COMMENT ON COLUMN "code_programmeKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_programmeKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_programmeKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_programmeKind"."source" IS '出典';
COMMENT ON COLUMN "code_programmeKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_programmeKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_programmeKind"."note" IS '備考';

CREATE TABLE "code_component" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_component" IS 'コード一覧「構成事業」';
COMMENT ON COLUMN "code_component"."code" IS 'コード';
COMMENT ON COLUMN "code_component"."title_ja" IS '名称';
COMMENT ON COLUMN "code_component"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_component"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_component"."source" IS '出典';
COMMENT ON COLUMN "code_component"."since" IS '最初の版';
COMMENT ON COLUMN "code_component"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_component"."note" IS '備考';

CREATE TABLE "code_legalItem" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_legalItem" IS 'コード一覧「法の号」';
COMMENT ON COLUMN "code_legalItem"."code" IS 'コード';
COMMENT ON COLUMN "code_legalItem"."title_ja" IS '名称';
COMMENT ON COLUMN "code_legalItem"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_legalItem"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_legalItem"."source" IS '出典';
COMMENT ON COLUMN "code_legalItem"."since" IS '最初の版';
COMMENT ON COLUMN "code_legalItem"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_legalItem"."note" IS '備考';

CREATE TABLE "code_deliveryMode" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_deliveryMode" IS 'コード一覧「実施方法」';
COMMENT ON COLUMN "code_deliveryMode"."code" IS 'コード';
COMMENT ON COLUMN "code_deliveryMode"."title_ja" IS '名称';
COMMENT ON COLUMN "code_deliveryMode"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_deliveryMode"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_deliveryMode"."source" IS '出典';
COMMENT ON COLUMN "code_deliveryMode"."since" IS '最初の版';
COMMENT ON COLUMN "code_deliveryMode"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_deliveryMode"."note" IS '備考';

CREATE TABLE "code_legalForm" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_legalForm" IS 'コード一覧「法人の種別」';
COMMENT ON COLUMN "code_legalForm"."code" IS 'コード';
COMMENT ON COLUMN "code_legalForm"."title_ja" IS '名称';
COMMENT ON COLUMN "code_legalForm"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_legalForm"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_legalForm"."source" IS '出典';
COMMENT ON COLUMN "code_legalForm"."since" IS '最初の版';
COMMENT ON COLUMN "code_legalForm"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_legalForm"."note" IS '備考';

CREATE TABLE "code_siteKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_siteKind" IS 'コード一覧「拠点の種別」';
COMMENT ON COLUMN "code_siteKind"."code" IS 'コード';
COMMENT ON COLUMN "code_siteKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_siteKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_siteKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_siteKind"."source" IS '出典';
COMMENT ON COLUMN "code_siteKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_siteKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_siteKind"."note" IS '備考';

CREATE TABLE "code_consultationSiteKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_consultationSiteKind" IS 'コード一覧「相談拠点の類型」';
COMMENT ON COLUMN "code_consultationSiteKind"."code" IS 'コード';
COMMENT ON COLUMN "code_consultationSiteKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_consultationSiteKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_consultationSiteKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_consultationSiteKind"."source" IS '出典';
COMMENT ON COLUMN "code_consultationSiteKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_consultationSiteKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_consultationSiteKind"."note" IS '備考';

CREATE TABLE "code_attributeScope" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_attributeScope" IS 'コード一覧「対象の範囲」';
COMMENT ON COLUMN "code_attributeScope"."code" IS 'コード';
COMMENT ON COLUMN "code_attributeScope"."title_ja" IS '名称';
COMMENT ON COLUMN "code_attributeScope"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_attributeScope"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_attributeScope"."source" IS '出典';
COMMENT ON COLUMN "code_attributeScope"."since" IS '最初の版';
COMMENT ON COLUMN "code_attributeScope"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_attributeScope"."note" IS '備考';

CREATE TABLE "code_centerSizeClass" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_centerSizeClass" IS 'コード一覧「こども家庭センターの規模」';
COMMENT ON COLUMN "code_centerSizeClass"."code" IS 'コード';
COMMENT ON COLUMN "code_centerSizeClass"."title_ja" IS '名称';
COMMENT ON COLUMN "code_centerSizeClass"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_centerSizeClass"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_centerSizeClass"."source" IS '出典';
COMMENT ON COLUMN "code_centerSizeClass"."since" IS '最初の版';
COMMENT ON COLUMN "code_centerSizeClass"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_centerSizeClass"."note" IS '備考';

CREATE TABLE "code_employment" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_employment" IS 'コード一覧「雇用形態」';
COMMENT ON COLUMN "code_employment"."code" IS 'コード';
COMMENT ON COLUMN "code_employment"."title_ja" IS '名称';
COMMENT ON COLUMN "code_employment"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_employment"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_employment"."source" IS '出典';
COMMENT ON COLUMN "code_employment"."since" IS '最初の版';
COMMENT ON COLUMN "code_employment"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_employment"."note" IS '備考';

CREATE TABLE "code_qualification" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_qualification" IS 'コード一覧「資格」';
COMMENT ON COLUMN "code_qualification"."code" IS 'コード';
COMMENT ON COLUMN "code_qualification"."title_ja" IS '名称';
COMMENT ON COLUMN "code_qualification"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_qualification"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_qualification"."source" IS '出典';
COMMENT ON COLUMN "code_qualification"."since" IS '最初の版';
COMMENT ON COLUMN "code_qualification"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_qualification"."note" IS '備考';

CREATE TABLE "code_staffRole" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_staffRole" IS 'コード一覧「職種」';
COMMENT ON COLUMN "code_staffRole"."code" IS 'コード';
COMMENT ON COLUMN "code_staffRole"."title_ja" IS '名称';
COMMENT ON COLUMN "code_staffRole"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_staffRole"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_staffRole"."source" IS '出典';
COMMENT ON COLUMN "code_staffRole"."since" IS '最初の版';
COMMENT ON COLUMN "code_staffRole"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_staffRole"."note" IS '備考';

CREATE TABLE "code_ageClass" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_ageClass" IS 'コード一覧「年齢階級」';
COMMENT ON COLUMN "code_ageClass"."code" IS 'コード';
COMMENT ON COLUMN "code_ageClass"."title_ja" IS '名称';
COMMENT ON COLUMN "code_ageClass"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_ageClass"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_ageClass"."source" IS '出典';
COMMENT ON COLUMN "code_ageClass"."since" IS '最初の版';
COMMENT ON COLUMN "code_ageClass"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_ageClass"."note" IS '備考';

CREATE TABLE "code_sex" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_sex" IS 'コード一覧「性別」';
COMMENT ON COLUMN "code_sex"."code" IS 'コード';
COMMENT ON COLUMN "code_sex"."title_ja" IS '名称';
COMMENT ON COLUMN "code_sex"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_sex"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_sex"."source" IS '出典';
COMMENT ON COLUMN "code_sex"."since" IS '最初の版';
COMMENT ON COLUMN "code_sex"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_sex"."note" IS '備考';

CREATE TABLE "code_backgroundFactor" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_backgroundFactor" IS 'コード一覧「課題と背景要因」';
COMMENT ON COLUMN "code_backgroundFactor"."code" IS 'コード';
COMMENT ON COLUMN "code_backgroundFactor"."title_ja" IS '名称';
COMMENT ON COLUMN "code_backgroundFactor"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_backgroundFactor"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_backgroundFactor"."source" IS '出典';
COMMENT ON COLUMN "code_backgroundFactor"."since" IS '最初の版';
COMMENT ON COLUMN "code_backgroundFactor"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_backgroundFactor"."note" IS '備考';

CREATE TABLE "code_consultationRoute" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_consultationRoute" IS 'コード一覧「相談経路」';
COMMENT ON COLUMN "code_consultationRoute"."code" IS 'コード';
COMMENT ON COLUMN "code_consultationRoute"."title_ja" IS '名称';
COMMENT ON COLUMN "code_consultationRoute"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_consultationRoute"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_consultationRoute"."source" IS '出典';
COMMENT ON COLUMN "code_consultationRoute"."since" IS '最初の版';
COMMENT ON COLUMN "code_consultationRoute"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_consultationRoute"."note" IS '備考';

CREATE TABLE "code_concern" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_concern" IS 'コード一覧「相談内容」';
COMMENT ON COLUMN "code_concern"."code" IS 'コード';
COMMENT ON COLUMN "code_concern"."title_ja" IS '名称';
COMMENT ON COLUMN "code_concern"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_concern"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_concern"."source" IS '出典';
COMMENT ON COLUMN "code_concern"."since" IS '最初の版';
COMMENT ON COLUMN "code_concern"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_concern"."note" IS '備考';

CREATE TABLE "code_triage" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_triage" IS 'コード一覧「振り分け」';
COMMENT ON COLUMN "code_triage"."code" IS 'コード';
COMMENT ON COLUMN "code_triage"."title_ja" IS '名称';
COMMENT ON COLUMN "code_triage"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_triage"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_triage"."source" IS '出典';
COMMENT ON COLUMN "code_triage"."since" IS '最初の版';
COMMENT ON COLUMN "code_triage"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_triage"."note" IS '備考';

CREATE TABLE "code_agencyKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_agencyKind" IS 'コード一覧「機関の種別」';
COMMENT ON COLUMN "code_agencyKind"."code" IS 'コード';
COMMENT ON COLUMN "code_agencyKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_agencyKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_agencyKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_agencyKind"."source" IS '出典';
COMMENT ON COLUMN "code_agencyKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_agencyKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_agencyKind"."note" IS '備考';

CREATE TABLE "code_referralReason" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_referralReason" IS 'コード一覧「つなぐ理由」';
COMMENT ON COLUMN "code_referralReason"."code" IS 'コード';
COMMENT ON COLUMN "code_referralReason"."title_ja" IS '名称';
COMMENT ON COLUMN "code_referralReason"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_referralReason"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_referralReason"."source" IS '出典';
COMMENT ON COLUMN "code_referralReason"."since" IS '最初の版';
COMMENT ON COLUMN "code_referralReason"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_referralReason"."note" IS '備考';

CREATE TABLE "code_consentStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_consentStatus" IS 'コード一覧「同意の状況」';
COMMENT ON COLUMN "code_consentStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_consentStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_consentStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_consentStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_consentStatus"."source" IS '出典';
COMMENT ON COLUMN "code_consentStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_consentStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_consentStatus"."note" IS '備考';

CREATE TABLE "code_consentScope" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_consentScope" IS 'コード一覧「同意の範囲」';
COMMENT ON COLUMN "code_consentScope"."code" IS 'コード';
COMMENT ON COLUMN "code_consentScope"."title_ja" IS '名称';
COMMENT ON COLUMN "code_consentScope"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_consentScope"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_consentScope"."source" IS '出典';
COMMENT ON COLUMN "code_consentScope"."since" IS '最初の版';
COMMENT ON COLUMN "code_consentScope"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_consentScope"."note" IS '備考';

CREATE TABLE "code_planKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_planKind" IS 'コード一覧「プランの種別」';
COMMENT ON COLUMN "code_planKind"."code" IS 'コード';
COMMENT ON COLUMN "code_planKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_planKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_planKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_planKind"."source" IS '出典';
COMMENT ON COLUMN "code_planKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_planKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_planKind"."note" IS '備考';

CREATE TABLE "code_goalTerm" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_goalTerm" IS 'コード一覧「目標の期間」';
COMMENT ON COLUMN "code_goalTerm"."code" IS 'コード';
COMMENT ON COLUMN "code_goalTerm"."title_ja" IS '名称';
COMMENT ON COLUMN "code_goalTerm"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_goalTerm"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_goalTerm"."source" IS '出典';
COMMENT ON COLUMN "code_goalTerm"."since" IS '最初の版';
COMMENT ON COLUMN "code_goalTerm"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_goalTerm"."note" IS '備考';

CREATE TABLE "code_decisionResult" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_decisionResult" IS 'コード一覧「支援決定の結果」';
COMMENT ON COLUMN "code_decisionResult"."code" IS 'コード';
COMMENT ON COLUMN "code_decisionResult"."title_ja" IS '名称';
COMMENT ON COLUMN "code_decisionResult"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_decisionResult"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_decisionResult"."source" IS '出典';
COMMENT ON COLUMN "code_decisionResult"."since" IS '最初の版';
COMMENT ON COLUMN "code_decisionResult"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_decisionResult"."note" IS '備考';

CREATE TABLE "code_activityKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_activityKind" IS 'コード一覧「支援活動の種別」';
COMMENT ON COLUMN "code_activityKind"."code" IS 'コード';
COMMENT ON COLUMN "code_activityKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_activityKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_activityKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_activityKind"."source" IS '出典';
COMMENT ON COLUMN "code_activityKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_activityKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_activityKind"."note" IS '備考';

CREATE TABLE "code_placeKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_placeKind" IS 'コード一覧「参加の場の種別」';
COMMENT ON COLUMN "code_placeKind"."code" IS 'コード';
COMMENT ON COLUMN "code_placeKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_placeKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_placeKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_placeKind"."source" IS '出典';
COMMENT ON COLUMN "code_placeKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_placeKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_placeKind"."note" IS '備考';

CREATE TABLE "code_meetingKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingKind" IS 'コード一覧「会議の種類」';
COMMENT ON COLUMN "code_meetingKind"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingKind"."source" IS '出典';
COMMENT ON COLUMN "code_meetingKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingKind"."note" IS '備考';

CREATE TABLE "code_meetingMode" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingMode" IS 'コード一覧「開催形態」';
COMMENT ON COLUMN "code_meetingMode"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingMode"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingMode"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingMode"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingMode"."source" IS '出典';
COMMENT ON COLUMN "code_meetingMode"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingMode"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingMode"."note" IS '備考';

CREATE TABLE "code_meetingSchedule" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingSchedule" IS 'コード一覧「開催方法」';
COMMENT ON COLUMN "code_meetingSchedule"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingSchedule"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingSchedule"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingSchedule"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingSchedule"."source" IS '出典';
COMMENT ON COLUMN "code_meetingSchedule"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingSchedule"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingSchedule"."note" IS '備考';

CREATE TABLE "code_meetingRole" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingRole" IS 'コード一覧「会議の役割」';
COMMENT ON COLUMN "code_meetingRole"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingRole"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingRole"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingRole"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingRole"."source" IS '出典';
COMMENT ON COLUMN "code_meetingRole"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingRole"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingRole"."note" IS '備考';

CREATE TABLE "code_meetingTiming" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingTiming" IS 'コード一覧「開催のタイミング」';
COMMENT ON COLUMN "code_meetingTiming"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingTiming"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingTiming"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingTiming"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingTiming"."source" IS '出典';
COMMENT ON COLUMN "code_meetingTiming"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingTiming"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingTiming"."note" IS '備考';

CREATE TABLE "code_meetingTopic" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_meetingTopic" IS 'コード一覧「検討事項」';
COMMENT ON COLUMN "code_meetingTopic"."code" IS 'コード';
COMMENT ON COLUMN "code_meetingTopic"."title_ja" IS '名称';
COMMENT ON COLUMN "code_meetingTopic"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_meetingTopic"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_meetingTopic"."source" IS '出典';
COMMENT ON COLUMN "code_meetingTopic"."since" IS '最初の版';
COMMENT ON COLUMN "code_meetingTopic"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_meetingTopic"."note" IS '備考';

CREATE TABLE "code_participantKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_participantKind" IS 'コード一覧「参加者の立場」';
COMMENT ON COLUMN "code_participantKind"."code" IS 'コード';
COMMENT ON COLUMN "code_participantKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_participantKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_participantKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_participantKind"."source" IS '出典';
COMMENT ON COLUMN "code_participantKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_participantKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_participantKind"."note" IS '備考';

CREATE TABLE "code_evaluationResult" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_evaluationResult" IS 'コード一覧「評価結果」';
COMMENT ON COLUMN "code_evaluationResult"."code" IS 'コード';
COMMENT ON COLUMN "code_evaluationResult"."title_ja" IS '名称';
COMMENT ON COLUMN "code_evaluationResult"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_evaluationResult"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_evaluationResult"."source" IS '出典';
COMMENT ON COLUMN "code_evaluationResult"."since" IS '最初の版';
COMMENT ON COLUMN "code_evaluationResult"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_evaluationResult"."note" IS '備考';

CREATE TABLE "code_observedChange" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_observedChange" IS 'コード一覧「見られた変化」';
COMMENT ON COLUMN "code_observedChange"."code" IS 'コード';
COMMENT ON COLUMN "code_observedChange"."title_ja" IS '名称';
COMMENT ON COLUMN "code_observedChange"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_observedChange"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_observedChange"."source" IS '出典';
COMMENT ON COLUMN "code_observedChange"."since" IS '最初の版';
COMMENT ON COLUMN "code_observedChange"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_observedChange"."note" IS '備考';

CREATE TABLE "code_closureKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_closureKind" IS 'コード一覧「終結等の種別」';
COMMENT ON COLUMN "code_closureKind"."code" IS 'コード';
COMMENT ON COLUMN "code_closureKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_closureKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_closureKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_closureKind"."source" IS '出典';
COMMENT ON COLUMN "code_closureKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_closureKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_closureKind"."note" IS '備考';

CREATE TABLE "code_contactAttempt" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_contactAttempt" IS 'コード一覧「働きかけの方法」';
COMMENT ON COLUMN "code_contactAttempt"."code" IS 'コード';
COMMENT ON COLUMN "code_contactAttempt"."title_ja" IS '名称';
COMMENT ON COLUMN "code_contactAttempt"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_contactAttempt"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_contactAttempt"."source" IS '出典';
COMMENT ON COLUMN "code_contactAttempt"."since" IS '最初の版';
COMMENT ON COLUMN "code_contactAttempt"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_contactAttempt"."note" IS '備考';

CREATE TABLE "code_indicator" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_indicator" IS 'コード一覧「指標」';
COMMENT ON COLUMN "code_indicator"."code" IS 'コード';
COMMENT ON COLUMN "code_indicator"."title_ja" IS '名称';
COMMENT ON COLUMN "code_indicator"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_indicator"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_indicator"."source" IS '出典';
COMMENT ON COLUMN "code_indicator"."since" IS '最初の版';
COMMENT ON COLUMN "code_indicator"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_indicator"."note" IS '備考';

CREATE TABLE "code_valueStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_valueStatus" IS 'コード一覧「値の状態」';
COMMENT ON COLUMN "code_valueStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_valueStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_valueStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_valueStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_valueStatus"."source" IS '出典';
COMMENT ON COLUMN "code_valueStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_valueStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_valueStatus"."note" IS '備考';

CREATE TABLE "code_expenseCategory" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_expenseCategory" IS 'コード一覧「費目」';
COMMENT ON COLUMN "code_expenseCategory"."code" IS 'コード';
COMMENT ON COLUMN "code_expenseCategory"."title_ja" IS '名称';
COMMENT ON COLUMN "code_expenseCategory"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_expenseCategory"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_expenseCategory"."source" IS '出典';
COMMENT ON COLUMN "code_expenseCategory"."since" IS '最初の版';
COMMENT ON COLUMN "code_expenseCategory"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_expenseCategory"."note" IS '備考';

CREATE TABLE "code_costItem" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_costItem" IS 'コード一覧「経費の種類」';
COMMENT ON COLUMN "code_costItem"."code" IS 'コード';
COMMENT ON COLUMN "code_costItem"."title_ja" IS '名称';
COMMENT ON COLUMN "code_costItem"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_costItem"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_costItem"."source" IS '出典';
COMMENT ON COLUMN "code_costItem"."since" IS '最初の版';
COMMENT ON COLUMN "code_costItem"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_costItem"."note" IS '備考';

CREATE TABLE "code_fundingSource" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_fundingSource" IS 'コード一覧「財源」';
COMMENT ON COLUMN "code_fundingSource"."code" IS 'コード';
COMMENT ON COLUMN "code_fundingSource"."title_ja" IS '名称';
COMMENT ON COLUMN "code_fundingSource"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_fundingSource"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_fundingSource"."source" IS '出典';
COMMENT ON COLUMN "code_fundingSource"."since" IS '最初の版';
COMMENT ON COLUMN "code_fundingSource"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_fundingSource"."note" IS '備考';

CREATE TABLE "code_incomeKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_incomeKind" IS 'コード一覧「収入の種類」';
COMMENT ON COLUMN "code_incomeKind"."code" IS 'コード';
COMMENT ON COLUMN "code_incomeKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_incomeKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_incomeKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_incomeKind"."source" IS '出典';
COMMENT ON COLUMN "code_incomeKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_incomeKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_incomeKind"."note" IS '備考';

CREATE TABLE "code_grantItem" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_grantItem" IS 'コード一覧「交付金の事業」';
COMMENT ON COLUMN "code_grantItem"."code" IS 'コード';
COMMENT ON COLUMN "code_grantItem"."title_ja" IS '名称';
COMMENT ON COLUMN "code_grantItem"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_grantItem"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_grantItem"."source" IS '出典';
COMMENT ON COLUMN "code_grantItem"."since" IS '最初の版';
COMMENT ON COLUMN "code_grantItem"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_grantItem"."note" IS '備考';

CREATE TABLE "code_grantLineCode" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_grantLineCode" IS 'コード一覧「交付金の算定行」';
COMMENT ON COLUMN "code_grantLineCode"."code" IS 'コード';
COMMENT ON COLUMN "code_grantLineCode"."title_ja" IS '名称';
COMMENT ON COLUMN "code_grantLineCode"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_grantLineCode"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_grantLineCode"."source" IS '出典';
COMMENT ON COLUMN "code_grantLineCode"."since" IS '最初の版';
COMMENT ON COLUMN "code_grantLineCode"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_grantLineCode"."note" IS '備考';

CREATE TABLE "code_costBaseMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_costBaseMethod" IS 'コード一覧「費用の求め方」';
COMMENT ON COLUMN "code_costBaseMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_costBaseMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_costBaseMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_costBaseMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_costBaseMethod"."source" IS '出典';
COMMENT ON COLUMN "code_costBaseMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_costBaseMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_costBaseMethod"."note" IS '備考';

CREATE TABLE "code_incomeDeductionMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_incomeDeductionMethod" IS 'コード一覧「収入の控除の仕方」';
COMMENT ON COLUMN "code_incomeDeductionMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_incomeDeductionMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_incomeDeductionMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_incomeDeductionMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_incomeDeductionMethod"."source" IS '出典';
COMMENT ON COLUMN "code_incomeDeductionMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_incomeDeductionMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_incomeDeductionMethod"."note" IS '備考';

CREATE TABLE "code_capSplitMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_capSplitMethod" IS 'コード一覧「上限超過時の配分」';
COMMENT ON COLUMN "code_capSplitMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_capSplitMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_capSplitMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_capSplitMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_capSplitMethod"."source" IS '出典';
COMMENT ON COLUMN "code_capSplitMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_capSplitMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_capSplitMethod"."note" IS '備考';

CREATE TABLE "code_settlementCapMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_settlementCapMethod" IS 'コード一覧「確定額の上限の取り方」';
COMMENT ON COLUMN "code_settlementCapMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_settlementCapMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_settlementCapMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_settlementCapMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_settlementCapMethod"."source" IS '出典';
COMMENT ON COLUMN "code_settlementCapMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_settlementCapMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_settlementCapMethod"."note" IS '備考';

CREATE TABLE "code_impactKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_impactKind" IS 'コード一覧「影響額の事由」';
COMMENT ON COLUMN "code_impactKind"."code" IS 'コード';
COMMENT ON COLUMN "code_impactKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_impactKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_impactKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_impactKind"."source" IS '出典';
COMMENT ON COLUMN "code_impactKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_impactKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_impactKind"."note" IS '備考';

CREATE TABLE "code_capCategory" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_capCategory" IS 'コード一覧「地域支援事業の区分」';
COMMENT ON COLUMN "code_capCategory"."code" IS 'コード';
COMMENT ON COLUMN "code_capCategory"."title_ja" IS '名称';
COMMENT ON COLUMN "code_capCategory"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_capCategory"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_capCategory"."source" IS '出典';
COMMENT ON COLUMN "code_capCategory"."since" IS '最初の版';
COMMENT ON COLUMN "code_capCategory"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_capCategory"."note" IS '備考';

CREATE TABLE "code_discontinuationKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_discontinuationKind" IS 'コード一覧「中止・廃止の別」';
COMMENT ON COLUMN "code_discontinuationKind"."code" IS 'コード';
COMMENT ON COLUMN "code_discontinuationKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_discontinuationKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_discontinuationKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_discontinuationKind"."source" IS '出典';
COMMENT ON COLUMN "code_discontinuationKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_discontinuationKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_discontinuationKind"."note" IS '備考';

CREATE TABLE "code_discontinuationExtent" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_discontinuationExtent" IS 'コード一覧「全部・一部の別」';
COMMENT ON COLUMN "code_discontinuationExtent"."code" IS 'コード';
COMMENT ON COLUMN "code_discontinuationExtent"."title_ja" IS '名称';
COMMENT ON COLUMN "code_discontinuationExtent"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_discontinuationExtent"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_discontinuationExtent"."source" IS '出典';
COMMENT ON COLUMN "code_discontinuationExtent"."since" IS '最初の版';
COMMENT ON COLUMN "code_discontinuationExtent"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_discontinuationExtent"."note" IS '備考';

CREATE TABLE "code_disposalKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_disposalKind" IS 'コード一覧「処分の方法」';
COMMENT ON COLUMN "code_disposalKind"."code" IS 'コード';
COMMENT ON COLUMN "code_disposalKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_disposalKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_disposalKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_disposalKind"."source" IS '出典';
COMMENT ON COLUMN "code_disposalKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_disposalKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_disposalKind"."note" IS '備考';

CREATE TABLE "code_documentKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_documentKind" IS 'コード一覧「文書の種類」';
COMMENT ON COLUMN "code_documentKind"."code" IS 'コード';
COMMENT ON COLUMN "code_documentKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_documentKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_documentKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_documentKind"."source" IS '出典';
COMMENT ON COLUMN "code_documentKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_documentKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_documentKind"."note" IS '備考';

CREATE TABLE "code_payer" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_payer" IS 'コード一覧「交付する者」';
COMMENT ON COLUMN "code_payer"."code" IS 'コード';
COMMENT ON COLUMN "code_payer"."title_ja" IS '名称';
COMMENT ON COLUMN "code_payer"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_payer"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_payer"."source" IS '出典';
COMMENT ON COLUMN "code_payer"."since" IS '最初の版';
COMMENT ON COLUMN "code_payer"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_payer"."note" IS '備考';

CREATE TABLE "code_budgetSide" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_budgetSide" IS 'コード一覧「歳入・歳出」';
COMMENT ON COLUMN "code_budgetSide"."code" IS 'コード';
COMMENT ON COLUMN "code_budgetSide"."title_ja" IS '名称';
COMMENT ON COLUMN "code_budgetSide"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_budgetSide"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_budgetSide"."source" IS '出典';
COMMENT ON COLUMN "code_budgetSide"."since" IS '最初の版';
COMMENT ON COLUMN "code_budgetSide"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_budgetSide"."note" IS '備考';

CREATE TABLE "code_budgetAccount" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_budgetAccount" IS 'コード一覧「会計」';
COMMENT ON COLUMN "code_budgetAccount"."code" IS 'コード';
COMMENT ON COLUMN "code_budgetAccount"."title_ja" IS '名称';
COMMENT ON COLUMN "code_budgetAccount"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_budgetAccount"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_budgetAccount"."source" IS '出典';
COMMENT ON COLUMN "code_budgetAccount"."since" IS '最初の版';
COMMENT ON COLUMN "code_budgetAccount"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_budgetAccount"."note" IS '備考';

CREATE TABLE "code_budgetRole" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_budgetRole" IS 'コード一覧「照合の対象」';
COMMENT ON COLUMN "code_budgetRole"."code" IS 'コード';
COMMENT ON COLUMN "code_budgetRole"."title_ja" IS '名称';
COMMENT ON COLUMN "code_budgetRole"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_budgetRole"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_budgetRole"."source" IS '出典';
COMMENT ON COLUMN "code_budgetRole"."since" IS '最初の版';
COMMENT ON COLUMN "code_budgetRole"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_budgetRole"."note" IS '備考';

CREATE TABLE "code_familyRelationship" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_familyRelationship" IS 'コード一覧「続柄」';
COMMENT ON COLUMN "code_familyRelationship"."code" IS 'コード';
COMMENT ON COLUMN "code_familyRelationship"."title_ja" IS '名称';
COMMENT ON COLUMN "code_familyRelationship"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_familyRelationship"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_familyRelationship"."source" IS '出典';
COMMENT ON COLUMN "code_familyRelationship"."since" IS '最初の版';
COMMENT ON COLUMN "code_familyRelationship"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_familyRelationship"."note" IS '備考';

CREATE TABLE "code_screeningResult" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_screeningResult" IS 'コード一覧「スクリーニング結果」';
COMMENT ON COLUMN "code_screeningResult"."code" IS 'コード';
COMMENT ON COLUMN "code_screeningResult"."title_ja" IS '名称';
COMMENT ON COLUMN "code_screeningResult"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_screeningResult"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_screeningResult"."source" IS '出典';
COMMENT ON COLUMN "code_screeningResult"."since" IS '最初の版';
COMMENT ON COLUMN "code_screeningResult"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_screeningResult"."note" IS '備考';

CREATE TABLE "code_emergencySupport" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_emergencySupport" IS 'コード一覧「緊急支援」';
COMMENT ON COLUMN "code_emergencySupport"."code" IS 'コード';
COMMENT ON COLUMN "code_emergencySupport"."title_ja" IS '名称';
COMMENT ON COLUMN "code_emergencySupport"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_emergencySupport"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_emergencySupport"."source" IS '出典';
COMMENT ON COLUMN "code_emergencySupport"."since" IS '最初の版';
COMMENT ON COLUMN "code_emergencySupport"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_emergencySupport"."note" IS '備考';

CREATE TABLE "code_presence" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_presence" IS 'コード一覧「有無」';
COMMENT ON COLUMN "code_presence"."code" IS 'コード';
COMMENT ON COLUMN "code_presence"."title_ja" IS '名称';
COMMENT ON COLUMN "code_presence"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_presence"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_presence"."source" IS '出典';
COMMENT ON COLUMN "code_presence"."since" IS '最初の版';
COMMENT ON COLUMN "code_presence"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_presence"."note" IS '備考';

CREATE TABLE "code_maritalStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_maritalStatus" IS 'コード一覧「婚姻」';
COMMENT ON COLUMN "code_maritalStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_maritalStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_maritalStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_maritalStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_maritalStatus"."source" IS '出典';
COMMENT ON COLUMN "code_maritalStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_maritalStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_maritalStatus"."note" IS '備考';

CREATE TABLE "code_housingKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_housingKind" IS 'コード一覧「住居」';
COMMENT ON COLUMN "code_housingKind"."code" IS 'コード';
COMMENT ON COLUMN "code_housingKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_housingKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_housingKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_housingKind"."source" IS '出典';
COMMENT ON COLUMN "code_housingKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_housingKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_housingKind"."note" IS '備考';

CREATE TABLE "code_healthStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_healthStatus" IS 'コード一覧「健康状態」';
COMMENT ON COLUMN "code_healthStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_healthStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_healthStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_healthStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_healthStatus"."source" IS '出典';
COMMENT ON COLUMN "code_healthStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_healthStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_healthStatus"."note" IS '備考';

CREATE TABLE "code_disabilityCertificate" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_disabilityCertificate" IS 'コード一覧「障害手帳の種別」';
COMMENT ON COLUMN "code_disabilityCertificate"."code" IS 'コード';
COMMENT ON COLUMN "code_disabilityCertificate"."title_ja" IS '名称';
COMMENT ON COLUMN "code_disabilityCertificate"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_disabilityCertificate"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_disabilityCertificate"."source" IS '出典';
COMMENT ON COLUMN "code_disabilityCertificate"."since" IS '最初の版';
COMMENT ON COLUMN "code_disabilityCertificate"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_disabilityCertificate"."note" IS '備考';

CREATE TABLE "code_healthInsurance" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_healthInsurance" IS 'コード一覧「健康保険」';
COMMENT ON COLUMN "code_healthInsurance"."code" IS 'コード';
COMMENT ON COLUMN "code_healthInsurance"."title_ja" IS '名称';
COMMENT ON COLUMN "code_healthInsurance"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_healthInsurance"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_healthInsurance"."source" IS '出典';
COMMENT ON COLUMN "code_healthInsurance"."since" IS '最初の版';
COMMENT ON COLUMN "code_healthInsurance"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_healthInsurance"."note" IS '備考';

CREATE TABLE "code_careLevel" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_careLevel" IS 'コード一覧「要介護認定」';
COMMENT ON COLUMN "code_careLevel"."code" IS 'コード';
COMMENT ON COLUMN "code_careLevel"."title_ja" IS '名称';
COMMENT ON COLUMN "code_careLevel"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_careLevel"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_careLevel"."source" IS '出典';
COMMENT ON COLUMN "code_careLevel"."since" IS '最初の版';
COMMENT ON COLUMN "code_careLevel"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_careLevel"."note" IS '備考';

CREATE TABLE "code_disabilitySupportLevel" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_disabilitySupportLevel" IS 'コード一覧「障害支援区分」';
COMMENT ON COLUMN "code_disabilitySupportLevel"."code" IS 'コード';
COMMENT ON COLUMN "code_disabilitySupportLevel"."title_ja" IS '名称';
COMMENT ON COLUMN "code_disabilitySupportLevel"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_disabilitySupportLevel"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_disabilitySupportLevel"."source" IS '出典';
COMMENT ON COLUMN "code_disabilitySupportLevel"."since" IS '最初の版';
COMMENT ON COLUMN "code_disabilitySupportLevel"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_disabilitySupportLevel"."note" IS '備考';

CREATE TABLE "code_taxStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_taxStatus" IS 'コード一覧「課税状況」';
COMMENT ON COLUMN "code_taxStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_taxStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_taxStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_taxStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_taxStatus"."source" IS '出典';
COMMENT ON COLUMN "code_taxStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_taxStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_taxStatus"."note" IS '備考';

CREATE TABLE "code_publicBenefit" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_publicBenefit" IS 'コード一覧「公的給付」';
COMMENT ON COLUMN "code_publicBenefit"."code" IS 'コード';
COMMENT ON COLUMN "code_publicBenefit"."title_ja" IS '名称';
COMMENT ON COLUMN "code_publicBenefit"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_publicBenefit"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_publicBenefit"."source" IS '出典';
COMMENT ON COLUMN "code_publicBenefit"."since" IS '最初の版';
COMMENT ON COLUMN "code_publicBenefit"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_publicBenefit"."note" IS '備考';

CREATE TABLE "code_pensionStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_pensionStatus" IS 'コード一覧「年金」';
COMMENT ON COLUMN "code_pensionStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_pensionStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_pensionStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_pensionStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_pensionStatus"."source" IS '出典';
COMMENT ON COLUMN "code_pensionStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_pensionStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_pensionStatus"."note" IS '備考';

CREATE TABLE "code_publicAssistance" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_publicAssistance" IS 'コード一覧「生活保護受給」';
COMMENT ON COLUMN "code_publicAssistance"."code" IS 'コード';
COMMENT ON COLUMN "code_publicAssistance"."title_ja" IS '名称';
COMMENT ON COLUMN "code_publicAssistance"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_publicAssistance"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_publicAssistance"."source" IS '出典';
COMMENT ON COLUMN "code_publicAssistance"."since" IS '最初の版';
COMMENT ON COLUMN "code_publicAssistance"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_publicAssistance"."note" IS '備考';

CREATE TABLE "code_arrearsKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_arrearsKind" IS 'コード一覧「滞納の内訳」';
COMMENT ON COLUMN "code_arrearsKind"."code" IS 'コード';
COMMENT ON COLUMN "code_arrearsKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_arrearsKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_arrearsKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_arrearsKind"."source" IS '出典';
COMMENT ON COLUMN "code_arrearsKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_arrearsKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_arrearsKind"."note" IS '備考';

CREATE TABLE "code_moneyManagement" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_moneyManagement" IS 'コード一覧「金銭管理」';
COMMENT ON COLUMN "code_moneyManagement"."code" IS 'コード';
COMMENT ON COLUMN "code_moneyManagement"."title_ja" IS '名称';
COMMENT ON COLUMN "code_moneyManagement"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_moneyManagement"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_moneyManagement"."source" IS '出典';
COMMENT ON COLUMN "code_moneyManagement"."since" IS '最初の版';
COMMENT ON COLUMN "code_moneyManagement"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_moneyManagement"."note" IS '備考';

CREATE TABLE "code_workStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_workStatus" IS 'コード一覧「就労状況」';
COMMENT ON COLUMN "code_workStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_workStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_workStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_workStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_workStatus"."source" IS '出典';
COMMENT ON COLUMN "code_workStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_workStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_workStatus"."note" IS '備考';

CREATE TABLE "code_workForm" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_workForm" IS 'コード一覧「雇用形態・職業」';
COMMENT ON COLUMN "code_workForm"."code" IS 'コード';
COMMENT ON COLUMN "code_workForm"."title_ja" IS '名称';
COMMENT ON COLUMN "code_workForm"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_workForm"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_workForm"."source" IS '出典';
COMMENT ON COLUMN "code_workForm"."since" IS '最初の版';
COMMENT ON COLUMN "code_workForm"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_workForm"."note" IS '備考';

CREATE TABLE "code_timeSinceLeaving" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_timeSinceLeaving" IS 'コード一覧「離職後の年数」';
COMMENT ON COLUMN "code_timeSinceLeaving"."code" IS 'コード';
COMMENT ON COLUMN "code_timeSinceLeaving"."title_ja" IS '名称';
COMMENT ON COLUMN "code_timeSinceLeaving"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_timeSinceLeaving"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_timeSinceLeaving"."source" IS '出典';
COMMENT ON COLUMN "code_timeSinceLeaving"."since" IS '最初の版';
COMMENT ON COLUMN "code_timeSinceLeaving"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_timeSinceLeaving"."note" IS '備考';

CREATE TABLE "code_finalEducation" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_finalEducation" IS 'コード一覧「最終学歴」';
COMMENT ON COLUMN "code_finalEducation"."code" IS 'コード';
COMMENT ON COLUMN "code_finalEducation"."title_ja" IS '名称';
COMMENT ON COLUMN "code_finalEducation"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_finalEducation"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_finalEducation"."source" IS '出典';
COMMENT ON COLUMN "code_finalEducation"."since" IS '最初の版';
COMMENT ON COLUMN "code_finalEducation"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_finalEducation"."note" IS '備考';

CREATE TABLE "code_visitorRelationship" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_visitorRelationship" IS 'コード一覧「来談者と本人の関係」';
COMMENT ON COLUMN "code_visitorRelationship"."code" IS 'コード';
COMMENT ON COLUMN "code_visitorRelationship"."title_ja" IS '名称';
COMMENT ON COLUMN "code_visitorRelationship"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_visitorRelationship"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_visitorRelationship"."source" IS '出典';
COMMENT ON COLUMN "code_visitorRelationship"."since" IS '最初の版';
COMMENT ON COLUMN "code_visitorRelationship"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_visitorRelationship"."note" IS '備考';

CREATE TABLE "code_supportProgramme" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_supportProgramme" IS 'コード一覧「支援・利用事業」';
COMMENT ON COLUMN "code_supportProgramme"."code" IS 'コード';
COMMENT ON COLUMN "code_supportProgramme"."title_ja" IS '名称';
COMMENT ON COLUMN "code_supportProgramme"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_supportProgramme"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_supportProgramme"."source" IS '出典';
COMMENT ON COLUMN "code_supportProgramme"."since" IS '最初の版';
COMMENT ON COLUMN "code_supportProgramme"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_supportProgramme"."note" IS '備考';

CREATE TABLE "code_awarenessSource" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_awarenessSource" IS 'コード一覧「把握の経緯」';
COMMENT ON COLUMN "code_awarenessSource"."code" IS 'コード';
COMMENT ON COLUMN "code_awarenessSource"."title_ja" IS '名称';
COMMENT ON COLUMN "code_awarenessSource"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_awarenessSource"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_awarenessSource"."source" IS '出典';
COMMENT ON COLUMN "code_awarenessSource"."since" IS '最初の版';
COMMENT ON COLUMN "code_awarenessSource"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_awarenessSource"."note" IS '備考';

CREATE TABLE "code_contactStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_contactStatus" IS 'コード一覧「接触の状況」';
COMMENT ON COLUMN "code_contactStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_contactStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_contactStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_contactStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_contactStatus"."source" IS '出典';
COMMENT ON COLUMN "code_contactStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_contactStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_contactStatus"."note" IS '備考';

CREATE TABLE "code_residenceSupport" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_residenceSupport" IS 'コード一覧「居住継続支援の内容」';
COMMENT ON COLUMN "code_residenceSupport"."code" IS 'コード';
COMMENT ON COLUMN "code_residenceSupport"."title_ja" IS '名称';
COMMENT ON COLUMN "code_residenceSupport"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_residenceSupport"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_residenceSupport"."source" IS '出典';
COMMENT ON COLUMN "code_residenceSupport"."since" IS '最初の版';
COMMENT ON COLUMN "code_residenceSupport"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_residenceSupport"."note" IS '備考';

CREATE TABLE "code_contactMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_contactMethod" IS 'コード一覧「対応方法」';
COMMENT ON COLUMN "code_contactMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_contactMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_contactMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_contactMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_contactMethod"."source" IS '出典';
COMMENT ON COLUMN "code_contactMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_contactMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_contactMethod"."note" IS '備考';

CREATE TABLE "code_contactTarget" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_contactTarget" IS 'コード一覧「対応相手」';
COMMENT ON COLUMN "code_contactTarget"."code" IS 'コード';
COMMENT ON COLUMN "code_contactTarget"."title_ja" IS '名称';
COMMENT ON COLUMN "code_contactTarget"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_contactTarget"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_contactTarget"."source" IS '出典';
COMMENT ON COLUMN "code_contactTarget"."since" IS '最初の版';
COMMENT ON COLUMN "code_contactTarget"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_contactTarget"."note" IS '備考';

CREATE TABLE "code_contactPlace" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_contactPlace" IS 'コード一覧「対応した場所」';
COMMENT ON COLUMN "code_contactPlace"."code" IS 'コード';
COMMENT ON COLUMN "code_contactPlace"."title_ja" IS '名称';
COMMENT ON COLUMN "code_contactPlace"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_contactPlace"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_contactPlace"."source" IS '出典';
COMMENT ON COLUMN "code_contactPlace"."since" IS '最初の版';
COMMENT ON COLUMN "code_contactPlace"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_contactPlace"."note" IS '備考';

CREATE TABLE "code_sharingBasis" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_sharingBasis" IS 'コード一覧「情報共有の根拠」';
COMMENT ON COLUMN "code_sharingBasis"."code" IS 'コード';
COMMENT ON COLUMN "code_sharingBasis"."title_ja" IS '名称';
COMMENT ON COLUMN "code_sharingBasis"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_sharingBasis"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_sharingBasis"."source" IS '出典';
COMMENT ON COLUMN "code_sharingBasis"."since" IS '最初の版';
COMMENT ON COLUMN "code_sharingBasis"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_sharingBasis"."note" IS '備考';

CREATE TABLE "code_attainmentGrade" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_attainmentGrade" IS 'コード一覧「達成の程度」';
COMMENT ON COLUMN "code_attainmentGrade"."code" IS 'コード';
COMMENT ON COLUMN "code_attainmentGrade"."title_ja" IS '名称';
COMMENT ON COLUMN "code_attainmentGrade"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_attainmentGrade"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_attainmentGrade"."source" IS '出典';
COMMENT ON COLUMN "code_attainmentGrade"."since" IS '最初の版';
COMMENT ON COLUMN "code_attainmentGrade"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_attainmentGrade"."note" IS '備考';

CREATE TABLE "code_closureReason" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_closureReason" IS 'コード一覧「終結・中断の理由」';
COMMENT ON COLUMN "code_closureReason"."code" IS 'コード';
COMMENT ON COLUMN "code_closureReason"."title_ja" IS '名称';
COMMENT ON COLUMN "code_closureReason"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_closureReason"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_closureReason"."source" IS '出典';
COMMENT ON COLUMN "code_closureReason"."since" IS '最初の版';
COMMENT ON COLUMN "code_closureReason"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_closureReason"."note" IS '備考';

CREATE TABLE "code_consentMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_consentMethod" IS 'コード一覧「同意の方法」';
COMMENT ON COLUMN "code_consentMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_consentMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_consentMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_consentMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_consentMethod"."source" IS '出典';
COMMENT ON COLUMN "code_consentMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_consentMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_consentMethod"."note" IS '備考';

CREATE TABLE "code_signatureMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_signatureMethod" IS 'コード一覧「署名の方法」';
COMMENT ON COLUMN "code_signatureMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_signatureMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_signatureMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_signatureMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_signatureMethod"."source" IS '出典';
COMMENT ON COLUMN "code_signatureMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_signatureMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_signatureMethod"."note" IS '備考';

CREATE TABLE "code_informationSource" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_informationSource" IS 'コード一覧「情報の集め方」';
COMMENT ON COLUMN "code_informationSource"."code" IS 'コード';
COMMENT ON COLUMN "code_informationSource"."title_ja" IS '名称';
COMMENT ON COLUMN "code_informationSource"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_informationSource"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_informationSource"."source" IS '出典';
COMMENT ON COLUMN "code_informationSource"."since" IS '最初の版';
COMMENT ON COLUMN "code_informationSource"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_informationSource"."note" IS '備考';

CREATE TABLE "code_planAdequacy" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_planAdequacy" IS 'コード一覧「プランの適切性」';
COMMENT ON COLUMN "code_planAdequacy"."code" IS 'コード';
COMMENT ON COLUMN "code_planAdequacy"."title_ja" IS '名称';
COMMENT ON COLUMN "code_planAdequacy"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_planAdequacy"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_planAdequacy"."source" IS '出典';
COMMENT ON COLUMN "code_planAdequacy"."since" IS '最初の版';
COMMENT ON COLUMN "code_planAdequacy"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_planAdequacy"."note" IS '備考';

CREATE TABLE "code_childPlanTarget" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_childPlanTarget" IS 'コード一覧「サポートプランの対象」';
COMMENT ON COLUMN "code_childPlanTarget"."code" IS 'コード';
COMMENT ON COLUMN "code_childPlanTarget"."title_ja" IS '名称';
COMMENT ON COLUMN "code_childPlanTarget"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_childPlanTarget"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_childPlanTarget"."source" IS '出典';
COMMENT ON COLUMN "code_childPlanTarget"."since" IS '最初の版';
COMMENT ON COLUMN "code_childPlanTarget"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_childPlanTarget"."note" IS '備考';

CREATE TABLE "code_childPlanBasis" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_childPlanBasis" IS 'コード一覧「サポートプランの根拠」';
COMMENT ON COLUMN "code_childPlanBasis"."code" IS 'コード';
COMMENT ON COLUMN "code_childPlanBasis"."title_ja" IS '名称';
COMMENT ON COLUMN "code_childPlanBasis"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_childPlanBasis"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_childPlanBasis"."source" IS '出典';
COMMENT ON COLUMN "code_childPlanBasis"."since" IS '最初の版';
COMMENT ON COLUMN "code_childPlanBasis"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_childPlanBasis"."note" IS '備考';

CREATE TABLE "code_childPlanAuthor" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_childPlanAuthor" IS 'コード一覧「サポートプランの作成に関わった機能」';
COMMENT ON COLUMN "code_childPlanAuthor"."code" IS 'コード';
COMMENT ON COLUMN "code_childPlanAuthor"."title_ja" IS '名称';
COMMENT ON COLUMN "code_childPlanAuthor"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_childPlanAuthor"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_childPlanAuthor"."source" IS '出典';
COMMENT ON COLUMN "code_childPlanAuthor"."since" IS '最初の版';
COMMENT ON COLUMN "code_childPlanAuthor"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_childPlanAuthor"."note" IS '備考';

CREATE TABLE "code_childSupportKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_childSupportKind" IS 'コード一覧「子どもと家庭への支援の種類」';
COMMENT ON COLUMN "code_childSupportKind"."code" IS 'コード';
COMMENT ON COLUMN "code_childSupportKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_childSupportKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_childSupportKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_childSupportKind"."source" IS '出典';
COMMENT ON COLUMN "code_childSupportKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_childSupportKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_childSupportKind"."note" IS '備考';

CREATE TABLE "code_reviewResult" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_reviewResult" IS 'コード一覧「見直しの結果」';
COMMENT ON COLUMN "code_reviewResult"."code" IS 'コード';
COMMENT ON COLUMN "code_reviewResult"."title_ja" IS '名称';
COMMENT ON COLUMN "code_reviewResult"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_reviewResult"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_reviewResult"."source" IS '出典';
COMMENT ON COLUMN "code_reviewResult"."since" IS '最初の版';
COMMENT ON COLUMN "code_reviewResult"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_reviewResult"."note" IS '備考';

CREATE TABLE "code_childCaseEvent" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_childCaseEvent" IS 'コード一覧「児童の支援の節目」';
COMMENT ON COLUMN "code_childCaseEvent"."code" IS 'コード';
COMMENT ON COLUMN "code_childCaseEvent"."title_ja" IS '名称';
COMMENT ON COLUMN "code_childCaseEvent"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_childCaseEvent"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_childCaseEvent"."source" IS '出典';
COMMENT ON COLUMN "code_childCaseEvent"."since" IS '最初の版';
COMMENT ON COLUMN "code_childCaseEvent"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_childCaseEvent"."note" IS '備考';

CREATE TABLE "code_abuseKind" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_abuseKind" IS 'コード一覧「虐待の種類」';
COMMENT ON COLUMN "code_abuseKind"."code" IS 'コード';
COMMENT ON COLUMN "code_abuseKind"."title_ja" IS '名称';
COMMENT ON COLUMN "code_abuseKind"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_abuseKind"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_abuseKind"."source" IS '出典';
COMMENT ON COLUMN "code_abuseKind"."since" IS '最初の版';
COMMENT ON COLUMN "code_abuseKind"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_abuseKind"."note" IS '備考';

CREATE TABLE "code_coordinationLayer" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_coordinationLayer" IS 'コード一覧「層」';
COMMENT ON COLUMN "code_coordinationLayer"."code" IS 'コード';
COMMENT ON COLUMN "code_coordinationLayer"."title_ja" IS '名称';
COMMENT ON COLUMN "code_coordinationLayer"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_coordinationLayer"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_coordinationLayer"."source" IS '出典';
COMMENT ON COLUMN "code_coordinationLayer"."since" IS '最初の版';
COMMENT ON COLUMN "code_coordinationLayer"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_coordinationLayer"."note" IS '備考';

CREATE TABLE "code_councilMember" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_councilMember" IS 'コード一覧「協議体の構成員」';
COMMENT ON COLUMN "code_councilMember"."code" IS 'コード';
COMMENT ON COLUMN "code_councilMember"."title_ja" IS '名称';
COMMENT ON COLUMN "code_councilMember"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_councilMember"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_councilMember"."source" IS '出典';
COMMENT ON COLUMN "code_councilMember"."since" IS '最初の版';
COMMENT ON COLUMN "code_councilMember"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_councilMember"."note" IS '備考';

CREATE TABLE "code_councilRole" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_councilRole" IS 'コード一覧「協議体の役割」';
COMMENT ON COLUMN "code_councilRole"."code" IS 'コード';
COMMENT ON COLUMN "code_councilRole"."title_ja" IS '名称';
COMMENT ON COLUMN "code_councilRole"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_councilRole"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_councilRole"."source" IS '出典';
COMMENT ON COLUMN "code_councilRole"."since" IS '最初の版';
COMMENT ON COLUMN "code_councilRole"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_councilRole"."note" IS '備考';

CREATE TABLE "code_coordinatorTask" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_coordinatorTask" IS 'コード一覧「コーディネーターの業務」';
COMMENT ON COLUMN "code_coordinatorTask"."code" IS 'コード';
COMMENT ON COLUMN "code_coordinatorTask"."title_ja" IS '名称';
COMMENT ON COLUMN "code_coordinatorTask"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_coordinatorTask"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_coordinatorTask"."source" IS '出典';
COMMENT ON COLUMN "code_coordinatorTask"."since" IS '最初の版';
COMMENT ON COLUMN "code_coordinatorTask"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_coordinatorTask"."note" IS '備考';

CREATE TABLE "code_linkedPolicy" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_linkedPolicy" IS 'コード一覧「連携する分野」';
COMMENT ON COLUMN "code_linkedPolicy"."code" IS 'コード';
COMMENT ON COLUMN "code_linkedPolicy"."title_ja" IS '名称';
COMMENT ON COLUMN "code_linkedPolicy"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_linkedPolicy"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_linkedPolicy"."source" IS '出典';
COMMENT ON COLUMN "code_linkedPolicy"."since" IS '最初の版';
COMMENT ON COLUMN "code_linkedPolicy"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_linkedPolicy"."note" IS '備考';

CREATE TABLE "code_planningStep" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_planningStep" IS 'コード一覧「検討の過程の種別」';
COMMENT ON COLUMN "code_planningStep"."code" IS 'コード';
COMMENT ON COLUMN "code_planningStep"."title_ja" IS '名称';
COMMENT ON COLUMN "code_planningStep"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_planningStep"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_planningStep"."source" IS '出典';
COMMENT ON COLUMN "code_planningStep"."since" IS '最初の版';
COMMENT ON COLUMN "code_planningStep"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_planningStep"."note" IS '備考';

CREATE TABLE "code_agreementViewpoint" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_agreementViewpoint" IS 'コード一覧「合意の視点」';
COMMENT ON COLUMN "code_agreementViewpoint"."code" IS 'コード';
COMMENT ON COLUMN "code_agreementViewpoint"."title_ja" IS '名称';
COMMENT ON COLUMN "code_agreementViewpoint"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_agreementViewpoint"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_agreementViewpoint"."source" IS '出典';
COMMENT ON COLUMN "code_agreementViewpoint"."since" IS '最初の版';
COMMENT ON COLUMN "code_agreementViewpoint"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_agreementViewpoint"."note" IS '備考';

CREATE TABLE "code_planningParticipant" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_planningParticipant" IS 'コード一覧「検討に加わった者」';
COMMENT ON COLUMN "code_planningParticipant"."code" IS 'コード';
COMMENT ON COLUMN "code_planningParticipant"."title_ja" IS '名称';
COMMENT ON COLUMN "code_planningParticipant"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_planningParticipant"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_planningParticipant"."source" IS '出典';
COMMENT ON COLUMN "code_planningParticipant"."since" IS '最初の版';
COMMENT ON COLUMN "code_planningParticipant"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_planningParticipant"."note" IS '備考';

CREATE TABLE "code_harmonisedPlan" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_harmonisedPlan" IS 'コード一覧「調和を保つ計画」';
COMMENT ON COLUMN "code_harmonisedPlan"."code" IS 'コード';
COMMENT ON COLUMN "code_harmonisedPlan"."title_ja" IS '名称';
COMMENT ON COLUMN "code_harmonisedPlan"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_harmonisedPlan"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_harmonisedPlan"."source" IS '出典';
COMMENT ON COLUMN "code_harmonisedPlan"."since" IS '最初の版';
COMMENT ON COLUMN "code_harmonisedPlan"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_harmonisedPlan"."note" IS '備考';

CREATE TABLE "code_goalStatus" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_goalStatus" IS 'コード一覧「目標の進み具合」';
COMMENT ON COLUMN "code_goalStatus"."code" IS 'コード';
COMMENT ON COLUMN "code_goalStatus"."title_ja" IS '名称';
COMMENT ON COLUMN "code_goalStatus"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_goalStatus"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_goalStatus"."source" IS '出典';
COMMENT ON COLUMN "code_goalStatus"."since" IS '最初の版';
COMMENT ON COLUMN "code_goalStatus"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_goalStatus"."note" IS '備考';

CREATE TABLE "code_modelActivity" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_modelActivity" IS 'コード一覧「モデル事業の取組」';
COMMENT ON COLUMN "code_modelActivity"."code" IS 'コード';
COMMENT ON COLUMN "code_modelActivity"."title_ja" IS '名称';
COMMENT ON COLUMN "code_modelActivity"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_modelActivity"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_modelActivity"."source" IS '出典';
COMMENT ON COLUMN "code_modelActivity"."since" IS '最初の版';
COMMENT ON COLUMN "code_modelActivity"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_modelActivity"."note" IS '備考';

CREATE TABLE "code_modelPartner" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_modelPartner" IS 'コード一覧「モデル事業の協働の相手」';
COMMENT ON COLUMN "code_modelPartner"."code" IS 'コード';
COMMENT ON COLUMN "code_modelPartner"."title_ja" IS '名称';
COMMENT ON COLUMN "code_modelPartner"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_modelPartner"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_modelPartner"."source" IS '出典';
COMMENT ON COLUMN "code_modelPartner"."since" IS '最初の版';
COMMENT ON COLUMN "code_modelPartner"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_modelPartner"."note" IS '備考';

CREATE TABLE "code_modelFunction" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_modelFunction" IS 'コード一覧「モデル事業の機能」';
COMMENT ON COLUMN "code_modelFunction"."code" IS 'コード';
COMMENT ON COLUMN "code_modelFunction"."title_ja" IS '名称';
COMMENT ON COLUMN "code_modelFunction"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_modelFunction"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_modelFunction"."source" IS '出典';
COMMENT ON COLUMN "code_modelFunction"."since" IS '最初の版';
COMMENT ON COLUMN "code_modelFunction"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_modelFunction"."note" IS '備考';

CREATE TABLE "code_jointMethod" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_jointMethod" IS 'コード一覧「共同実施の方法」';
COMMENT ON COLUMN "code_jointMethod"."code" IS 'コード';
COMMENT ON COLUMN "code_jointMethod"."title_ja" IS '名称';
COMMENT ON COLUMN "code_jointMethod"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_jointMethod"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_jointMethod"."source" IS '出典';
COMMENT ON COLUMN "code_jointMethod"."since" IS '最初の版';
COMMENT ON COLUMN "code_jointMethod"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_jointMethod"."note" IS '備考';

CREATE TABLE "code_siteActivity" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_siteActivity" IS 'コード一覧「拠点の活動」';
COMMENT ON COLUMN "code_siteActivity"."code" IS 'コード';
COMMENT ON COLUMN "code_siteActivity"."title_ja" IS '名称';
COMMENT ON COLUMN "code_siteActivity"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_siteActivity"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_siteActivity"."source" IS '出典';
COMMENT ON COLUMN "code_siteActivity"."since" IS '最初の版';
COMMENT ON COLUMN "code_siteActivity"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_siteActivity"."note" IS '備考';

CREATE TABLE "code_equipment" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_equipment" IS 'コード一覧「設備」';
COMMENT ON COLUMN "code_equipment"."code" IS 'コード';
COMMENT ON COLUMN "code_equipment"."title_ja" IS '名称';
COMMENT ON COLUMN "code_equipment"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_equipment"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_equipment"."source" IS '出典';
COMMENT ON COLUMN "code_equipment"."since" IS '最初の版';
COMMENT ON COLUMN "code_equipment"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_equipment"."note" IS '備考';

CREATE TABLE "code_addOn" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_addOn" IS 'コード一覧「加算」';
COMMENT ON COLUMN "code_addOn"."code" IS 'コード';
COMMENT ON COLUMN "code_addOn"."title_ja" IS '名称';
COMMENT ON COLUMN "code_addOn"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_addOn"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_addOn"."source" IS '出典';
COMMENT ON COLUMN "code_addOn"."since" IS '最初の版';
COMMENT ON COLUMN "code_addOn"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_addOn"."note" IS '備考';

CREATE TABLE "code_training" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_training" IS 'コード一覧「研修」';
COMMENT ON COLUMN "code_training"."code" IS 'コード';
COMMENT ON COLUMN "code_training"."title_ja" IS '名称';
COMMENT ON COLUMN "code_training"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_training"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_training"."source" IS '出典';
COMMENT ON COLUMN "code_training"."since" IS '最初の版';
COMMENT ON COLUMN "code_training"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_training"."note" IS '備考';

CREATE TABLE "code_nationalStatistic" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_nationalStatistic" IS 'コード一覧「全国の数値」';
COMMENT ON COLUMN "code_nationalStatistic"."code" IS 'コード';
COMMENT ON COLUMN "code_nationalStatistic"."title_ja" IS '名称';
COMMENT ON COLUMN "code_nationalStatistic"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_nationalStatistic"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_nationalStatistic"."source" IS '出典';
COMMENT ON COLUMN "code_nationalStatistic"."since" IS '最初の版';
COMMENT ON COLUMN "code_nationalStatistic"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_nationalStatistic"."note" IS '備考';

CREATE TABLE "code_activityCenterType" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_activityCenterType" IS 'コード一覧「地域活動支援センターの型」';
COMMENT ON COLUMN "code_activityCenterType"."code" IS 'コード';
COMMENT ON COLUMN "code_activityCenterType"."title_ja" IS '名称';
COMMENT ON COLUMN "code_activityCenterType"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_activityCenterType"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_activityCenterType"."source" IS '出典';
COMMENT ON COLUMN "code_activityCenterType"."since" IS '最初の版';
COMMENT ON COLUMN "code_activityCenterType"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_activityCenterType"."note" IS '備考';

CREATE TABLE "code_conferencePurpose" (
  "code" text NOT NULL,
  "title_ja" text NOT NULL,
  "title_en" text NOT NULL,
  "provenance" text NOT NULL,
  "source" text NOT NULL,
  "since" text NOT NULL,
  "deprecated_since" text,
  "note" text,
  PRIMARY KEY ("code")
);
COMMENT ON TABLE "code_conferencePurpose" IS 'コード一覧「支援会議の目的」';
COMMENT ON COLUMN "code_conferencePurpose"."code" IS 'コード';
COMMENT ON COLUMN "code_conferencePurpose"."title_ja" IS '名称';
COMMENT ON COLUMN "code_conferencePurpose"."title_en" IS '英語の名称';
COMMENT ON COLUMN "code_conferencePurpose"."provenance" IS '確かさ';
COMMENT ON COLUMN "code_conferencePurpose"."source" IS '出典';
COMMENT ON COLUMN "code_conferencePurpose"."since" IS '最初の版';
COMMENT ON COLUMN "code_conferencePurpose"."deprecated_since" IS '非推奨となった版';
COMMENT ON COLUMN "code_conferencePurpose"."note" IS '備考';

CREATE TABLE "municipality" (
  "municipalityCode" text NOT NULL CHECK (char_length("municipalityCode") >= 1 AND "municipalityCode" ~ '^[0-9]{6}$'),
  "municipalityName" text NOT NULL CHECK (char_length("municipalityName") >= 1 AND char_length("municipalityName") <= 60),
  "municipalityKind" text NOT NULL,
  "prefectureName" text CHECK (char_length("prefectureName") >= 1 AND char_length("prefectureName") <= 10),
  "population" bigint CHECK ("population" >= 0),
  "populationDate" date,
  "populationSource" text CHECK (char_length("populationSource") >= 1 AND char_length("populationSource") <= 80),
  "elderlyPopulation" bigint CHECK ("elderlyPopulation" >= 0),
  "childPopulation" bigint CHECK ("childPopulation" >= 0),
  "hasWelfareOffice" boolean NOT NULL,
  "programmeStartFiscalYear" bigint CHECK ("programmeStartFiscalYear" >= 2021 AND "programmeStartFiscalYear" <= 2100),
  PRIMARY KEY ("municipalityCode")
);
COMMENT ON TABLE "municipality" IS '市町村';
COMMENT ON COLUMN "municipality"."municipalityCode" IS '団体コード';
COMMENT ON COLUMN "municipality"."municipalityName" IS '市町村名';
COMMENT ON COLUMN "municipality"."municipalityKind" IS '市町村の種別';
COMMENT ON COLUMN "municipality"."prefectureName" IS '都道府県名';
COMMENT ON COLUMN "municipality"."population" IS '人口';
COMMENT ON COLUMN "municipality"."populationDate" IS '人口の基準日';
COMMENT ON COLUMN "municipality"."populationSource" IS '人口の出典';
COMMENT ON COLUMN "municipality"."elderlyPopulation" IS '65歳以上人口';
COMMENT ON COLUMN "municipality"."childPopulation" IS '児童人口';
COMMENT ON COLUMN "municipality"."hasWelfareOffice" IS '福祉事務所の設置';
COMMENT ON COLUMN "municipality"."programmeStartFiscalYear" IS '事業開始年度';

CREATE TABLE "municipality_appliedProgrammeKinds" (
  "municipalityCode" text NOT NULL CHECK (char_length("municipalityCode") >= 1 AND "municipalityCode" ~ '^[0-9]{6}$'),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("municipalityCode", "position"),
  UNIQUE ("municipalityCode", "value")
);
COMMENT ON TABLE "municipality_appliedProgrammeKinds" IS '市町村の「申請する他の事業」';
COMMENT ON COLUMN "municipality_appliedProgrammeKinds"."municipalityCode" IS '団体コード';
COMMENT ON COLUMN "municipality_appliedProgrammeKinds"."position" IS '並び順';
COMMENT ON COLUMN "municipality_appliedProgrammeKinds"."value" IS '申請する他の事業';

CREATE TABLE "programme" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "municipalityCode" text NOT NULL CHECK (char_length("municipalityCode") >= 1),
  "programmeKind" text NOT NULL,
  "startDate" date,
  "implementationPlanAdoptedDate" date,
  "purpose" text CHECK (char_length("purpose") <= 2000),
  "integrationMeasures" text CHECK (char_length("integrationMeasures") <= 2000),
  "expectedEffect" text CHECK (char_length("expectedEffect") <= 2000),
  "completionDueDate" date,
  "completedDate" date,
  "overallResult" text CHECK (char_length("overallResult") <= 2000),
  PRIMARY KEY ("fiscalYear")
);
COMMENT ON TABLE "programme" IS '重層的支援体制整備事業（年度）';
COMMENT ON COLUMN "programme"."fiscalYear" IS '年度';
COMMENT ON COLUMN "programme"."municipalityCode" IS '団体コード';
COMMENT ON COLUMN "programme"."programmeKind" IS '事業の種別';
COMMENT ON COLUMN "programme"."startDate" IS '事業開始日';
COMMENT ON COLUMN "programme"."implementationPlanAdoptedDate" IS '実施計画の策定日';
COMMENT ON COLUMN "programme"."purpose" IS '事業の目的';
COMMENT ON COLUMN "programme"."integrationMeasures" IS '一体的な実施のための取組';
COMMENT ON COLUMN "programme"."expectedEffect" IS '期待される効果';
COMMENT ON COLUMN "programme"."completionDueDate" IS '事業完了予定日';
COMMENT ON COLUMN "programme"."completedDate" IS '事業完了日';
COMMENT ON COLUMN "programme"."overallResult" IS '事業の成果';

CREATE TABLE "area" (
  "areaId" text NOT NULL CHECK (char_length("areaId") >= 1 AND char_length("areaId") <= 64),
  "areaName" text NOT NULL CHECK (char_length("areaName") >= 1 AND char_length("areaName") <= 120),
  "coordinationLayer" text NOT NULL,
  "population" bigint CHECK ("population" >= 0 AND "population" <= 5000000),
  PRIMARY KEY ("areaId")
);
COMMENT ON TABLE "area" IS '圏域';
COMMENT ON COLUMN "area"."areaId" IS '圏域ID';
COMMENT ON COLUMN "area"."areaName" IS '圏域名';
COMMENT ON COLUMN "area"."coordinationLayer" IS '層';
COMMENT ON COLUMN "area"."population" IS '人口';

CREATE TABLE "council" (
  "councilId" text NOT NULL CHECK (char_length("councilId") >= 1 AND char_length("councilId") <= 64),
  "councilName" text NOT NULL CHECK (char_length("councilName") >= 1 AND char_length("councilName") <= 120),
  "coordinationLayer" text NOT NULL,
  "establisherName" text CHECK (char_length("establisherName") <= 120),
  "establishedDate" date,
  "rulesDate" date,
  "heldCount" bigint CHECK ("heldCount" >= 0 AND "heldCount" <= 400),
  PRIMARY KEY ("councilId")
);
COMMENT ON TABLE "council" IS '協議体';
COMMENT ON COLUMN "council"."councilId" IS '協議体ID';
COMMENT ON COLUMN "council"."councilName" IS '協議体名';
COMMENT ON COLUMN "council"."coordinationLayer" IS '層';
COMMENT ON COLUMN "council"."establisherName" IS '設置者';
COMMENT ON COLUMN "council"."establishedDate" IS '設置日';
COMMENT ON COLUMN "council"."rulesDate" IS '要綱等の制定日';
COMMENT ON COLUMN "council"."heldCount" IS '開催回数';

CREATE TABLE "council_areaIds" (
  "councilId" text NOT NULL CHECK (char_length("councilId") >= 1 AND char_length("councilId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL CHECK (char_length("value") >= 1),
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value")
);
COMMENT ON TABLE "council_areaIds" IS '協議体の「圏域ID」';
COMMENT ON COLUMN "council_areaIds"."councilId" IS '協議体ID';
COMMENT ON COLUMN "council_areaIds"."position" IS '並び順';
COMMENT ON COLUMN "council_areaIds"."value" IS '圏域ID';

CREATE TABLE "council_memberKinds" (
  "councilId" text NOT NULL CHECK (char_length("councilId") >= 1 AND char_length("councilId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value")
);
COMMENT ON TABLE "council_memberKinds" IS '協議体の「構成員の種別」';
COMMENT ON COLUMN "council_memberKinds"."councilId" IS '協議体ID';
COMMENT ON COLUMN "council_memberKinds"."position" IS '並び順';
COMMENT ON COLUMN "council_memberKinds"."value" IS '構成員の種別';

CREATE TABLE "council_councilRoles" (
  "councilId" text NOT NULL CHECK (char_length("councilId") >= 1 AND char_length("councilId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value")
);
COMMENT ON TABLE "council_councilRoles" IS '協議体の「役割」';
COMMENT ON COLUMN "council_councilRoles"."councilId" IS '協議体ID';
COMMENT ON COLUMN "council_councilRoles"."position" IS '並び順';
COMMENT ON COLUMN "council_councilRoles"."value" IS '役割';

CREATE TABLE "lifeSupportCoordinator" (
  "lifeSupportCoordinatorId" text NOT NULL CHECK (char_length("lifeSupportCoordinatorId") >= 1 AND char_length("lifeSupportCoordinatorId") <= 64),
  "staffId" text CHECK (char_length("staffId") >= 1 AND char_length("staffId") <= 64),
  "coordinationLayer" text NOT NULL,
  "councilId" text CHECK (char_length("councilId") >= 1 AND char_length("councilId") <= 64),
  "linkedSiteId" text CHECK (char_length("linkedSiteId") >= 1 AND char_length("linkedSiteId") <= 64),
  "startDate" date,
  "endDate" date,
  PRIMARY KEY ("lifeSupportCoordinatorId")
);
COMMENT ON TABLE "lifeSupportCoordinator" IS '生活支援コーディネーター';
COMMENT ON COLUMN "lifeSupportCoordinator"."lifeSupportCoordinatorId" IS 'コーディネーターID';
COMMENT ON COLUMN "lifeSupportCoordinator"."staffId" IS '職員ID';
COMMENT ON COLUMN "lifeSupportCoordinator"."coordinationLayer" IS '層';
COMMENT ON COLUMN "lifeSupportCoordinator"."councilId" IS '協議体ID';
COMMENT ON COLUMN "lifeSupportCoordinator"."linkedSiteId" IS '連携する拠点ID';
COMMENT ON COLUMN "lifeSupportCoordinator"."startDate" IS '配置日';
COMMENT ON COLUMN "lifeSupportCoordinator"."endDate" IS '終了日';

CREATE TABLE "lifeSupportCoordinator_areaIds" (
  "lifeSupportCoordinatorId" text NOT NULL CHECK (char_length("lifeSupportCoordinatorId") >= 1 AND char_length("lifeSupportCoordinatorId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL CHECK (char_length("value") >= 1),
  PRIMARY KEY ("lifeSupportCoordinatorId", "position"),
  UNIQUE ("lifeSupportCoordinatorId", "value")
);
COMMENT ON TABLE "lifeSupportCoordinator_areaIds" IS '生活支援コーディネーターの「圏域ID」';
COMMENT ON COLUMN "lifeSupportCoordinator_areaIds"."lifeSupportCoordinatorId" IS 'コーディネーターID';
COMMENT ON COLUMN "lifeSupportCoordinator_areaIds"."position" IS '並び順';
COMMENT ON COLUMN "lifeSupportCoordinator_areaIds"."value" IS '圏域ID';

CREATE TABLE "lifeSupportCoordinator_coordinatorTasks" (
  "lifeSupportCoordinatorId" text NOT NULL CHECK (char_length("lifeSupportCoordinatorId") >= 1 AND char_length("lifeSupportCoordinatorId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("lifeSupportCoordinatorId", "position"),
  UNIQUE ("lifeSupportCoordinatorId", "value")
);
COMMENT ON TABLE "lifeSupportCoordinator_coordinatorTasks" IS '生活支援コーディネーターの「業務」';
COMMENT ON COLUMN "lifeSupportCoordinator_coordinatorTasks"."lifeSupportCoordinatorId" IS 'コーディネーターID';
COMMENT ON COLUMN "lifeSupportCoordinator_coordinatorTasks"."position" IS '並び順';
COMMENT ON COLUMN "lifeSupportCoordinator_coordinatorTasks"."value" IS '業務';

CREATE TABLE "welfarePlan" (
  "welfarePlanId" text NOT NULL CHECK (char_length("welfarePlanId") >= 1 AND char_length("welfarePlanId") <= 64),
  "planName" text NOT NULL CHECK (char_length("planName") >= 1 AND char_length("planName") <= 200),
  "adoptedDate" date,
  "periodStartDate" date,
  "periodEndDate" date,
  "hasCommunityPoorMeasures" boolean,
  "ministerConsultedDate" date,
  "ministerApprovedDate" date,
  PRIMARY KEY ("welfarePlanId")
);
COMMENT ON TABLE "welfarePlan" IS '市町村地域福祉計画';
COMMENT ON COLUMN "welfarePlan"."welfarePlanId" IS '地域福祉計画ID';
COMMENT ON COLUMN "welfarePlan"."planName" IS '計画名';
COMMENT ON COLUMN "welfarePlan"."adoptedDate" IS '策定日';
COMMENT ON COLUMN "welfarePlan"."periodStartDate" IS '計画期間の開始日';
COMMENT ON COLUMN "welfarePlan"."periodEndDate" IS '計画期間の終了日';
COMMENT ON COLUMN "welfarePlan"."hasCommunityPoorMeasures" IS '困窮地域づくりの記載';
COMMENT ON COLUMN "welfarePlan"."ministerConsultedDate" IS '大臣への協議日';
COMMENT ON COLUMN "welfarePlan"."ministerApprovedDate" IS '大臣の承認日';

CREATE TABLE "welfarePlan_linkedPolicies" (
  "welfarePlanId" text NOT NULL CHECK (char_length("welfarePlanId") >= 1 AND char_length("welfarePlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("welfarePlanId", "position"),
  UNIQUE ("welfarePlanId", "value")
);
COMMENT ON TABLE "welfarePlan_linkedPolicies" IS '市町村地域福祉計画の「連携する分野」';
COMMENT ON COLUMN "welfarePlan_linkedPolicies"."welfarePlanId" IS '地域福祉計画ID';
COMMENT ON COLUMN "welfarePlan_linkedPolicies"."position" IS '並び順';
COMMENT ON COLUMN "welfarePlan_linkedPolicies"."value" IS '連携する分野';

CREATE TABLE "planningProcess" (
  "planningProcessId" text NOT NULL CHECK (char_length("planningProcessId") >= 1 AND char_length("planningProcessId") <= 64),
  "planningStepKind" text NOT NULL,
  "heldDate" date NOT NULL,
  "summary" text CHECK (char_length("summary") <= 2000),
  "outcome" text CHECK (char_length("outcome") <= 2000),
  PRIMARY KEY ("planningProcessId")
);
COMMENT ON TABLE "planningProcess" IS '検討の過程';
COMMENT ON COLUMN "planningProcess"."planningProcessId" IS '検討過程ID';
COMMENT ON COLUMN "planningProcess"."planningStepKind" IS '過程の種別';
COMMENT ON COLUMN "planningProcess"."heldDate" IS '日付';
COMMENT ON COLUMN "planningProcess"."summary" IS '内容';
COMMENT ON COLUMN "planningProcess"."outcome" IS '結果';

CREATE TABLE "planningProcess_agreementViewpoints" (
  "planningProcessId" text NOT NULL CHECK (char_length("planningProcessId") >= 1 AND char_length("planningProcessId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planningProcessId", "position"),
  UNIQUE ("planningProcessId", "value")
);
COMMENT ON TABLE "planningProcess_agreementViewpoints" IS '検討の過程の「合意した視点」';
COMMENT ON COLUMN "planningProcess_agreementViewpoints"."planningProcessId" IS '検討過程ID';
COMMENT ON COLUMN "planningProcess_agreementViewpoints"."position" IS '並び順';
COMMENT ON COLUMN "planningProcess_agreementViewpoints"."value" IS '合意した視点';

CREATE TABLE "planningProcess_planningParticipants" (
  "planningProcessId" text NOT NULL CHECK (char_length("planningProcessId") >= 1 AND char_length("planningProcessId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planningProcessId", "position"),
  UNIQUE ("planningProcessId", "value")
);
COMMENT ON TABLE "planningProcess_planningParticipants" IS '検討の過程の「加わった者」';
COMMENT ON COLUMN "planningProcess_planningParticipants"."planningProcessId" IS '検討過程ID';
COMMENT ON COLUMN "planningProcess_planningParticipants"."position" IS '並び順';
COMMENT ON COLUMN "planningProcess_planningParticipants"."value" IS '加わった者';

CREATE TABLE "implementationPlan" (
  "implementationPlanId" text NOT NULL CHECK (char_length("implementationPlanId") >= 1 AND char_length("implementationPlanId") <= 64),
  "adoptedDate" date NOT NULL,
  "revisedDate" date,
  "periodStartDate" date NOT NULL,
  "periodEndDate" date NOT NULL,
  "basicPolicy" text NOT NULL CHECK (char_length("basicPolicy") >= 1 AND char_length("basicPolicy") <= 8000),
  "provisionContent" text NOT NULL CHECK (char_length("provisionContent") >= 1 AND char_length("provisionContent") <= 8000),
  "provisionTiming" text NOT NULL CHECK (char_length("provisionTiming") >= 1 AND char_length("provisionTiming") <= 2000),
  "agencyIntegration" text NOT NULL CHECK (char_length("agencyIntegration") >= 1 AND char_length("agencyIntegration") <= 8000),
  "opinionMethod" text CHECK (char_length("opinionMethod") <= 1000),
  "publishedDate" date,
  "authorName" text CHECK (char_length("authorName") <= 200),
  "municipalityStatement" text CHECK (char_length("municipalityStatement") <= 2000),
  "needsSurvey" text CHECK (char_length("needsSurvey") <= 2000),
  "resourceInventory" text CHECK (char_length("resourceInventory") <= 4000),
  "evaluationMethod" text CHECK (char_length("evaluationMethod") <= 2000),
  "reviewCycleMonths" bigint CHECK ("reviewCycleMonths" >= 1 AND "reviewCycleMonths" <= 120),
  "lastReviewedDate" date,
  "welfarePlanId" text CHECK (char_length("welfarePlanId") >= 1 AND char_length("welfarePlanId") <= 64),
  "backupArrangement" text CHECK (char_length("backupArrangement") <= 2000),
  "targetCompletionFiscalYear" bigint CHECK ("targetCompletionFiscalYear" >= 2021 AND "targetCompletionFiscalYear" <= 2100),
  PRIMARY KEY ("implementationPlanId")
);
COMMENT ON TABLE "implementationPlan" IS '重層的支援体制整備事業実施計画';
COMMENT ON COLUMN "implementationPlan"."implementationPlanId" IS '実施計画ID';
COMMENT ON COLUMN "implementationPlan"."adoptedDate" IS '策定日';
COMMENT ON COLUMN "implementationPlan"."revisedDate" IS '変更日';
COMMENT ON COLUMN "implementationPlan"."periodStartDate" IS '計画期間の開始日';
COMMENT ON COLUMN "implementationPlan"."periodEndDate" IS '計画期間の終了日';
COMMENT ON COLUMN "implementationPlan"."basicPolicy" IS '福祉に関する基本方針';
COMMENT ON COLUMN "implementationPlan"."provisionContent" IS '提供体制の確保の内容';
COMMENT ON COLUMN "implementationPlan"."provisionTiming" IS '実施時期';
COMMENT ON COLUMN "implementationPlan"."agencyIntegration" IS '支援関係機関の一体的な連携';
COMMENT ON COLUMN "implementationPlan"."opinionMethod" IS '住民等の意見の反映';
COMMENT ON COLUMN "implementationPlan"."publishedDate" IS '公表日';
COMMENT ON COLUMN "implementationPlan"."authorName" IS '作成した部署等';
COMMENT ON COLUMN "implementationPlan"."municipalityStatement" IS '市町村の考え方';
COMMENT ON COLUMN "implementationPlan"."needsSurvey" IS 'ニーズの把握';
COMMENT ON COLUMN "implementationPlan"."resourceInventory" IS '社会資源の把握';
COMMENT ON COLUMN "implementationPlan"."evaluationMethod" IS '評価の方法';
COMMENT ON COLUMN "implementationPlan"."reviewCycleMonths" IS '見直しの間隔';
COMMENT ON COLUMN "implementationPlan"."lastReviewedDate" IS '最後に見直した日';
COMMENT ON COLUMN "implementationPlan"."welfarePlanId" IS '地域福祉計画ID';
COMMENT ON COLUMN "implementationPlan"."backupArrangement" IS '地域型拠点の後方支援';
COMMENT ON COLUMN "implementationPlan"."targetCompletionFiscalYear" IS '体制整備の完了目標年度';

CREATE TABLE "implementationPlan_harmonisedPlans" (
  "implementationPlanId" text NOT NULL CHECK (char_length("implementationPlanId") >= 1 AND char_length("implementationPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("implementationPlanId", "position"),
  UNIQUE ("implementationPlanId", "value")
);
COMMENT ON TABLE "implementationPlan_harmonisedPlans" IS '重層的支援体制整備事業実施計画の「調和を保つ計画」';
COMMENT ON COLUMN "implementationPlan_harmonisedPlans"."implementationPlanId" IS '実施計画ID';
COMMENT ON COLUMN "implementationPlan_harmonisedPlans"."position" IS '並び順';
COMMENT ON COLUMN "implementationPlan_harmonisedPlans"."value" IS '調和を保つ計画';

CREATE TABLE "implementationPlan_linkedPolicies" (
  "implementationPlanId" text NOT NULL CHECK (char_length("implementationPlanId") >= 1 AND char_length("implementationPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("implementationPlanId", "position"),
  UNIQUE ("implementationPlanId", "value")
);
COMMENT ON TABLE "implementationPlan_linkedPolicies" IS '重層的支援体制整備事業実施計画の「連携する分野」';
COMMENT ON COLUMN "implementationPlan_linkedPolicies"."implementationPlanId" IS '実施計画ID';
COMMENT ON COLUMN "implementationPlan_linkedPolicies"."position" IS '並び順';
COMMENT ON COLUMN "implementationPlan_linkedPolicies"."value" IS '連携する分野';

CREATE TABLE "implementationGoal" (
  "implementationGoalId" text NOT NULL CHECK (char_length("implementationGoalId") >= 1 AND char_length("implementationGoalId") <= 64),
  "implementationPlanId" text NOT NULL CHECK (char_length("implementationPlanId") >= 1 AND char_length("implementationPlanId") <= 64),
  "componentCode" text,
  "ownerName" text CHECK (char_length("ownerName") <= 120),
  "action" text CHECK (char_length("action") <= 1000),
  "goal" text NOT NULL CHECK (char_length("goal") >= 1 AND char_length("goal") <= 1000),
  "dueDate" date NOT NULL,
  "indicatorName" text CHECK (char_length("indicatorName") <= 200),
  "targetValue" numeric,
  "actualValue" numeric,
  "unitName" text CHECK (char_length("unitName") <= 30),
  "goalStatus" text,
  "gapAnalysis" text CHECK (char_length("gapAnalysis") <= 2000),
  "revision" text CHECK (char_length("revision") <= 2000),
  PRIMARY KEY ("implementationGoalId")
);
COMMENT ON TABLE "implementationGoal" IS '実施計画の目標';
COMMENT ON COLUMN "implementationGoal"."implementationGoalId" IS '実施計画の目標ID';
COMMENT ON COLUMN "implementationGoal"."implementationPlanId" IS '実施計画ID';
COMMENT ON COLUMN "implementationGoal"."componentCode" IS '構成事業';
COMMENT ON COLUMN "implementationGoal"."ownerName" IS '誰が';
COMMENT ON COLUMN "implementationGoal"."action" IS '何をして';
COMMENT ON COLUMN "implementationGoal"."goal" IS '何を達成するか';
COMMENT ON COLUMN "implementationGoal"."dueDate" IS 'いつまでに';
COMMENT ON COLUMN "implementationGoal"."indicatorName" IS '指標';
COMMENT ON COLUMN "implementationGoal"."targetValue" IS '目標値';
COMMENT ON COLUMN "implementationGoal"."actualValue" IS '実績値';
COMMENT ON COLUMN "implementationGoal"."unitName" IS '単位';
COMMENT ON COLUMN "implementationGoal"."goalStatus" IS '進み具合';
COMMENT ON COLUMN "implementationGoal"."gapAnalysis" IS '差の分析';
COMMENT ON COLUMN "implementationGoal"."revision" IS '見直しの内容';

CREATE TABLE "modelProject" (
  "modelProjectId" text NOT NULL CHECK (char_length("modelProjectId") >= 1 AND char_length("modelProjectId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "programmeKind" text NOT NULL,
  "startFiscalYear" bigint CHECK ("startFiscalYear" >= 2021 AND "startFiscalYear" <= 2100),
  "endFiscalYear" bigint CHECK ("endFiscalYear" >= 2021 AND "endFiscalYear" <= 2100),
  "coordinatorName" text CHECK (char_length("coordinatorName") <= 120),
  "isCoordinatorDedicated" boolean,
  "usesAiIct" boolean,
  "primaryConsultationNote" text CHECK (char_length("primaryConsultationNote") <= 1000),
  "specialistConsultationNote" text CHECK (char_length("specialistConsultationNote") <= 1000),
  "trialNote" text CHECK (char_length("trialNote") <= 2000),
  "prefectureConsultedDate" date,
  "neighbourConsultedDate" date,
  "residentHeardDate" date,
  PRIMARY KEY ("modelProjectId")
);
COMMENT ON TABLE "modelProject" IS 'モデル事業';
COMMENT ON COLUMN "modelProject"."modelProjectId" IS 'モデル事業ID';
COMMENT ON COLUMN "modelProject"."fiscalYear" IS '会計年度';
COMMENT ON COLUMN "modelProject"."programmeKind" IS '事業の種別';
COMMENT ON COLUMN "modelProject"."startFiscalYear" IS '開始年度';
COMMENT ON COLUMN "modelProject"."endFiscalYear" IS '終了予定年度';
COMMENT ON COLUMN "modelProject"."coordinatorName" IS '支援員・コーディネーター';
COMMENT ON COLUMN "modelProject"."isCoordinatorDedicated" IS '専任';
COMMENT ON COLUMN "modelProject"."usesAiIct" IS 'AI・ICTの活用';
COMMENT ON COLUMN "modelProject"."primaryConsultationNote" IS '一次相談対応';
COMMENT ON COLUMN "modelProject"."specialistConsultationNote" IS '専門的相談対応';
COMMENT ON COLUMN "modelProject"."trialNote" IS '試行の記録';
COMMENT ON COLUMN "modelProject"."prefectureConsultedDate" IS '都道府県との協議日';
COMMENT ON COLUMN "modelProject"."neighbourConsultedDate" IS '近隣市町村との協議日';
COMMENT ON COLUMN "modelProject"."residentHeardDate" IS '住民の意見聴取日';

CREATE TABLE "modelProject_modelActivities" (
  "modelProjectId" text NOT NULL CHECK (char_length("modelProjectId") >= 1 AND char_length("modelProjectId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value")
);
COMMENT ON TABLE "modelProject_modelActivities" IS 'モデル事業の「取組」';
COMMENT ON COLUMN "modelProject_modelActivities"."modelProjectId" IS 'モデル事業ID';
COMMENT ON COLUMN "modelProject_modelActivities"."position" IS '並び順';
COMMENT ON COLUMN "modelProject_modelActivities"."value" IS '取組';

CREATE TABLE "modelProject_modelPartners" (
  "modelProjectId" text NOT NULL CHECK (char_length("modelProjectId") >= 1 AND char_length("modelProjectId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value")
);
COMMENT ON TABLE "modelProject_modelPartners" IS 'モデル事業の「協働の相手」';
COMMENT ON COLUMN "modelProject_modelPartners"."modelProjectId" IS 'モデル事業ID';
COMMENT ON COLUMN "modelProject_modelPartners"."position" IS '並び順';
COMMENT ON COLUMN "modelProject_modelPartners"."value" IS '協働の相手';

CREATE TABLE "modelProject_modelFunctions" (
  "modelProjectId" text NOT NULL CHECK (char_length("modelProjectId") >= 1 AND char_length("modelProjectId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value")
);
COMMENT ON TABLE "modelProject_modelFunctions" IS 'モデル事業の「果たす機能」';
COMMENT ON COLUMN "modelProject_modelFunctions"."modelProjectId" IS 'モデル事業ID';
COMMENT ON COLUMN "modelProject_modelFunctions"."position" IS '並び順';
COMMENT ON COLUMN "modelProject_modelFunctions"."value" IS '果たす機能';

CREATE TABLE "jointImplementation" (
  "jointImplementationId" text NOT NULL CHECK (char_length("jointImplementationId") >= 1 AND char_length("jointImplementationId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "componentCode" text NOT NULL,
  "partnerMunicipalityCode" text NOT NULL CHECK (char_length("partnerMunicipalityCode") >= 1 AND "partnerMunicipalityCode" ~ '^[0-9]{6}$'),
  "jointMethod" text NOT NULL,
  "agreedDate" date,
  "isLead" boolean,
  "costShareRate" numeric CHECK ("costShareRate" >= 0 AND "costShareRate" <= 1),
  "costShareMethod" text CHECK (char_length("costShareMethod") <= 500),
  PRIMARY KEY ("jointImplementationId")
);
COMMENT ON TABLE "jointImplementation" IS '共同実施';
COMMENT ON COLUMN "jointImplementation"."jointImplementationId" IS '共同実施ID';
COMMENT ON COLUMN "jointImplementation"."fiscalYear" IS '会計年度';
COMMENT ON COLUMN "jointImplementation"."componentCode" IS '構成事業';
COMMENT ON COLUMN "jointImplementation"."partnerMunicipalityCode" IS '相手の団体コード';
COMMENT ON COLUMN "jointImplementation"."jointMethod" IS '方法';
COMMENT ON COLUMN "jointImplementation"."agreedDate" IS '協定・規約の日';
COMMENT ON COLUMN "jointImplementation"."isLead" IS '中心となる市町村';
COMMENT ON COLUMN "jointImplementation"."costShareRate" IS '費用の負担割合';
COMMENT ON COLUMN "jointImplementation"."costShareMethod" IS '負担割合の求め方';

CREATE TABLE "component" (
  "componentCode" text NOT NULL,
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "isImplemented" boolean NOT NULL,
  "notImplementedReason" text CHECK (char_length("notImplementedReason") <= 500),
  "legalItem" text,
  "deliveryMode" text,
  "startDate" date,
  "activityDescription" text CHECK (char_length("activityDescription") <= 2000),
  "target" text CHECK (char_length("target") <= 1000),
  "resultDescription" text CHECK (char_length("resultDescription") <= 2000),
  PRIMARY KEY ("componentCode", "fiscalYear")
);
COMMENT ON TABLE "component" IS '構成事業';
COMMENT ON COLUMN "component"."componentCode" IS '構成事業';
COMMENT ON COLUMN "component"."fiscalYear" IS '年度';
COMMENT ON COLUMN "component"."isImplemented" IS '実施の有無';
COMMENT ON COLUMN "component"."notImplementedReason" IS '実施しない理由';
COMMENT ON COLUMN "component"."legalItem" IS '法の号';
COMMENT ON COLUMN "component"."deliveryMode" IS '実施方法';
COMMENT ON COLUMN "component"."startDate" IS '開始日';
COMMENT ON COLUMN "component"."activityDescription" IS '事業内容';
COMMENT ON COLUMN "component"."target" IS '数値目標';
COMMENT ON COLUMN "component"."resultDescription" IS '実施状況';

CREATE TABLE "component_operatorIds" (
  "componentCode" text NOT NULL,
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL CHECK (char_length("value") >= 1),
  PRIMARY KEY ("componentCode", "fiscalYear", "position"),
  UNIQUE ("componentCode", "fiscalYear", "value")
);
COMMENT ON TABLE "component_operatorIds" IS '構成事業の「実施者ID」';
COMMENT ON COLUMN "component_operatorIds"."componentCode" IS '構成事業';
COMMENT ON COLUMN "component_operatorIds"."fiscalYear" IS '年度';
COMMENT ON COLUMN "component_operatorIds"."position" IS '並び順';
COMMENT ON COLUMN "component_operatorIds"."value" IS '実施者ID';

CREATE TABLE "componentOperator" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "componentCode" text NOT NULL,
  "operatorId" text NOT NULL CHECK (char_length("operatorId") >= 1 AND char_length("operatorId") <= 64),
  "deliveryMode" text NOT NULL,
  "assignedPart" text CHECK (char_length("assignedPart") <= 500),
  PRIMARY KEY ("fiscalYear", "componentCode", "operatorId")
);
COMMENT ON TABLE "componentOperator" IS '構成事業の実施者';
COMMENT ON COLUMN "componentOperator"."fiscalYear" IS '会計年度';
COMMENT ON COLUMN "componentOperator"."componentCode" IS '構成事業';
COMMENT ON COLUMN "componentOperator"."operatorId" IS '実施者ID';
COMMENT ON COLUMN "componentOperator"."deliveryMode" IS '実施方法';
COMMENT ON COLUMN "componentOperator"."assignedPart" IS '受け持つ範囲';

CREATE TABLE "operator" (
  "operatorId" text NOT NULL CHECK (char_length("operatorId") >= 1 AND char_length("operatorId") <= 64),
  "operatorName" text NOT NULL CHECK (char_length("operatorName") >= 1 AND char_length("operatorName") <= 120),
  "deliveryMode" text NOT NULL,
  "legalForm" text,
  "corporateNumber" text CHECK ("corporateNumber" ~ '^[0-9]{13}$'),
  PRIMARY KEY ("operatorId")
);
COMMENT ON TABLE "operator" IS '実施者';
COMMENT ON COLUMN "operator"."operatorId" IS '実施者ID';
COMMENT ON COLUMN "operator"."operatorName" IS '実施者名';
COMMENT ON COLUMN "operator"."deliveryMode" IS '実施方法';
COMMENT ON COLUMN "operator"."legalForm" IS '法人の種別';
COMMENT ON COLUMN "operator"."corporateNumber" IS '法人番号';

CREATE TABLE "contract" (
  "contractId" text NOT NULL CHECK (char_length("contractId") >= 1 AND char_length("contractId") <= 64),
  "operatorId" text NOT NULL CHECK (char_length("operatorId") >= 1 AND char_length("operatorId") <= 64),
  "startDate" date NOT NULL,
  "endDate" date,
  "contractScope" text CHECK (char_length("contractScope") <= 1000),
  "policyPresentedDate" date,
  "integrationMeasures" text CHECK (char_length("integrationMeasures") <= 1000),
  "selectionReason" text CHECK (char_length("selectionReason") <= 1000),
  "recognisedDate" date,
  "councilEvaluatedDate" date,
  "contractYen" bigint CHECK ("contractYen" >= 0 AND "contractYen" <= 9999999999999),
  PRIMARY KEY ("contractId")
);
COMMENT ON TABLE "contract" IS '委託契約';
COMMENT ON COLUMN "contract"."contractId" IS '契約ID';
COMMENT ON COLUMN "contract"."operatorId" IS '実施者ID';
COMMENT ON COLUMN "contract"."startDate" IS '契約の開始日';
COMMENT ON COLUMN "contract"."endDate" IS '契約の終了日';
COMMENT ON COLUMN "contract"."contractScope" IS '委託の範囲';
COMMENT ON COLUMN "contract"."policyPresentedDate" IS '方針を示した日';
COMMENT ON COLUMN "contract"."integrationMeasures" IS '一体的な実施の方策';
COMMENT ON COLUMN "contract"."selectionReason" IS '選定の理由';
COMMENT ON COLUMN "contract"."recognisedDate" IS '市町村が認めた日';
COMMENT ON COLUMN "contract"."councilEvaluatedDate" IS '協議会の評価日';
COMMENT ON COLUMN "contract"."contractYen" IS '契約額';

CREATE TABLE "contract_componentCodes" (
  "contractId" text NOT NULL CHECK (char_length("contractId") >= 1 AND char_length("contractId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("contractId", "position"),
  UNIQUE ("contractId", "value")
);
COMMENT ON TABLE "contract_componentCodes" IS '委託契約の「構成事業」';
COMMENT ON COLUMN "contract_componentCodes"."contractId" IS '契約ID';
COMMENT ON COLUMN "contract_componentCodes"."position" IS '並び順';
COMMENT ON COLUMN "contract_componentCodes"."value" IS '構成事業';

CREATE TABLE "subcontract" (
  "subcontractId" text NOT NULL CHECK (char_length("subcontractId") >= 1 AND char_length("subcontractId") <= 64),
  "contractId" text NOT NULL CHECK (char_length("contractId") >= 1 AND char_length("contractId") <= 64),
  "subcontractorName" text NOT NULL CHECK (char_length("subcontractorName") >= 1 AND char_length("subcontractorName") <= 120),
  "legalForm" text,
  "subcontractScope" text CHECK (char_length("subcontractScope") <= 500),
  "opinionHeardDate" date,
  "notifiedDate" date,
  "startDate" date NOT NULL,
  PRIMARY KEY ("subcontractId")
);
COMMENT ON TABLE "subcontract" IS '再委託';
COMMENT ON COLUMN "subcontract"."subcontractId" IS '再委託ID';
COMMENT ON COLUMN "subcontract"."contractId" IS '契約ID';
COMMENT ON COLUMN "subcontract"."subcontractorName" IS '再委託先';
COMMENT ON COLUMN "subcontract"."legalForm" IS '法人の種別';
COMMENT ON COLUMN "subcontract"."subcontractScope" IS '再委託の範囲';
COMMENT ON COLUMN "subcontract"."opinionHeardDate" IS '意見を聴いた日';
COMMENT ON COLUMN "subcontract"."notifiedDate" IS '届出日';
COMMENT ON COLUMN "subcontract"."startDate" IS '開始日';

CREATE TABLE "site" (
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "siteName" text NOT NULL CHECK (char_length("siteName") >= 1 AND char_length("siteName") <= 120),
  "siteKind" text NOT NULL,
  "activityCenterType" text,
  "consultationSiteKind" text,
  "operatorId" text CHECK (char_length("operatorId") >= 1 AND char_length("operatorId") <= 64),
  "address" text CHECK (char_length("address") <= 200),
  "openedDate" date,
  "closedDate" date,
  "openDaysPerWeek" numeric CHECK ("openDaysPerWeek" >= 0 AND "openDaysPerWeek" <= 7),
  "hoursPerDay" numeric CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24),
  "openDaysPerYear" bigint CHECK ("openDaysPerYear" >= 0 AND "openDaysPerYear" <= 366),
  "hasNightOpening" boolean,
  "isOpenOnHoliday" boolean,
  "capacityPairs" bigint CHECK ("capacityPairs" >= 0 AND "capacityPairs" <= 200),
  "placeType" text CHECK (char_length("placeType") <= 120),
  "standardDeviationReason" text CHECK (char_length("standardDeviationReason") <= 500),
  "attributeScope" text,
  "scopeCorrectedDate" date,
  "consultations" bigint CHECK ("consultations" >= 0),
  "participants" bigint CHECK ("participants" >= 0),
  "participatingOrganisations" bigint CHECK ("participatingOrganisations" >= 0),
  "childPopulation" bigint CHECK ("childPopulation" >= 0),
  "centerSizeClass" text,
  "abuseConsultations" bigint CHECK ("abuseConsultations" >= 0),
  PRIMARY KEY ("siteId")
);
COMMENT ON TABLE "site" IS '拠点';
COMMENT ON COLUMN "site"."siteId" IS '拠点ID';
COMMENT ON COLUMN "site"."siteName" IS '拠点名';
COMMENT ON COLUMN "site"."siteKind" IS '拠点の種別';
COMMENT ON COLUMN "site"."activityCenterType" IS '地域活動支援センターの型';
COMMENT ON COLUMN "site"."consultationSiteKind" IS '相談拠点の類型';
COMMENT ON COLUMN "site"."operatorId" IS '実施者ID';
COMMENT ON COLUMN "site"."address" IS '所在地';
COMMENT ON COLUMN "site"."openedDate" IS '開設日';
COMMENT ON COLUMN "site"."closedDate" IS '廃止日';
COMMENT ON COLUMN "site"."openDaysPerWeek" IS '週の開設日数';
COMMENT ON COLUMN "site"."hoursPerDay" IS '1日の開設時間';
COMMENT ON COLUMN "site"."openDaysPerYear" IS '年間開設日数';
COMMENT ON COLUMN "site"."hasNightOpening" IS '夜間の開設';
COMMENT ON COLUMN "site"."isOpenOnHoliday" IS '土日祝の開設';
COMMENT ON COLUMN "site"."capacityPairs" IS '利用定員';
COMMENT ON COLUMN "site"."placeType" IS '施設の種類';
COMMENT ON COLUMN "site"."standardDeviationReason" IS '原則によらない理由';
COMMENT ON COLUMN "site"."attributeScope" IS '受け付ける相談の範囲';
COMMENT ON COLUMN "site"."scopeCorrectedDate" IS '受付範囲を改めた日';
COMMENT ON COLUMN "site"."consultations" IS '相談件数';
COMMENT ON COLUMN "site"."participants" IS '参加者数';
COMMENT ON COLUMN "site"."participatingOrganisations" IS '参加機関数';
COMMENT ON COLUMN "site"."childPopulation" IS '担当区域の児童人口';
COMMENT ON COLUMN "site"."centerSizeClass" IS 'こども家庭センターの規模';
COMMENT ON COLUMN "site"."abuseConsultations" IS '児童虐待相談対応件数';

CREATE TABLE "site_componentCodes" (
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("siteId", "position"),
  UNIQUE ("siteId", "value")
);
COMMENT ON TABLE "site_componentCodes" IS '拠点の「構成事業」';
COMMENT ON COLUMN "site_componentCodes"."siteId" IS '拠点ID';
COMMENT ON COLUMN "site_componentCodes"."position" IS '並び順';
COMMENT ON COLUMN "site_componentCodes"."value" IS '構成事業';

CREATE TABLE "site_linkedSiteIds" (
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL CHECK (char_length("value") >= 1),
  PRIMARY KEY ("siteId", "position"),
  UNIQUE ("siteId", "value")
);
COMMENT ON TABLE "site_linkedSiteIds" IS '拠点の「連携する拠点ID」';
COMMENT ON COLUMN "site_linkedSiteIds"."siteId" IS '拠点ID';
COMMENT ON COLUMN "site_linkedSiteIds"."position" IS '並び順';
COMMENT ON COLUMN "site_linkedSiteIds"."value" IS '連携する拠点ID';

CREATE TABLE "siteActivity" (
  "siteActivityId" text NOT NULL CHECK (char_length("siteActivityId") >= 1 AND char_length("siteActivityId") <= 64),
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "siteActivityKind" text NOT NULL,
  "isProvided" boolean NOT NULL,
  "timesPerMonth" numeric CHECK ("timesPerMonth" >= 0 AND "timesPerMonth" <= 1000),
  "startDate" date,
  "activityNote" text CHECK (char_length("activityNote") <= 1000),
  PRIMARY KEY ("siteActivityId")
);
COMMENT ON TABLE "siteActivity" IS '拠点の活動';
COMMENT ON COLUMN "siteActivity"."siteActivityId" IS '拠点活動ID';
COMMENT ON COLUMN "siteActivity"."siteId" IS '拠点ID';
COMMENT ON COLUMN "siteActivity"."siteActivityKind" IS '活動の種別';
COMMENT ON COLUMN "siteActivity"."isProvided" IS '行っている';
COMMENT ON COLUMN "siteActivity"."timesPerMonth" IS '月当たりの回数';
COMMENT ON COLUMN "siteActivity"."startDate" IS '開始日';
COMMENT ON COLUMN "siteActivity"."activityNote" IS '内容';

CREATE TABLE "siteEquipment" (
  "siteEquipmentId" text NOT NULL CHECK (char_length("siteEquipmentId") >= 1 AND char_length("siteEquipmentId") <= 64),
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "equipmentKind" text NOT NULL,
  "quantity" bigint CHECK ("quantity" >= 0 AND "quantity" <= 1000),
  "equipmentNote" text CHECK (char_length("equipmentNote") <= 300),
  PRIMARY KEY ("siteEquipmentId")
);
COMMENT ON TABLE "siteEquipment" IS '拠点の設備';
COMMENT ON COLUMN "siteEquipment"."siteEquipmentId" IS '設備ID';
COMMENT ON COLUMN "siteEquipment"."siteId" IS '拠点ID';
COMMENT ON COLUMN "siteEquipment"."equipmentKind" IS '設備の種別';
COMMENT ON COLUMN "siteEquipment"."quantity" IS '数';
COMMENT ON COLUMN "siteEquipment"."equipmentNote" IS '備考';

CREATE TABLE "siteIssue" (
  "siteIssueId" text NOT NULL CHECK (char_length("siteIssueId") >= 1 AND char_length("siteIssueId") <= 64),
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "noticedDate" date NOT NULL,
  "referredToKind" text,
  "referredDate" date,
  "issueNote" text CHECK (char_length("issueNote") <= 1000),
  PRIMARY KEY ("siteIssueId")
);
COMMENT ON TABLE "siteIssue" IS '拠点で把握した課題';
COMMENT ON COLUMN "siteIssue"."siteIssueId" IS '拠点課題ID';
COMMENT ON COLUMN "siteIssue"."siteId" IS '拠点ID';
COMMENT ON COLUMN "siteIssue"."noticedDate" IS '把握した日';
COMMENT ON COLUMN "siteIssue"."referredToKind" IS 'つないだ先';
COMMENT ON COLUMN "siteIssue"."referredDate" IS 'つないだ日';
COMMENT ON COLUMN "siteIssue"."issueNote" IS '備考';

CREATE TABLE "siteIssue_concerns" (
  "siteIssueId" text NOT NULL CHECK (char_length("siteIssueId") >= 1 AND char_length("siteIssueId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("siteIssueId", "position"),
  UNIQUE ("siteIssueId", "value")
);
COMMENT ON TABLE "siteIssue_concerns" IS '拠点で把握した課題の「内容」';
COMMENT ON COLUMN "siteIssue_concerns"."siteIssueId" IS '拠点課題ID';
COMMENT ON COLUMN "siteIssue_concerns"."position" IS '並び順';
COMMENT ON COLUMN "siteIssue_concerns"."value" IS '内容';

CREATE TABLE "addOn" (
  "addOnId" text NOT NULL CHECK (char_length("addOnId") >= 1 AND char_length("addOnId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "addOnKind" text NOT NULL,
  "daysPerWeek" numeric CHECK ("daysPerWeek" >= 0 AND "daysPerWeek" <= 7),
  "hoursPerDay" numeric CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24),
  "eveningHours" numeric CHECK ("eveningHours" >= 0 AND "eveningHours" <= 6),
  "eveningDaysPerWeek" numeric CHECK ("eveningDaysPerWeek" >= 0 AND "eveningDaysPerWeek" <= 7),
  "isOpenOnHoliday" boolean,
  "timesPerMonth" numeric CHECK ("timesPerMonth" >= 0 AND "timesPerMonth" <= 1000),
  "specialistRole" text,
  "isStaffDedicated" boolean,
  "alsoAtSiteId" text CHECK (char_length("alsoAtSiteId") >= 1 AND char_length("alsoAtSiteId") <= 64),
  "publicityMethod" text CHECK (char_length("publicityMethod") <= 300),
  "planPublishedDate" date,
  "isLogKept" boolean,
  "evidenceNote" text CHECK (char_length("evidenceNote") <= 1000),
  PRIMARY KEY ("addOnId")
);
COMMENT ON TABLE "addOn" IS '加算';
COMMENT ON COLUMN "addOn"."addOnId" IS '加算ID';
COMMENT ON COLUMN "addOn"."fiscalYear" IS '会計年度';
COMMENT ON COLUMN "addOn"."siteId" IS '拠点ID';
COMMENT ON COLUMN "addOn"."addOnKind" IS '加算の種別';
COMMENT ON COLUMN "addOn"."daysPerWeek" IS '週当たりの日数';
COMMENT ON COLUMN "addOn"."hoursPerDay" IS '1日当たりの時間';
COMMENT ON COLUMN "addOn"."eveningHours" IS '18時以降の時間';
COMMENT ON COLUMN "addOn"."eveningDaysPerWeek" IS '18時以降に開く日数';
COMMENT ON COLUMN "addOn"."isOpenOnHoliday" IS '土日祝に開く';
COMMENT ON COLUMN "addOn"."timesPerMonth" IS '月当たりの回数';
COMMENT ON COLUMN "addOn"."specialistRole" IS '専門職員の資格';
COMMENT ON COLUMN "addOn"."isStaffDedicated" IS '専任';
COMMENT ON COLUMN "addOn"."alsoAtSiteId" IS '兼務する拠点ID';
COMMENT ON COLUMN "addOn"."publicityMethod" IS '広報の方法';
COMMENT ON COLUMN "addOn"."planPublishedDate" IS '計画書の公表日';
COMMENT ON COLUMN "addOn"."isLogKept" IS '記録簿の整備';
COMMENT ON COLUMN "addOn"."evidenceNote" IS '根拠';

CREATE TABLE "addOnSession" (
  "addOnSessionId" text NOT NULL CHECK (char_length("addOnSessionId") >= 1 AND char_length("addOnSessionId") <= 64),
  "addOnId" text NOT NULL CHECK (char_length("addOnId") >= 1 AND char_length("addOnId") <= 64),
  "sessionDate" date NOT NULL,
  "place" text CHECK (char_length("place") <= 200),
  "participantCount" bigint CHECK ("participantCount" >= 0 AND "participantCount" <= 10000),
  "sessionNote" text CHECK (char_length("sessionNote") <= 500),
  PRIMARY KEY ("addOnSessionId")
);
COMMENT ON TABLE "addOnSession" IS '加算の実施記録';
COMMENT ON COLUMN "addOnSession"."addOnSessionId" IS '実施記録ID';
COMMENT ON COLUMN "addOnSession"."addOnId" IS '加算ID';
COMMENT ON COLUMN "addOnSession"."sessionDate" IS '実施日';
COMMENT ON COLUMN "addOnSession"."place" IS '場所';
COMMENT ON COLUMN "addOnSession"."participantCount" IS '参加者数';
COMMENT ON COLUMN "addOnSession"."sessionNote" IS '内容';

CREATE TABLE "staff" (
  "staffId" text NOT NULL CHECK (char_length("staffId") >= 1 AND char_length("staffId") <= 64),
  "employment" text NOT NULL,
  "experienceYears" numeric CHECK ("experienceYears" >= 0 AND "experienceYears" <= 70),
  "hasCompletedTraining" boolean,
  PRIMARY KEY ("staffId")
);
COMMENT ON TABLE "staff" IS '職員';
COMMENT ON COLUMN "staff"."staffId" IS '職員ID';
COMMENT ON COLUMN "staff"."employment" IS '雇用形態';
COMMENT ON COLUMN "staff"."experienceYears" IS '相談援助の経験年数';
COMMENT ON COLUMN "staff"."hasCompletedTraining" IS '所定の研修の修了';

CREATE TABLE "staff_qualificationCodes" (
  "staffId" text NOT NULL CHECK (char_length("staffId") >= 1 AND char_length("staffId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("staffId", "position"),
  UNIQUE ("staffId", "value")
);
COMMENT ON TABLE "staff_qualificationCodes" IS '職員の「資格」';
COMMENT ON COLUMN "staff_qualificationCodes"."staffId" IS '職員ID';
COMMENT ON COLUMN "staff_qualificationCodes"."position" IS '並び順';
COMMENT ON COLUMN "staff_qualificationCodes"."value" IS '資格';

CREATE TABLE "staffTraining" (
  "staffTrainingId" text NOT NULL CHECK (char_length("staffTrainingId") >= 1 AND char_length("staffTrainingId") <= 64),
  "staffId" text NOT NULL CHECK (char_length("staffId") >= 1 AND char_length("staffId") <= 64),
  "trainingKind" text NOT NULL,
  "trainingName" text CHECK (char_length("trainingName") <= 200),
  "organiserName" text CHECK (char_length("organiserName") <= 120),
  "completedDate" date,
  "plannedDate" date,
  PRIMARY KEY ("staffTrainingId")
);
COMMENT ON TABLE "staffTraining" IS '研修の受講';
COMMENT ON COLUMN "staffTraining"."staffTrainingId" IS '研修受講ID';
COMMENT ON COLUMN "staffTraining"."staffId" IS '職員ID';
COMMENT ON COLUMN "staffTraining"."trainingKind" IS '研修の種別';
COMMENT ON COLUMN "staffTraining"."trainingName" IS '研修名';
COMMENT ON COLUMN "staffTraining"."organiserName" IS '実施者';
COMMENT ON COLUMN "staffTraining"."completedDate" IS '修了日';
COMMENT ON COLUMN "staffTraining"."plannedDate" IS '受講予定日';

CREATE TABLE "posting" (
  "postingId" text NOT NULL CHECK (char_length("postingId") >= 1 AND char_length("postingId") <= 64),
  "staffId" text NOT NULL CHECK (char_length("staffId") >= 1 AND char_length("staffId") <= 64),
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "componentCode" text NOT NULL,
  "staffRole" text NOT NULL,
  "fullTimeEquivalent" numeric CHECK ("fullTimeEquivalent" >= 0 AND "fullTimeEquivalent" <= 1.5),
  "weeklyHours" numeric CHECK ("weeklyHours" >= 0 AND "weeklyHours" <= 60),
  "isDedicated" boolean,
  "attributeScope" text,
  "scopeCorrectedDate" date,
  "startDate" date,
  "endDate" date,
  PRIMARY KEY ("postingId")
);
COMMENT ON TABLE "posting" IS '配置';
COMMENT ON COLUMN "posting"."postingId" IS '配置ID';
COMMENT ON COLUMN "posting"."staffId" IS '職員ID';
COMMENT ON COLUMN "posting"."siteId" IS '拠点ID';
COMMENT ON COLUMN "posting"."componentCode" IS '構成事業';
COMMENT ON COLUMN "posting"."staffRole" IS '職種';
COMMENT ON COLUMN "posting"."fullTimeEquivalent" IS '常勤換算';
COMMENT ON COLUMN "posting"."weeklyHours" IS '週の勤務時間';
COMMENT ON COLUMN "posting"."isDedicated" IS '専任';
COMMENT ON COLUMN "posting"."attributeScope" IS '活動の範囲';
COMMENT ON COLUMN "posting"."scopeCorrectedDate" IS '活動範囲を改めた日';
COMMENT ON COLUMN "posting"."startDate" IS '配置開始日';
COMMENT ON COLUMN "posting"."endDate" IS '配置終了日';

CREATE TABLE "person" (
  "personId" text NOT NULL CHECK (char_length("personId") >= 1 AND char_length("personId") <= 64),
  "householdId" text CHECK (char_length("householdId") <= 64),
  "personName" text CHECK (char_length("personName") <= 120),
  "personNameKana" text CHECK (char_length("personNameKana") <= 120),
  "sex" text,
  "birthDate" date,
  "postalCode" text CHECK ("postalCode" ~ '^[0-9]{3}-?[0-9]{4}$'),
  "address" text CHECK (char_length("address") <= 200),
  "homePhone" text CHECK (char_length("homePhone") <= 20),
  "mobilePhone" text CHECK (char_length("mobilePhone") <= 20),
  "emailAddress" text CHECK (char_length("emailAddress") <= 254),
  PRIMARY KEY ("personId")
);
COMMENT ON TABLE "person" IS '本人・世帯員の氏名等';
COMMENT ON COLUMN "person"."personId" IS '本人ID';
COMMENT ON COLUMN "person"."householdId" IS '世帯ID';
COMMENT ON COLUMN "person"."personName" IS '氏名';
COMMENT ON COLUMN "person"."personNameKana" IS 'ふりがな';
COMMENT ON COLUMN "person"."sex" IS '性別';
COMMENT ON COLUMN "person"."birthDate" IS '生年月日';
COMMENT ON COLUMN "person"."postalCode" IS '郵便番号';
COMMENT ON COLUMN "person"."address" IS '住所';
COMMENT ON COLUMN "person"."homePhone" IS '電話（自宅）';
COMMENT ON COLUMN "person"."mobilePhone" IS '電話（携帯）';
COMMENT ON COLUMN "person"."emailAddress" IS '電子メール';

CREATE TABLE "householdMember" (
  "householdMemberId" text NOT NULL CHECK (char_length("householdMemberId") >= 1 AND char_length("householdMemberId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "personId" text CHECK (char_length("personId") >= 1 AND char_length("personId") <= 64),
  "familyRelationship" text NOT NULL,
  "age" bigint CHECK ("age" >= 0 AND "age" <= 130),
  "sex" text,
  "occupation" text CHECK (char_length("occupation") <= 120),
  "isLivingTogether" boolean,
  "isDependent" boolean,
  "memberNote" text CHECK (char_length("memberNote") <= 500),
  PRIMARY KEY ("householdMemberId")
);
COMMENT ON TABLE "householdMember" IS '世帯員';
COMMENT ON COLUMN "householdMember"."householdMemberId" IS '世帯員ID';
COMMENT ON COLUMN "householdMember"."caseId" IS 'ケースID';
COMMENT ON COLUMN "householdMember"."personId" IS '本人ID';
COMMENT ON COLUMN "householdMember"."familyRelationship" IS '続柄';
COMMENT ON COLUMN "householdMember"."age" IS '年齢';
COMMENT ON COLUMN "householdMember"."sex" IS '性別';
COMMENT ON COLUMN "householdMember"."occupation" IS '職業・学校';
COMMENT ON COLUMN "householdMember"."isLivingTogether" IS '同居';
COMMENT ON COLUMN "householdMember"."isDependent" IS '扶養';
COMMENT ON COLUMN "householdMember"."memberNote" IS '備考';

CREATE TABLE "householdMember_backgroundFactors" (
  "householdMemberId" text NOT NULL CHECK (char_length("householdMemberId") >= 1 AND char_length("householdMemberId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("householdMemberId", "position"),
  UNIQUE ("householdMemberId", "value")
);
COMMENT ON TABLE "householdMember_backgroundFactors" IS '世帯員の「世帯員の課題と背景要因」';
COMMENT ON COLUMN "householdMember_backgroundFactors"."householdMemberId" IS '世帯員ID';
COMMENT ON COLUMN "householdMember_backgroundFactors"."position" IS '並び順';
COMMENT ON COLUMN "householdMember_backgroundFactors"."value" IS '世帯員の課題と背景要因';

CREATE TABLE "case" (
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "householdId" text CHECK (char_length("householdId") >= 1 AND char_length("householdId") <= 64),
  "personId" text CHECK (char_length("personId") >= 1 AND char_length("personId") <= 64),
  "caseManagerName" text CHECK (char_length("caseManagerName") <= 120),
  "complexityNote" text CHECK (char_length("complexityNote") <= 1000),
  "openedDate" date NOT NULL,
  "acceptedDate" date,
  "noApplicationReason" text CHECK (char_length("noApplicationReason") <= 500),
  "previousCaseId" text CHECK (char_length("previousCaseId") >= 1 AND char_length("previousCaseId") <= 64),
  "reopenedDate" date,
  "ageClass" text,
  "sex" text,
  PRIMARY KEY ("caseId")
);
COMMENT ON TABLE "case" IS '支援ケース';
COMMENT ON COLUMN "case"."caseId" IS 'ケースID';
COMMENT ON COLUMN "case"."householdId" IS '世帯ID';
COMMENT ON COLUMN "case"."personId" IS '本人ID';
COMMENT ON COLUMN "case"."caseManagerName" IS '担当者';
COMMENT ON COLUMN "case"."complexityNote" IS '複雑化・複合化の要因';
COMMENT ON COLUMN "case"."openedDate" IS 'ケース開始日';
COMMENT ON COLUMN "case"."acceptedDate" IS '多機関協働の受付日';
COMMENT ON COLUMN "case"."noApplicationReason" IS '申込票によらない理由';
COMMENT ON COLUMN "case"."previousCaseId" IS '再開前のケースID';
COMMENT ON COLUMN "case"."reopenedDate" IS '再開日';
COMMENT ON COLUMN "case"."ageClass" IS '年齢階級';
COMMENT ON COLUMN "case"."sex" IS '性別';

CREATE TABLE "case_backgroundFactors" (
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("caseId", "position"),
  UNIQUE ("caseId", "value")
);
COMMENT ON TABLE "case_backgroundFactors" IS '支援ケースの「課題と背景要因」';
COMMENT ON COLUMN "case_backgroundFactors"."caseId" IS 'ケースID';
COMMENT ON COLUMN "case_backgroundFactors"."position" IS '並び順';
COMMENT ON COLUMN "case_backgroundFactors"."value" IS '課題と背景要因';

CREATE TABLE "intake" (
  "intakeId" text NOT NULL CHECK (char_length("intakeId") >= 1 AND char_length("intakeId") <= 64),
  "caseId" text CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "receivedDate" date NOT NULL,
  "receivedByName" text CHECK (char_length("receivedByName") <= 120),
  "receivedByAgencyName" text CHECK (char_length("receivedByAgencyName") <= 120),
  "personId" text CHECK (char_length("personId") >= 1 AND char_length("personId") <= 64),
  "visitorName" text CHECK (char_length("visitorName") <= 120),
  "visitorPhone" text CHECK (char_length("visitorPhone") <= 20),
  "visitorRelationship" text,
  "visitorRelationshipNote" text CHECK (char_length("visitorRelationshipNote") <= 120),
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "componentCode" text NOT NULL,
  "isNew" boolean NOT NULL,
  "consultationRoute" text,
  "consultationRouteNote" text CHECK (char_length("consultationRouteNote") <= 200),
  "referrerKind" text,
  "referrerName" text CHECK (char_length("referrerName") <= 120),
  "referrerStaffName" text CHECK (char_length("referrerStaffName") <= 120),
  "referrerContact" text CHECK (char_length("referrerContact") <= 120),
  "isExplainedByReferrer" boolean,
  "primaryConcern" text,
  "concernsOther" text CHECK (char_length("concernsOther") <= 200),
  "chiefComplaint" text CHECK (char_length("chiefComplaint") <= 2000),
  "personsRequest" text CHECK (char_length("personsRequest") <= 2000),
  "isUrgent" boolean,
  "urgencyNote" text CHECK (char_length("urgencyNote") <= 1000),
  "triage" text,
  "isAccepted" boolean,
  "declinedReason" text CHECK (char_length("declinedReason") <= 500),
  PRIMARY KEY ("intakeId")
);
COMMENT ON TABLE "intake" IS '相談受付';
COMMENT ON COLUMN "intake"."intakeId" IS '相談受付ID';
COMMENT ON COLUMN "intake"."caseId" IS 'ケースID';
COMMENT ON COLUMN "intake"."receivedDate" IS '受付日';
COMMENT ON COLUMN "intake"."receivedByName" IS '受付者';
COMMENT ON COLUMN "intake"."receivedByAgencyName" IS '受付機関';
COMMENT ON COLUMN "intake"."personId" IS '本人ID';
COMMENT ON COLUMN "intake"."visitorName" IS '来談者の氏名';
COMMENT ON COLUMN "intake"."visitorPhone" IS '来談者の電話';
COMMENT ON COLUMN "intake"."visitorRelationship" IS '来談者と本人の関係';
COMMENT ON COLUMN "intake"."visitorRelationshipNote" IS '来談者の続柄等';
COMMENT ON COLUMN "intake"."siteId" IS '拠点ID';
COMMENT ON COLUMN "intake"."componentCode" IS '受け付けた構成事業';
COMMENT ON COLUMN "intake"."isNew" IS '新規の相談';
COMMENT ON COLUMN "intake"."consultationRoute" IS '相談経路';
COMMENT ON COLUMN "intake"."consultationRouteNote" IS '相談経路の説明';
COMMENT ON COLUMN "intake"."referrerKind" IS '紹介元の種別';
COMMENT ON COLUMN "intake"."referrerName" IS '紹介元の機関名';
COMMENT ON COLUMN "intake"."referrerStaffName" IS '紹介元の担当者';
COMMENT ON COLUMN "intake"."referrerContact" IS '紹介元の連絡先';
COMMENT ON COLUMN "intake"."isExplainedByReferrer" IS '紹介元からの説明';
COMMENT ON COLUMN "intake"."primaryConcern" IS '最も困っていること';
COMMENT ON COLUMN "intake"."concernsOther" IS 'その他の相談内容';
COMMENT ON COLUMN "intake"."chiefComplaint" IS '主訴・状況';
COMMENT ON COLUMN "intake"."personsRequest" IS '希望・配慮を希望すること';
COMMENT ON COLUMN "intake"."isUrgent" IS '緊急';
COMMENT ON COLUMN "intake"."urgencyNote" IS '緊急性の説明';
COMMENT ON COLUMN "intake"."triage" IS '振り分け';
COMMENT ON COLUMN "intake"."isAccepted" IS '受け付けたか';
COMMENT ON COLUMN "intake"."declinedReason" IS '受け付けなかった理由';

CREATE TABLE "intake_concerns" (
  "intakeId" text NOT NULL CHECK (char_length("intakeId") >= 1 AND char_length("intakeId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("intakeId", "position"),
  UNIQUE ("intakeId", "value")
);
COMMENT ON TABLE "intake_concerns" IS '相談受付の「相談内容」';
COMMENT ON COLUMN "intake_concerns"."intakeId" IS '相談受付ID';
COMMENT ON COLUMN "intake_concerns"."position" IS '並び順';
COMMENT ON COLUMN "intake_concerns"."value" IS '相談内容';

CREATE TABLE "referral" (
  "referralId" text NOT NULL CHECK (char_length("referralId") >= 1 AND char_length("referralId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "referredDate" date NOT NULL,
  "fromAgencyKind" text NOT NULL,
  "fromAgencyName" text CHECK (char_length("fromAgencyName") <= 120),
  "toAgencyKind" text,
  "toAgencyName" text CHECK (char_length("toAgencyName") <= 120),
  "toComponentCode" text NOT NULL,
  "referralReason" text,
  "referralNote" text CHECK (char_length("referralNote") <= 1000),
  "existingEfforts" text CHECK (char_length("existingEfforts") <= 1000),
  "isAnxious" boolean,
  "isAccompanied" boolean,
  "liaisonArrangement" text CHECK (char_length("liaisonArrangement") <= 1000),
  "connectedDate" date,
  "followUpDate" date,
  "explainedDate" date,
  "isReturned" boolean,
  "returnConsultationDate" date,
  PRIMARY KEY ("referralId")
);
COMMENT ON TABLE "referral" IS 'つなぎ';
COMMENT ON COLUMN "referral"."referralId" IS 'つなぎID';
COMMENT ON COLUMN "referral"."caseId" IS 'ケースID';
COMMENT ON COLUMN "referral"."referredDate" IS 'つなぎ日';
COMMENT ON COLUMN "referral"."fromAgencyKind" IS '紹介元の種別';
COMMENT ON COLUMN "referral"."fromAgencyName" IS '紹介元';
COMMENT ON COLUMN "referral"."toAgencyKind" IS 'つなぎ先の種別';
COMMENT ON COLUMN "referral"."toAgencyName" IS 'つなぎ先の機関名';
COMMENT ON COLUMN "referral"."toComponentCode" IS 'つなぎ先の構成事業';
COMMENT ON COLUMN "referral"."referralReason" IS 'つなぐ理由';
COMMENT ON COLUMN "referral"."referralNote" IS '紹介理由の説明';
COMMENT ON COLUMN "referral"."existingEfforts" IS 'これまでの取組';
COMMENT ON COLUMN "referral"."isAnxious" IS '本人の不安';
COMMENT ON COLUMN "referral"."isAccompanied" IS '同行・同席の支援';
COMMENT ON COLUMN "referral"."liaisonArrangement" IS '連携の体制';
COMMENT ON COLUMN "referral"."connectedDate" IS 'つながった日';
COMMENT ON COLUMN "referral"."followUpDate" IS '確認した日';
COMMENT ON COLUMN "referral"."explainedDate" IS '説明日';
COMMENT ON COLUMN "referral"."isReturned" IS '紹介元へ戻したか';
COMMENT ON COLUMN "referral"."returnConsultationDate" IS '戻す協議の日';

CREATE TABLE "screening" (
  "screeningId" text NOT NULL CHECK (char_length("screeningId") >= 1 AND char_length("screeningId") <= 64),
  "intakeId" text NOT NULL CHECK (char_length("intakeId") >= 1 AND char_length("intakeId") <= 64),
  "caseId" text CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "screenedDate" date NOT NULL,
  "screeningResult" text NOT NULL,
  "screeningNote" text CHECK (char_length("screeningNote") <= 1000),
  "emergencySupportNote" text CHECK (char_length("emergencySupportNote") <= 500),
  PRIMARY KEY ("screeningId")
);
COMMENT ON TABLE "screening" IS 'スクリーニング・受付判断';
COMMENT ON COLUMN "screening"."screeningId" IS 'スクリーニングID';
COMMENT ON COLUMN "screening"."intakeId" IS '相談受付ID';
COMMENT ON COLUMN "screening"."caseId" IS 'ケースID';
COMMENT ON COLUMN "screening"."screenedDate" IS 'スクリーニング実施日';
COMMENT ON COLUMN "screening"."screeningResult" IS 'スクリーニング結果';
COMMENT ON COLUMN "screening"."screeningNote" IS '判断の理由';
COMMENT ON COLUMN "screening"."emergencySupportNote" IS '緊急支援の内容';

CREATE TABLE "screening_referredAgencyKinds" (
  "screeningId" text NOT NULL CHECK (char_length("screeningId") >= 1 AND char_length("screeningId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("screeningId", "position"),
  UNIQUE ("screeningId", "value")
);
COMMENT ON TABLE "screening_referredAgencyKinds" IS 'スクリーニング・受付判断の「つなぎ先機関」';
COMMENT ON COLUMN "screening_referredAgencyKinds"."screeningId" IS 'スクリーニングID';
COMMENT ON COLUMN "screening_referredAgencyKinds"."position" IS '並び順';
COMMENT ON COLUMN "screening_referredAgencyKinds"."value" IS 'つなぎ先機関';

CREATE TABLE "screening_emergencySupports" (
  "screeningId" text NOT NULL CHECK (char_length("screeningId") >= 1 AND char_length("screeningId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("screeningId", "position"),
  UNIQUE ("screeningId", "value")
);
COMMENT ON TABLE "screening_emergencySupports" IS 'スクリーニング・受付判断の「緊急支援」';
COMMENT ON COLUMN "screening_emergencySupports"."screeningId" IS 'スクリーニングID';
COMMENT ON COLUMN "screening_emergencySupports"."position" IS '並び順';
COMMENT ON COLUMN "screening_emergencySupports"."value" IS '緊急支援';

CREATE TABLE "consent" (
  "consentId" text NOT NULL CHECK (char_length("consentId") >= 1 AND char_length("consentId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "consentStatus" text NOT NULL,
  "consentMethod" text,
  "explainedDate" date,
  "explainedByName" text CHECK (char_length("explainedByName") <= 120),
  "consentDate" date,
  "excludedAgencies" text CHECK (char_length("excludedAgencies") <= 500),
  "withdrawnDate" date,
  "exceptionReason" text CHECK (char_length("exceptionReason") <= 500),
  "noConsentReason" text CHECK (char_length("noConsentReason") <= 1000),
  "consentEffort" text CHECK (char_length("consentEffort") <= 1000),
  PRIMARY KEY ("consentId")
);
COMMENT ON TABLE "consent" IS '本人同意';
COMMENT ON COLUMN "consent"."consentId" IS '同意ID';
COMMENT ON COLUMN "consent"."caseId" IS 'ケースID';
COMMENT ON COLUMN "consent"."consentStatus" IS '同意の状況';
COMMENT ON COLUMN "consent"."consentMethod" IS '同意の方法';
COMMENT ON COLUMN "consent"."explainedDate" IS '説明した日';
COMMENT ON COLUMN "consent"."explainedByName" IS '説明した者';
COMMENT ON COLUMN "consent"."consentDate" IS '同意日';
COMMENT ON COLUMN "consent"."excludedAgencies" IS '共有しない機関';
COMMENT ON COLUMN "consent"."withdrawnDate" IS '撤回日';
COMMENT ON COLUMN "consent"."exceptionReason" IS '例外の理由';
COMMENT ON COLUMN "consent"."noConsentReason" IS '同意が得られていない理由';
COMMENT ON COLUMN "consent"."consentEffort" IS '同意に向けた働きかけ';

CREATE TABLE "consent_consentScopes" (
  "consentId" text NOT NULL CHECK (char_length("consentId") >= 1 AND char_length("consentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("consentId", "position"),
  UNIQUE ("consentId", "value")
);
COMMENT ON TABLE "consent_consentScopes" IS '本人同意の「同意の範囲」';
COMMENT ON COLUMN "consent_consentScopes"."consentId" IS '同意ID';
COMMENT ON COLUMN "consent_consentScopes"."position" IS '並び順';
COMMENT ON COLUMN "consent_consentScopes"."value" IS '同意の範囲';

CREATE TABLE "consent_recipientKinds" (
  "consentId" text NOT NULL CHECK (char_length("consentId") >= 1 AND char_length("consentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("consentId", "position"),
  UNIQUE ("consentId", "value")
);
COMMENT ON TABLE "consent_recipientKinds" IS '本人同意の「共有してよい相手」';
COMMENT ON COLUMN "consent_recipientKinds"."consentId" IS '同意ID';
COMMENT ON COLUMN "consent_recipientKinds"."position" IS '並び順';
COMMENT ON COLUMN "consent_recipientKinds"."value" IS '共有してよい相手';

CREATE TABLE "informationShare" (
  "informationShareId" text NOT NULL CHECK (char_length("informationShareId") >= 1 AND char_length("informationShareId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "sharedDate" date NOT NULL,
  "recipientKind" text NOT NULL,
  "recipientName" text CHECK (char_length("recipientName") <= 120),
  "sharingBasis" text NOT NULL,
  "consentId" text CHECK (char_length("consentId") >= 1 AND char_length("consentId") <= 64),
  "sharedItems" text CHECK (char_length("sharedItems") <= 1000),
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  PRIMARY KEY ("informationShareId")
);
COMMENT ON TABLE "informationShare" IS '情報共有';
COMMENT ON COLUMN "informationShare"."informationShareId" IS '情報共有ID';
COMMENT ON COLUMN "informationShare"."caseId" IS 'ケースID';
COMMENT ON COLUMN "informationShare"."sharedDate" IS '共有した日';
COMMENT ON COLUMN "informationShare"."recipientKind" IS '相手の種別';
COMMENT ON COLUMN "informationShare"."recipientName" IS '相手の名称';
COMMENT ON COLUMN "informationShare"."sharingBasis" IS '根拠';
COMMENT ON COLUMN "informationShare"."consentId" IS '本人同意ID';
COMMENT ON COLUMN "informationShare"."sharedItems" IS '共有した事項';
COMMENT ON COLUMN "informationShare"."meetingId" IS '会議ID';

CREATE TABLE "supportApplication" (
  "supportApplicationId" text NOT NULL CHECK (char_length("supportApplicationId") >= 1 AND char_length("supportApplicationId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "appliedDate" date NOT NULL,
  "appliedComponentCode" text,
  "addressee" text CHECK (char_length("addressee") <= 120),
  "isRulesExplained" boolean,
  "signatureMethod" text,
  "isExplained" boolean,
  "isSharingAgreed" boolean,
  "isSigned" boolean,
  "assistedByKind" text,
  "assistedByName" text CHECK (char_length("assistedByName") <= 120),
  "directExplanationDate" date,
  "referrerName" text CHECK (char_length("referrerName") <= 120),
  "excludedAgencies" text CHECK (char_length("excludedAgencies") <= 500),
  PRIMARY KEY ("supportApplicationId")
);
COMMENT ON TABLE "supportApplication" IS '相談受付・申込票';
COMMENT ON COLUMN "supportApplication"."supportApplicationId" IS '申込票ID';
COMMENT ON COLUMN "supportApplication"."caseId" IS 'ケースID';
COMMENT ON COLUMN "supportApplication"."appliedDate" IS '申込日';
COMMENT ON COLUMN "supportApplication"."appliedComponentCode" IS '申込みの対象';
COMMENT ON COLUMN "supportApplication"."addressee" IS '宛名';
COMMENT ON COLUMN "supportApplication"."isRulesExplained" IS '取扱規程の説明';
COMMENT ON COLUMN "supportApplication"."signatureMethod" IS '署名の方法';
COMMENT ON COLUMN "supportApplication"."isExplained" IS '個人情報の取扱いの説明';
COMMENT ON COLUMN "supportApplication"."isSharingAgreed" IS '情報共有への同意';
COMMENT ON COLUMN "supportApplication"."isSigned" IS '本人署名';
COMMENT ON COLUMN "supportApplication"."assistedByKind" IS '申込を補助した者';
COMMENT ON COLUMN "supportApplication"."assistedByName" IS '補助した者';
COMMENT ON COLUMN "supportApplication"."directExplanationDate" IS '直接説明した日';
COMMENT ON COLUMN "supportApplication"."referrerName" IS '紹介元';
COMMENT ON COLUMN "supportApplication"."excludedAgencies" IS '共有しない機関';

CREATE TABLE "assessment" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "assessedDate" date NOT NULL,
  "preparedByKind" text,
  "assessorName" text CHECK (char_length("assessorName") <= 120),
  "directCollectionReason" text CHECK (char_length("directCollectionReason") <= 1000),
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "householdSize" bigint CHECK ("householdSize" >= 1 AND "householdSize" <= 30),
  "backgroundFactorsOther" text CHECK (char_length("backgroundFactorsOther") <= 200),
  "issueSummary" text CHECK (char_length("issueSummary") <= 4000),
  "strengths" text CHECK (char_length("strengths") <= 2000),
  "personsIntention" text CHECK (char_length("personsIntention") <= 2000),
  "supportDirection" text CHECK (char_length("supportDirection") <= 4000),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessment" IS 'インテーク・アセスメントシート';
COMMENT ON COLUMN "assessment"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessment"."caseId" IS 'ケースID';
COMMENT ON COLUMN "assessment"."assessedDate" IS 'アセスメント日';
COMMENT ON COLUMN "assessment"."preparedByKind" IS '作成者の種別';
COMMENT ON COLUMN "assessment"."assessorName" IS 'アセスメント担当者';
COMMENT ON COLUMN "assessment"."directCollectionReason" IS '独自に集めた理由';
COMMENT ON COLUMN "assessment"."meetingId" IS '提出した会議ID';
COMMENT ON COLUMN "assessment"."householdSize" IS '世帯人数';
COMMENT ON COLUMN "assessment"."backgroundFactorsOther" IS 'その他の課題';
COMMENT ON COLUMN "assessment"."issueSummary" IS '課題と背景要因の整理';
COMMENT ON COLUMN "assessment"."strengths" IS '本人の強み';
COMMENT ON COLUMN "assessment"."personsIntention" IS '本人の意向';
COMMENT ON COLUMN "assessment"."supportDirection" IS '支援の方向性';

CREATE TABLE "assessment_informationSources" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessment_informationSources" IS 'インテーク・アセスメントシートの「情報の集め方」';
COMMENT ON COLUMN "assessment_informationSources"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessment_informationSources"."position" IS '並び順';
COMMENT ON COLUMN "assessment_informationSources"."value" IS '情報の集め方';

CREATE TABLE "assessment_backgroundFactors" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessment_backgroundFactors" IS 'インテーク・アセスメントシートの「課題と背景要因」';
COMMENT ON COLUMN "assessment_backgroundFactors"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessment_backgroundFactors"."position" IS '並び順';
COMMENT ON COLUMN "assessment_backgroundFactors"."value" IS '課題と背景要因';

CREATE TABLE "assessment_earlySupportComponents" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessment_earlySupportComponents" IS 'インテーク・アセスメントシートの「早期につなぐ事業」';
COMMENT ON COLUMN "assessment_earlySupportComponents"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessment_earlySupportComponents"."position" IS '並び順';
COMMENT ON COLUMN "assessment_earlySupportComponents"."value" IS '早期につなぐ事業';

CREATE TABLE "consultationHistory" (
  "consultationHistoryId" text NOT NULL CHECK (char_length("consultationHistoryId") >= 1 AND char_length("consultationHistoryId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "agencyName" text NOT NULL CHECK (char_length("agencyName") >= 1 AND char_length("agencyName") <= 120),
  "consultedPeriod" text CHECK (char_length("consultedPeriod") <= 60),
  "consultedMatter" text CHECK (char_length("consultedMatter") <= 500),
  "consultationOutcome" text CHECK (char_length("consultationOutcome") <= 500),
  PRIMARY KEY ("consultationHistoryId")
);
COMMENT ON TABLE "consultationHistory" IS 'これまでの相談歴';
COMMENT ON COLUMN "consultationHistory"."consultationHistoryId" IS '相談歴ID';
COMMENT ON COLUMN "consultationHistory"."caseId" IS 'ケースID';
COMMENT ON COLUMN "consultationHistory"."agencyName" IS '相談した機関';
COMMENT ON COLUMN "consultationHistory"."consultedPeriod" IS '相談した時期';
COMMENT ON COLUMN "consultationHistory"."consultedMatter" IS '相談した内容';
COMMENT ON COLUMN "consultationHistory"."consultationOutcome" IS '結果';

CREATE TABLE "assessmentLiving" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "cohabitants" text,
  "cohabitantCount" bigint CHECK ("cohabitantCount" >= 1 AND "cohabitantCount" <= 30),
  "separateFamily" text,
  "maritalStatus" text,
  "children" text,
  "childrenCount" bigint CHECK ("childrenCount" >= 0 AND "childrenCount" <= 20),
  "dependentChildren" text,
  "youngCarer" text,
  "doubleCare" text,
  "familySituation" text CHECK (char_length("familySituation") <= 2000),
  "genogramReference" text CHECK (char_length("genogramReference") <= 200),
  "communityRelations" text CHECK (char_length("communityRelations") <= 2000),
  "housingKind" text,
  "housingKindOther" text CHECK (char_length("housingKindOther") <= 120),
  "monthlyRentYen" bigint CHECK ("monthlyRentYen" >= 0 AND "monthlyRentYen" <= 9999999999999),
  "housingNote" text CHECK (char_length("housingNote") <= 1000),
  "lifeHistory" text CHECK (char_length("lifeHistory") <= 4000),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessmentLiving" IS 'アセスメント（家族・地域・住まい）';
COMMENT ON COLUMN "assessmentLiving"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentLiving"."cohabitants" IS '同居者';
COMMENT ON COLUMN "assessmentLiving"."cohabitantCount" IS '同居者の人数';
COMMENT ON COLUMN "assessmentLiving"."separateFamily" IS '別居の家族';
COMMENT ON COLUMN "assessmentLiving"."maritalStatus" IS '婚姻';
COMMENT ON COLUMN "assessmentLiving"."children" IS '子ども';
COMMENT ON COLUMN "assessmentLiving"."childrenCount" IS '子どもの人数';
COMMENT ON COLUMN "assessmentLiving"."dependentChildren" IS '扶養している子ども';
COMMENT ON COLUMN "assessmentLiving"."youngCarer" IS 'ヤングケアラー';
COMMENT ON COLUMN "assessmentLiving"."doubleCare" IS 'ダブルケア';
COMMENT ON COLUMN "assessmentLiving"."familySituation" IS '家族の状況';
COMMENT ON COLUMN "assessmentLiving"."genogramReference" IS 'ジェノグラム・エコマップ';
COMMENT ON COLUMN "assessmentLiving"."communityRelations" IS '地域との関係';
COMMENT ON COLUMN "assessmentLiving"."housingKind" IS '住居';
COMMENT ON COLUMN "assessmentLiving"."housingKindOther" IS 'その他の住居';
COMMENT ON COLUMN "assessmentLiving"."monthlyRentYen" IS '家賃';
COMMENT ON COLUMN "assessmentLiving"."housingNote" IS '住まいの特記事項';
COMMENT ON COLUMN "assessmentLiving"."lifeHistory" IS '生育歴・生活歴';

CREATE TABLE "assessmentHealth" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "healthStatus" text,
  "medicalTreatment" text,
  "medicalInstitutionName" text CHECK (char_length("medicalInstitutionName") <= 120),
  "diagnosisNote" text CHECK (char_length("diagnosisNote") <= 500),
  "medicationNote" text CHECK (char_length("medicationNote") <= 500),
  "disabilityCertificate" text,
  "physicalGrade" text CHECK (char_length("physicalGrade") <= 20),
  "intellectualGrade" text CHECK (char_length("intellectualGrade") <= 20),
  "mentalGrade" text CHECK (char_length("mentalGrade") <= 20),
  "selfSupportMedicalCare" text,
  "healthInsurance" text,
  "careLevel" text,
  "careServiceNote" text CHECK (char_length("careServiceNote") <= 500),
  "disabilitySupportLevel" text,
  "disabilityServiceNote" text CHECK (char_length("disabilityServiceNote") <= 500),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessmentHealth" IS 'アセスメント（健康・障害）';
COMMENT ON COLUMN "assessmentHealth"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentHealth"."healthStatus" IS '健康状態';
COMMENT ON COLUMN "assessmentHealth"."medicalTreatment" IS '通院';
COMMENT ON COLUMN "assessmentHealth"."medicalInstitutionName" IS '通院先';
COMMENT ON COLUMN "assessmentHealth"."diagnosisNote" IS '診断・症状';
COMMENT ON COLUMN "assessmentHealth"."medicationNote" IS '服薬';
COMMENT ON COLUMN "assessmentHealth"."disabilityCertificate" IS '障害手帳';
COMMENT ON COLUMN "assessmentHealth"."physicalGrade" IS '身体障害者手帳の等級';
COMMENT ON COLUMN "assessmentHealth"."intellectualGrade" IS '療育手帳の判定';
COMMENT ON COLUMN "assessmentHealth"."mentalGrade" IS '精神障害者保健福祉手帳の等級';
COMMENT ON COLUMN "assessmentHealth"."selfSupportMedicalCare" IS '自立支援医療';
COMMENT ON COLUMN "assessmentHealth"."healthInsurance" IS '健康保険';
COMMENT ON COLUMN "assessmentHealth"."careLevel" IS '要介護認定';
COMMENT ON COLUMN "assessmentHealth"."careServiceNote" IS '介護サービスの利用';
COMMENT ON COLUMN "assessmentHealth"."disabilitySupportLevel" IS '障害支援区分';
COMMENT ON COLUMN "assessmentHealth"."disabilityServiceNote" IS '障害福祉サービスの利用';

CREATE TABLE "assessmentHealth_disabilityCertificateKinds" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessmentHealth_disabilityCertificateKinds" IS 'アセスメント（健康・障害）の「手帳の種別」';
COMMENT ON COLUMN "assessmentHealth_disabilityCertificateKinds"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentHealth_disabilityCertificateKinds"."position" IS '並び順';
COMMENT ON COLUMN "assessmentHealth_disabilityCertificateKinds"."value" IS '手帳の種別';

CREATE TABLE "assessmentEconomy" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "personIncomeYen" bigint CHECK ("personIncomeYen" >= 0 AND "personIncomeYen" <= 9999999999999),
  "householdIncomeYen" bigint CHECK ("householdIncomeYen" >= 0 AND "householdIncomeYen" <= 9999999999999),
  "expenditureNote" text CHECK (char_length("expenditureNote") <= 1000),
  "taxStatus" text,
  "publicBenefitsOther" text CHECK (char_length("publicBenefitsOther") <= 200),
  "publicBenefitYen" bigint CHECK ("publicBenefitYen" >= 0 AND "publicBenefitYen" <= 9999999999999),
  "pensionStatus" text,
  "publicAssistance" text,
  "arrears" text,
  "arrearsNote" text CHECK (char_length("arrearsNote") <= 500),
  "debt" text,
  "debtYen" bigint CHECK ("debtYen" >= 0 AND "debtYen" <= 9999999999999),
  "debtCount" bigint CHECK ("debtCount" >= 0 AND "debtCount" <= 100),
  "debtNote" text CHECK (char_length("debtNote") <= 500),
  "assetNote" text CHECK (char_length("assetNote") <= 500),
  "moneyManagement" text,
  "moneyManagementNote" text CHECK (char_length("moneyManagementNote") <= 300),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessmentEconomy" IS 'アセスメント（収入・給付・債務）';
COMMENT ON COLUMN "assessmentEconomy"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentEconomy"."personIncomeYen" IS '本人の月収';
COMMENT ON COLUMN "assessmentEconomy"."householdIncomeYen" IS '世帯の月収';
COMMENT ON COLUMN "assessmentEconomy"."expenditureNote" IS '支出の状況';
COMMENT ON COLUMN "assessmentEconomy"."taxStatus" IS '課税状況';
COMMENT ON COLUMN "assessmentEconomy"."publicBenefitsOther" IS 'その他の公的給付';
COMMENT ON COLUMN "assessmentEconomy"."publicBenefitYen" IS '公的給付の月額';
COMMENT ON COLUMN "assessmentEconomy"."pensionStatus" IS '年金';
COMMENT ON COLUMN "assessmentEconomy"."publicAssistance" IS '生活保護受給';
COMMENT ON COLUMN "assessmentEconomy"."arrears" IS '滞納';
COMMENT ON COLUMN "assessmentEconomy"."arrearsNote" IS '滞納の状況';
COMMENT ON COLUMN "assessmentEconomy"."debt" IS '債務';
COMMENT ON COLUMN "assessmentEconomy"."debtYen" IS '債務の額';
COMMENT ON COLUMN "assessmentEconomy"."debtCount" IS '債務の件数';
COMMENT ON COLUMN "assessmentEconomy"."debtNote" IS '債務整理の状況';
COMMENT ON COLUMN "assessmentEconomy"."assetNote" IS '資産・預貯金';
COMMENT ON COLUMN "assessmentEconomy"."moneyManagement" IS '金銭管理';
COMMENT ON COLUMN "assessmentEconomy"."moneyManagementNote" IS '金銭管理の状況';

CREATE TABLE "assessmentEconomy_publicBenefits" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessmentEconomy_publicBenefits" IS 'アセスメント（収入・給付・債務）の「公的給付」';
COMMENT ON COLUMN "assessmentEconomy_publicBenefits"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentEconomy_publicBenefits"."position" IS '並び順';
COMMENT ON COLUMN "assessmentEconomy_publicBenefits"."value" IS '公的給付';

CREATE TABLE "assessmentEconomy_arrearsKinds" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value")
);
COMMENT ON TABLE "assessmentEconomy_arrearsKinds" IS 'アセスメント（収入・給付・債務）の「滞納の内訳」';
COMMENT ON COLUMN "assessmentEconomy_arrearsKinds"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentEconomy_arrearsKinds"."position" IS '並び順';
COMMENT ON COLUMN "assessmentEconomy_arrearsKinds"."value" IS '滞納の内訳';

CREATE TABLE "assessmentWork" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "workStatus" text,
  "workForm" text,
  "timeSinceLeaving" text,
  "finalEducation" text,
  "drivingLicence" text,
  "skillNote" text CHECK (char_length("skillNote") <= 500),
  "desiredWork" text CHECK (char_length("desiredWork") <= 1000),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessmentWork" IS 'アセスメント（仕事・学歴）';
COMMENT ON COLUMN "assessmentWork"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessmentWork"."workStatus" IS '就労状況';
COMMENT ON COLUMN "assessmentWork"."workForm" IS '雇用形態・職業';
COMMENT ON COLUMN "assessmentWork"."timeSinceLeaving" IS '離職後の年数';
COMMENT ON COLUMN "assessmentWork"."finalEducation" IS '最終学歴';
COMMENT ON COLUMN "assessmentWork"."drivingLicence" IS '自動車免許';
COMMENT ON COLUMN "assessmentWork"."skillNote" IS '資格・技術';
COMMENT ON COLUMN "assessmentWork"."desiredWork" IS '希望する働き方・求職活動';

CREATE TABLE "employmentHistory" (
  "employmentHistoryId" text NOT NULL CHECK (char_length("employmentHistoryId") >= 1 AND char_length("employmentHistoryId") <= 64),
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "employerName" text CHECK (char_length("employerName") <= 120),
  "jobDescription" text CHECK (char_length("jobDescription") <= 120),
  "employedPeriod" text CHECK (char_length("employedPeriod") <= 60),
  "leavingReason" text CHECK (char_length("leavingReason") <= 300),
  PRIMARY KEY ("employmentHistoryId")
);
COMMENT ON TABLE "employmentHistory" IS '職歴';
COMMENT ON COLUMN "employmentHistory"."employmentHistoryId" IS '職歴ID';
COMMENT ON COLUMN "employmentHistory"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "employmentHistory"."employerName" IS '会社・勤め先';
COMMENT ON COLUMN "employmentHistory"."jobDescription" IS '職種';
COMMENT ON COLUMN "employmentHistory"."employedPeriod" IS '期間';
COMMENT ON COLUMN "employmentHistory"."leavingReason" IS '離職理由';

CREATE TABLE "plan" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planKind" text NOT NULL,
  "planVersion" bigint NOT NULL CHECK ("planVersion" >= 1 AND "planVersion" <= 99),
  "preparedByName" text CHECK (char_length("preparedByName") <= 120),
  "preparedByAgencyName" text CHECK (char_length("preparedByAgencyName") <= 120),
  "parentPlanId" text CHECK (char_length("parentPlanId") >= 1 AND char_length("parentPlanId") <= 64),
  "draftedDate" date NOT NULL,
  "adoptedDate" date,
  "personsIntention" text CHECK (char_length("personsIntention") <= 2000),
  "issuesToSolve" text CHECK (char_length("issuesToSolve") <= 2000),
  "supportPolicy" text CHECK (char_length("supportPolicy") <= 2000),
  "supportCautions" text CHECK (char_length("supportCautions") <= 2000),
  "personsActions" text CHECK (char_length("personsActions") <= 2000),
  "integrationMeasures" text CHECK (char_length("integrationMeasures") <= 2000),
  "usesOutreach" boolean,
  "usesParticipation" boolean,
  "usesResidenceSupport" boolean,
  "monitoringDate" date,
  "monitoringMethod" text CHECK (char_length("monitoringMethod") <= 500),
  "nextEvaluationDate" date,
  "planNote" text CHECK (char_length("planNote") <= 2000),
  "periodStartDate" date,
  "periodEndDate" date,
  "personAgreedDate" date,
  "isPersonParticipated" boolean,
  "isUseApplied" boolean,
  "isSharingAgreed" boolean,
  "isSigned" boolean,
  PRIMARY KEY ("planId")
);
COMMENT ON TABLE "plan" IS '支援プラン';
COMMENT ON COLUMN "plan"."planId" IS 'プランID';
COMMENT ON COLUMN "plan"."caseId" IS 'ケースID';
COMMENT ON COLUMN "plan"."planKind" IS 'プランの種別';
COMMENT ON COLUMN "plan"."planVersion" IS 'プランの回';
COMMENT ON COLUMN "plan"."preparedByName" IS '作成担当者';
COMMENT ON COLUMN "plan"."preparedByAgencyName" IS '作成機関';
COMMENT ON COLUMN "plan"."parentPlanId" IS '多機関協働のプランID';
COMMENT ON COLUMN "plan"."draftedDate" IS 'プラン案の作成日';
COMMENT ON COLUMN "plan"."adoptedDate" IS 'プランの決定日';
COMMENT ON COLUMN "plan"."personsIntention" IS '本人の意向';
COMMENT ON COLUMN "plan"."issuesToSolve" IS '解決すべき課題';
COMMENT ON COLUMN "plan"."supportPolicy" IS '支援方針';
COMMENT ON COLUMN "plan"."supportCautions" IS '支援上の留意事項';
COMMENT ON COLUMN "plan"."personsActions" IS '本人・家族が行うこと';
COMMENT ON COLUMN "plan"."integrationMeasures" IS '一体的に提供するための方策';
COMMENT ON COLUMN "plan"."usesOutreach" IS 'アウトリーチの利用';
COMMENT ON COLUMN "plan"."usesParticipation" IS '参加支援の利用';
COMMENT ON COLUMN "plan"."usesResidenceSupport" IS '居住継続支援の利用';
COMMENT ON COLUMN "plan"."monitoringDate" IS 'モニタリング予定日';
COMMENT ON COLUMN "plan"."monitoringMethod" IS 'モニタリングの方法';
COMMENT ON COLUMN "plan"."nextEvaluationDate" IS '次回評価予定日';
COMMENT ON COLUMN "plan"."planNote" IS '備考・リスク';
COMMENT ON COLUMN "plan"."periodStartDate" IS 'プラン期間の開始日';
COMMENT ON COLUMN "plan"."periodEndDate" IS 'プラン期間の終了日';
COMMENT ON COLUMN "plan"."personAgreedDate" IS '本人が同意した日';
COMMENT ON COLUMN "plan"."isPersonParticipated" IS '本人の参加';
COMMENT ON COLUMN "plan"."isUseApplied" IS '事業利用の申込み';
COMMENT ON COLUMN "plan"."isSharingAgreed" IS '情報共有の同意';
COMMENT ON COLUMN "plan"."isSigned" IS '署名';

CREATE TABLE "planGoal" (
  "planGoalId" text NOT NULL CHECK (char_length("planGoalId") >= 1 AND char_length("planGoalId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "goal" text NOT NULL CHECK (char_length("goal") >= 1 AND char_length("goal") <= 1000),
  "goalTerm" text,
  "dueDate" date,
  PRIMARY KEY ("planGoalId")
);
COMMENT ON TABLE "planGoal" IS 'プランの目標';
COMMENT ON COLUMN "planGoal"."planGoalId" IS '目標ID';
COMMENT ON COLUMN "planGoal"."planId" IS 'プランID';
COMMENT ON COLUMN "planGoal"."goal" IS '目標';
COMMENT ON COLUMN "planGoal"."goalTerm" IS '目標の期間';
COMMENT ON COLUMN "planGoal"."dueDate" IS '達成時期';

CREATE TABLE "planRole" (
  "planRoleId" text NOT NULL CHECK (char_length("planRoleId") >= 1 AND char_length("planRoleId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "agencyKind" text NOT NULL,
  "agencyName" text NOT NULL CHECK (char_length("agencyName") >= 1 AND char_length("agencyName") <= 120),
  "staffName" text CHECK (char_length("staffName") <= 120),
  "contactPhone" text CHECK (char_length("contactPhone") <= 20),
  "task" text NOT NULL CHECK (char_length("task") >= 1 AND char_length("task") <= 1000),
  "frequency" text CHECK (char_length("frequency") <= 120),
  "startDate" date,
  "endDate" date,
  "isLead" boolean,
  PRIMARY KEY ("planRoleId")
);
COMMENT ON TABLE "planRole" IS 'プランの役割分担';
COMMENT ON COLUMN "planRole"."planRoleId" IS '役割分担ID';
COMMENT ON COLUMN "planRole"."planId" IS 'プランID';
COMMENT ON COLUMN "planRole"."agencyKind" IS '機関の種別';
COMMENT ON COLUMN "planRole"."agencyName" IS '機関名';
COMMENT ON COLUMN "planRole"."staffName" IS '担当者';
COMMENT ON COLUMN "planRole"."contactPhone" IS '連絡先';
COMMENT ON COLUMN "planRole"."task" IS '役割';
COMMENT ON COLUMN "planRole"."frequency" IS '頻度';
COMMENT ON COLUMN "planRole"."startDate" IS '開始日';
COMMENT ON COLUMN "planRole"."endDate" IS '終了日';
COMMENT ON COLUMN "planRole"."isLead" IS '主担当';

CREATE TABLE "planProgramme" (
  "planProgrammeId" text NOT NULL CHECK (char_length("planProgrammeId") >= 1 AND char_length("planProgrammeId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "componentCode" text NOT NULL,
  "supportPolicy" text CHECK (char_length("supportPolicy") <= 1000),
  "providerName" text CHECK (char_length("providerName") <= 120),
  "startDate" date,
  "endDate" date,
  PRIMARY KEY ("planProgrammeId")
);
COMMENT ON TABLE "planProgramme" IS 'プランで利用する事業';
COMMENT ON COLUMN "planProgramme"."planProgrammeId" IS '利用事業ID';
COMMENT ON COLUMN "planProgramme"."planId" IS 'プランID';
COMMENT ON COLUMN "planProgramme"."componentCode" IS '構成事業';
COMMENT ON COLUMN "planProgramme"."supportPolicy" IS '支援方針';
COMMENT ON COLUMN "planProgramme"."providerName" IS '実施機関';
COMMENT ON COLUMN "planProgramme"."startDate" IS '利用開始予定日';
COMMENT ON COLUMN "planProgramme"."endDate" IS '利用終了予定日';

CREATE TABLE "planService" (
  "planServiceId" text NOT NULL CHECK (char_length("planServiceId") >= 1 AND char_length("planServiceId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "supportProgramme" text NOT NULL,
  "serviceName" text CHECK (char_length("serviceName") <= 200),
  "providerName" text CHECK (char_length("providerName") <= 120),
  "startDate" date,
  "endDate" date,
  "isUsed" boolean,
  "usedDescription" text CHECK (char_length("usedDescription") <= 500),
  PRIMARY KEY ("planServiceId")
);
COMMENT ON TABLE "planService" IS 'プランの制度・サービス';
COMMENT ON COLUMN "planService"."planServiceId" IS '制度・サービスID';
COMMENT ON COLUMN "planService"."planId" IS 'プランID';
COMMENT ON COLUMN "planService"."supportProgramme" IS '支援・利用事業';
COMMENT ON COLUMN "planService"."serviceName" IS '名称・内容';
COMMENT ON COLUMN "planService"."providerName" IS '実施機関';
COMMENT ON COLUMN "planService"."startDate" IS '開始予定日';
COMMENT ON COLUMN "planService"."endDate" IS '終了予定日';
COMMENT ON COLUMN "planService"."isUsed" IS '利用した';
COMMENT ON COLUMN "planService"."usedDescription" IS '利用の実績';

CREATE TABLE "outreachPlan" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "awarenessNote" text CHECK (char_length("awarenessNote") <= 1000),
  "contactStatus" text,
  "situationNote" text CHECK (char_length("situationNote") <= 2000),
  "relationshipGoal" text CHECK (char_length("relationshipGoal") <= 1000),
  PRIMARY KEY ("planId")
);
COMMENT ON TABLE "outreachPlan" IS 'アウトリーチのプランの内容';
COMMENT ON COLUMN "outreachPlan"."planId" IS 'プランID';
COMMENT ON COLUMN "outreachPlan"."awarenessNote" IS '把握の経緯の説明';
COMMENT ON COLUMN "outreachPlan"."contactStatus" IS '接触の状況';
COMMENT ON COLUMN "outreachPlan"."situationNote" IS '本人・世帯の状況';
COMMENT ON COLUMN "outreachPlan"."relationshipGoal" IS '関わりの目標';

CREATE TABLE "outreachPlan_awarenessSources" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value")
);
COMMENT ON TABLE "outreachPlan_awarenessSources" IS 'アウトリーチのプランの内容の「把握の経緯」';
COMMENT ON COLUMN "outreachPlan_awarenessSources"."planId" IS 'プランID';
COMMENT ON COLUMN "outreachPlan_awarenessSources"."position" IS '並び順';
COMMENT ON COLUMN "outreachPlan_awarenessSources"."value" IS '把握の経緯';

CREATE TABLE "outreachPlan_outreachActivities" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value")
);
COMMENT ON TABLE "outreachPlan_outreachActivities" IS 'アウトリーチのプランの内容の「支援内容」';
COMMENT ON COLUMN "outreachPlan_outreachActivities"."planId" IS 'プランID';
COMMENT ON COLUMN "outreachPlan_outreachActivities"."position" IS '並び順';
COMMENT ON COLUMN "outreachPlan_outreachActivities"."value" IS '支援内容';

CREATE TABLE "outreachPlan_residenceSupports" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value")
);
COMMENT ON TABLE "outreachPlan_residenceSupports" IS 'アウトリーチのプランの内容の「居住継続支援の内容」';
COMMENT ON COLUMN "outreachPlan_residenceSupports"."planId" IS 'プランID';
COMMENT ON COLUMN "outreachPlan_residenceSupports"."position" IS '並び順';
COMMENT ON COLUMN "outreachPlan_residenceSupports"."value" IS '居住継続支援の内容';

CREATE TABLE "participationPlan" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "needs" text CHECK (char_length("needs") <= 2000),
  "desiredParticipation" text CHECK (char_length("desiredParticipation") <= 2000),
  "followUpMethod" text CHECK (char_length("followUpMethod") <= 1000),
  PRIMARY KEY ("planId")
);
COMMENT ON TABLE "participationPlan" IS '参加支援のプランの内容';
COMMENT ON COLUMN "participationPlan"."planId" IS 'プランID';
COMMENT ON COLUMN "participationPlan"."needs" IS '本人・世帯のニーズと課題';
COMMENT ON COLUMN "participationPlan"."desiredParticipation" IS '望む社会とのつながり・参加の形';
COMMENT ON COLUMN "participationPlan"."followUpMethod" IS '定着支援・フォローアップの方法';

CREATE TABLE "participationPlan_participationActivities" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value")
);
COMMENT ON TABLE "participationPlan_participationActivities" IS '参加支援のプランの内容の「支援内容」';
COMMENT ON COLUMN "participationPlan_participationActivities"."planId" IS 'プランID';
COMMENT ON COLUMN "participationPlan_participationActivities"."position" IS '並び順';
COMMENT ON COLUMN "participationPlan_participationActivities"."value" IS '支援内容';

CREATE TABLE "participationPlan_residenceSupports" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value")
);
COMMENT ON TABLE "participationPlan_residenceSupports" IS '参加支援のプランの内容の「居住継続支援の内容」';
COMMENT ON COLUMN "participationPlan_residenceSupports"."planId" IS 'プランID';
COMMENT ON COLUMN "participationPlan_residenceSupports"."position" IS '並び順';
COMMENT ON COLUMN "participationPlan_residenceSupports"."value" IS '居住継続支援の内容';

CREATE TABLE "housingSupport" (
  "housingSupportId" text NOT NULL CHECK (char_length("housingSupportId") >= 1 AND char_length("housingSupportId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "componentCode" text NOT NULL,
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "isAfterMoveInSupportNeeded" boolean,
  "isResidenceSupportNeeded" boolean,
  "startDate" date,
  "endDate" date,
  "housingNote" text CHECK (char_length("housingNote") <= 1000),
  PRIMARY KEY ("housingSupportId")
);
COMMENT ON TABLE "housingSupport" IS '居住継続支援';
COMMENT ON COLUMN "housingSupport"."housingSupportId" IS '居住継続支援ID';
COMMENT ON COLUMN "housingSupport"."caseId" IS 'ケースID';
COMMENT ON COLUMN "housingSupport"."componentCode" IS '実施する事業';
COMMENT ON COLUMN "housingSupport"."meetingId" IS '判断した会議ID';
COMMENT ON COLUMN "housingSupport"."isAfterMoveInSupportNeeded" IS '入居後の支援が必要';
COMMENT ON COLUMN "housingSupport"."isResidenceSupportNeeded" IS '居住継続の支援が必要';
COMMENT ON COLUMN "housingSupport"."startDate" IS '開始日';
COMMENT ON COLUMN "housingSupport"."endDate" IS '終了日';
COMMENT ON COLUMN "housingSupport"."housingNote" IS '住まいの状況';

CREATE TABLE "housingSupport_residenceSupports" (
  "housingSupportId" text NOT NULL CHECK (char_length("housingSupportId") >= 1 AND char_length("housingSupportId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("housingSupportId", "position"),
  UNIQUE ("housingSupportId", "value")
);
COMMENT ON TABLE "housingSupport_residenceSupports" IS '居住継続支援の「支援の内容」';
COMMENT ON COLUMN "housingSupport_residenceSupports"."housingSupportId" IS '居住継続支援ID';
COMMENT ON COLUMN "housingSupport_residenceSupports"."position" IS '並び順';
COMMENT ON COLUMN "housingSupport_residenceSupports"."value" IS '支援の内容';

CREATE TABLE "decision" (
  "decisionId" text NOT NULL CHECK (char_length("decisionId") >= 1 AND char_length("decisionId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "componentCode" text NOT NULL,
  "decidedDate" date NOT NULL,
  "decidedByName" text CHECK (char_length("decidedByName") <= 120),
  "eligibilityCheckedDate" date,
  "approvedDate" date,
  "decidedByKind" text NOT NULL,
  "decisionResult" text NOT NULL,
  "decisionReason" text CHECK (char_length("decisionReason") <= 500),
  PRIMARY KEY ("decisionId")
);
COMMENT ON TABLE "decision" IS '支援決定';
COMMENT ON COLUMN "decision"."decisionId" IS '決定ID';
COMMENT ON COLUMN "decision"."caseId" IS 'ケースID';
COMMENT ON COLUMN "decision"."planId" IS 'プランID';
COMMENT ON COLUMN "decision"."componentCode" IS '決定した構成事業';
COMMENT ON COLUMN "decision"."decidedDate" IS '決定日';
COMMENT ON COLUMN "decision"."decidedByName" IS '決定者';
COMMENT ON COLUMN "decision"."eligibilityCheckedDate" IS '要件確認日';
COMMENT ON COLUMN "decision"."approvedDate" IS '決裁日';
COMMENT ON COLUMN "decision"."decidedByKind" IS '決定した者';
COMMENT ON COLUMN "decision"."decisionResult" IS '決定の結果';
COMMENT ON COLUMN "decision"."decisionReason" IS '決定できない理由';

CREATE TABLE "decisionNotice" (
  "decisionNoticeId" text NOT NULL CHECK (char_length("decisionNoticeId") >= 1 AND char_length("decisionNoticeId") <= 64),
  "decisionId" text NOT NULL CHECK (char_length("decisionId") >= 1 AND char_length("decisionId") <= 64),
  "documentNumber" text CHECK (char_length("documentNumber") <= 60),
  "noticeDate" date NOT NULL,
  "addressee" text CHECK (char_length("addressee") <= 120),
  "mayorName" text CHECK (char_length("mayorName") <= 120),
  "supportStartDate" date,
  "supportEndDate" date,
  "providerName" text CHECK (char_length("providerName") <= 120),
  "reasonText" text CHECK (char_length("reasonText") <= 1000),
  "hasInstruction" boolean,
  "requestedAgencyKind" text,
  "requestedDate" date,
  PRIMARY KEY ("decisionNoticeId")
);
COMMENT ON TABLE "decisionNotice" IS '支援決定通知';
COMMENT ON COLUMN "decisionNotice"."decisionNoticeId" IS '通知ID';
COMMENT ON COLUMN "decisionNotice"."decisionId" IS '支援決定ID';
COMMENT ON COLUMN "decisionNotice"."documentNumber" IS '文書番号';
COMMENT ON COLUMN "decisionNotice"."noticeDate" IS '通知日';
COMMENT ON COLUMN "decisionNotice"."addressee" IS '宛名';
COMMENT ON COLUMN "decisionNotice"."mayorName" IS '市町村長名';
COMMENT ON COLUMN "decisionNotice"."supportStartDate" IS '支援期間の開始日';
COMMENT ON COLUMN "decisionNotice"."supportEndDate" IS '支援期間の終了日';
COMMENT ON COLUMN "decisionNotice"."providerName" IS '実施機関';
COMMENT ON COLUMN "decisionNotice"."reasonText" IS '決定できない理由';
COMMENT ON COLUMN "decisionNotice"."hasInstruction" IS '教示の記載';
COMMENT ON COLUMN "decisionNotice"."requestedAgencyKind" IS '支援を要請した機関';
COMMENT ON COLUMN "decisionNotice"."requestedDate" IS '要請した日';

CREATE TABLE "service" (
  "serviceId" text NOT NULL CHECK (char_length("serviceId") >= 1 AND char_length("serviceId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "decisionId" text CHECK (char_length("decisionId") >= 1 AND char_length("decisionId") <= 64),
  "componentCode" text NOT NULL,
  "startDate" date NOT NULL,
  "endDate" date,
  "isEarlySupport" boolean,
  "earlySupportReason" text CHECK (char_length("earlySupportReason") <= 500),
  PRIMARY KEY ("serviceId")
);
COMMENT ON TABLE "service" IS '支援の実施';
COMMENT ON COLUMN "service"."serviceId" IS '支援ID';
COMMENT ON COLUMN "service"."caseId" IS 'ケースID';
COMMENT ON COLUMN "service"."planId" IS 'プランID';
COMMENT ON COLUMN "service"."decisionId" IS '決定ID';
COMMENT ON COLUMN "service"."componentCode" IS '構成事業';
COMMENT ON COLUMN "service"."startDate" IS '開始日';
COMMENT ON COLUMN "service"."endDate" IS '終了日';
COMMENT ON COLUMN "service"."isEarlySupport" IS '早期支援';
COMMENT ON COLUMN "service"."earlySupportReason" IS '早期支援の理由';

CREATE TABLE "serviceActivity" (
  "serviceActivityId" text NOT NULL CHECK (char_length("serviceActivityId") >= 1 AND char_length("serviceActivityId") <= 64),
  "serviceId" text NOT NULL CHECK (char_length("serviceId") >= 1 AND char_length("serviceId") <= 64),
  "activityDate" date NOT NULL,
  "activityKind" text NOT NULL,
  PRIMARY KEY ("serviceActivityId")
);
COMMENT ON TABLE "serviceActivity" IS '支援活動';
COMMENT ON COLUMN "serviceActivity"."serviceActivityId" IS '活動ID';
COMMENT ON COLUMN "serviceActivity"."serviceId" IS '支援ID';
COMMENT ON COLUMN "serviceActivity"."activityDate" IS '活動日';
COMMENT ON COLUMN "serviceActivity"."activityKind" IS '活動の種別';

CREATE TABLE "progressRecord" (
  "progressRecordId" text NOT NULL CHECK (char_length("progressRecordId") >= 1 AND char_length("progressRecordId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "contactDate" date NOT NULL,
  "startTime" text CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "endTime" text CHECK ("endTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "contactMinutes" bigint CHECK ("contactMinutes" >= 0 AND "contactMinutes" <= 1440),
  "contactStaffName" text CHECK (char_length("contactStaffName") <= 120),
  "contactMethod" text NOT NULL,
  "contactPlace" text,
  "recordText" text CHECK (char_length("recordText") <= 8000),
  "nextAction" text CHECK (char_length("nextAction") <= 2000),
  "nextDate" date,
  "planId" text CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "componentCode" text,
  "isUrgent" boolean,
  "handoverNote" text CHECK (char_length("handoverNote") <= 1000),
  PRIMARY KEY ("progressRecordId")
);
COMMENT ON TABLE "progressRecord" IS '支援経過';
COMMENT ON COLUMN "progressRecord"."progressRecordId" IS '支援経過ID';
COMMENT ON COLUMN "progressRecord"."caseId" IS 'ケースID';
COMMENT ON COLUMN "progressRecord"."contactDate" IS '対応日';
COMMENT ON COLUMN "progressRecord"."startTime" IS '開始時刻';
COMMENT ON COLUMN "progressRecord"."endTime" IS '終了時刻';
COMMENT ON COLUMN "progressRecord"."contactMinutes" IS '所要時間';
COMMENT ON COLUMN "progressRecord"."contactStaffName" IS '対応者';
COMMENT ON COLUMN "progressRecord"."contactMethod" IS '対応方法';
COMMENT ON COLUMN "progressRecord"."contactPlace" IS '場所';
COMMENT ON COLUMN "progressRecord"."recordText" IS '支援内容・経過';
COMMENT ON COLUMN "progressRecord"."nextAction" IS '結果・今後の対応';
COMMENT ON COLUMN "progressRecord"."nextDate" IS '次回予定日';
COMMENT ON COLUMN "progressRecord"."planId" IS 'プランID';
COMMENT ON COLUMN "progressRecord"."componentCode" IS '構成事業';
COMMENT ON COLUMN "progressRecord"."isUrgent" IS '緊急';
COMMENT ON COLUMN "progressRecord"."handoverNote" IS '申し送り';

CREATE TABLE "progressRecord_contactTargets" (
  "progressRecordId" text NOT NULL CHECK (char_length("progressRecordId") >= 1 AND char_length("progressRecordId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("progressRecordId", "position"),
  UNIQUE ("progressRecordId", "value")
);
COMMENT ON TABLE "progressRecord_contactTargets" IS '支援経過の「対応相手」';
COMMENT ON COLUMN "progressRecord_contactTargets"."progressRecordId" IS '支援経過ID';
COMMENT ON COLUMN "progressRecord_contactTargets"."position" IS '並び順';
COMMENT ON COLUMN "progressRecord_contactTargets"."value" IS '対応相手';

CREATE TABLE "childSupportPlan" (
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "caseId" text CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "childPlanBasis" text,
  "isComprehensiveSupportNeeded" boolean,
  "draftedDate" date NOT NULL,
  "preparedByName" text CHECK (char_length("preparedByName") <= 120),
  "personsIntention" text CHECK (char_length("personsIntention") <= 2000),
  "issuesToSolve" text CHECK (char_length("issuesToSolve") <= 2000),
  "goal" text CHECK (char_length("goal") <= 2000),
  "supportContent" text NOT NULL CHECK (char_length("supportContent") >= 1 AND char_length("supportContent") <= 4000),
  "meetingDate" date,
  "personAgreedDate" date,
  "handedOverDate" date,
  "nextReviewDate" date,
  PRIMARY KEY ("childSupportPlanId")
);
COMMENT ON TABLE "childSupportPlan" IS 'サポートプラン';
COMMENT ON COLUMN "childSupportPlan"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlan"."caseId" IS 'ケースID';
COMMENT ON COLUMN "childSupportPlan"."siteId" IS 'センターの拠点ID';
COMMENT ON COLUMN "childSupportPlan"."childPlanBasis" IS '根拠';
COMMENT ON COLUMN "childSupportPlan"."isComprehensiveSupportNeeded" IS '包括的な支援が必要';
COMMENT ON COLUMN "childSupportPlan"."draftedDate" IS '作成日';
COMMENT ON COLUMN "childSupportPlan"."preparedByName" IS '作成者';
COMMENT ON COLUMN "childSupportPlan"."personsIntention" IS '本人・家庭の意向';
COMMENT ON COLUMN "childSupportPlan"."issuesToSolve" IS '課題';
COMMENT ON COLUMN "childSupportPlan"."goal" IS '目標';
COMMENT ON COLUMN "childSupportPlan"."supportContent" IS '支援の内容';
COMMENT ON COLUMN "childSupportPlan"."meetingDate" IS '会議の日';
COMMENT ON COLUMN "childSupportPlan"."personAgreedDate" IS '本人等の同意日';
COMMENT ON COLUMN "childSupportPlan"."handedOverDate" IS '渡した日';
COMMENT ON COLUMN "childSupportPlan"."nextReviewDate" IS '次の見直しの予定日';

CREATE TABLE "childSupportPlan_planTargets" (
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value")
);
COMMENT ON TABLE "childSupportPlan_planTargets" IS 'サポートプランの「対象」';
COMMENT ON COLUMN "childSupportPlan_planTargets"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlan_planTargets"."position" IS '並び順';
COMMENT ON COLUMN "childSupportPlan_planTargets"."value" IS '対象';

CREATE TABLE "childSupportPlan_authorFunctions" (
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value")
);
COMMENT ON TABLE "childSupportPlan_authorFunctions" IS 'サポートプランの「関わった機能」';
COMMENT ON COLUMN "childSupportPlan_authorFunctions"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlan_authorFunctions"."position" IS '並び順';
COMMENT ON COLUMN "childSupportPlan_authorFunctions"."value" IS '関わった機能';

CREATE TABLE "childSupportPlan_childSupportKinds" (
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value")
);
COMMENT ON TABLE "childSupportPlan_childSupportKinds" IS 'サポートプランの「支援の種類」';
COMMENT ON COLUMN "childSupportPlan_childSupportKinds"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlan_childSupportKinds"."position" IS '並び順';
COMMENT ON COLUMN "childSupportPlan_childSupportKinds"."value" IS '支援の種類';

CREATE TABLE "childSupportPlan_partnerAgencyKinds" (
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value")
);
COMMENT ON TABLE "childSupportPlan_partnerAgencyKinds" IS 'サポートプランの「協力する機関」';
COMMENT ON COLUMN "childSupportPlan_partnerAgencyKinds"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlan_partnerAgencyKinds"."position" IS '並び順';
COMMENT ON COLUMN "childSupportPlan_partnerAgencyKinds"."value" IS '協力する機関';

CREATE TABLE "childSupportPlanReview" (
  "childSupportPlanReviewId" text NOT NULL CHECK (char_length("childSupportPlanReviewId") >= 1 AND char_length("childSupportPlanReviewId") <= 64),
  "childSupportPlanId" text NOT NULL CHECK (char_length("childSupportPlanId") >= 1 AND char_length("childSupportPlanId") <= 64),
  "reviewedDate" date NOT NULL,
  "effect" text CHECK (char_length("effect") <= 2000),
  "reviewResult" text NOT NULL,
  PRIMARY KEY ("childSupportPlanReviewId")
);
COMMENT ON TABLE "childSupportPlanReview" IS 'サポートプランの見直し';
COMMENT ON COLUMN "childSupportPlanReview"."childSupportPlanReviewId" IS '見直しID';
COMMENT ON COLUMN "childSupportPlanReview"."childSupportPlanId" IS 'サポートプランID';
COMMENT ON COLUMN "childSupportPlanReview"."reviewedDate" IS '見直した日';
COMMENT ON COLUMN "childSupportPlanReview"."effect" IS '効果';
COMMENT ON COLUMN "childSupportPlanReview"."reviewResult" IS '見直しの結果';

CREATE TABLE "childCaseEvent" (
  "childCaseEventId" text NOT NULL CHECK (char_length("childCaseEventId") >= 1 AND char_length("childCaseEventId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "childCaseEventKind" text NOT NULL,
  "eventDate" date NOT NULL,
  "eventNote" text CHECK (char_length("eventNote") <= 1000),
  PRIMARY KEY ("childCaseEventId")
);
COMMENT ON TABLE "childCaseEvent" IS '児童の支援の経過';
COMMENT ON COLUMN "childCaseEvent"."childCaseEventId" IS '経過ID';
COMMENT ON COLUMN "childCaseEvent"."caseId" IS 'ケースID';
COMMENT ON COLUMN "childCaseEvent"."childCaseEventKind" IS '節目';
COMMENT ON COLUMN "childCaseEvent"."eventDate" IS '日付';
COMMENT ON COLUMN "childCaseEvent"."eventNote" IS '内容';

CREATE TABLE "match" (
  "matchId" text NOT NULL CHECK (char_length("matchId") >= 1 AND char_length("matchId") <= 64),
  "serviceId" text NOT NULL CHECK (char_length("serviceId") >= 1 AND char_length("serviceId") <= 64),
  "hostId" text NOT NULL CHECK (char_length("hostId") >= 1 AND char_length("hostId") <= 64),
  "hostName" text CHECK (char_length("hostName") <= 120),
  "placeKind" text,
  "matchedDate" date NOT NULL,
  "hostContactName" text CHECK (char_length("hostContactName") <= 120),
  "hostCheckedDate" date,
  "adjustmentNote" text CHECK (char_length("adjustmentNote") <= 1000),
  "honorariumYen" bigint CHECK ("honorariumYen" >= 0 AND "honorariumYen" <= 9999999999999),
  "honorariumActualCostYen" bigint CHECK ("honorariumActualCostYen" >= 0 AND "honorariumActualCostYen" <= 9999999999999),
  "followUpNote" text CHECK (char_length("followUpNote") <= 2000),
  PRIMARY KEY ("matchId")
);
COMMENT ON TABLE "match" IS '受入先とのマッチング';
COMMENT ON COLUMN "match"."matchId" IS 'マッチングID';
COMMENT ON COLUMN "match"."serviceId" IS '支援ID';
COMMENT ON COLUMN "match"."hostId" IS '受入先ID';
COMMENT ON COLUMN "match"."hostName" IS '受入先の名称';
COMMENT ON COLUMN "match"."placeKind" IS '参加の場の種別';
COMMENT ON COLUMN "match"."matchedDate" IS '受入開始日';
COMMENT ON COLUMN "match"."hostContactName" IS '受入先の担当者';
COMMENT ON COLUMN "match"."hostCheckedDate" IS '受入先の状況を確かめた日';
COMMENT ON COLUMN "match"."adjustmentNote" IS '環境調整';
COMMENT ON COLUMN "match"."honorariumYen" IS '謝礼の額';
COMMENT ON COLUMN "match"."honorariumActualCostYen" IS '謝礼の実費';
COMMENT ON COLUMN "match"."followUpNote" IS '定着支援・フォローアップ';

CREATE TABLE "abuseReport" (
  "abuseReportId" text NOT NULL CHECK (char_length("abuseReportId") >= 1 AND char_length("abuseReportId") <= 64),
  "caseId" text CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "detectedDate" date NOT NULL,
  "reportedDate" date,
  "visitDate" date,
  "responseNote" text CHECK (char_length("responseNote") <= 2000),
  PRIMARY KEY ("abuseReportId")
);
COMMENT ON TABLE "abuseReport" IS '虐待の発見・通報';
COMMENT ON COLUMN "abuseReport"."abuseReportId" IS '虐待把握ID';
COMMENT ON COLUMN "abuseReport"."caseId" IS 'ケースID';
COMMENT ON COLUMN "abuseReport"."siteId" IS '拠点ID';
COMMENT ON COLUMN "abuseReport"."detectedDate" IS '把握した日';
COMMENT ON COLUMN "abuseReport"."reportedDate" IS '通報・届出の日';
COMMENT ON COLUMN "abuseReport"."visitDate" IS '訪問した日';
COMMENT ON COLUMN "abuseReport"."responseNote" IS '対応';

CREATE TABLE "abuseReport_abuseKinds" (
  "abuseReportId" text NOT NULL CHECK (char_length("abuseReportId") >= 1 AND char_length("abuseReportId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("abuseReportId", "position"),
  UNIQUE ("abuseReportId", "value")
);
COMMENT ON TABLE "abuseReport_abuseKinds" IS '虐待の発見・通報の「種類」';
COMMENT ON COLUMN "abuseReport_abuseKinds"."abuseReportId" IS '虐待把握ID';
COMMENT ON COLUMN "abuseReport_abuseKinds"."position" IS '並び順';
COMMENT ON COLUMN "abuseReport_abuseKinds"."value" IS '種類';

CREATE TABLE "meeting" (
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "meetingKind" text NOT NULL,
  "heldDate" date NOT NULL,
  "startTime" text CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "endTime" text CHECK ("endTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "venue" text CHECK (char_length("venue") <= 200),
  "hostKind" text,
  "hostName" text CHECK (char_length("hostName") <= 120),
  "meetingMode" text,
  "meetingSchedule" text,
  "combinedMeetingKind" text,
  "combinedStartTime" text CHECK ("combinedStartTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "meetingSummary" text CHECK (char_length("meetingSummary") <= 8000),
  "nextMeetingDate" date,
  "recorderName" text CHECK (char_length("recorderName") <= 120),
  "recordedDate" date,
  PRIMARY KEY ("meetingId")
);
COMMENT ON TABLE "meeting" IS '会議';
COMMENT ON COLUMN "meeting"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meeting"."meetingKind" IS '会議の種類';
COMMENT ON COLUMN "meeting"."heldDate" IS '開催日';
COMMENT ON COLUMN "meeting"."startTime" IS '開始時刻';
COMMENT ON COLUMN "meeting"."endTime" IS '終了時刻';
COMMENT ON COLUMN "meeting"."venue" IS '場所';
COMMENT ON COLUMN "meeting"."hostKind" IS '主催者';
COMMENT ON COLUMN "meeting"."hostName" IS '主催者名';
COMMENT ON COLUMN "meeting"."meetingMode" IS '開催形態';
COMMENT ON COLUMN "meeting"."meetingSchedule" IS '開催方法';
COMMENT ON COLUMN "meeting"."combinedMeetingKind" IS '活用した既存の会議体';
COMMENT ON COLUMN "meeting"."combinedStartTime" IS '併せた会議の開始時刻';
COMMENT ON COLUMN "meeting"."meetingSummary" IS '検討内容';
COMMENT ON COLUMN "meeting"."nextMeetingDate" IS '次回開催予定日';
COMMENT ON COLUMN "meeting"."recorderName" IS '記録者';
COMMENT ON COLUMN "meeting"."recordedDate" IS '記録日';

CREATE TABLE "meeting_meetingRoles" (
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("meetingId", "position"),
  UNIQUE ("meetingId", "value")
);
COMMENT ON TABLE "meeting_meetingRoles" IS '会議の「会議の役割」';
COMMENT ON COLUMN "meeting_meetingRoles"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meeting_meetingRoles"."position" IS '並び順';
COMMENT ON COLUMN "meeting_meetingRoles"."value" IS '会議の役割';

CREATE TABLE "meetingCase" (
  "meetingCaseId" text NOT NULL CHECK (char_length("meetingCaseId") >= 1 AND char_length("meetingCaseId") <= 64),
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "componentCode" text,
  "meetingTiming" text,
  "isConsentConfirmed" boolean,
  "isAssessmentPresented" boolean,
  "planAdequacy" text,
  "discussion" text CHECK (char_length("discussion") <= 4000),
  "evaluationResult" text,
  "nextMonitoringDate" date,
  "isPersonalInformationShared" boolean NOT NULL,
  "isPersonAttending" boolean,
  "isFamilyAttending" boolean,
  PRIMARY KEY ("meetingCaseId")
);
COMMENT ON TABLE "meetingCase" IS '会議の検討事例';
COMMENT ON COLUMN "meetingCase"."meetingCaseId" IS '検討事例ID';
COMMENT ON COLUMN "meetingCase"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meetingCase"."caseId" IS 'ケースID';
COMMENT ON COLUMN "meetingCase"."planId" IS 'プランID';
COMMENT ON COLUMN "meetingCase"."componentCode" IS '構成事業';
COMMENT ON COLUMN "meetingCase"."meetingTiming" IS '開催のタイミング';
COMMENT ON COLUMN "meetingCase"."isConsentConfirmed" IS '同意の確認';
COMMENT ON COLUMN "meetingCase"."isAssessmentPresented" IS 'アセスメントの提出';
COMMENT ON COLUMN "meetingCase"."planAdequacy" IS 'プランの適切性';
COMMENT ON COLUMN "meetingCase"."discussion" IS '協議の内容';
COMMENT ON COLUMN "meetingCase"."evaluationResult" IS '評価の判断';
COMMENT ON COLUMN "meetingCase"."nextMonitoringDate" IS '次回モニタリング予定日';
COMMENT ON COLUMN "meetingCase"."isPersonalInformationShared" IS '個人情報の共有';
COMMENT ON COLUMN "meetingCase"."isPersonAttending" IS '本人の参加';
COMMENT ON COLUMN "meetingCase"."isFamilyAttending" IS '家族の参加';

CREATE TABLE "meetingCase_topics" (
  "meetingCaseId" text NOT NULL CHECK (char_length("meetingCaseId") >= 1 AND char_length("meetingCaseId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("meetingCaseId", "position"),
  UNIQUE ("meetingCaseId", "value")
);
COMMENT ON TABLE "meetingCase_topics" IS '会議の検討事例の「検討事項」';
COMMENT ON COLUMN "meetingCase_topics"."meetingCaseId" IS '検討事例ID';
COMMENT ON COLUMN "meetingCase_topics"."position" IS '並び順';
COMMENT ON COLUMN "meetingCase_topics"."value" IS '検討事項';

CREATE TABLE "meetingParticipant" (
  "meetingParticipantId" text NOT NULL CHECK (char_length("meetingParticipantId") >= 1 AND char_length("meetingParticipantId") <= 64),
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "participantKind" text NOT NULL,
  "organisationName" text CHECK (char_length("organisationName") <= 120),
  "participantName" text CHECK (char_length("participantName") <= 120),
  "occupation" text CHECK (char_length("occupation") <= 120),
  "isObjectiveReviewer" boolean,
  PRIMARY KEY ("meetingParticipantId")
);
COMMENT ON TABLE "meetingParticipant" IS '会議の参加者';
COMMENT ON COLUMN "meetingParticipant"."meetingParticipantId" IS '参加者ID';
COMMENT ON COLUMN "meetingParticipant"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meetingParticipant"."participantKind" IS '参加者の立場';
COMMENT ON COLUMN "meetingParticipant"."organisationName" IS '機関名';
COMMENT ON COLUMN "meetingParticipant"."participantName" IS '氏名';
COMMENT ON COLUMN "meetingParticipant"."occupation" IS '職種';
COMMENT ON COLUMN "meetingParticipant"."isObjectiveReviewer" IS '客観的に確認する者';

CREATE TABLE "regionalIssue" (
  "regionalIssueId" text NOT NULL CHECK (char_length("regionalIssueId") >= 1 AND char_length("regionalIssueId") <= 64),
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "issueDescription" text NOT NULL CHECK (char_length("issueDescription") >= 1 AND char_length("issueDescription") <= 2000),
  "missingResource" text CHECK (char_length("missingResource") <= 1000),
  "discussedAt" text CHECK (char_length("discussedAt") <= 200),
  "responseNote" text CHECK (char_length("responseNote") <= 1000),
  PRIMARY KEY ("regionalIssueId")
);
COMMENT ON TABLE "regionalIssue" IS '地域課題・不足する社会資源';
COMMENT ON COLUMN "regionalIssue"."regionalIssueId" IS '地域課題ID';
COMMENT ON COLUMN "regionalIssue"."meetingId" IS '会議ID';
COMMENT ON COLUMN "regionalIssue"."issueDescription" IS '地域課題';
COMMENT ON COLUMN "regionalIssue"."missingResource" IS '不足する社会資源';
COMMENT ON COLUMN "regionalIssue"."discussedAt" IS '協議の場';
COMMENT ON COLUMN "regionalIssue"."responseNote" IS '対応の方向';

CREATE TABLE "evaluation" (
  "evaluationId" text NOT NULL CHECK (char_length("evaluationId") >= 1 AND char_length("evaluationId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "evaluatedDate" date NOT NULL,
  "evaluatedByName" text CHECK (char_length("evaluatedByName") <= 120),
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "evaluationResult" text NOT NULL,
  "observedChangesOther" text CHECK (char_length("observedChangesOther") <= 200),
  "goalAttainment" text CHECK (char_length("goalAttainment") <= 2000),
  "remainingIssues" text CHECK (char_length("remainingIssues") <= 2000),
  "personsWish" text CHECK (char_length("personsWish") <= 1000),
  "supportersOpinion" text CHECK (char_length("supportersOpinion") <= 1000),
  "supportersSituation" text CHECK (char_length("supportersSituation") <= 1000),
  "closureReason" text,
  "isFollowUpNeeded" boolean,
  "followUpMethod" text CHECK (char_length("followUpMethod") <= 1000),
  PRIMARY KEY ("evaluationId")
);
COMMENT ON TABLE "evaluation" IS 'プランの評価';
COMMENT ON COLUMN "evaluation"."evaluationId" IS '評価ID';
COMMENT ON COLUMN "evaluation"."caseId" IS 'ケースID';
COMMENT ON COLUMN "evaluation"."planId" IS 'プランID';
COMMENT ON COLUMN "evaluation"."evaluatedDate" IS '評価日';
COMMENT ON COLUMN "evaluation"."evaluatedByName" IS '評価の担当者';
COMMENT ON COLUMN "evaluation"."meetingId" IS '確認した会議ID';
COMMENT ON COLUMN "evaluation"."evaluationResult" IS '評価結果';
COMMENT ON COLUMN "evaluation"."observedChangesOther" IS 'その他の変化';
COMMENT ON COLUMN "evaluation"."goalAttainment" IS '目標の達成状況';
COMMENT ON COLUMN "evaluation"."remainingIssues" IS '残された課題';
COMMENT ON COLUMN "evaluation"."personsWish" IS '本人の希望';
COMMENT ON COLUMN "evaluation"."supportersOpinion" IS '支援員の意見';
COMMENT ON COLUMN "evaluation"."supportersSituation" IS '支援者の状況';
COMMENT ON COLUMN "evaluation"."closureReason" IS '終結の理由';
COMMENT ON COLUMN "evaluation"."isFollowUpNeeded" IS 'フォローアップの必要';
COMMENT ON COLUMN "evaluation"."followUpMethod" IS 'フォローアップの方法';

CREATE TABLE "evaluation_observedChanges" (
  "evaluationId" text NOT NULL CHECK (char_length("evaluationId") >= 1 AND char_length("evaluationId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("evaluationId", "position"),
  UNIQUE ("evaluationId", "value")
);
COMMENT ON TABLE "evaluation_observedChanges" IS 'プランの評価の「見られた変化」';
COMMENT ON COLUMN "evaluation_observedChanges"."evaluationId" IS '評価ID';
COMMENT ON COLUMN "evaluation_observedChanges"."position" IS '並び順';
COMMENT ON COLUMN "evaluation_observedChanges"."value" IS '見られた変化';

CREATE TABLE "goalEvaluation" (
  "goalEvaluationId" text NOT NULL CHECK (char_length("goalEvaluationId") >= 1 AND char_length("goalEvaluationId") <= 64),
  "evaluationId" text NOT NULL CHECK (char_length("evaluationId") >= 1 AND char_length("evaluationId") <= 64),
  "planGoalId" text NOT NULL CHECK (char_length("planGoalId") >= 1 AND char_length("planGoalId") <= 64),
  "attainment" text CHECK (char_length("attainment") <= 1000),
  "attainmentGrade" text,
  PRIMARY KEY ("goalEvaluationId")
);
COMMENT ON TABLE "goalEvaluation" IS '目標ごとの評価';
COMMENT ON COLUMN "goalEvaluation"."goalEvaluationId" IS '目標評価ID';
COMMENT ON COLUMN "goalEvaluation"."evaluationId" IS '評価ID';
COMMENT ON COLUMN "goalEvaluation"."planGoalId" IS '目標ID';
COMMENT ON COLUMN "goalEvaluation"."attainment" IS '達成状況';
COMMENT ON COLUMN "goalEvaluation"."attainmentGrade" IS '達成の程度';

CREATE TABLE "employmentResult" (
  "employmentResultId" text NOT NULL CHECK (char_length("employmentResultId") >= 1 AND char_length("employmentResultId") <= 64),
  "evaluationId" text NOT NULL CHECK (char_length("evaluationId") >= 1 AND char_length("evaluationId") <= 64),
  "isEmploymentSupportTarget" boolean,
  "employedDate" date,
  "workForm" text,
  "isIncomeIncreased" boolean,
  "increasedYen" bigint CHECK ("increasedYen" >= 0 AND "increasedYen" <= 9999999999999),
  PRIMARY KEY ("employmentResultId")
);
COMMENT ON TABLE "employmentResult" IS '就労・増収の状況';
COMMENT ON COLUMN "employmentResult"."employmentResultId" IS '就労結果ID';
COMMENT ON COLUMN "employmentResult"."evaluationId" IS '評価ID';
COMMENT ON COLUMN "employmentResult"."isEmploymentSupportTarget" IS '就労支援対象者';
COMMENT ON COLUMN "employmentResult"."employedDate" IS '就労開始日';
COMMENT ON COLUMN "employmentResult"."workForm" IS '雇用形態';
COMMENT ON COLUMN "employmentResult"."isIncomeIncreased" IS '増収';
COMMENT ON COLUMN "employmentResult"."increasedYen" IS '増えた月額';

CREATE TABLE "closure" (
  "closureId" text NOT NULL CHECK (char_length("closureId") >= 1 AND char_length("closureId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "componentCode" text NOT NULL,
  "closureKind" text NOT NULL,
  "closedDate" date NOT NULL,
  "closureReason" text,
  "closureReasonNote" text CHECK (char_length("closureReasonNote") <= 1000),
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "isIssueOrganised" boolean,
  "prospect" text CHECK (char_length("prospect") <= 1000),
  "personsWish" text CHECK (char_length("personsWish") <= 1000),
  "roleAgreementDate" date,
  "leadAgencyName" text CHECK (char_length("leadAgencyName") <= 120),
  "nextAgencyName" text CHECK (char_length("nextAgencyName") <= 120),
  "informationSharingArrangement" text CHECK (char_length("informationSharingArrangement") <= 1000),
  "connectedResource" text CHECK (char_length("connectedResource") <= 500),
  "isRelationStable" boolean,
  "isContactLost" boolean,
  "isFollowUpNeeded" boolean,
  "followUpPlan" text CHECK (char_length("followUpPlan") <= 1000),
  PRIMARY KEY ("closureId")
);
COMMENT ON TABLE "closure" IS '終結・中断・差戻し';
COMMENT ON COLUMN "closure"."closureId" IS '終結ID';
COMMENT ON COLUMN "closure"."caseId" IS 'ケースID';
COMMENT ON COLUMN "closure"."componentCode" IS '構成事業';
COMMENT ON COLUMN "closure"."closureKind" IS '終結等の種別';
COMMENT ON COLUMN "closure"."closedDate" IS '終結等の日';
COMMENT ON COLUMN "closure"."closureReason" IS '終結・中断の理由';
COMMENT ON COLUMN "closure"."closureReasonNote" IS '理由の説明';
COMMENT ON COLUMN "closure"."meetingId" IS '判断した会議ID';
COMMENT ON COLUMN "closure"."isIssueOrganised" IS '課題の整理';
COMMENT ON COLUMN "closure"."prospect" IS '支援の見通し';
COMMENT ON COLUMN "closure"."personsWish" IS '本人の意向';
COMMENT ON COLUMN "closure"."roleAgreementDate" IS '役割分担の合意日';
COMMENT ON COLUMN "closure"."leadAgencyName" IS '主担当機関';
COMMENT ON COLUMN "closure"."nextAgencyName" IS '引き継ぐ機関';
COMMENT ON COLUMN "closure"."informationSharingArrangement" IS '情報共有の体制';
COMMENT ON COLUMN "closure"."connectedResource" IS 'つながった社会資源';
COMMENT ON COLUMN "closure"."isRelationStable" IS '関係性の安定';
COMMENT ON COLUMN "closure"."isContactLost" IS '連絡が完全に取れない';
COMMENT ON COLUMN "closure"."isFollowUpNeeded" IS 'フォローアップの必要';
COMMENT ON COLUMN "closure"."followUpPlan" IS 'フォローアップの計画';

CREATE TABLE "closure_contactAttempts" (
  "closureId" text NOT NULL CHECK (char_length("closureId") >= 1 AND char_length("closureId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("closureId", "position"),
  UNIQUE ("closureId", "value")
);
COMMENT ON TABLE "closure_contactAttempts" IS '終結・中断・差戻しの「行った働きかけ」';
COMMENT ON COLUMN "closure_contactAttempts"."closureId" IS '終結ID';
COMMENT ON COLUMN "closure_contactAttempts"."position" IS '並び順';
COMMENT ON COLUMN "closure_contactAttempts"."value" IS '行った働きかけ';

CREATE TABLE "closureContact" (
  "closureContactId" text NOT NULL CHECK (char_length("closureContactId") >= 1 AND char_length("closureContactId") <= 64),
  "closureId" text NOT NULL CHECK (char_length("closureId") >= 1 AND char_length("closureId") <= 64),
  "attemptedDate" date NOT NULL,
  "contactAttempt" text NOT NULL,
  "attemptResult" text CHECK (char_length("attemptResult") <= 500),
  PRIMARY KEY ("closureContactId")
);
COMMENT ON TABLE "closureContact" IS '中断前の働きかけ';
COMMENT ON COLUMN "closureContact"."closureContactId" IS '働きかけID';
COMMENT ON COLUMN "closureContact"."closureId" IS '終結ID';
COMMENT ON COLUMN "closureContact"."attemptedDate" IS '働きかけた日';
COMMENT ON COLUMN "closureContact"."contactAttempt" IS '働きかけの方法';
COMMENT ON COLUMN "closureContact"."attemptResult" IS '結果';

CREATE TABLE "indicator" (
  "indicatorCode" text NOT NULL,
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "valueStatus" text NOT NULL,
  "value" numeric CHECK ("value" >= 0),
  "targetValue" numeric CHECK ("targetValue" >= 0),
  PRIMARY KEY ("indicatorCode", "fiscalYear")
);
COMMENT ON TABLE "indicator" IS '指標';
COMMENT ON COLUMN "indicator"."indicatorCode" IS '指標';
COMMENT ON COLUMN "indicator"."fiscalYear" IS '年度';
COMMENT ON COLUMN "indicator"."valueStatus" IS '値の状態';
COMMENT ON COLUMN "indicator"."value" IS '値';
COMMENT ON COLUMN "indicator"."targetValue" IS '目標値';

CREATE TABLE "costLine" (
  "costLineId" text NOT NULL CHECK (char_length("costLineId") >= 1 AND char_length("costLineId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "componentCode" text NOT NULL,
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "expenseCategory" text NOT NULL,
  "costItem" text,
  "description" text CHECK (char_length("description") <= 300),
  "plannedYen" bigint CHECK ("plannedYen" >= 0 AND "plannedYen" <= 9999999999999),
  "plannedEligibleYen" bigint CHECK ("plannedEligibleYen" >= 0 AND "plannedEligibleYen" <= 9999999999999),
  "actualYen" bigint CHECK ("actualYen" >= 0 AND "actualYen" <= 9999999999999),
  "actualEligibleYen" bigint CHECK ("actualEligibleYen" >= 0 AND "actualEligibleYen" <= 9999999999999),
  "actualDescription" text CHECK (char_length("actualDescription") <= 300),
  "fundingSource" text NOT NULL,
  PRIMARY KEY ("costLineId")
);
COMMENT ON TABLE "costLine" IS '経費明細';
COMMENT ON COLUMN "costLine"."costLineId" IS '経費ID';
COMMENT ON COLUMN "costLine"."fiscalYear" IS '年度';
COMMENT ON COLUMN "costLine"."componentCode" IS '構成事業';
COMMENT ON COLUMN "costLine"."siteId" IS '拠点ID';
COMMENT ON COLUMN "costLine"."expenseCategory" IS '費目';
COMMENT ON COLUMN "costLine"."costItem" IS '経費の種類';
COMMENT ON COLUMN "costLine"."description" IS '積算内訳';
COMMENT ON COLUMN "costLine"."plannedYen" IS '支出予定額';
COMMENT ON COLUMN "costLine"."plannedEligibleYen" IS 'うち対象経費（予定）';
COMMENT ON COLUMN "costLine"."actualYen" IS '支出済額';
COMMENT ON COLUMN "costLine"."actualEligibleYen" IS 'うち対象経費（実績）';
COMMENT ON COLUMN "costLine"."actualDescription" IS '実績の内訳';
COMMENT ON COLUMN "costLine"."fundingSource" IS '財源';

CREATE TABLE "incomeLine" (
  "incomeLineId" text NOT NULL CHECK (char_length("incomeLineId") >= 1 AND char_length("incomeLineId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "componentCode" text NOT NULL,
  "incomeKind" text NOT NULL,
  "description" text CHECK (char_length("description") <= 300),
  "plannedYen" bigint CHECK ("plannedYen" >= 0 AND "plannedYen" <= 9999999999999),
  "actualYen" bigint CHECK ("actualYen" >= 0 AND "actualYen" <= 9999999999999),
  PRIMARY KEY ("incomeLineId")
);
COMMENT ON TABLE "incomeLine" IS '収入明細';
COMMENT ON COLUMN "incomeLine"."incomeLineId" IS '収入ID';
COMMENT ON COLUMN "incomeLine"."fiscalYear" IS '年度';
COMMENT ON COLUMN "incomeLine"."componentCode" IS '構成事業';
COMMENT ON COLUMN "incomeLine"."incomeKind" IS '収入の種類';
COMMENT ON COLUMN "incomeLine"."description" IS '内容';
COMMENT ON COLUMN "incomeLine"."plannedYen" IS '収入予定額';
COMMENT ON COLUMN "incomeLine"."actualYen" IS '収入済額';

CREATE TABLE "grantLine" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "grantItem" text NOT NULL,
  "baseYearCostYen" bigint CHECK ("baseYearCostYen" >= 0 AND "baseYearCostYen" <= 9999999999999),
  "correctedBaseYearCostYen" bigint CHECK ("correctedBaseYearCostYen" >= 0 AND "correctedBaseYearCostYen" <= 9999999999999),
  "correctionReason" text CHECK (char_length("correctionReason") <= 300),
  "baseAmountYen" bigint CHECK ("baseAmountYen" >= 0 AND "baseAmountYen" <= 9999999999999),
  "ministerAmountYen" bigint CHECK ("ministerAmountYen" >= 0 AND "ministerAmountYen" <= 9999999999999),
  "zeroReason" text CHECK (char_length("zeroReason") <= 300),
  PRIMARY KEY ("fiscalYear", "grantItem")
);
COMMENT ON TABLE "grantLine" IS '交付金の事業別入力';
COMMENT ON COLUMN "grantLine"."fiscalYear" IS '年度';
COMMENT ON COLUMN "grantLine"."grantItem" IS '交付金の事業';
COMMENT ON COLUMN "grantLine"."baseYearCostYen" IS '基準年度の費用';
COMMENT ON COLUMN "grantLine"."correctedBaseYearCostYen" IS '補正後の基準年度の費用';
COMMENT ON COLUMN "grantLine"."correctionReason" IS '補正の理由';
COMMENT ON COLUMN "grantLine"."baseAmountYen" IS '基準額';
COMMENT ON COLUMN "grantLine"."ministerAmountYen" IS '大臣が定める方法の額';
COMMENT ON COLUMN "grantLine"."zeroReason" IS '0円の理由';

CREATE TABLE "grantSetting" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "costBaseMethod" text NOT NULL,
  "incomeDeductionMethod" text NOT NULL,
  "capSplitMethod" text NOT NULL,
  "settlementCapMethod" text NOT NULL,
  "isFiveYearsElapsedOverride" boolean,
  "fiveYearsOverrideReason" text CHECK (char_length("fiveYearsOverrideReason") <= 300),
  "adjustmentGrantYen" bigint CHECK ("adjustmentGrantYen" >= 0 AND "adjustmentGrantYen" <= 9999999999999),
  PRIMARY KEY ("fiscalYear")
);
COMMENT ON TABLE "grantSetting" IS '交付金の計算条件';
COMMENT ON COLUMN "grantSetting"."fiscalYear" IS '年度';
COMMENT ON COLUMN "grantSetting"."costBaseMethod" IS '費用の求め方';
COMMENT ON COLUMN "grantSetting"."incomeDeductionMethod" IS '収入の控除の仕方';
COMMENT ON COLUMN "grantSetting"."capSplitMethod" IS '区分の上限を超えたときの配分';
COMMENT ON COLUMN "grantSetting"."settlementCapMethod" IS '確定額の上限の取り方';
COMMENT ON COLUMN "grantSetting"."isFiveYearsElapsedOverride" IS '5年経過の判定（手入力）';
COMMENT ON COLUMN "grantSetting"."fiveYearsOverrideReason" IS '5年経過を手入力した理由';
COMMENT ON COLUMN "grantSetting"."adjustmentGrantYen" IS '総合事業の調整交付金';

CREATE TABLE "impactAmount" (
  "impactAmountId" text NOT NULL CHECK (char_length("impactAmountId") >= 1 AND char_length("impactAmountId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "grantItem" text NOT NULL,
  "impactKind" text NOT NULL,
  "amountYen" bigint NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999),
  "reason" text CHECK (char_length("reason") <= 300),
  PRIMARY KEY ("impactAmountId")
);
COMMENT ON TABLE "impactAmount" IS '影響額';
COMMENT ON COLUMN "impactAmount"."impactAmountId" IS '影響額ID';
COMMENT ON COLUMN "impactAmount"."fiscalYear" IS '年度';
COMMENT ON COLUMN "impactAmount"."grantItem" IS '交付金の事業';
COMMENT ON COLUMN "impactAmount"."impactKind" IS '事由';
COMMENT ON COLUMN "impactAmount"."amountYen" IS '影響額';
COMMENT ON COLUMN "impactAmount"."reason" IS '内容';

CREATE TABLE "categoryCap" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "capCategory" text NOT NULL,
  "capYen" bigint NOT NULL CHECK ("capYen" >= 0 AND "capYen" <= 9999999999999),
  "otherProgrammeCostYen" bigint NOT NULL CHECK ("otherProgrammeCostYen" >= 0 AND "otherProgrammeCostYen" <= 9999999999999),
  PRIMARY KEY ("fiscalYear", "capCategory")
);
COMMENT ON TABLE "categoryCap" IS '区分別の上限';
COMMENT ON COLUMN "categoryCap"."fiscalYear" IS '年度';
COMMENT ON COLUMN "categoryCap"."capCategory" IS '区分';
COMMENT ON COLUMN "categoryCap"."capYen" IS '区分の基準額';
COMMENT ON COLUMN "categoryCap"."otherProgrammeCostYen" IS '地域支援事業分の額';

CREATE TABLE "grantDocument" (
  "grantDocumentId" text NOT NULL CHECK (char_length("grantDocumentId") >= 1 AND char_length("grantDocumentId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "documentKind" text NOT NULL,
  "payer" text NOT NULL,
  "documentNumber" text CHECK (char_length("documentNumber") <= 40),
  "documentDate" date,
  "addressee" text CHECK (char_length("addressee") <= 80),
  "applicantName" text CHECK (char_length("applicantName") <= 80),
  "applicantAddress" text CHECK (char_length("applicantAddress") <= 200),
  "departmentName" text CHECK (char_length("departmentName") <= 80),
  "preparedByName" text CHECK (char_length("preparedByName") <= 60),
  "confirmedByName" text CHECK (char_length("confirmedByName") <= 60),
  "contactPhone" text CHECK (char_length("contactPhone") <= 40),
  "contactEmail" text CHECK (char_length("contactEmail") <= 120),
  "changeVersion" bigint CHECK ("changeVersion" >= 1 AND "changeVersion" <= 99),
  "changeReason" text CHECK (char_length("changeReason") <= 1000),
  "plannedDate" date,
  "spentUntilDate" date,
  "requestedYen" bigint CHECK ("requestedYen" >= 0 AND "requestedYen" <= 9999999999999),
  "taxCreditYen" bigint CHECK ("taxCreditYen" >= 0 AND "taxCreditYen" <= 9999999999999),
  "deviationReason" text CHECK (char_length("deviationReason") <= 300),
  PRIMARY KEY ("grantDocumentId")
);
COMMENT ON TABLE "grantDocument" IS '交付金の文書';
COMMENT ON COLUMN "grantDocument"."grantDocumentId" IS '文書ID';
COMMENT ON COLUMN "grantDocument"."fiscalYear" IS '年度';
COMMENT ON COLUMN "grantDocument"."documentKind" IS '文書の種類';
COMMENT ON COLUMN "grantDocument"."payer" IS '交付する者';
COMMENT ON COLUMN "grantDocument"."documentNumber" IS '文書番号';
COMMENT ON COLUMN "grantDocument"."documentDate" IS '文書の日付';
COMMENT ON COLUMN "grantDocument"."addressee" IS '宛先';
COMMENT ON COLUMN "grantDocument"."applicantName" IS '市町村長名';
COMMENT ON COLUMN "grantDocument"."applicantAddress" IS '所在地';
COMMENT ON COLUMN "grantDocument"."departmentName" IS '担当部署';
COMMENT ON COLUMN "grantDocument"."preparedByName" IS '作成者';
COMMENT ON COLUMN "grantDocument"."confirmedByName" IS '確認者';
COMMENT ON COLUMN "grantDocument"."contactPhone" IS '電話番号';
COMMENT ON COLUMN "grantDocument"."contactEmail" IS 'メールアドレス';
COMMENT ON COLUMN "grantDocument"."changeVersion" IS '変更の回';
COMMENT ON COLUMN "grantDocument"."changeReason" IS '変更の理由';
COMMENT ON COLUMN "grantDocument"."plannedDate" IS '予定日';
COMMENT ON COLUMN "grantDocument"."spentUntilDate" IS '支出済額の基準日';
COMMENT ON COLUMN "grantDocument"."requestedYen" IS '請求額';
COMMENT ON COLUMN "grantDocument"."taxCreditYen" IS '仕入控除税額';
COMMENT ON COLUMN "grantDocument"."deviationReason" IS '通常と異なる理由';

CREATE TABLE "discontinuedWork" (
  "discontinuedWorkId" text NOT NULL CHECK (char_length("discontinuedWorkId") >= 1 AND char_length("discontinuedWorkId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "componentCode" text NOT NULL,
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "discontinuationKind" text NOT NULL,
  "discontinuationExtent" text NOT NULL,
  "description" text CHECK (char_length("description") <= 500),
  "discontinuedDate" date NOT NULL,
  "resumptionDate" date,
  "spentYen" bigint CHECK ("spentYen" >= 0 AND "spentYen" <= 9999999999999),
  "supportMeasures" text CHECK (char_length("supportMeasures") <= 500),
  "propertyMeasures" text CHECK (char_length("propertyMeasures") <= 500),
  "otherMeasures" text CHECK (char_length("otherMeasures") <= 500),
  PRIMARY KEY ("discontinuedWorkId")
);
COMMENT ON TABLE "discontinuedWork" IS '中止・廃止する事業';
COMMENT ON COLUMN "discontinuedWork"."discontinuedWorkId" IS '中止・廃止ID';
COMMENT ON COLUMN "discontinuedWork"."fiscalYear" IS '年度';
COMMENT ON COLUMN "discontinuedWork"."componentCode" IS '構成事業';
COMMENT ON COLUMN "discontinuedWork"."siteId" IS '拠点ID';
COMMENT ON COLUMN "discontinuedWork"."discontinuationKind" IS '中止・廃止の別';
COMMENT ON COLUMN "discontinuedWork"."discontinuationExtent" IS '全部・一部の別';
COMMENT ON COLUMN "discontinuedWork"."description" IS '中止・廃止の内容';
COMMENT ON COLUMN "discontinuedWork"."discontinuedDate" IS '中止・廃止の日';
COMMENT ON COLUMN "discontinuedWork"."resumptionDate" IS '再開の予定日';
COMMENT ON COLUMN "discontinuedWork"."spentYen" IS '支出済額';
COMMENT ON COLUMN "discontinuedWork"."supportMeasures" IS '支援を受けている人への措置';
COMMENT ON COLUMN "discontinuedWork"."propertyMeasures" IS '財産の措置';
COMMENT ON COLUMN "discontinuedWork"."otherMeasures" IS 'その他の措置';

CREATE TABLE "grantDecision" (
  "grantDecisionId" text NOT NULL CHECK (char_length("grantDecisionId") >= 1 AND char_length("grantDecisionId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "payer" text NOT NULL,
  "grantLineCode" text,
  "decidedDate" date NOT NULL,
  "decisionNumber" text CHECK (char_length("decisionNumber") <= 60),
  "amountYen" bigint NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999),
  PRIMARY KEY ("grantDecisionId")
);
COMMENT ON TABLE "grantDecision" IS '交付決定';
COMMENT ON COLUMN "grantDecision"."grantDecisionId" IS '交付決定ID';
COMMENT ON COLUMN "grantDecision"."fiscalYear" IS '年度';
COMMENT ON COLUMN "grantDecision"."payer" IS '交付する者';
COMMENT ON COLUMN "grantDecision"."grantLineCode" IS '交付金の算定行';
COMMENT ON COLUMN "grantDecision"."decidedDate" IS '交付決定日';
COMMENT ON COLUMN "grantDecision"."decisionNumber" IS '交付決定番号';
COMMENT ON COLUMN "grantDecision"."amountYen" IS '交付決定額';

CREATE TABLE "grantReceipt" (
  "grantReceiptId" text NOT NULL CHECK (char_length("grantReceiptId") >= 1 AND char_length("grantReceiptId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "payer" text NOT NULL,
  "receivedDate" date,
  "amountYen" bigint NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999),
  PRIMARY KEY ("grantReceiptId")
);
COMMENT ON TABLE "grantReceipt" IS '交付金の受入';
COMMENT ON COLUMN "grantReceipt"."grantReceiptId" IS '受入ID';
COMMENT ON COLUMN "grantReceipt"."fiscalYear" IS '年度';
COMMENT ON COLUMN "grantReceipt"."payer" IS '交付する者';
COMMENT ON COLUMN "grantReceipt"."receivedDate" IS '受入日';
COMMENT ON COLUMN "grantReceipt"."amountYen" IS '受入額';

CREATE TABLE "propertyItem" (
  "propertyItemId" text NOT NULL CHECK (char_length("propertyItemId") >= 1 AND char_length("propertyItemId") <= 64),
  "itemName" text NOT NULL CHECK (char_length("itemName") >= 1 AND char_length("itemName") <= 120),
  "specification" text CHECK (char_length("specification") <= 120),
  "componentCode" text NOT NULL,
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "acquiredDate" date NOT NULL,
  "unitPriceYen" bigint NOT NULL CHECK ("unitPriceYen" >= 0 AND "unitPriceYen" <= 9999999999999),
  "quantity" bigint NOT NULL CHECK ("quantity" >= 1 AND "quantity" <= 100000),
  "restrictionYears" bigint CHECK ("restrictionYears" >= 0 AND "restrictionYears" <= 60),
  "disposalKind" text,
  "disposalDate" date,
  "disposalProceedsYen" bigint CHECK ("disposalProceedsYen" >= 0 AND "disposalProceedsYen" <= 9999999999999),
  PRIMARY KEY ("propertyItemId")
);
COMMENT ON TABLE "propertyItem" IS '財産';
COMMENT ON COLUMN "propertyItem"."propertyItemId" IS '財産ID';
COMMENT ON COLUMN "propertyItem"."itemName" IS '品名';
COMMENT ON COLUMN "propertyItem"."specification" IS '規格';
COMMENT ON COLUMN "propertyItem"."componentCode" IS '構成事業';
COMMENT ON COLUMN "propertyItem"."siteId" IS '拠点ID';
COMMENT ON COLUMN "propertyItem"."acquiredDate" IS '取得日';
COMMENT ON COLUMN "propertyItem"."unitPriceYen" IS '取得単価';
COMMENT ON COLUMN "propertyItem"."quantity" IS '数量';
COMMENT ON COLUMN "propertyItem"."restrictionYears" IS '処分制限期間';
COMMENT ON COLUMN "propertyItem"."disposalKind" IS '処分の方法';
COMMENT ON COLUMN "propertyItem"."disposalDate" IS '処分の予定日';
COMMENT ON COLUMN "propertyItem"."disposalProceedsYen" IS '処分の対価';

CREATE TABLE "budgetLine" (
  "budgetLineId" text NOT NULL CHECK (char_length("budgetLineId") >= 1 AND char_length("budgetLineId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "budgetSide" text NOT NULL,
  "budgetAccount" text NOT NULL,
  "kan" text NOT NULL CHECK (char_length("kan") >= 1 AND char_length("kan") <= 60),
  "ko" text NOT NULL CHECK (char_length("ko") >= 1 AND char_length("ko") <= 60),
  "moku" text NOT NULL CHECK (char_length("moku") >= 1 AND char_length("moku") <= 60),
  "setsu" text CHECK (char_length("setsu") <= 60),
  "budgetRole" text,
  "budgetYen" bigint NOT NULL CHECK ("budgetYen" >= 0 AND "budgetYen" <= 9999999999999),
  "reallocatedYen" bigint CHECK ("reallocatedYen" >= -9999999999999 AND "reallocatedYen" <= 9999999999999),
  "reallocationReason" text CHECK (char_length("reallocationReason") <= 300),
  "settledYen" bigint CHECK ("settledYen" >= 0 AND "settledYen" <= 9999999999999),
  "relatedYen" bigint NOT NULL CHECK ("relatedYen" >= 0 AND "relatedYen" <= 9999999999999),
  "settledRelatedYen" bigint CHECK ("settledRelatedYen" >= 0 AND "settledRelatedYen" <= 9999999999999),
  "carriedOverYen" bigint CHECK ("carriedOverYen" >= 0 AND "carriedOverYen" <= 9999999999999),
  "description" text CHECK (char_length("description") <= 300),
  "deviationReason" text CHECK (char_length("deviationReason") <= 300),
  PRIMARY KEY ("budgetLineId")
);
COMMENT ON TABLE "budgetLine" IS '予算・決算の抄本';
COMMENT ON COLUMN "budgetLine"."budgetLineId" IS '予算行ID';
COMMENT ON COLUMN "budgetLine"."fiscalYear" IS '年度';
COMMENT ON COLUMN "budgetLine"."budgetSide" IS '歳入・歳出';
COMMENT ON COLUMN "budgetLine"."budgetAccount" IS '会計';
COMMENT ON COLUMN "budgetLine"."kan" IS '款';
COMMENT ON COLUMN "budgetLine"."ko" IS '項';
COMMENT ON COLUMN "budgetLine"."moku" IS '目';
COMMENT ON COLUMN "budgetLine"."setsu" IS '節';
COMMENT ON COLUMN "budgetLine"."budgetRole" IS '照合の対象';
COMMENT ON COLUMN "budgetLine"."budgetYen" IS '予算現額';
COMMENT ON COLUMN "budgetLine"."reallocatedYen" IS '予備費充用・流用の増減';
COMMENT ON COLUMN "budgetLine"."reallocationReason" IS '予算の増減の内容';
COMMENT ON COLUMN "budgetLine"."settledYen" IS '決算額';
COMMENT ON COLUMN "budgetLine"."relatedYen" IS '当該事業に係る額';
COMMENT ON COLUMN "budgetLine"."settledRelatedYen" IS '当該事業に係る決算額';
COMMENT ON COLUMN "budgetLine"."carriedOverYen" IS '翌年度繰越額';
COMMENT ON COLUMN "budgetLine"."description" IS '説明';
COMMENT ON COLUMN "budgetLine"."deviationReason" IS '調書と異なる理由';

CREATE TABLE "communityEvaluation" (
  "communityEvaluationId" text NOT NULL CHECK (char_length("communityEvaluationId") >= 1 AND char_length("communityEvaluationId") <= 64),
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "targetDescription" text NOT NULL CHECK (char_length("targetDescription") >= 1 AND char_length("targetDescription") <= 500),
  "targetValue" numeric NOT NULL CHECK ("targetValue" >= 0),
  "actualValue" numeric CHECK ("actualValue" >= 0),
  "unitName" text NOT NULL CHECK (char_length("unitName") >= 1 AND char_length("unitName") <= 20),
  "evaluatedDate" date,
  "hasThirdParty" boolean,
  "resultDescription" text CHECK (char_length("resultDescription") <= 2000),
  PRIMARY KEY ("communityEvaluationId")
);
COMMENT ON TABLE "communityEvaluation" IS '困窮地域づくりの事業評価';
COMMENT ON COLUMN "communityEvaluation"."communityEvaluationId" IS '事業評価ID';
COMMENT ON COLUMN "communityEvaluation"."fiscalYear" IS '年度';
COMMENT ON COLUMN "communityEvaluation"."targetDescription" IS '成果目標';
COMMENT ON COLUMN "communityEvaluation"."targetValue" IS '目標値';
COMMENT ON COLUMN "communityEvaluation"."actualValue" IS '実績値';
COMMENT ON COLUMN "communityEvaluation"."unitName" IS '単位';
COMMENT ON COLUMN "communityEvaluation"."evaluatedDate" IS '評価を行った日';
COMMENT ON COLUMN "communityEvaluation"."hasThirdParty" IS '第三者の参加';
COMMENT ON COLUMN "communityEvaluation"."resultDescription" IS '評価の内容';

CREATE TABLE "nationalStatistic" (
  "fiscalYear" bigint NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100),
  "nationalStatisticKind" text NOT NULL,
  "statisticValue" bigint NOT NULL CHECK ("statisticValue" >= 0 AND "statisticValue" <= 1000000000),
  "statisticYear" bigint CHECK ("statisticYear" >= 2021 AND "statisticYear" <= 2100),
  "statisticSource" text NOT NULL CHECK (char_length("statisticSource") >= 1 AND char_length("statisticSource") <= 300),
  PRIMARY KEY ("fiscalYear", "nationalStatisticKind")
);
COMMENT ON TABLE "nationalStatistic" IS '全国の数値';
COMMENT ON COLUMN "nationalStatistic"."fiscalYear" IS '会計年度';
COMMENT ON COLUMN "nationalStatistic"."nationalStatisticKind" IS '数値の種別';
COMMENT ON COLUMN "nationalStatistic"."statisticValue" IS '値';
COMMENT ON COLUMN "nationalStatistic"."statisticYear" IS '統計の年度';
COMMENT ON COLUMN "nationalStatistic"."statisticSource" IS '出典';

CREATE TABLE "oneTimePayment" (
  "oneTimePaymentId" text NOT NULL CHECK (char_length("oneTimePaymentId") >= 1 AND char_length("oneTimePaymentId") <= 64),
  "addOnKind" text NOT NULL,
  "receivedFiscalYear" bigint NOT NULL CHECK ("receivedFiscalYear" >= 2021 AND "receivedFiscalYear" <= 2100),
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "amountYen" bigint CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999),
  PRIMARY KEY ("oneTimePaymentId")
);
COMMENT ON TABLE "oneTimePayment" IS '一度限りの加算の記録';
COMMENT ON COLUMN "oneTimePayment"."oneTimePaymentId" IS '一度限りの加算ID';
COMMENT ON COLUMN "oneTimePayment"."addOnKind" IS '加算の種別';
COMMENT ON COLUMN "oneTimePayment"."receivedFiscalYear" IS '受けた年度';
COMMENT ON COLUMN "oneTimePayment"."siteId" IS '拠点ID';
COMMENT ON COLUMN "oneTimePayment"."amountYen" IS '受けた額';

CREATE TABLE "exception" (
  "exceptionId" text NOT NULL CHECK (char_length("exceptionId") >= 1 AND char_length("exceptionId") <= 64),
  "ruleId" text NOT NULL CHECK (char_length("ruleId") >= 1 AND char_length("ruleId") <= 100),
  "recordId" text NOT NULL CHECK (char_length("recordId") >= 1 AND char_length("recordId") <= 200),
  "reason" text NOT NULL CHECK (char_length("reason") >= 1 AND char_length("reason") <= 500),
  "approver" text NOT NULL CHECK (char_length("approver") >= 1 AND char_length("approver") <= 120),
  "approvedDate" date NOT NULL,
  "expiresDate" date,
  PRIMARY KEY ("exceptionId")
);
COMMENT ON TABLE "exception" IS '例外と確認';
COMMENT ON COLUMN "exception"."exceptionId" IS '例外ID';
COMMENT ON COLUMN "exception"."ruleId" IS '検査の番号';
COMMENT ON COLUMN "exception"."recordId" IS '記録のID';
COMMENT ON COLUMN "exception"."reason" IS '理由';
COMMENT ON COLUMN "exception"."approver" IS '承認者';
COMMENT ON COLUMN "exception"."approvedDate" IS '承認日';
COMMENT ON COLUMN "exception"."expiresDate" IS '期限';

CREATE TABLE "supportConference" (
  "supportConferenceId" text NOT NULL CHECK (char_length("supportConferenceId") >= 1 AND char_length("supportConferenceId") <= 64),
  "heldDate" date NOT NULL,
  "startTime" text CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "endTime" text CHECK ("endTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  "venue" text CHECK (char_length("venue") <= 200),
  "chairName" text CHECK (char_length("chairName") <= 120),
  "recorderName" text CHECK (char_length("recorderName") <= 120),
  "isSecrecyConfirmed" boolean,
  "isClosed" boolean,
  "nextDate" date,
  PRIMARY KEY ("supportConferenceId")
);
COMMENT ON TABLE "supportConference" IS '支援会議';
COMMENT ON COLUMN "supportConference"."supportConferenceId" IS '支援会議ID';
COMMENT ON COLUMN "supportConference"."heldDate" IS '開催日';
COMMENT ON COLUMN "supportConference"."startTime" IS '開始時刻';
COMMENT ON COLUMN "supportConference"."endTime" IS '終了時刻';
COMMENT ON COLUMN "supportConference"."venue" IS '場所';
COMMENT ON COLUMN "supportConference"."chairName" IS '会長・主宰者';
COMMENT ON COLUMN "supportConference"."recorderName" IS '記録者';
COMMENT ON COLUMN "supportConference"."isSecrecyConfirmed" IS '守秘義務の確認';
COMMENT ON COLUMN "supportConference"."isClosed" IS '非公開';
COMMENT ON COLUMN "supportConference"."nextDate" IS '次回の予定日';

CREATE TABLE "supportConference_conferencePurposes" (
  "supportConferenceId" text NOT NULL CHECK (char_length("supportConferenceId") >= 1 AND char_length("supportConferenceId") <= 64),
  "position" bigint NOT NULL CHECK ("position" >= 1),
  "value" text NOT NULL,
  PRIMARY KEY ("supportConferenceId", "position"),
  UNIQUE ("supportConferenceId", "value")
);
COMMENT ON TABLE "supportConference_conferencePurposes" IS '支援会議の「目的」';
COMMENT ON COLUMN "supportConference_conferencePurposes"."supportConferenceId" IS '支援会議ID';
COMMENT ON COLUMN "supportConference_conferencePurposes"."position" IS '並び順';
COMMENT ON COLUMN "supportConference_conferencePurposes"."value" IS '目的';

CREATE TABLE "supportConferenceMember" (
  "supportConferenceMemberId" text NOT NULL CHECK (char_length("supportConferenceMemberId") >= 1 AND char_length("supportConferenceMemberId") <= 64),
  "supportConferenceId" text NOT NULL CHECK (char_length("supportConferenceId") >= 1 AND char_length("supportConferenceId") <= 64),
  "participantKind" text NOT NULL,
  "organisationName" text CHECK (char_length("organisationName") <= 120),
  "memberName" text CHECK (char_length("memberName") <= 120),
  "isMember" boolean,
  "secrecyToldDate" date,
  PRIMARY KEY ("supportConferenceMemberId")
);
COMMENT ON TABLE "supportConferenceMember" IS '支援会議の出席者';
COMMENT ON COLUMN "supportConferenceMember"."supportConferenceMemberId" IS '出席者ID';
COMMENT ON COLUMN "supportConferenceMember"."supportConferenceId" IS '支援会議ID';
COMMENT ON COLUMN "supportConferenceMember"."participantKind" IS '立場';
COMMENT ON COLUMN "supportConferenceMember"."organisationName" IS '機関名';
COMMENT ON COLUMN "supportConferenceMember"."memberName" IS '氏名';
COMMENT ON COLUMN "supportConferenceMember"."isMember" IS '構成員';
COMMENT ON COLUMN "supportConferenceMember"."secrecyToldDate" IS '守秘義務を伝えた日';

CREATE TABLE "supportConferenceCase" (
  "supportConferenceCaseId" text NOT NULL CHECK (char_length("supportConferenceCaseId") >= 1 AND char_length("supportConferenceCaseId") <= 64),
  "supportConferenceId" text NOT NULL CHECK (char_length("supportConferenceId") >= 1 AND char_length("supportConferenceId") <= 64),
  "subjectLabel" text NOT NULL CHECK (char_length("subjectLabel") >= 1 AND char_length("subjectLabel") <= 120),
  "isNameWithheld" boolean,
  "awarenessNote" text CHECK (char_length("awarenessNote") <= 2000),
  "consentStatus" text,
  "noConsentReason" text CHECK (char_length("noConsentReason") <= 1000),
  "consentEffort" text CHECK (char_length("consentEffort") <= 1000),
  "isUrgent" boolean,
  "urgencyNote" text CHECK (char_length("urgencyNote") <= 1000),
  "householdPicture" text CHECK (char_length("householdPicture") <= 4000),
  "currentEfforts" text CHECK (char_length("currentEfforts") <= 2000),
  "wantedAgencies" text CHECK (char_length("wantedAgencies") <= 1000),
  "requestsToDepartments" text CHECK (char_length("requestsToDepartments") <= 1000),
  "discussion" text CHECK (char_length("discussion") <= 8000),
  "roleDivision" text CHECK (char_length("roleDivision") <= 4000),
  "emergencyResponse" text CHECK (char_length("emergencyResponse") <= 2000),
  "nextDate" date,
  "movedDate" date,
  PRIMARY KEY ("supportConferenceCaseId")
);
COMMENT ON TABLE "supportConferenceCase" IS '支援会議の検討事例';
COMMENT ON COLUMN "supportConferenceCase"."supportConferenceCaseId" IS '支援会議の事例ID';
COMMENT ON COLUMN "supportConferenceCase"."supportConferenceId" IS '支援会議ID';
COMMENT ON COLUMN "supportConferenceCase"."subjectLabel" IS '対象の呼称';
COMMENT ON COLUMN "supportConferenceCase"."isNameWithheld" IS '氏名を伏せた';
COMMENT ON COLUMN "supportConferenceCase"."awarenessNote" IS '把握の経緯';
COMMENT ON COLUMN "supportConferenceCase"."consentStatus" IS '本人同意の状況';
COMMENT ON COLUMN "supportConferenceCase"."noConsentReason" IS '同意が得られていない理由';
COMMENT ON COLUMN "supportConferenceCase"."consentEffort" IS '同意に向けた働きかけ';
COMMENT ON COLUMN "supportConferenceCase"."isUrgent" IS '緊急';
COMMENT ON COLUMN "supportConferenceCase"."urgencyNote" IS '緊急性の説明';
COMMENT ON COLUMN "supportConferenceCase"."householdPicture" IS '把握している世帯像';
COMMENT ON COLUMN "supportConferenceCase"."currentEfforts" IS '現在の取組';
COMMENT ON COLUMN "supportConferenceCase"."wantedAgencies" IS '関わってほしい機関';
COMMENT ON COLUMN "supportConferenceCase"."requestsToDepartments" IS '他部署へのお願い';
COMMENT ON COLUMN "supportConferenceCase"."discussion" IS '検討結果';
COMMENT ON COLUMN "supportConferenceCase"."roleDivision" IS '役割分担';
COMMENT ON COLUMN "supportConferenceCase"."emergencyResponse" IS '緊急の対応';
COMMENT ON COLUMN "supportConferenceCase"."nextDate" IS '次回の検討日';
COMMENT ON COLUMN "supportConferenceCase"."movedDate" IS '重層的支援会議への移行日';

CREATE TABLE "supportConferenceRequest" (
  "supportConferenceRequestId" text NOT NULL CHECK (char_length("supportConferenceRequestId") >= 1 AND char_length("supportConferenceRequestId") <= 64),
  "supportConferenceCaseId" text NOT NULL CHECK (char_length("supportConferenceCaseId") >= 1 AND char_length("supportConferenceCaseId") <= 64),
  "requestedDate" date NOT NULL,
  "requestedName" text NOT NULL CHECK (char_length("requestedName") >= 1 AND char_length("requestedName") <= 120),
  "requestedMatter" text NOT NULL CHECK (char_length("requestedMatter") >= 1 AND char_length("requestedMatter") <= 1000),
  "respondedDate" date,
  "response" text CHECK (char_length("response") <= 2000),
  PRIMARY KEY ("supportConferenceRequestId")
);
COMMENT ON TABLE "supportConferenceRequest" IS '支援会議の協力の求め';
COMMENT ON COLUMN "supportConferenceRequest"."supportConferenceRequestId" IS '求めID';
COMMENT ON COLUMN "supportConferenceRequest"."supportConferenceCaseId" IS '支援会議の事例ID';
COMMENT ON COLUMN "supportConferenceRequest"."requestedDate" IS '求めた日';
COMMENT ON COLUMN "supportConferenceRequest"."requestedName" IS '求めた相手';
COMMENT ON COLUMN "supportConferenceRequest"."requestedMatter" IS '求めた内容';
COMMENT ON COLUMN "supportConferenceRequest"."respondedDate" IS '回答日';
COMMENT ON COLUMN "supportConferenceRequest"."response" IS '回答';

CREATE TABLE "supportConferenceShare" (
  "supportConferenceShareId" text NOT NULL CHECK (char_length("supportConferenceShareId") >= 1 AND char_length("supportConferenceShareId") <= 64),
  "supportConferenceCaseId" text NOT NULL CHECK (char_length("supportConferenceCaseId") >= 1 AND char_length("supportConferenceCaseId") <= 64),
  "providerName" text NOT NULL CHECK (char_length("providerName") >= 1 AND char_length("providerName") <= 120),
  "sharedScope" text NOT NULL CHECK (char_length("sharedScope") >= 1 AND char_length("sharedScope") <= 1000),
  PRIMARY KEY ("supportConferenceShareId")
);
COMMENT ON TABLE "supportConferenceShare" IS '支援会議で共有された情報';
COMMENT ON COLUMN "supportConferenceShare"."supportConferenceShareId" IS '共有ID';
COMMENT ON COLUMN "supportConferenceShare"."supportConferenceCaseId" IS '支援会議の事例ID';
COMMENT ON COLUMN "supportConferenceShare"."providerName" IS '提供した機関';
COMMENT ON COLUMN "supportConferenceShare"."sharedScope" IS '共有した情報の範囲';

ALTER TABLE "municipality" ADD FOREIGN KEY ("municipalityKind") REFERENCES "code_municipalityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "municipality_appliedProgrammeKinds" ADD FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "municipality_appliedProgrammeKinds" ADD FOREIGN KEY ("value") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme" ADD FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme" ADD FOREIGN KEY ("programmeKind") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "area" ADD FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council" ADD FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_areaIds" ADD FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_areaIds" ADD FOREIGN KEY ("value") REFERENCES "area" ("areaId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_memberKinds" ADD FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_memberKinds" ADD FOREIGN KEY ("value") REFERENCES "code_councilMember" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_councilRoles" ADD FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "council_councilRoles" ADD FOREIGN KEY ("value") REFERENCES "code_councilRole" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator" ADD FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator" ADD FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator" ADD FOREIGN KEY ("linkedSiteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator_areaIds" ADD FOREIGN KEY ("lifeSupportCoordinatorId") REFERENCES "lifeSupportCoordinator" ("lifeSupportCoordinatorId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator_areaIds" ADD FOREIGN KEY ("value") REFERENCES "area" ("areaId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator_coordinatorTasks" ADD FOREIGN KEY ("lifeSupportCoordinatorId") REFERENCES "lifeSupportCoordinator" ("lifeSupportCoordinatorId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lifeSupportCoordinator_coordinatorTasks" ADD FOREIGN KEY ("value") REFERENCES "code_coordinatorTask" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "welfarePlan_linkedPolicies" ADD FOREIGN KEY ("welfarePlanId") REFERENCES "welfarePlan" ("welfarePlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "welfarePlan_linkedPolicies" ADD FOREIGN KEY ("value") REFERENCES "code_linkedPolicy" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planningProcess" ADD FOREIGN KEY ("planningStepKind") REFERENCES "code_planningStep" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planningProcess_agreementViewpoints" ADD FOREIGN KEY ("planningProcessId") REFERENCES "planningProcess" ("planningProcessId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planningProcess_agreementViewpoints" ADD FOREIGN KEY ("value") REFERENCES "code_agreementViewpoint" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planningProcess_planningParticipants" ADD FOREIGN KEY ("planningProcessId") REFERENCES "planningProcess" ("planningProcessId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planningProcess_planningParticipants" ADD FOREIGN KEY ("value") REFERENCES "code_planningParticipant" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationPlan" ADD FOREIGN KEY ("welfarePlanId") REFERENCES "welfarePlan" ("welfarePlanId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationPlan_harmonisedPlans" ADD FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationPlan_harmonisedPlans" ADD FOREIGN KEY ("value") REFERENCES "code_harmonisedPlan" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationPlan_linkedPolicies" ADD FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationPlan_linkedPolicies" ADD FOREIGN KEY ("value") REFERENCES "code_linkedPolicy" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationGoal" ADD FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationGoal" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "implementationGoal" ADD FOREIGN KEY ("goalStatus") REFERENCES "code_goalStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject" ADD FOREIGN KEY ("programmeKind") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelActivities" ADD FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelActivities" ADD FOREIGN KEY ("value") REFERENCES "code_modelActivity" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelPartners" ADD FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelPartners" ADD FOREIGN KEY ("value") REFERENCES "code_modelPartner" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelFunctions" ADD FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "modelProject_modelFunctions" ADD FOREIGN KEY ("value") REFERENCES "code_modelFunction" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "jointImplementation" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "jointImplementation" ADD FOREIGN KEY ("jointMethod") REFERENCES "code_jointMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("legalItem") REFERENCES "code_legalItem" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component_operatorIds" ADD FOREIGN KEY ("componentCode", "fiscalYear") REFERENCES "component" ("componentCode", "fiscalYear") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component_operatorIds" ADD FOREIGN KEY ("value") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "componentOperator" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "componentOperator" ADD FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "componentOperator" ADD FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "operator" ADD FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "operator" ADD FOREIGN KEY ("legalForm") REFERENCES "code_legalForm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contract" ADD FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contract_componentCodes" ADD FOREIGN KEY ("contractId") REFERENCES "contract" ("contractId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contract_componentCodes" ADD FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "subcontract" ADD FOREIGN KEY ("contractId") REFERENCES "contract" ("contractId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "subcontract" ADD FOREIGN KEY ("legalForm") REFERENCES "code_legalForm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("siteKind") REFERENCES "code_siteKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("activityCenterType") REFERENCES "code_activityCenterType" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("consultationSiteKind") REFERENCES "code_consultationSiteKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("centerSizeClass") REFERENCES "code_centerSizeClass" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_componentCodes" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_componentCodes" ADD FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_linkedSiteIds" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_linkedSiteIds" ADD FOREIGN KEY ("value") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteActivity" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteActivity" ADD FOREIGN KEY ("siteActivityKind") REFERENCES "code_siteActivity" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteEquipment" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteEquipment" ADD FOREIGN KEY ("equipmentKind") REFERENCES "code_equipment" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteIssue" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteIssue" ADD FOREIGN KEY ("referredToKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteIssue_concerns" ADD FOREIGN KEY ("siteIssueId") REFERENCES "siteIssue" ("siteIssueId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "siteIssue_concerns" ADD FOREIGN KEY ("value") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "addOn" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "addOn" ADD FOREIGN KEY ("addOnKind") REFERENCES "code_addOn" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "addOn" ADD FOREIGN KEY ("specialistRole") REFERENCES "code_qualification" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "addOn" ADD FOREIGN KEY ("alsoAtSiteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "addOnSession" ADD FOREIGN KEY ("addOnId") REFERENCES "addOn" ("addOnId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff" ADD FOREIGN KEY ("employment") REFERENCES "code_employment" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff_qualificationCodes" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff_qualificationCodes" ADD FOREIGN KEY ("value") REFERENCES "code_qualification" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staffTraining" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staffTraining" ADD FOREIGN KEY ("trainingKind") REFERENCES "code_training" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("staffRole") REFERENCES "code_staffRole" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "person" ADD FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember" ADD FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember" ADD FOREIGN KEY ("familyRelationship") REFERENCES "code_familyRelationship" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember" ADD FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember_backgroundFactors" ADD FOREIGN KEY ("householdMemberId") REFERENCES "householdMember" ("householdMemberId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "householdMember_backgroundFactors" ADD FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("previousCaseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("ageClass") REFERENCES "code_ageClass" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_backgroundFactors" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_backgroundFactors" ADD FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("visitorRelationship") REFERENCES "code_visitorRelationship" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("consultationRoute") REFERENCES "code_consultationRoute" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("referrerKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("primaryConcern") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("triage") REFERENCES "code_triage" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake_concerns" ADD FOREIGN KEY ("intakeId") REFERENCES "intake" ("intakeId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake_concerns" ADD FOREIGN KEY ("value") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("fromAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("toAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("toComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("referralReason") REFERENCES "code_referralReason" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening" ADD FOREIGN KEY ("intakeId") REFERENCES "intake" ("intakeId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening" ADD FOREIGN KEY ("screeningResult") REFERENCES "code_screeningResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening_referredAgencyKinds" ADD FOREIGN KEY ("screeningId") REFERENCES "screening" ("screeningId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening_referredAgencyKinds" ADD FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening_emergencySupports" ADD FOREIGN KEY ("screeningId") REFERENCES "screening" ("screeningId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "screening_emergencySupports" ADD FOREIGN KEY ("value") REFERENCES "code_emergencySupport" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent" ADD FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent" ADD FOREIGN KEY ("consentMethod") REFERENCES "code_consentMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_consentScopes" ADD FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_consentScopes" ADD FOREIGN KEY ("value") REFERENCES "code_consentScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_recipientKinds" ADD FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_recipientKinds" ADD FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "informationShare" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "informationShare" ADD FOREIGN KEY ("recipientKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "informationShare" ADD FOREIGN KEY ("sharingBasis") REFERENCES "code_sharingBasis" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "informationShare" ADD FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "informationShare" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("appliedComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("signatureMethod") REFERENCES "code_signatureMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("assistedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("preparedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_informationSources" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_informationSources" ADD FOREIGN KEY ("value") REFERENCES "code_informationSource" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_backgroundFactors" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_backgroundFactors" ADD FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_earlySupportComponents" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_earlySupportComponents" ADD FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consultationHistory" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("cohabitants") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("separateFamily") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("maritalStatus") REFERENCES "code_maritalStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("children") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("dependentChildren") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("youngCarer") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("doubleCare") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentLiving" ADD FOREIGN KEY ("housingKind") REFERENCES "code_housingKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("healthStatus") REFERENCES "code_healthStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("medicalTreatment") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("disabilityCertificate") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("selfSupportMedicalCare") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("healthInsurance") REFERENCES "code_healthInsurance" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("careLevel") REFERENCES "code_careLevel" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth" ADD FOREIGN KEY ("disabilitySupportLevel") REFERENCES "code_disabilitySupportLevel" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth_disabilityCertificateKinds" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessmentHealth" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentHealth_disabilityCertificateKinds" ADD FOREIGN KEY ("value") REFERENCES "code_disabilityCertificate" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("taxStatus") REFERENCES "code_taxStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("pensionStatus") REFERENCES "code_pensionStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("publicAssistance") REFERENCES "code_publicAssistance" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("arrears") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("debt") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy" ADD FOREIGN KEY ("moneyManagement") REFERENCES "code_moneyManagement" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy_publicBenefits" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessmentEconomy" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy_publicBenefits" ADD FOREIGN KEY ("value") REFERENCES "code_publicBenefit" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy_arrearsKinds" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessmentEconomy" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentEconomy_arrearsKinds" ADD FOREIGN KEY ("value") REFERENCES "code_arrearsKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("workStatus") REFERENCES "code_workStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("workForm") REFERENCES "code_workForm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("timeSinceLeaving") REFERENCES "code_timeSinceLeaving" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("finalEducation") REFERENCES "code_finalEducation" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessmentWork" ADD FOREIGN KEY ("drivingLicence") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "employmentHistory" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("planKind") REFERENCES "code_planKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("parentPlanId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planGoal" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planGoal" ADD FOREIGN KEY ("goalTerm") REFERENCES "code_goalTerm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planRole" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planRole" ADD FOREIGN KEY ("agencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planProgramme" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planProgramme" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planService" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planService" ADD FOREIGN KEY ("supportProgramme") REFERENCES "code_supportProgramme" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan" ADD FOREIGN KEY ("contactStatus") REFERENCES "code_contactStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_awarenessSources" ADD FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_awarenessSources" ADD FOREIGN KEY ("value") REFERENCES "code_awarenessSource" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_outreachActivities" ADD FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_outreachActivities" ADD FOREIGN KEY ("value") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_residenceSupports" ADD FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outreachPlan_residenceSupports" ADD FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "participationPlan" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "participationPlan_participationActivities" ADD FOREIGN KEY ("planId") REFERENCES "participationPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "participationPlan_participationActivities" ADD FOREIGN KEY ("value") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "participationPlan_residenceSupports" ADD FOREIGN KEY ("planId") REFERENCES "participationPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "participationPlan_residenceSupports" ADD FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "housingSupport" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "housingSupport" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "housingSupport" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "housingSupport_residenceSupports" ADD FOREIGN KEY ("housingSupportId") REFERENCES "housingSupport" ("housingSupportId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "housingSupport_residenceSupports" ADD FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("decidedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("decisionResult") REFERENCES "code_decisionResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decisionNotice" ADD FOREIGN KEY ("decisionId") REFERENCES "decision" ("decisionId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decisionNotice" ADD FOREIGN KEY ("requestedAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("decisionId") REFERENCES "decision" ("decisionId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "serviceActivity" ADD FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "serviceActivity" ADD FOREIGN KEY ("activityKind") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord" ADD FOREIGN KEY ("contactMethod") REFERENCES "code_contactMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord" ADD FOREIGN KEY ("contactPlace") REFERENCES "code_contactPlace" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord_contactTargets" ADD FOREIGN KEY ("progressRecordId") REFERENCES "progressRecord" ("progressRecordId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "progressRecord_contactTargets" ADD FOREIGN KEY ("value") REFERENCES "code_contactTarget" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan" ADD FOREIGN KEY ("childPlanBasis") REFERENCES "code_childPlanBasis" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_planTargets" ADD FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_planTargets" ADD FOREIGN KEY ("value") REFERENCES "code_childPlanTarget" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_authorFunctions" ADD FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_authorFunctions" ADD FOREIGN KEY ("value") REFERENCES "code_childPlanAuthor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_childSupportKinds" ADD FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_childSupportKinds" ADD FOREIGN KEY ("value") REFERENCES "code_childSupportKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_partnerAgencyKinds" ADD FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlan_partnerAgencyKinds" ADD FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlanReview" ADD FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childSupportPlanReview" ADD FOREIGN KEY ("reviewResult") REFERENCES "code_reviewResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childCaseEvent" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "childCaseEvent" ADD FOREIGN KEY ("childCaseEventKind") REFERENCES "code_childCaseEvent" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "match" ADD FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "match" ADD FOREIGN KEY ("placeKind") REFERENCES "code_placeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "abuseReport" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "abuseReport" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "abuseReport_abuseKinds" ADD FOREIGN KEY ("abuseReportId") REFERENCES "abuseReport" ("abuseReportId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "abuseReport_abuseKinds" ADD FOREIGN KEY ("value") REFERENCES "code_abuseKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("meetingKind") REFERENCES "code_meetingKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("hostKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("meetingMode") REFERENCES "code_meetingMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("meetingSchedule") REFERENCES "code_meetingSchedule" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("combinedMeetingKind") REFERENCES "code_meetingKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting_meetingRoles" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting_meetingRoles" ADD FOREIGN KEY ("value") REFERENCES "code_meetingRole" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("meetingTiming") REFERENCES "code_meetingTiming" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("planAdequacy") REFERENCES "code_planAdequacy" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase" ADD FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase_topics" ADD FOREIGN KEY ("meetingCaseId") REFERENCES "meetingCase" ("meetingCaseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase_topics" ADD FOREIGN KEY ("value") REFERENCES "code_meetingTopic" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingParticipant" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingParticipant" ADD FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "regionalIssue" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("closureReason") REFERENCES "code_closureReason" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_observedChanges" ADD FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_observedChanges" ADD FOREIGN KEY ("value") REFERENCES "code_observedChange" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "goalEvaluation" ADD FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "goalEvaluation" ADD FOREIGN KEY ("planGoalId") REFERENCES "planGoal" ("planGoalId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "goalEvaluation" ADD FOREIGN KEY ("attainmentGrade") REFERENCES "code_attainmentGrade" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "employmentResult" ADD FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "employmentResult" ADD FOREIGN KEY ("workForm") REFERENCES "code_workForm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("closureKind") REFERENCES "code_closureKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("closureReason") REFERENCES "code_closureReason" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure_contactAttempts" ADD FOREIGN KEY ("closureId") REFERENCES "closure" ("closureId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure_contactAttempts" ADD FOREIGN KEY ("value") REFERENCES "code_contactAttempt" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closureContact" ADD FOREIGN KEY ("closureId") REFERENCES "closure" ("closureId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closureContact" ADD FOREIGN KEY ("contactAttempt") REFERENCES "code_contactAttempt" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "indicator" ADD FOREIGN KEY ("indicatorCode") REFERENCES "code_indicator" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "indicator" ADD FOREIGN KEY ("valueStatus") REFERENCES "code_valueStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "costLine" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "costLine" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "costLine" ADD FOREIGN KEY ("expenseCategory") REFERENCES "code_expenseCategory" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "costLine" ADD FOREIGN KEY ("costItem") REFERENCES "code_costItem" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "costLine" ADD FOREIGN KEY ("fundingSource") REFERENCES "code_fundingSource" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "incomeLine" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "incomeLine" ADD FOREIGN KEY ("incomeKind") REFERENCES "code_incomeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantLine" ADD FOREIGN KEY ("grantItem") REFERENCES "code_grantItem" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantSetting" ADD FOREIGN KEY ("costBaseMethod") REFERENCES "code_costBaseMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantSetting" ADD FOREIGN KEY ("incomeDeductionMethod") REFERENCES "code_incomeDeductionMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantSetting" ADD FOREIGN KEY ("capSplitMethod") REFERENCES "code_capSplitMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantSetting" ADD FOREIGN KEY ("settlementCapMethod") REFERENCES "code_settlementCapMethod" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "impactAmount" ADD FOREIGN KEY ("grantItem") REFERENCES "code_grantItem" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "impactAmount" ADD FOREIGN KEY ("impactKind") REFERENCES "code_impactKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "categoryCap" ADD FOREIGN KEY ("capCategory") REFERENCES "code_capCategory" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantDocument" ADD FOREIGN KEY ("documentKind") REFERENCES "code_documentKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantDocument" ADD FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discontinuedWork" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discontinuedWork" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discontinuedWork" ADD FOREIGN KEY ("discontinuationKind") REFERENCES "code_discontinuationKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discontinuedWork" ADD FOREIGN KEY ("discontinuationExtent") REFERENCES "code_discontinuationExtent" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantDecision" ADD FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantDecision" ADD FOREIGN KEY ("grantLineCode") REFERENCES "code_grantLineCode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantReceipt" ADD FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("disposalKind") REFERENCES "code_disposalKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetSide") REFERENCES "code_budgetSide" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetAccount") REFERENCES "code_budgetAccount" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetRole") REFERENCES "code_budgetRole" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "nationalStatistic" ADD FOREIGN KEY ("nationalStatisticKind") REFERENCES "code_nationalStatistic" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "oneTimePayment" ADD FOREIGN KEY ("addOnKind") REFERENCES "code_addOn" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "oneTimePayment" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConference_conferencePurposes" ADD FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConference_conferencePurposes" ADD FOREIGN KEY ("value") REFERENCES "code_conferencePurpose" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceMember" ADD FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceMember" ADD FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceCase" ADD FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceCase" ADD FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceRequest" ADD FOREIGN KEY ("supportConferenceCaseId") REFERENCES "supportConferenceCase" ("supportConferenceCaseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportConferenceShare" ADD FOREIGN KEY ("supportConferenceCaseId") REFERENCES "supportConferenceCase" ("supportConferenceCaseId") DEFERRABLE INITIALLY DEFERRED;
