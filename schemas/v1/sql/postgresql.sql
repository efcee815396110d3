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

CREATE TABLE "site" (
  "siteId" text NOT NULL CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "siteName" text NOT NULL CHECK (char_length("siteName") >= 1 AND char_length("siteName") <= 120),
  "siteKind" text NOT NULL,
  "consultationSiteKind" text,
  "operatorId" text CHECK (char_length("operatorId") >= 1 AND char_length("operatorId") <= 64),
  "address" text CHECK (char_length("address") <= 200),
  "openedDate" date,
  "closedDate" date,
  "openDaysPerWeek" numeric CHECK ("openDaysPerWeek" >= 0 AND "openDaysPerWeek" <= 7),
  "hoursPerDay" numeric CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24),
  "openDaysPerYear" bigint CHECK ("openDaysPerYear" >= 0 AND "openDaysPerYear" <= 366),
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
COMMENT ON COLUMN "site"."consultationSiteKind" IS '相談拠点の類型';
COMMENT ON COLUMN "site"."operatorId" IS '実施者ID';
COMMENT ON COLUMN "site"."address" IS '所在地';
COMMENT ON COLUMN "site"."openedDate" IS '開設日';
COMMENT ON COLUMN "site"."closedDate" IS '廃止日';
COMMENT ON COLUMN "site"."openDaysPerWeek" IS '週の開設日数';
COMMENT ON COLUMN "site"."hoursPerDay" IS '1日の開設時間';
COMMENT ON COLUMN "site"."openDaysPerYear" IS '年間開設日数';
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

CREATE TABLE "case" (
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "householdId" text CHECK (char_length("householdId") >= 1 AND char_length("householdId") <= 64),
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
  "siteId" text CHECK (char_length("siteId") >= 1 AND char_length("siteId") <= 64),
  "componentCode" text NOT NULL,
  "isNew" boolean NOT NULL,
  "consultationRoute" text,
  "primaryConcern" text,
  "triage" text,
  "isAccepted" boolean,
  "declinedReason" text CHECK (char_length("declinedReason") <= 500),
  PRIMARY KEY ("intakeId")
);
COMMENT ON TABLE "intake" IS '相談受付';
COMMENT ON COLUMN "intake"."intakeId" IS '相談受付ID';
COMMENT ON COLUMN "intake"."caseId" IS 'ケースID';
COMMENT ON COLUMN "intake"."receivedDate" IS '受付日';
COMMENT ON COLUMN "intake"."siteId" IS '拠点ID';
COMMENT ON COLUMN "intake"."componentCode" IS '受け付けた構成事業';
COMMENT ON COLUMN "intake"."isNew" IS '新規の相談';
COMMENT ON COLUMN "intake"."consultationRoute" IS '相談経路';
COMMENT ON COLUMN "intake"."primaryConcern" IS '最も困っていること';
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
  "toComponentCode" text NOT NULL,
  "referralReason" text,
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
COMMENT ON COLUMN "referral"."toComponentCode" IS 'つなぎ先の構成事業';
COMMENT ON COLUMN "referral"."referralReason" IS 'つなぐ理由';
COMMENT ON COLUMN "referral"."explainedDate" IS '説明日';
COMMENT ON COLUMN "referral"."isReturned" IS '紹介元へ戻したか';
COMMENT ON COLUMN "referral"."returnConsultationDate" IS '戻す協議の日';

CREATE TABLE "consent" (
  "consentId" text NOT NULL CHECK (char_length("consentId") >= 1 AND char_length("consentId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "consentStatus" text NOT NULL,
  "consentDate" date,
  "withdrawnDate" date,
  "exceptionReason" text CHECK (char_length("exceptionReason") <= 500),
  PRIMARY KEY ("consentId")
);
COMMENT ON TABLE "consent" IS '本人同意';
COMMENT ON COLUMN "consent"."consentId" IS '同意ID';
COMMENT ON COLUMN "consent"."caseId" IS 'ケースID';
COMMENT ON COLUMN "consent"."consentStatus" IS '同意の状況';
COMMENT ON COLUMN "consent"."consentDate" IS '同意日';
COMMENT ON COLUMN "consent"."withdrawnDate" IS '撤回日';
COMMENT ON COLUMN "consent"."exceptionReason" IS '例外の理由';

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

CREATE TABLE "supportApplication" (
  "supportApplicationId" text NOT NULL CHECK (char_length("supportApplicationId") >= 1 AND char_length("supportApplicationId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "appliedDate" date NOT NULL,
  "isExplained" boolean,
  "isSharingAgreed" boolean,
  "isSigned" boolean,
  "assistedByKind" text,
  PRIMARY KEY ("supportApplicationId")
);
COMMENT ON TABLE "supportApplication" IS '相談受付・申込票';
COMMENT ON COLUMN "supportApplication"."supportApplicationId" IS '申込票ID';
COMMENT ON COLUMN "supportApplication"."caseId" IS 'ケースID';
COMMENT ON COLUMN "supportApplication"."appliedDate" IS '申込日';
COMMENT ON COLUMN "supportApplication"."isExplained" IS '個人情報の取扱いの説明';
COMMENT ON COLUMN "supportApplication"."isSharingAgreed" IS '情報共有への同意';
COMMENT ON COLUMN "supportApplication"."isSigned" IS '本人署名';
COMMENT ON COLUMN "supportApplication"."assistedByKind" IS '申込を補助した者';

CREATE TABLE "assessment" (
  "assessmentId" text NOT NULL CHECK (char_length("assessmentId") >= 1 AND char_length("assessmentId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "assessedDate" date NOT NULL,
  "preparedByKind" text,
  "meetingId" text CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "householdSize" bigint CHECK ("householdSize" >= 1 AND "householdSize" <= 30),
  "personsIntention" text CHECK (char_length("personsIntention") <= 2000),
  PRIMARY KEY ("assessmentId")
);
COMMENT ON TABLE "assessment" IS 'インテーク・アセスメントシート';
COMMENT ON COLUMN "assessment"."assessmentId" IS 'アセスメントID';
COMMENT ON COLUMN "assessment"."caseId" IS 'ケースID';
COMMENT ON COLUMN "assessment"."assessedDate" IS 'アセスメント日';
COMMENT ON COLUMN "assessment"."preparedByKind" IS '作成者の種別';
COMMENT ON COLUMN "assessment"."meetingId" IS '提出した会議ID';
COMMENT ON COLUMN "assessment"."householdSize" IS '世帯人数';
COMMENT ON COLUMN "assessment"."personsIntention" IS '本人の意向';

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

CREATE TABLE "plan" (
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planKind" text NOT NULL,
  "planVersion" bigint NOT NULL CHECK ("planVersion" >= 1 AND "planVersion" <= 99),
  "parentPlanId" text CHECK (char_length("parentPlanId") >= 1 AND char_length("parentPlanId") <= 64),
  "draftedDate" date NOT NULL,
  "adoptedDate" date,
  "personsIntention" text CHECK (char_length("personsIntention") <= 2000),
  "issuesToSolve" text CHECK (char_length("issuesToSolve") <= 2000),
  "supportPolicy" text CHECK (char_length("supportPolicy") <= 2000),
  "integrationMeasures" text CHECK (char_length("integrationMeasures") <= 2000),
  "usesOutreach" boolean,
  "usesParticipation" boolean,
  "monitoringDate" date,
  "periodStartDate" date,
  "periodEndDate" date,
  "personAgreedDate" date,
  PRIMARY KEY ("planId")
);
COMMENT ON TABLE "plan" IS '支援プラン';
COMMENT ON COLUMN "plan"."planId" IS 'プランID';
COMMENT ON COLUMN "plan"."caseId" IS 'ケースID';
COMMENT ON COLUMN "plan"."planKind" IS 'プランの種別';
COMMENT ON COLUMN "plan"."planVersion" IS 'プランの回';
COMMENT ON COLUMN "plan"."parentPlanId" IS '多機関協働のプランID';
COMMENT ON COLUMN "plan"."draftedDate" IS 'プラン案の作成日';
COMMENT ON COLUMN "plan"."adoptedDate" IS 'プランの決定日';
COMMENT ON COLUMN "plan"."personsIntention" IS '本人の意向';
COMMENT ON COLUMN "plan"."issuesToSolve" IS '解決すべき課題';
COMMENT ON COLUMN "plan"."supportPolicy" IS '支援方針';
COMMENT ON COLUMN "plan"."integrationMeasures" IS '一体的に提供するための方策';
COMMENT ON COLUMN "plan"."usesOutreach" IS 'アウトリーチの利用';
COMMENT ON COLUMN "plan"."usesParticipation" IS '参加支援の利用';
COMMENT ON COLUMN "plan"."monitoringDate" IS 'モニタリング予定日';
COMMENT ON COLUMN "plan"."periodStartDate" IS 'プラン期間の開始日';
COMMENT ON COLUMN "plan"."periodEndDate" IS 'プラン期間の終了日';
COMMENT ON COLUMN "plan"."personAgreedDate" IS '本人が同意した日';

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
  "task" text NOT NULL CHECK (char_length("task") >= 1 AND char_length("task") <= 1000),
  "isLead" boolean,
  PRIMARY KEY ("planRoleId")
);
COMMENT ON TABLE "planRole" IS 'プランの役割分担';
COMMENT ON COLUMN "planRole"."planRoleId" IS '役割分担ID';
COMMENT ON COLUMN "planRole"."planId" IS 'プランID';
COMMENT ON COLUMN "planRole"."agencyKind" IS '機関の種別';
COMMENT ON COLUMN "planRole"."agencyName" IS '機関名';
COMMENT ON COLUMN "planRole"."task" IS '役割';
COMMENT ON COLUMN "planRole"."isLead" IS '主担当';

CREATE TABLE "decision" (
  "decisionId" text NOT NULL CHECK (char_length("decisionId") >= 1 AND char_length("decisionId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "componentCode" text NOT NULL,
  "decidedDate" date NOT NULL,
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
COMMENT ON COLUMN "decision"."decidedByKind" IS '決定した者';
COMMENT ON COLUMN "decision"."decisionResult" IS '決定の結果';
COMMENT ON COLUMN "decision"."decisionReason" IS '決定できない理由';

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

CREATE TABLE "match" (
  "matchId" text NOT NULL CHECK (char_length("matchId") >= 1 AND char_length("matchId") <= 64),
  "serviceId" text NOT NULL CHECK (char_length("serviceId") >= 1 AND char_length("serviceId") <= 64),
  "hostId" text NOT NULL CHECK (char_length("hostId") >= 1 AND char_length("hostId") <= 64),
  "hostName" text CHECK (char_length("hostName") <= 120),
  "placeKind" text,
  "matchedDate" date NOT NULL,
  PRIMARY KEY ("matchId")
);
COMMENT ON TABLE "match" IS '受入先とのマッチング';
COMMENT ON COLUMN "match"."matchId" IS 'マッチングID';
COMMENT ON COLUMN "match"."serviceId" IS '支援ID';
COMMENT ON COLUMN "match"."hostId" IS '受入先ID';
COMMENT ON COLUMN "match"."hostName" IS '受入先の名称';
COMMENT ON COLUMN "match"."placeKind" IS '参加の場の種別';
COMMENT ON COLUMN "match"."matchedDate" IS '受入開始日';

CREATE TABLE "meeting" (
  "meetingId" text NOT NULL CHECK (char_length("meetingId") >= 1 AND char_length("meetingId") <= 64),
  "meetingKind" text NOT NULL,
  "heldDate" date NOT NULL,
  "hostKind" text,
  "meetingMode" text,
  "meetingSchedule" text,
  "combinedMeetingKind" text,
  PRIMARY KEY ("meetingId")
);
COMMENT ON TABLE "meeting" IS '会議';
COMMENT ON COLUMN "meeting"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meeting"."meetingKind" IS '会議の種類';
COMMENT ON COLUMN "meeting"."heldDate" IS '開催日';
COMMENT ON COLUMN "meeting"."hostKind" IS '主催者';
COMMENT ON COLUMN "meeting"."meetingMode" IS '開催形態';
COMMENT ON COLUMN "meeting"."meetingSchedule" IS '開催方法';
COMMENT ON COLUMN "meeting"."combinedMeetingKind" IS '活用した既存の会議体';

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
  "isPersonalInformationShared" boolean NOT NULL,
  PRIMARY KEY ("meetingCaseId")
);
COMMENT ON TABLE "meetingCase" IS '会議の検討事例';
COMMENT ON COLUMN "meetingCase"."meetingCaseId" IS '検討事例ID';
COMMENT ON COLUMN "meetingCase"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meetingCase"."caseId" IS 'ケースID';
COMMENT ON COLUMN "meetingCase"."planId" IS 'プランID';
COMMENT ON COLUMN "meetingCase"."componentCode" IS '構成事業';
COMMENT ON COLUMN "meetingCase"."meetingTiming" IS '開催のタイミング';
COMMENT ON COLUMN "meetingCase"."isPersonalInformationShared" IS '個人情報の共有';

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
  PRIMARY KEY ("meetingParticipantId")
);
COMMENT ON TABLE "meetingParticipant" IS '会議の参加者';
COMMENT ON COLUMN "meetingParticipant"."meetingParticipantId" IS '参加者ID';
COMMENT ON COLUMN "meetingParticipant"."meetingId" IS '会議ID';
COMMENT ON COLUMN "meetingParticipant"."participantKind" IS '参加者の立場';
COMMENT ON COLUMN "meetingParticipant"."organisationName" IS '機関名';

CREATE TABLE "evaluation" (
  "evaluationId" text NOT NULL CHECK (char_length("evaluationId") >= 1 AND char_length("evaluationId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "planId" text NOT NULL CHECK (char_length("planId") >= 1 AND char_length("planId") <= 64),
  "evaluatedDate" date NOT NULL,
  "evaluationResult" text NOT NULL,
  "goalAttainment" text CHECK (char_length("goalAttainment") <= 2000),
  "remainingIssues" text CHECK (char_length("remainingIssues") <= 2000),
  "isFollowUpNeeded" boolean,
  PRIMARY KEY ("evaluationId")
);
COMMENT ON TABLE "evaluation" IS 'プランの評価';
COMMENT ON COLUMN "evaluation"."evaluationId" IS '評価ID';
COMMENT ON COLUMN "evaluation"."caseId" IS 'ケースID';
COMMENT ON COLUMN "evaluation"."planId" IS 'プランID';
COMMENT ON COLUMN "evaluation"."evaluatedDate" IS '評価日';
COMMENT ON COLUMN "evaluation"."evaluationResult" IS '評価結果';
COMMENT ON COLUMN "evaluation"."goalAttainment" IS '目標の達成状況';
COMMENT ON COLUMN "evaluation"."remainingIssues" IS '残された課題';
COMMENT ON COLUMN "evaluation"."isFollowUpNeeded" IS 'フォローアップの必要';

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

CREATE TABLE "closure" (
  "closureId" text NOT NULL CHECK (char_length("closureId") >= 1 AND char_length("closureId") <= 64),
  "caseId" text NOT NULL CHECK (char_length("caseId") >= 1 AND char_length("caseId") <= 64),
  "componentCode" text NOT NULL,
  "closureKind" text NOT NULL,
  "closedDate" date NOT NULL,
  "roleAgreementDate" date,
  "leadAgencyName" text CHECK (char_length("leadAgencyName") <= 120),
  "isContactLost" boolean,
  "isFollowUpNeeded" boolean,
  PRIMARY KEY ("closureId")
);
COMMENT ON TABLE "closure" IS '終結・中断・差戻し';
COMMENT ON COLUMN "closure"."closureId" IS '終結ID';
COMMENT ON COLUMN "closure"."caseId" IS 'ケースID';
COMMENT ON COLUMN "closure"."componentCode" IS '構成事業';
COMMENT ON COLUMN "closure"."closureKind" IS '終結等の種別';
COMMENT ON COLUMN "closure"."closedDate" IS '終結等の日';
COMMENT ON COLUMN "closure"."roleAgreementDate" IS '役割分担の合意日';
COMMENT ON COLUMN "closure"."leadAgencyName" IS '主担当機関';
COMMENT ON COLUMN "closure"."isContactLost" IS '連絡が完全に取れない';
COMMENT ON COLUMN "closure"."isFollowUpNeeded" IS 'フォローアップの必要';

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
COMMENT ON COLUMN "grantDocument"."requestedYen" IS '請求額';
COMMENT ON COLUMN "grantDocument"."taxCreditYen" IS '仕入控除税額';
COMMENT ON COLUMN "grantDocument"."deviationReason" IS '通常と異なる理由';

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

ALTER TABLE "municipality" ADD FOREIGN KEY ("municipalityKind") REFERENCES "code_municipalityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "municipality_appliedProgrammeKinds" ADD FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "municipality_appliedProgrammeKinds" ADD FOREIGN KEY ("value") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme" ADD FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme" ADD FOREIGN KEY ("programmeKind") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("legalItem") REFERENCES "code_legalItem" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component" ADD FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component_operatorIds" ADD FOREIGN KEY ("componentCode", "fiscalYear") REFERENCES "component" ("componentCode", "fiscalYear") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "component_operatorIds" ADD FOREIGN KEY ("value") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "operator" ADD FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "operator" ADD FOREIGN KEY ("legalForm") REFERENCES "code_legalForm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("siteKind") REFERENCES "code_siteKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("consultationSiteKind") REFERENCES "code_consultationSiteKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site" ADD FOREIGN KEY ("centerSizeClass") REFERENCES "code_centerSizeClass" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_componentCodes" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_componentCodes" ADD FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_linkedSiteIds" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "site_linkedSiteIds" ADD FOREIGN KEY ("value") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff" ADD FOREIGN KEY ("employment") REFERENCES "code_employment" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff_qualificationCodes" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "staff_qualificationCodes" ADD FOREIGN KEY ("value") REFERENCES "code_qualification" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("staffRole") REFERENCES "code_staffRole" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "posting" ADD FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("previousCaseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("ageClass") REFERENCES "code_ageClass" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case" ADD FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_backgroundFactors" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "case_backgroundFactors" ADD FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("consultationRoute") REFERENCES "code_consultationRoute" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("primaryConcern") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake" ADD FOREIGN KEY ("triage") REFERENCES "code_triage" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake_concerns" ADD FOREIGN KEY ("intakeId") REFERENCES "intake" ("intakeId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intake_concerns" ADD FOREIGN KEY ("value") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("fromAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("toComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD FOREIGN KEY ("referralReason") REFERENCES "code_referralReason" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent" ADD FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_consentScopes" ADD FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consent_consentScopes" ADD FOREIGN KEY ("value") REFERENCES "code_consentScope" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "supportApplication" ADD FOREIGN KEY ("assistedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("preparedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_backgroundFactors" ADD FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment_backgroundFactors" ADD FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("planKind") REFERENCES "code_planKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("parentPlanId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planGoal" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planGoal" ADD FOREIGN KEY ("goalTerm") REFERENCES "code_goalTerm" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planRole" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planRole" ADD FOREIGN KEY ("agencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("decidedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("decisionResult") REFERENCES "code_decisionResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("decisionId") REFERENCES "decision" ("decisionId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "service" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "serviceActivity" ADD FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "serviceActivity" ADD FOREIGN KEY ("activityKind") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "match" ADD FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "match" ADD FOREIGN KEY ("placeKind") REFERENCES "code_placeKind" ("code") DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE "meetingCase_topics" ADD FOREIGN KEY ("meetingCaseId") REFERENCES "meetingCase" ("meetingCaseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingCase_topics" ADD FOREIGN KEY ("value") REFERENCES "code_meetingTopic" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingParticipant" ADD FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meetingParticipant" ADD FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation" ADD FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_observedChanges" ADD FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_observedChanges" ADD FOREIGN KEY ("value") REFERENCES "code_observedChange" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure" ADD FOREIGN KEY ("closureKind") REFERENCES "code_closureKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure_contactAttempts" ADD FOREIGN KEY ("closureId") REFERENCES "closure" ("closureId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closure_contactAttempts" ADD FOREIGN KEY ("value") REFERENCES "code_contactAttempt" ("code") DEFERRABLE INITIALLY DEFERRED;
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
ALTER TABLE "grantDecision" ADD FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantDecision" ADD FOREIGN KEY ("grantLineCode") REFERENCES "code_grantLineCode" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grantReceipt" ADD FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "propertyItem" ADD FOREIGN KEY ("disposalKind") REFERENCES "code_disposalKind" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetSide") REFERENCES "code_budgetSide" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetAccount") REFERENCES "code_budgetAccount" ("code") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budgetLine" ADD FOREIGN KEY ("budgetRole") REFERENCES "code_budgetRole" ("code") DEFERRABLE INITIALLY DEFERRED;
