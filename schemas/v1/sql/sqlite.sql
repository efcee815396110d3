-- Generated from packages/model by `npm run generate`. Do not edit.
-- 重層データ標準の表。1つのデータベースに、1つの提出物を入れます。
-- Tables of the JUSO data standard: one database holds one submission.

PRAGMA foreign_keys = ON;

-- コード一覧「市町村の種別」
CREATE TABLE "code_municipalityKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「事業の種別」
CREATE TABLE "code_programmeKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「構成事業」
CREATE TABLE "code_component" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「法の号」
CREATE TABLE "code_legalItem" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「実施方法」
CREATE TABLE "code_deliveryMode" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「法人の種別」
CREATE TABLE "code_legalForm" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「拠点の種別」
CREATE TABLE "code_siteKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「相談拠点の類型」
CREATE TABLE "code_consultationSiteKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「対象の範囲」
CREATE TABLE "code_attributeScope" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「こども家庭センターの規模」
CREATE TABLE "code_centerSizeClass" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「雇用形態」
CREATE TABLE "code_employment" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「資格」
CREATE TABLE "code_qualification" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「職種」
CREATE TABLE "code_staffRole" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「年齢階級」
CREATE TABLE "code_ageClass" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「性別」
CREATE TABLE "code_sex" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「課題と背景要因」
CREATE TABLE "code_backgroundFactor" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「相談経路」
CREATE TABLE "code_consultationRoute" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「相談内容」
CREATE TABLE "code_concern" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「振り分け」
CREATE TABLE "code_triage" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「機関の種別」
CREATE TABLE "code_agencyKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「つなぐ理由」
CREATE TABLE "code_referralReason" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「同意の状況」
CREATE TABLE "code_consentStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「同意の範囲」
CREATE TABLE "code_consentScope" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「プランの種別」
CREATE TABLE "code_planKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「目標の期間」
CREATE TABLE "code_goalTerm" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「支援決定の結果」
CREATE TABLE "code_decisionResult" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「支援活動の種別」
CREATE TABLE "code_activityKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「参加の場の種別」
CREATE TABLE "code_placeKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「会議の種類」
CREATE TABLE "code_meetingKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「開催形態」
CREATE TABLE "code_meetingMode" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「開催方法」
CREATE TABLE "code_meetingSchedule" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「会議の役割」
CREATE TABLE "code_meetingRole" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「開催のタイミング」
CREATE TABLE "code_meetingTiming" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「検討事項」
CREATE TABLE "code_meetingTopic" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「参加者の立場」
CREATE TABLE "code_participantKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「評価結果」
CREATE TABLE "code_evaluationResult" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「見られた変化」
CREATE TABLE "code_observedChange" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「終結等の種別」
CREATE TABLE "code_closureKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「働きかけの方法」
CREATE TABLE "code_contactAttempt" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「指標」
CREATE TABLE "code_indicator" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「値の状態」
CREATE TABLE "code_valueStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「費目」
CREATE TABLE "code_expenseCategory" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「経費の種類」
CREATE TABLE "code_costItem" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「財源」
CREATE TABLE "code_fundingSource" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「収入の種類」
CREATE TABLE "code_incomeKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「交付金の事業」
CREATE TABLE "code_grantItem" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「交付金の算定行」
CREATE TABLE "code_grantLineCode" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「費用の求め方」
CREATE TABLE "code_costBaseMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「収入の控除の仕方」
CREATE TABLE "code_incomeDeductionMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「上限超過時の配分」
CREATE TABLE "code_capSplitMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「確定額の上限の取り方」
CREATE TABLE "code_settlementCapMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「影響額の事由」
CREATE TABLE "code_impactKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「地域支援事業の区分」
CREATE TABLE "code_capCategory" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「中止・廃止の別」
CREATE TABLE "code_discontinuationKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「全部・一部の別」
CREATE TABLE "code_discontinuationExtent" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「処分の方法」
CREATE TABLE "code_disposalKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「文書の種類」
CREATE TABLE "code_documentKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「交付する者」
CREATE TABLE "code_payer" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「歳入・歳出」
CREATE TABLE "code_budgetSide" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「会計」
CREATE TABLE "code_budgetAccount" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「照合の対象」
CREATE TABLE "code_budgetRole" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「続柄」
CREATE TABLE "code_familyRelationship" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「スクリーニング結果」
CREATE TABLE "code_screeningResult" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「緊急支援」
CREATE TABLE "code_emergencySupport" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「有無」
CREATE TABLE "code_presence" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「婚姻」
CREATE TABLE "code_maritalStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「住居」
CREATE TABLE "code_housingKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「健康状態」
CREATE TABLE "code_healthStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「障害手帳の種別」
CREATE TABLE "code_disabilityCertificate" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「健康保険」
CREATE TABLE "code_healthInsurance" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「要介護認定」
CREATE TABLE "code_careLevel" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「障害支援区分」
CREATE TABLE "code_disabilitySupportLevel" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「課税状況」
CREATE TABLE "code_taxStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「公的給付」
CREATE TABLE "code_publicBenefit" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「年金」
CREATE TABLE "code_pensionStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「生活保護受給」
CREATE TABLE "code_publicAssistance" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「滞納の内訳」
CREATE TABLE "code_arrearsKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「金銭管理」
CREATE TABLE "code_moneyManagement" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「就労状況」
CREATE TABLE "code_workStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「雇用形態・職業」
CREATE TABLE "code_workForm" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「離職後の年数」
CREATE TABLE "code_timeSinceLeaving" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「最終学歴」
CREATE TABLE "code_finalEducation" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「来談者と本人の関係」
CREATE TABLE "code_visitorRelationship" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「支援・利用事業」
CREATE TABLE "code_supportProgramme" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「把握の経緯」
CREATE TABLE "code_awarenessSource" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「接触の状況」
CREATE TABLE "code_contactStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「居住継続支援の内容」
CREATE TABLE "code_residenceSupport" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「対応方法」
CREATE TABLE "code_contactMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「対応相手」
CREATE TABLE "code_contactTarget" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「対応した場所」
CREATE TABLE "code_contactPlace" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「情報共有の根拠」
CREATE TABLE "code_sharingBasis" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「達成の程度」
CREATE TABLE "code_attainmentGrade" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「終結・中断の理由」
CREATE TABLE "code_closureReason" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「同意の方法」
CREATE TABLE "code_consentMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「署名の方法」
CREATE TABLE "code_signatureMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「情報の集め方」
CREATE TABLE "code_informationSource" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「プランの適切性」
CREATE TABLE "code_planAdequacy" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「サポートプランの対象」
CREATE TABLE "code_childPlanTarget" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「サポートプランの根拠」
CREATE TABLE "code_childPlanBasis" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「サポートプランの作成に関わった機能」
CREATE TABLE "code_childPlanAuthor" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「子どもと家庭への支援の種類」
CREATE TABLE "code_childSupportKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「見直しの結果」
CREATE TABLE "code_reviewResult" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「児童の支援の節目」
CREATE TABLE "code_childCaseEvent" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「虐待の種類」
CREATE TABLE "code_abuseKind" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「層」
CREATE TABLE "code_coordinationLayer" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「協議体の構成員」
CREATE TABLE "code_councilMember" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「協議体の役割」
CREATE TABLE "code_councilRole" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「コーディネーターの業務」
CREATE TABLE "code_coordinatorTask" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「連携する分野」
CREATE TABLE "code_linkedPolicy" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「検討の過程の種別」
CREATE TABLE "code_planningStep" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「合意の視点」
CREATE TABLE "code_agreementViewpoint" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「検討に加わった者」
CREATE TABLE "code_planningParticipant" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「調和を保つ計画」
CREATE TABLE "code_harmonisedPlan" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「目標の進み具合」
CREATE TABLE "code_goalStatus" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「モデル事業の取組」
CREATE TABLE "code_modelActivity" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「モデル事業の協働の相手」
CREATE TABLE "code_modelPartner" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「モデル事業の機能」
CREATE TABLE "code_modelFunction" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「共同実施の方法」
CREATE TABLE "code_jointMethod" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「拠点の活動」
CREATE TABLE "code_siteActivity" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「設備」
CREATE TABLE "code_equipment" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「加算」
CREATE TABLE "code_addOn" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「研修」
CREATE TABLE "code_training" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「全国の数値」
CREATE TABLE "code_nationalStatistic" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「地域活動支援センターの型」
CREATE TABLE "code_activityCenterType" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- コード一覧「支援会議の目的」
CREATE TABLE "code_conferencePurpose" (
  "code" TEXT NOT NULL, -- コード
  "title_ja" TEXT NOT NULL, -- 名称
  "title_en" TEXT NOT NULL, -- 英語の名称
  "provenance" TEXT NOT NULL, -- 確かさ
  "source" TEXT NOT NULL, -- 出典
  "since" TEXT NOT NULL, -- 最初の版
  "deprecated_since" TEXT, -- 非推奨となった版
  "note" TEXT, -- 備考
  PRIMARY KEY ("code")
) STRICT;

-- 市町村
CREATE TABLE "municipality" (
  "municipalityCode" TEXT NOT NULL CHECK (length("municipalityCode") >= 1 AND length("municipalityCode") = 6 AND "municipalityCode" NOT GLOB '*[^0-9]*'), -- 団体コード
  "municipalityName" TEXT NOT NULL CHECK (length("municipalityName") >= 1 AND length("municipalityName") <= 60), -- 市町村名
  "municipalityKind" TEXT NOT NULL, -- 市町村の種別
  "prefectureName" TEXT CHECK (length("prefectureName") >= 1 AND length("prefectureName") <= 10), -- 都道府県名
  "population" INTEGER CHECK ("population" >= 0), -- 人口
  "populationDate" TEXT CHECK ("populationDate" IS date("populationDate")), -- 人口の基準日
  "populationSource" TEXT CHECK (length("populationSource") >= 1 AND length("populationSource") <= 80), -- 人口の出典
  "elderlyPopulation" INTEGER CHECK ("elderlyPopulation" >= 0), -- 65歳以上人口
  "childPopulation" INTEGER CHECK ("childPopulation" >= 0), -- 児童人口
  "hasWelfareOffice" INTEGER NOT NULL CHECK ("hasWelfareOffice" IN (0, 1)), -- 福祉事務所の設置
  "programmeStartFiscalYear" INTEGER CHECK ("programmeStartFiscalYear" >= 2021 AND "programmeStartFiscalYear" <= 2100), -- 事業開始年度
  PRIMARY KEY ("municipalityCode"),
  FOREIGN KEY ("municipalityKind") REFERENCES "code_municipalityKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 市町村の「申請する他の事業」
CREATE TABLE "municipality_appliedProgrammeKinds" (
  "municipalityCode" TEXT NOT NULL CHECK (length("municipalityCode") >= 1 AND length("municipalityCode") = 6 AND "municipalityCode" NOT GLOB '*[^0-9]*'), -- 団体コード
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 申請する他の事業
  PRIMARY KEY ("municipalityCode", "position"),
  UNIQUE ("municipalityCode", "value"),
  FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 重層的支援体制整備事業（年度）
CREATE TABLE "programme" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "municipalityCode" TEXT NOT NULL CHECK (length("municipalityCode") >= 1), -- 団体コード
  "programmeKind" TEXT NOT NULL, -- 事業の種別
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 事業開始日
  "implementationPlanAdoptedDate" TEXT CHECK ("implementationPlanAdoptedDate" IS date("implementationPlanAdoptedDate")), -- 実施計画の策定日
  "purpose" TEXT CHECK (length("purpose") <= 2000), -- 事業の目的
  "integrationMeasures" TEXT CHECK (length("integrationMeasures") <= 2000), -- 一体的な実施のための取組
  "expectedEffect" TEXT CHECK (length("expectedEffect") <= 2000), -- 期待される効果
  "completionDueDate" TEXT CHECK ("completionDueDate" IS date("completionDueDate")), -- 事業完了予定日
  "completedDate" TEXT CHECK ("completedDate" IS date("completedDate")), -- 事業完了日
  "overallResult" TEXT CHECK (length("overallResult") <= 2000), -- 事業の成果
  PRIMARY KEY ("fiscalYear"),
  FOREIGN KEY ("municipalityCode") REFERENCES "municipality" ("municipalityCode") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("programmeKind") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 圏域
CREATE TABLE "area" (
  "areaId" TEXT NOT NULL CHECK (length("areaId") >= 1 AND length("areaId") <= 64), -- 圏域ID
  "areaName" TEXT NOT NULL CHECK (length("areaName") >= 1 AND length("areaName") <= 120), -- 圏域名
  "coordinationLayer" TEXT NOT NULL, -- 層
  "population" INTEGER CHECK ("population" >= 0 AND "population" <= 5000000), -- 人口
  PRIMARY KEY ("areaId"),
  FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 協議体
CREATE TABLE "council" (
  "councilId" TEXT NOT NULL CHECK (length("councilId") >= 1 AND length("councilId") <= 64), -- 協議体ID
  "councilName" TEXT NOT NULL CHECK (length("councilName") >= 1 AND length("councilName") <= 120), -- 協議体名
  "coordinationLayer" TEXT NOT NULL, -- 層
  "establisherName" TEXT CHECK (length("establisherName") <= 120), -- 設置者
  "establishedDate" TEXT CHECK ("establishedDate" IS date("establishedDate")), -- 設置日
  "rulesDate" TEXT CHECK ("rulesDate" IS date("rulesDate")), -- 要綱等の制定日
  "heldCount" INTEGER CHECK ("heldCount" >= 0 AND "heldCount" <= 400), -- 開催回数
  PRIMARY KEY ("councilId"),
  FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 協議体の「圏域ID」
CREATE TABLE "council_areaIds" (
  "councilId" TEXT NOT NULL CHECK (length("councilId") >= 1 AND length("councilId") <= 64), -- 協議体ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL CHECK (length("value") >= 1), -- 圏域ID
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value"),
  FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "area" ("areaId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 協議体の「構成員の種別」
CREATE TABLE "council_memberKinds" (
  "councilId" TEXT NOT NULL CHECK (length("councilId") >= 1 AND length("councilId") <= 64), -- 協議体ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 構成員の種別
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value"),
  FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_councilMember" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 協議体の「役割」
CREATE TABLE "council_councilRoles" (
  "councilId" TEXT NOT NULL CHECK (length("councilId") >= 1 AND length("councilId") <= 64), -- 協議体ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 役割
  PRIMARY KEY ("councilId", "position"),
  UNIQUE ("councilId", "value"),
  FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_councilRole" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 生活支援コーディネーター
CREATE TABLE "lifeSupportCoordinator" (
  "lifeSupportCoordinatorId" TEXT NOT NULL CHECK (length("lifeSupportCoordinatorId") >= 1 AND length("lifeSupportCoordinatorId") <= 64), -- コーディネーターID
  "staffId" TEXT CHECK (length("staffId") >= 1 AND length("staffId") <= 64), -- 職員ID
  "coordinationLayer" TEXT NOT NULL, -- 層
  "councilId" TEXT CHECK (length("councilId") >= 1 AND length("councilId") <= 64), -- 協議体ID
  "linkedSiteId" TEXT CHECK (length("linkedSiteId") >= 1 AND length("linkedSiteId") <= 64), -- 連携する拠点ID
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 配置日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 終了日
  PRIMARY KEY ("lifeSupportCoordinatorId"),
  FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("coordinationLayer") REFERENCES "code_coordinationLayer" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("councilId") REFERENCES "council" ("councilId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("linkedSiteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 生活支援コーディネーターの「圏域ID」
CREATE TABLE "lifeSupportCoordinator_areaIds" (
  "lifeSupportCoordinatorId" TEXT NOT NULL CHECK (length("lifeSupportCoordinatorId") >= 1 AND length("lifeSupportCoordinatorId") <= 64), -- コーディネーターID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL CHECK (length("value") >= 1), -- 圏域ID
  PRIMARY KEY ("lifeSupportCoordinatorId", "position"),
  UNIQUE ("lifeSupportCoordinatorId", "value"),
  FOREIGN KEY ("lifeSupportCoordinatorId") REFERENCES "lifeSupportCoordinator" ("lifeSupportCoordinatorId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "area" ("areaId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 生活支援コーディネーターの「業務」
CREATE TABLE "lifeSupportCoordinator_coordinatorTasks" (
  "lifeSupportCoordinatorId" TEXT NOT NULL CHECK (length("lifeSupportCoordinatorId") >= 1 AND length("lifeSupportCoordinatorId") <= 64), -- コーディネーターID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 業務
  PRIMARY KEY ("lifeSupportCoordinatorId", "position"),
  UNIQUE ("lifeSupportCoordinatorId", "value"),
  FOREIGN KEY ("lifeSupportCoordinatorId") REFERENCES "lifeSupportCoordinator" ("lifeSupportCoordinatorId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_coordinatorTask" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 市町村地域福祉計画
CREATE TABLE "welfarePlan" (
  "welfarePlanId" TEXT NOT NULL CHECK (length("welfarePlanId") >= 1 AND length("welfarePlanId") <= 64), -- 地域福祉計画ID
  "planName" TEXT NOT NULL CHECK (length("planName") >= 1 AND length("planName") <= 200), -- 計画名
  "adoptedDate" TEXT CHECK ("adoptedDate" IS date("adoptedDate")), -- 策定日
  "periodStartDate" TEXT CHECK ("periodStartDate" IS date("periodStartDate")), -- 計画期間の開始日
  "periodEndDate" TEXT CHECK ("periodEndDate" IS date("periodEndDate")), -- 計画期間の終了日
  "hasCommunityPoorMeasures" INTEGER CHECK ("hasCommunityPoorMeasures" IN (0, 1)), -- 困窮地域づくりの記載
  "ministerConsultedDate" TEXT CHECK ("ministerConsultedDate" IS date("ministerConsultedDate")), -- 大臣への協議日
  "ministerApprovedDate" TEXT CHECK ("ministerApprovedDate" IS date("ministerApprovedDate")), -- 大臣の承認日
  PRIMARY KEY ("welfarePlanId")
) STRICT;

-- 市町村地域福祉計画の「連携する分野」
CREATE TABLE "welfarePlan_linkedPolicies" (
  "welfarePlanId" TEXT NOT NULL CHECK (length("welfarePlanId") >= 1 AND length("welfarePlanId") <= 64), -- 地域福祉計画ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 連携する分野
  PRIMARY KEY ("welfarePlanId", "position"),
  UNIQUE ("welfarePlanId", "value"),
  FOREIGN KEY ("welfarePlanId") REFERENCES "welfarePlan" ("welfarePlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_linkedPolicy" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 検討の過程
CREATE TABLE "planningProcess" (
  "planningProcessId" TEXT NOT NULL CHECK (length("planningProcessId") >= 1 AND length("planningProcessId") <= 64), -- 検討過程ID
  "planningStepKind" TEXT NOT NULL, -- 過程の種別
  "heldDate" TEXT NOT NULL CHECK ("heldDate" IS date("heldDate")), -- 日付
  "summary" TEXT CHECK (length("summary") <= 2000), -- 内容
  "outcome" TEXT CHECK (length("outcome") <= 2000), -- 結果
  PRIMARY KEY ("planningProcessId"),
  FOREIGN KEY ("planningStepKind") REFERENCES "code_planningStep" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 検討の過程の「合意した視点」
CREATE TABLE "planningProcess_agreementViewpoints" (
  "planningProcessId" TEXT NOT NULL CHECK (length("planningProcessId") >= 1 AND length("planningProcessId") <= 64), -- 検討過程ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 合意した視点
  PRIMARY KEY ("planningProcessId", "position"),
  UNIQUE ("planningProcessId", "value"),
  FOREIGN KEY ("planningProcessId") REFERENCES "planningProcess" ("planningProcessId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_agreementViewpoint" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 検討の過程の「加わった者」
CREATE TABLE "planningProcess_planningParticipants" (
  "planningProcessId" TEXT NOT NULL CHECK (length("planningProcessId") >= 1 AND length("planningProcessId") <= 64), -- 検討過程ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 加わった者
  PRIMARY KEY ("planningProcessId", "position"),
  UNIQUE ("planningProcessId", "value"),
  FOREIGN KEY ("planningProcessId") REFERENCES "planningProcess" ("planningProcessId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_planningParticipant" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 重層的支援体制整備事業実施計画
CREATE TABLE "implementationPlan" (
  "implementationPlanId" TEXT NOT NULL CHECK (length("implementationPlanId") >= 1 AND length("implementationPlanId") <= 64), -- 実施計画ID
  "adoptedDate" TEXT NOT NULL CHECK ("adoptedDate" IS date("adoptedDate")), -- 策定日
  "revisedDate" TEXT CHECK ("revisedDate" IS date("revisedDate")), -- 変更日
  "periodStartDate" TEXT NOT NULL CHECK ("periodStartDate" IS date("periodStartDate")), -- 計画期間の開始日
  "periodEndDate" TEXT NOT NULL CHECK ("periodEndDate" IS date("periodEndDate")), -- 計画期間の終了日
  "basicPolicy" TEXT NOT NULL CHECK (length("basicPolicy") >= 1 AND length("basicPolicy") <= 8000), -- 福祉に関する基本方針
  "provisionContent" TEXT NOT NULL CHECK (length("provisionContent") >= 1 AND length("provisionContent") <= 8000), -- 提供体制の確保の内容
  "provisionTiming" TEXT NOT NULL CHECK (length("provisionTiming") >= 1 AND length("provisionTiming") <= 2000), -- 実施時期
  "agencyIntegration" TEXT NOT NULL CHECK (length("agencyIntegration") >= 1 AND length("agencyIntegration") <= 8000), -- 支援関係機関の一体的な連携
  "opinionMethod" TEXT CHECK (length("opinionMethod") <= 1000), -- 住民等の意見の反映
  "publishedDate" TEXT CHECK ("publishedDate" IS date("publishedDate")), -- 公表日
  "authorName" TEXT CHECK (length("authorName") <= 200), -- 作成した部署等
  "municipalityStatement" TEXT CHECK (length("municipalityStatement") <= 2000), -- 市町村の考え方
  "needsSurvey" TEXT CHECK (length("needsSurvey") <= 2000), -- ニーズの把握
  "resourceInventory" TEXT CHECK (length("resourceInventory") <= 4000), -- 社会資源の把握
  "evaluationMethod" TEXT CHECK (length("evaluationMethod") <= 2000), -- 評価の方法
  "reviewCycleMonths" INTEGER CHECK ("reviewCycleMonths" >= 1 AND "reviewCycleMonths" <= 120), -- 見直しの間隔
  "lastReviewedDate" TEXT CHECK ("lastReviewedDate" IS date("lastReviewedDate")), -- 最後に見直した日
  "welfarePlanId" TEXT CHECK (length("welfarePlanId") >= 1 AND length("welfarePlanId") <= 64), -- 地域福祉計画ID
  "backupArrangement" TEXT CHECK (length("backupArrangement") <= 2000), -- 地域型拠点の後方支援
  "targetCompletionFiscalYear" INTEGER CHECK ("targetCompletionFiscalYear" >= 2021 AND "targetCompletionFiscalYear" <= 2100), -- 体制整備の完了目標年度
  PRIMARY KEY ("implementationPlanId"),
  FOREIGN KEY ("welfarePlanId") REFERENCES "welfarePlan" ("welfarePlanId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 重層的支援体制整備事業実施計画の「調和を保つ計画」
CREATE TABLE "implementationPlan_harmonisedPlans" (
  "implementationPlanId" TEXT NOT NULL CHECK (length("implementationPlanId") >= 1 AND length("implementationPlanId") <= 64), -- 実施計画ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 調和を保つ計画
  PRIMARY KEY ("implementationPlanId", "position"),
  UNIQUE ("implementationPlanId", "value"),
  FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_harmonisedPlan" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 重層的支援体制整備事業実施計画の「連携する分野」
CREATE TABLE "implementationPlan_linkedPolicies" (
  "implementationPlanId" TEXT NOT NULL CHECK (length("implementationPlanId") >= 1 AND length("implementationPlanId") <= 64), -- 実施計画ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 連携する分野
  PRIMARY KEY ("implementationPlanId", "position"),
  UNIQUE ("implementationPlanId", "value"),
  FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_linkedPolicy" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 実施計画の目標
CREATE TABLE "implementationGoal" (
  "implementationGoalId" TEXT NOT NULL CHECK (length("implementationGoalId") >= 1 AND length("implementationGoalId") <= 64), -- 実施計画の目標ID
  "implementationPlanId" TEXT NOT NULL CHECK (length("implementationPlanId") >= 1 AND length("implementationPlanId") <= 64), -- 実施計画ID
  "componentCode" TEXT, -- 構成事業
  "ownerName" TEXT CHECK (length("ownerName") <= 120), -- 誰が
  "action" TEXT CHECK (length("action") <= 1000), -- 何をして
  "goal" TEXT NOT NULL CHECK (length("goal") >= 1 AND length("goal") <= 1000), -- 何を達成するか
  "dueDate" TEXT NOT NULL CHECK ("dueDate" IS date("dueDate")), -- いつまでに
  "indicatorName" TEXT CHECK (length("indicatorName") <= 200), -- 指標
  "targetValue" REAL, -- 目標値
  "actualValue" REAL, -- 実績値
  "unitName" TEXT CHECK (length("unitName") <= 30), -- 単位
  "goalStatus" TEXT, -- 進み具合
  "gapAnalysis" TEXT CHECK (length("gapAnalysis") <= 2000), -- 差の分析
  "revision" TEXT CHECK (length("revision") <= 2000), -- 見直しの内容
  PRIMARY KEY ("implementationGoalId"),
  FOREIGN KEY ("implementationPlanId") REFERENCES "implementationPlan" ("implementationPlanId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("goalStatus") REFERENCES "code_goalStatus" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- モデル事業
CREATE TABLE "modelProject" (
  "modelProjectId" TEXT NOT NULL CHECK (length("modelProjectId") >= 1 AND length("modelProjectId") <= 64), -- モデル事業ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 会計年度
  "programmeKind" TEXT NOT NULL, -- 事業の種別
  "startFiscalYear" INTEGER CHECK ("startFiscalYear" >= 2021 AND "startFiscalYear" <= 2100), -- 開始年度
  "endFiscalYear" INTEGER CHECK ("endFiscalYear" >= 2021 AND "endFiscalYear" <= 2100), -- 終了予定年度
  "coordinatorName" TEXT CHECK (length("coordinatorName") <= 120), -- 支援員・コーディネーター
  "isCoordinatorDedicated" INTEGER CHECK ("isCoordinatorDedicated" IN (0, 1)), -- 専任
  "usesAiIct" INTEGER CHECK ("usesAiIct" IN (0, 1)), -- AI・ICTの活用
  "primaryConsultationNote" TEXT CHECK (length("primaryConsultationNote") <= 1000), -- 一次相談対応
  "specialistConsultationNote" TEXT CHECK (length("specialistConsultationNote") <= 1000), -- 専門的相談対応
  "trialNote" TEXT CHECK (length("trialNote") <= 2000), -- 試行の記録
  "prefectureConsultedDate" TEXT CHECK ("prefectureConsultedDate" IS date("prefectureConsultedDate")), -- 都道府県との協議日
  "neighbourConsultedDate" TEXT CHECK ("neighbourConsultedDate" IS date("neighbourConsultedDate")), -- 近隣市町村との協議日
  "residentHeardDate" TEXT CHECK ("residentHeardDate" IS date("residentHeardDate")), -- 住民の意見聴取日
  PRIMARY KEY ("modelProjectId"),
  FOREIGN KEY ("programmeKind") REFERENCES "code_programmeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- モデル事業の「取組」
CREATE TABLE "modelProject_modelActivities" (
  "modelProjectId" TEXT NOT NULL CHECK (length("modelProjectId") >= 1 AND length("modelProjectId") <= 64), -- モデル事業ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 取組
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value"),
  FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_modelActivity" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- モデル事業の「協働の相手」
CREATE TABLE "modelProject_modelPartners" (
  "modelProjectId" TEXT NOT NULL CHECK (length("modelProjectId") >= 1 AND length("modelProjectId") <= 64), -- モデル事業ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 協働の相手
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value"),
  FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_modelPartner" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- モデル事業の「果たす機能」
CREATE TABLE "modelProject_modelFunctions" (
  "modelProjectId" TEXT NOT NULL CHECK (length("modelProjectId") >= 1 AND length("modelProjectId") <= 64), -- モデル事業ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 果たす機能
  PRIMARY KEY ("modelProjectId", "position"),
  UNIQUE ("modelProjectId", "value"),
  FOREIGN KEY ("modelProjectId") REFERENCES "modelProject" ("modelProjectId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_modelFunction" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 共同実施
CREATE TABLE "jointImplementation" (
  "jointImplementationId" TEXT NOT NULL CHECK (length("jointImplementationId") >= 1 AND length("jointImplementationId") <= 64), -- 共同実施ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 会計年度
  "componentCode" TEXT NOT NULL, -- 構成事業
  "partnerMunicipalityCode" TEXT NOT NULL CHECK (length("partnerMunicipalityCode") >= 1 AND length("partnerMunicipalityCode") = 6 AND "partnerMunicipalityCode" NOT GLOB '*[^0-9]*'), -- 相手の団体コード
  "jointMethod" TEXT NOT NULL, -- 方法
  "agreedDate" TEXT CHECK ("agreedDate" IS date("agreedDate")), -- 協定・規約の日
  "isLead" INTEGER CHECK ("isLead" IN (0, 1)), -- 中心となる市町村
  "costShareRate" REAL CHECK ("costShareRate" >= 0 AND "costShareRate" <= 1), -- 費用の負担割合
  "costShareMethod" TEXT CHECK (length("costShareMethod") <= 500), -- 負担割合の求め方
  PRIMARY KEY ("jointImplementationId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("jointMethod") REFERENCES "code_jointMethod" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 構成事業
CREATE TABLE "component" (
  "componentCode" TEXT NOT NULL, -- 構成事業
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "isImplemented" INTEGER NOT NULL CHECK ("isImplemented" IN (0, 1)), -- 実施の有無
  "notImplementedReason" TEXT CHECK (length("notImplementedReason") <= 500), -- 実施しない理由
  "legalItem" TEXT, -- 法の号
  "deliveryMode" TEXT, -- 実施方法
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 開始日
  "activityDescription" TEXT CHECK (length("activityDescription") <= 2000), -- 事業内容
  "target" TEXT CHECK (length("target") <= 1000), -- 数値目標
  "resultDescription" TEXT CHECK (length("resultDescription") <= 2000), -- 実施状況
  PRIMARY KEY ("componentCode", "fiscalYear"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("legalItem") REFERENCES "code_legalItem" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 構成事業の「実施者ID」
CREATE TABLE "component_operatorIds" (
  "componentCode" TEXT NOT NULL, -- 構成事業
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL CHECK (length("value") >= 1), -- 実施者ID
  PRIMARY KEY ("componentCode", "fiscalYear", "position"),
  UNIQUE ("componentCode", "fiscalYear", "value"),
  FOREIGN KEY ("componentCode", "fiscalYear") REFERENCES "component" ("componentCode", "fiscalYear") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 構成事業の実施者
CREATE TABLE "componentOperator" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 会計年度
  "componentCode" TEXT NOT NULL, -- 構成事業
  "operatorId" TEXT NOT NULL CHECK (length("operatorId") >= 1 AND length("operatorId") <= 64), -- 実施者ID
  "deliveryMode" TEXT NOT NULL, -- 実施方法
  "assignedPart" TEXT CHECK (length("assignedPart") <= 500), -- 受け持つ範囲
  PRIMARY KEY ("fiscalYear", "componentCode", "operatorId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 実施者
CREATE TABLE "operator" (
  "operatorId" TEXT NOT NULL CHECK (length("operatorId") >= 1 AND length("operatorId") <= 64), -- 実施者ID
  "operatorName" TEXT NOT NULL CHECK (length("operatorName") >= 1 AND length("operatorName") <= 120), -- 実施者名
  "deliveryMode" TEXT NOT NULL, -- 実施方法
  "legalForm" TEXT, -- 法人の種別
  "corporateNumber" TEXT CHECK (length("corporateNumber") = 13 AND "corporateNumber" NOT GLOB '*[^0-9]*'), -- 法人番号
  PRIMARY KEY ("operatorId"),
  FOREIGN KEY ("deliveryMode") REFERENCES "code_deliveryMode" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("legalForm") REFERENCES "code_legalForm" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 委託契約
CREATE TABLE "contract" (
  "contractId" TEXT NOT NULL CHECK (length("contractId") >= 1 AND length("contractId") <= 64), -- 契約ID
  "operatorId" TEXT NOT NULL CHECK (length("operatorId") >= 1 AND length("operatorId") <= 64), -- 実施者ID
  "startDate" TEXT NOT NULL CHECK ("startDate" IS date("startDate")), -- 契約の開始日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 契約の終了日
  "contractScope" TEXT CHECK (length("contractScope") <= 1000), -- 委託の範囲
  "policyPresentedDate" TEXT CHECK ("policyPresentedDate" IS date("policyPresentedDate")), -- 方針を示した日
  "integrationMeasures" TEXT CHECK (length("integrationMeasures") <= 1000), -- 一体的な実施の方策
  "selectionReason" TEXT CHECK (length("selectionReason") <= 1000), -- 選定の理由
  "recognisedDate" TEXT CHECK ("recognisedDate" IS date("recognisedDate")), -- 市町村が認めた日
  "councilEvaluatedDate" TEXT CHECK ("councilEvaluatedDate" IS date("councilEvaluatedDate")), -- 協議会の評価日
  "contractYen" INTEGER CHECK ("contractYen" >= 0 AND "contractYen" <= 9999999999999), -- 契約額
  PRIMARY KEY ("contractId"),
  FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 委託契約の「構成事業」
CREATE TABLE "contract_componentCodes" (
  "contractId" TEXT NOT NULL CHECK (length("contractId") >= 1 AND length("contractId") <= 64), -- 契約ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 構成事業
  PRIMARY KEY ("contractId", "position"),
  UNIQUE ("contractId", "value"),
  FOREIGN KEY ("contractId") REFERENCES "contract" ("contractId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 再委託
CREATE TABLE "subcontract" (
  "subcontractId" TEXT NOT NULL CHECK (length("subcontractId") >= 1 AND length("subcontractId") <= 64), -- 再委託ID
  "contractId" TEXT NOT NULL CHECK (length("contractId") >= 1 AND length("contractId") <= 64), -- 契約ID
  "subcontractorName" TEXT NOT NULL CHECK (length("subcontractorName") >= 1 AND length("subcontractorName") <= 120), -- 再委託先
  "legalForm" TEXT, -- 法人の種別
  "subcontractScope" TEXT CHECK (length("subcontractScope") <= 500), -- 再委託の範囲
  "opinionHeardDate" TEXT CHECK ("opinionHeardDate" IS date("opinionHeardDate")), -- 意見を聴いた日
  "notifiedDate" TEXT CHECK ("notifiedDate" IS date("notifiedDate")), -- 届出日
  "startDate" TEXT NOT NULL CHECK ("startDate" IS date("startDate")), -- 開始日
  PRIMARY KEY ("subcontractId"),
  FOREIGN KEY ("contractId") REFERENCES "contract" ("contractId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("legalForm") REFERENCES "code_legalForm" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点
CREATE TABLE "site" (
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "siteName" TEXT NOT NULL CHECK (length("siteName") >= 1 AND length("siteName") <= 120), -- 拠点名
  "siteKind" TEXT NOT NULL, -- 拠点の種別
  "activityCenterType" TEXT, -- 地域活動支援センターの型
  "consultationSiteKind" TEXT, -- 相談拠点の類型
  "operatorId" TEXT CHECK (length("operatorId") >= 1 AND length("operatorId") <= 64), -- 実施者ID
  "address" TEXT CHECK (length("address") <= 200), -- 所在地
  "openedDate" TEXT CHECK ("openedDate" IS date("openedDate")), -- 開設日
  "closedDate" TEXT CHECK ("closedDate" IS date("closedDate")), -- 廃止日
  "openDaysPerWeek" REAL CHECK ("openDaysPerWeek" >= 0 AND "openDaysPerWeek" <= 7), -- 週の開設日数
  "hoursPerDay" REAL CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24), -- 1日の開設時間
  "openDaysPerYear" INTEGER CHECK ("openDaysPerYear" >= 0 AND "openDaysPerYear" <= 366), -- 年間開設日数
  "hasNightOpening" INTEGER CHECK ("hasNightOpening" IN (0, 1)), -- 夜間の開設
  "isOpenOnHoliday" INTEGER CHECK ("isOpenOnHoliday" IN (0, 1)), -- 土日祝の開設
  "capacityPairs" INTEGER CHECK ("capacityPairs" >= 0 AND "capacityPairs" <= 200), -- 利用定員
  "placeType" TEXT CHECK (length("placeType") <= 120), -- 施設の種類
  "standardDeviationReason" TEXT CHECK (length("standardDeviationReason") <= 500), -- 原則によらない理由
  "attributeScope" TEXT, -- 受け付ける相談の範囲
  "scopeCorrectedDate" TEXT CHECK ("scopeCorrectedDate" IS date("scopeCorrectedDate")), -- 受付範囲を改めた日
  "consultations" INTEGER CHECK ("consultations" >= 0), -- 相談件数
  "participants" INTEGER CHECK ("participants" >= 0), -- 参加者数
  "participatingOrganisations" INTEGER CHECK ("participatingOrganisations" >= 0), -- 参加機関数
  "childPopulation" INTEGER CHECK ("childPopulation" >= 0), -- 担当区域の児童人口
  "centerSizeClass" TEXT, -- こども家庭センターの規模
  "abuseConsultations" INTEGER CHECK ("abuseConsultations" >= 0), -- 児童虐待相談対応件数
  PRIMARY KEY ("siteId"),
  FOREIGN KEY ("siteKind") REFERENCES "code_siteKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("activityCenterType") REFERENCES "code_activityCenterType" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consultationSiteKind") REFERENCES "code_consultationSiteKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("operatorId") REFERENCES "operator" ("operatorId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("centerSizeClass") REFERENCES "code_centerSizeClass" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点の「構成事業」
CREATE TABLE "site_componentCodes" (
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 構成事業
  PRIMARY KEY ("siteId", "position"),
  UNIQUE ("siteId", "value"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点の「連携する拠点ID」
CREATE TABLE "site_linkedSiteIds" (
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL CHECK (length("value") >= 1), -- 連携する拠点ID
  PRIMARY KEY ("siteId", "position"),
  UNIQUE ("siteId", "value"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点の活動
CREATE TABLE "siteActivity" (
  "siteActivityId" TEXT NOT NULL CHECK (length("siteActivityId") >= 1 AND length("siteActivityId") <= 64), -- 拠点活動ID
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "siteActivityKind" TEXT NOT NULL, -- 活動の種別
  "isProvided" INTEGER NOT NULL CHECK ("isProvided" IN (0, 1)), -- 行っている
  "timesPerMonth" REAL CHECK ("timesPerMonth" >= 0 AND "timesPerMonth" <= 1000), -- 月当たりの回数
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 開始日
  "activityNote" TEXT CHECK (length("activityNote") <= 1000), -- 内容
  PRIMARY KEY ("siteActivityId"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteActivityKind") REFERENCES "code_siteActivity" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点の設備
CREATE TABLE "siteEquipment" (
  "siteEquipmentId" TEXT NOT NULL CHECK (length("siteEquipmentId") >= 1 AND length("siteEquipmentId") <= 64), -- 設備ID
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "equipmentKind" TEXT NOT NULL, -- 設備の種別
  "quantity" INTEGER CHECK ("quantity" >= 0 AND "quantity" <= 1000), -- 数
  "equipmentNote" TEXT CHECK (length("equipmentNote") <= 300), -- 備考
  PRIMARY KEY ("siteEquipmentId"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("equipmentKind") REFERENCES "code_equipment" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点で把握した課題
CREATE TABLE "siteIssue" (
  "siteIssueId" TEXT NOT NULL CHECK (length("siteIssueId") >= 1 AND length("siteIssueId") <= 64), -- 拠点課題ID
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "noticedDate" TEXT NOT NULL CHECK ("noticedDate" IS date("noticedDate")), -- 把握した日
  "referredToKind" TEXT, -- つないだ先
  "referredDate" TEXT CHECK ("referredDate" IS date("referredDate")), -- つないだ日
  "issueNote" TEXT CHECK (length("issueNote") <= 1000), -- 備考
  PRIMARY KEY ("siteIssueId"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("referredToKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 拠点で把握した課題の「内容」
CREATE TABLE "siteIssue_concerns" (
  "siteIssueId" TEXT NOT NULL CHECK (length("siteIssueId") >= 1 AND length("siteIssueId") <= 64), -- 拠点課題ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 内容
  PRIMARY KEY ("siteIssueId", "position"),
  UNIQUE ("siteIssueId", "value"),
  FOREIGN KEY ("siteIssueId") REFERENCES "siteIssue" ("siteIssueId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 加算
CREATE TABLE "addOn" (
  "addOnId" TEXT NOT NULL CHECK (length("addOnId") >= 1 AND length("addOnId") <= 64), -- 加算ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 会計年度
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "addOnKind" TEXT NOT NULL, -- 加算の種別
  "daysPerWeek" REAL CHECK ("daysPerWeek" >= 0 AND "daysPerWeek" <= 7), -- 週当たりの日数
  "hoursPerDay" REAL CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24), -- 1日当たりの時間
  "eveningHours" REAL CHECK ("eveningHours" >= 0 AND "eveningHours" <= 6), -- 18時以降の時間
  "eveningDaysPerWeek" REAL CHECK ("eveningDaysPerWeek" >= 0 AND "eveningDaysPerWeek" <= 7), -- 18時以降に開く日数
  "isOpenOnHoliday" INTEGER CHECK ("isOpenOnHoliday" IN (0, 1)), -- 土日祝に開く
  "timesPerMonth" REAL CHECK ("timesPerMonth" >= 0 AND "timesPerMonth" <= 1000), -- 月当たりの回数
  "specialistRole" TEXT, -- 専門職員の資格
  "isStaffDedicated" INTEGER CHECK ("isStaffDedicated" IN (0, 1)), -- 専任
  "alsoAtSiteId" TEXT CHECK (length("alsoAtSiteId") >= 1 AND length("alsoAtSiteId") <= 64), -- 兼務する拠点ID
  "publicityMethod" TEXT CHECK (length("publicityMethod") <= 300), -- 広報の方法
  "planPublishedDate" TEXT CHECK ("planPublishedDate" IS date("planPublishedDate")), -- 計画書の公表日
  "isLogKept" INTEGER CHECK ("isLogKept" IN (0, 1)), -- 記録簿の整備
  "evidenceNote" TEXT CHECK (length("evidenceNote") <= 1000), -- 根拠
  PRIMARY KEY ("addOnId"),
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("addOnKind") REFERENCES "code_addOn" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("specialistRole") REFERENCES "code_qualification" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("alsoAtSiteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 加算の実施記録
CREATE TABLE "addOnSession" (
  "addOnSessionId" TEXT NOT NULL CHECK (length("addOnSessionId") >= 1 AND length("addOnSessionId") <= 64), -- 実施記録ID
  "addOnId" TEXT NOT NULL CHECK (length("addOnId") >= 1 AND length("addOnId") <= 64), -- 加算ID
  "sessionDate" TEXT NOT NULL CHECK ("sessionDate" IS date("sessionDate")), -- 実施日
  "place" TEXT CHECK (length("place") <= 200), -- 場所
  "participantCount" INTEGER CHECK ("participantCount" >= 0 AND "participantCount" <= 10000), -- 参加者数
  "sessionNote" TEXT CHECK (length("sessionNote") <= 500), -- 内容
  PRIMARY KEY ("addOnSessionId"),
  FOREIGN KEY ("addOnId") REFERENCES "addOn" ("addOnId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 職員
CREATE TABLE "staff" (
  "staffId" TEXT NOT NULL CHECK (length("staffId") >= 1 AND length("staffId") <= 64), -- 職員ID
  "employment" TEXT NOT NULL, -- 雇用形態
  "experienceYears" REAL CHECK ("experienceYears" >= 0 AND "experienceYears" <= 70), -- 相談援助の経験年数
  "hasCompletedTraining" INTEGER CHECK ("hasCompletedTraining" IN (0, 1)), -- 所定の研修の修了
  PRIMARY KEY ("staffId"),
  FOREIGN KEY ("employment") REFERENCES "code_employment" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 職員の「資格」
CREATE TABLE "staff_qualificationCodes" (
  "staffId" TEXT NOT NULL CHECK (length("staffId") >= 1 AND length("staffId") <= 64), -- 職員ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 資格
  PRIMARY KEY ("staffId", "position"),
  UNIQUE ("staffId", "value"),
  FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_qualification" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 研修の受講
CREATE TABLE "staffTraining" (
  "staffTrainingId" TEXT NOT NULL CHECK (length("staffTrainingId") >= 1 AND length("staffTrainingId") <= 64), -- 研修受講ID
  "staffId" TEXT NOT NULL CHECK (length("staffId") >= 1 AND length("staffId") <= 64), -- 職員ID
  "trainingKind" TEXT NOT NULL, -- 研修の種別
  "trainingName" TEXT CHECK (length("trainingName") <= 200), -- 研修名
  "organiserName" TEXT CHECK (length("organiserName") <= 120), -- 実施者
  "completedDate" TEXT CHECK ("completedDate" IS date("completedDate")), -- 修了日
  "plannedDate" TEXT CHECK ("plannedDate" IS date("plannedDate")), -- 受講予定日
  PRIMARY KEY ("staffTrainingId"),
  FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("trainingKind") REFERENCES "code_training" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 配置
CREATE TABLE "posting" (
  "postingId" TEXT NOT NULL CHECK (length("postingId") >= 1 AND length("postingId") <= 64), -- 配置ID
  "staffId" TEXT NOT NULL CHECK (length("staffId") >= 1 AND length("staffId") <= 64), -- 職員ID
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "componentCode" TEXT NOT NULL, -- 構成事業
  "staffRole" TEXT NOT NULL, -- 職種
  "fullTimeEquivalent" REAL CHECK ("fullTimeEquivalent" >= 0 AND "fullTimeEquivalent" <= 1.5), -- 常勤換算
  "weeklyHours" REAL CHECK ("weeklyHours" >= 0 AND "weeklyHours" <= 60), -- 週の勤務時間
  "isDedicated" INTEGER CHECK ("isDedicated" IN (0, 1)), -- 専任
  "attributeScope" TEXT, -- 活動の範囲
  "scopeCorrectedDate" TEXT CHECK ("scopeCorrectedDate" IS date("scopeCorrectedDate")), -- 活動範囲を改めた日
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 配置開始日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 配置終了日
  PRIMARY KEY ("postingId"),
  FOREIGN KEY ("staffId") REFERENCES "staff" ("staffId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("staffRole") REFERENCES "code_staffRole" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("attributeScope") REFERENCES "code_attributeScope" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 本人・世帯員の氏名等
CREATE TABLE "person" (
  "personId" TEXT NOT NULL CHECK (length("personId") >= 1 AND length("personId") <= 64), -- 本人ID
  "householdId" TEXT CHECK (length("householdId") <= 64), -- 世帯ID
  "personName" TEXT CHECK (length("personName") <= 120), -- 氏名
  "personNameKana" TEXT CHECK (length("personNameKana") <= 120), -- ふりがな
  "sex" TEXT, -- 性別
  "birthDate" TEXT CHECK ("birthDate" IS date("birthDate")), -- 生年月日
  "postalCode" TEXT, -- 郵便番号
  "address" TEXT CHECK (length("address") <= 200), -- 住所
  "homePhone" TEXT CHECK (length("homePhone") <= 20), -- 電話（自宅）
  "mobilePhone" TEXT CHECK (length("mobilePhone") <= 20), -- 電話（携帯）
  "emailAddress" TEXT CHECK (length("emailAddress") <= 254), -- 電子メール
  PRIMARY KEY ("personId"),
  FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 世帯員
CREATE TABLE "householdMember" (
  "householdMemberId" TEXT NOT NULL CHECK (length("householdMemberId") >= 1 AND length("householdMemberId") <= 64), -- 世帯員ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "personId" TEXT CHECK (length("personId") >= 1 AND length("personId") <= 64), -- 本人ID
  "familyRelationship" TEXT NOT NULL, -- 続柄
  "age" INTEGER CHECK ("age" >= 0 AND "age" <= 130), -- 年齢
  "sex" TEXT, -- 性別
  "occupation" TEXT CHECK (length("occupation") <= 120), -- 職業・学校
  "isLivingTogether" INTEGER CHECK ("isLivingTogether" IN (0, 1)), -- 同居
  "isDependent" INTEGER CHECK ("isDependent" IN (0, 1)), -- 扶養
  "memberNote" TEXT CHECK (length("memberNote") <= 500), -- 備考
  PRIMARY KEY ("householdMemberId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("familyRelationship") REFERENCES "code_familyRelationship" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 世帯員の「世帯員の課題と背景要因」
CREATE TABLE "householdMember_backgroundFactors" (
  "householdMemberId" TEXT NOT NULL CHECK (length("householdMemberId") >= 1 AND length("householdMemberId") <= 64), -- 世帯員ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 世帯員の課題と背景要因
  PRIMARY KEY ("householdMemberId", "position"),
  UNIQUE ("householdMemberId", "value"),
  FOREIGN KEY ("householdMemberId") REFERENCES "householdMember" ("householdMemberId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援ケース
CREATE TABLE "case" (
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "householdId" TEXT CHECK (length("householdId") >= 1 AND length("householdId") <= 64), -- 世帯ID
  "personId" TEXT CHECK (length("personId") >= 1 AND length("personId") <= 64), -- 本人ID
  "caseManagerName" TEXT CHECK (length("caseManagerName") <= 120), -- 担当者
  "complexityNote" TEXT CHECK (length("complexityNote") <= 1000), -- 複雑化・複合化の要因
  "openedDate" TEXT NOT NULL CHECK ("openedDate" IS date("openedDate")), -- ケース開始日
  "acceptedDate" TEXT CHECK ("acceptedDate" IS date("acceptedDate")), -- 多機関協働の受付日
  "noApplicationReason" TEXT CHECK (length("noApplicationReason") <= 500), -- 申込票によらない理由
  "previousCaseId" TEXT CHECK (length("previousCaseId") >= 1 AND length("previousCaseId") <= 64), -- 再開前のケースID
  "reopenedDate" TEXT CHECK ("reopenedDate" IS date("reopenedDate")), -- 再開日
  "ageClass" TEXT, -- 年齢階級
  "sex" TEXT, -- 性別
  PRIMARY KEY ("caseId"),
  FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("previousCaseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("ageClass") REFERENCES "code_ageClass" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("sex") REFERENCES "code_sex" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援ケースの「課題と背景要因」
CREATE TABLE "case_backgroundFactors" (
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 課題と背景要因
  PRIMARY KEY ("caseId", "position"),
  UNIQUE ("caseId", "value"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 相談受付
CREATE TABLE "intake" (
  "intakeId" TEXT NOT NULL CHECK (length("intakeId") >= 1 AND length("intakeId") <= 64), -- 相談受付ID
  "caseId" TEXT CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "receivedDate" TEXT NOT NULL CHECK ("receivedDate" IS date("receivedDate")), -- 受付日
  "receivedByName" TEXT CHECK (length("receivedByName") <= 120), -- 受付者
  "receivedByAgencyName" TEXT CHECK (length("receivedByAgencyName") <= 120), -- 受付機関
  "personId" TEXT CHECK (length("personId") >= 1 AND length("personId") <= 64), -- 本人ID
  "visitorName" TEXT CHECK (length("visitorName") <= 120), -- 来談者の氏名
  "visitorPhone" TEXT CHECK (length("visitorPhone") <= 20), -- 来談者の電話
  "visitorRelationship" TEXT, -- 来談者と本人の関係
  "visitorRelationshipNote" TEXT CHECK (length("visitorRelationshipNote") <= 120), -- 来談者の続柄等
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "componentCode" TEXT NOT NULL, -- 受け付けた構成事業
  "isNew" INTEGER NOT NULL CHECK ("isNew" IN (0, 1)), -- 新規の相談
  "consultationRoute" TEXT, -- 相談経路
  "consultationRouteNote" TEXT CHECK (length("consultationRouteNote") <= 200), -- 相談経路の説明
  "referrerKind" TEXT, -- 紹介元の種別
  "referrerName" TEXT CHECK (length("referrerName") <= 120), -- 紹介元の機関名
  "referrerStaffName" TEXT CHECK (length("referrerStaffName") <= 120), -- 紹介元の担当者
  "referrerContact" TEXT CHECK (length("referrerContact") <= 120), -- 紹介元の連絡先
  "isExplainedByReferrer" INTEGER CHECK ("isExplainedByReferrer" IN (0, 1)), -- 紹介元からの説明
  "primaryConcern" TEXT, -- 最も困っていること
  "concernsOther" TEXT CHECK (length("concernsOther") <= 200), -- その他の相談内容
  "chiefComplaint" TEXT CHECK (length("chiefComplaint") <= 2000), -- 主訴・状況
  "personsRequest" TEXT CHECK (length("personsRequest") <= 2000), -- 希望・配慮を希望すること
  "isUrgent" INTEGER CHECK ("isUrgent" IN (0, 1)), -- 緊急
  "urgencyNote" TEXT CHECK (length("urgencyNote") <= 1000), -- 緊急性の説明
  "triage" TEXT, -- 振り分け
  "isAccepted" INTEGER CHECK ("isAccepted" IN (0, 1)), -- 受け付けたか
  "declinedReason" TEXT CHECK (length("declinedReason") <= 500), -- 受け付けなかった理由
  PRIMARY KEY ("intakeId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("personId") REFERENCES "person" ("personId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("visitorRelationship") REFERENCES "code_visitorRelationship" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consultationRoute") REFERENCES "code_consultationRoute" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("referrerKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("primaryConcern") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("triage") REFERENCES "code_triage" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 相談受付の「相談内容」
CREATE TABLE "intake_concerns" (
  "intakeId" TEXT NOT NULL CHECK (length("intakeId") >= 1 AND length("intakeId") <= 64), -- 相談受付ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 相談内容
  PRIMARY KEY ("intakeId", "position"),
  UNIQUE ("intakeId", "value"),
  FOREIGN KEY ("intakeId") REFERENCES "intake" ("intakeId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_concern" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- つなぎ
CREATE TABLE "referral" (
  "referralId" TEXT NOT NULL CHECK (length("referralId") >= 1 AND length("referralId") <= 64), -- つなぎID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "referredDate" TEXT NOT NULL CHECK ("referredDate" IS date("referredDate")), -- つなぎ日
  "fromAgencyKind" TEXT NOT NULL, -- 紹介元の種別
  "fromAgencyName" TEXT CHECK (length("fromAgencyName") <= 120), -- 紹介元
  "toAgencyKind" TEXT, -- つなぎ先の種別
  "toAgencyName" TEXT CHECK (length("toAgencyName") <= 120), -- つなぎ先の機関名
  "toComponentCode" TEXT NOT NULL, -- つなぎ先の構成事業
  "referralReason" TEXT, -- つなぐ理由
  "referralNote" TEXT CHECK (length("referralNote") <= 1000), -- 紹介理由の説明
  "existingEfforts" TEXT CHECK (length("existingEfforts") <= 1000), -- これまでの取組
  "isAnxious" INTEGER CHECK ("isAnxious" IN (0, 1)), -- 本人の不安
  "isAccompanied" INTEGER CHECK ("isAccompanied" IN (0, 1)), -- 同行・同席の支援
  "liaisonArrangement" TEXT CHECK (length("liaisonArrangement") <= 1000), -- 連携の体制
  "connectedDate" TEXT CHECK ("connectedDate" IS date("connectedDate")), -- つながった日
  "followUpDate" TEXT CHECK ("followUpDate" IS date("followUpDate")), -- 確認した日
  "explainedDate" TEXT CHECK ("explainedDate" IS date("explainedDate")), -- 説明日
  "isReturned" INTEGER CHECK ("isReturned" IN (0, 1)), -- 紹介元へ戻したか
  "returnConsultationDate" TEXT CHECK ("returnConsultationDate" IS date("returnConsultationDate")), -- 戻す協議の日
  PRIMARY KEY ("referralId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("fromAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("toAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("toComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("referralReason") REFERENCES "code_referralReason" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- スクリーニング・受付判断
CREATE TABLE "screening" (
  "screeningId" TEXT NOT NULL CHECK (length("screeningId") >= 1 AND length("screeningId") <= 64), -- スクリーニングID
  "intakeId" TEXT NOT NULL CHECK (length("intakeId") >= 1 AND length("intakeId") <= 64), -- 相談受付ID
  "caseId" TEXT CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "screenedDate" TEXT NOT NULL CHECK ("screenedDate" IS date("screenedDate")), -- スクリーニング実施日
  "screeningResult" TEXT NOT NULL, -- スクリーニング結果
  "screeningNote" TEXT CHECK (length("screeningNote") <= 1000), -- 判断の理由
  "emergencySupportNote" TEXT CHECK (length("emergencySupportNote") <= 500), -- 緊急支援の内容
  PRIMARY KEY ("screeningId"),
  FOREIGN KEY ("intakeId") REFERENCES "intake" ("intakeId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("screeningResult") REFERENCES "code_screeningResult" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- スクリーニング・受付判断の「つなぎ先機関」
CREATE TABLE "screening_referredAgencyKinds" (
  "screeningId" TEXT NOT NULL CHECK (length("screeningId") >= 1 AND length("screeningId") <= 64), -- スクリーニングID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- つなぎ先機関
  PRIMARY KEY ("screeningId", "position"),
  UNIQUE ("screeningId", "value"),
  FOREIGN KEY ("screeningId") REFERENCES "screening" ("screeningId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- スクリーニング・受付判断の「緊急支援」
CREATE TABLE "screening_emergencySupports" (
  "screeningId" TEXT NOT NULL CHECK (length("screeningId") >= 1 AND length("screeningId") <= 64), -- スクリーニングID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 緊急支援
  PRIMARY KEY ("screeningId", "position"),
  UNIQUE ("screeningId", "value"),
  FOREIGN KEY ("screeningId") REFERENCES "screening" ("screeningId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_emergencySupport" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 本人同意
CREATE TABLE "consent" (
  "consentId" TEXT NOT NULL CHECK (length("consentId") >= 1 AND length("consentId") <= 64), -- 同意ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "consentStatus" TEXT NOT NULL, -- 同意の状況
  "consentMethod" TEXT, -- 同意の方法
  "explainedDate" TEXT CHECK ("explainedDate" IS date("explainedDate")), -- 説明した日
  "explainedByName" TEXT CHECK (length("explainedByName") <= 120), -- 説明した者
  "consentDate" TEXT CHECK ("consentDate" IS date("consentDate")), -- 同意日
  "excludedAgencies" TEXT CHECK (length("excludedAgencies") <= 500), -- 共有しない機関
  "withdrawnDate" TEXT CHECK ("withdrawnDate" IS date("withdrawnDate")), -- 撤回日
  "exceptionReason" TEXT CHECK (length("exceptionReason") <= 500), -- 例外の理由
  "noConsentReason" TEXT CHECK (length("noConsentReason") <= 1000), -- 同意が得られていない理由
  "consentEffort" TEXT CHECK (length("consentEffort") <= 1000), -- 同意に向けた働きかけ
  PRIMARY KEY ("consentId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consentMethod") REFERENCES "code_consentMethod" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 本人同意の「同意の範囲」
CREATE TABLE "consent_consentScopes" (
  "consentId" TEXT NOT NULL CHECK (length("consentId") >= 1 AND length("consentId") <= 64), -- 同意ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 同意の範囲
  PRIMARY KEY ("consentId", "position"),
  UNIQUE ("consentId", "value"),
  FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_consentScope" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 本人同意の「共有してよい相手」
CREATE TABLE "consent_recipientKinds" (
  "consentId" TEXT NOT NULL CHECK (length("consentId") >= 1 AND length("consentId") <= 64), -- 同意ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 共有してよい相手
  PRIMARY KEY ("consentId", "position"),
  UNIQUE ("consentId", "value"),
  FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 情報共有
CREATE TABLE "informationShare" (
  "informationShareId" TEXT NOT NULL CHECK (length("informationShareId") >= 1 AND length("informationShareId") <= 64), -- 情報共有ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "sharedDate" TEXT NOT NULL CHECK ("sharedDate" IS date("sharedDate")), -- 共有した日
  "recipientKind" TEXT NOT NULL, -- 相手の種別
  "recipientName" TEXT CHECK (length("recipientName") <= 120), -- 相手の名称
  "sharingBasis" TEXT NOT NULL, -- 根拠
  "consentId" TEXT CHECK (length("consentId") >= 1 AND length("consentId") <= 64), -- 本人同意ID
  "sharedItems" TEXT CHECK (length("sharedItems") <= 1000), -- 共有した事項
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  PRIMARY KEY ("informationShareId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("recipientKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("sharingBasis") REFERENCES "code_sharingBasis" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consentId") REFERENCES "consent" ("consentId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 相談受付・申込票
CREATE TABLE "supportApplication" (
  "supportApplicationId" TEXT NOT NULL CHECK (length("supportApplicationId") >= 1 AND length("supportApplicationId") <= 64), -- 申込票ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "appliedDate" TEXT NOT NULL CHECK ("appliedDate" IS date("appliedDate")), -- 申込日
  "appliedComponentCode" TEXT, -- 申込みの対象
  "addressee" TEXT CHECK (length("addressee") <= 120), -- 宛名
  "isRulesExplained" INTEGER CHECK ("isRulesExplained" IN (0, 1)), -- 取扱規程の説明
  "signatureMethod" TEXT, -- 署名の方法
  "isExplained" INTEGER CHECK ("isExplained" IN (0, 1)), -- 個人情報の取扱いの説明
  "isSharingAgreed" INTEGER CHECK ("isSharingAgreed" IN (0, 1)), -- 情報共有への同意
  "isSigned" INTEGER CHECK ("isSigned" IN (0, 1)), -- 本人署名
  "assistedByKind" TEXT, -- 申込を補助した者
  "assistedByName" TEXT CHECK (length("assistedByName") <= 120), -- 補助した者
  "directExplanationDate" TEXT CHECK ("directExplanationDate" IS date("directExplanationDate")), -- 直接説明した日
  "referrerName" TEXT CHECK (length("referrerName") <= 120), -- 紹介元
  "excludedAgencies" TEXT CHECK (length("excludedAgencies") <= 500), -- 共有しない機関
  PRIMARY KEY ("supportApplicationId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("appliedComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("signatureMethod") REFERENCES "code_signatureMethod" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("assistedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- インテーク・アセスメントシート
CREATE TABLE "assessment" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "assessedDate" TEXT NOT NULL CHECK ("assessedDate" IS date("assessedDate")), -- アセスメント日
  "preparedByKind" TEXT, -- 作成者の種別
  "assessorName" TEXT CHECK (length("assessorName") <= 120), -- アセスメント担当者
  "directCollectionReason" TEXT CHECK (length("directCollectionReason") <= 1000), -- 独自に集めた理由
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 提出した会議ID
  "householdSize" INTEGER CHECK ("householdSize" >= 1 AND "householdSize" <= 30), -- 世帯人数
  "backgroundFactorsOther" TEXT CHECK (length("backgroundFactorsOther") <= 200), -- その他の課題
  "issueSummary" TEXT CHECK (length("issueSummary") <= 4000), -- 課題と背景要因の整理
  "strengths" TEXT CHECK (length("strengths") <= 2000), -- 本人の強み
  "personsIntention" TEXT CHECK (length("personsIntention") <= 2000), -- 本人の意向
  "supportDirection" TEXT CHECK (length("supportDirection") <= 4000), -- 支援の方向性
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("preparedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- インテーク・アセスメントシートの「情報の集め方」
CREATE TABLE "assessment_informationSources" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 情報の集め方
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_informationSource" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- インテーク・アセスメントシートの「課題と背景要因」
CREATE TABLE "assessment_backgroundFactors" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 課題と背景要因
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_backgroundFactor" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- インテーク・アセスメントシートの「早期につなぐ事業」
CREATE TABLE "assessment_earlySupportComponents" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 早期につなぐ事業
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- これまでの相談歴
CREATE TABLE "consultationHistory" (
  "consultationHistoryId" TEXT NOT NULL CHECK (length("consultationHistoryId") >= 1 AND length("consultationHistoryId") <= 64), -- 相談歴ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "agencyName" TEXT NOT NULL CHECK (length("agencyName") >= 1 AND length("agencyName") <= 120), -- 相談した機関
  "consultedPeriod" TEXT CHECK (length("consultedPeriod") <= 60), -- 相談した時期
  "consultedMatter" TEXT CHECK (length("consultedMatter") <= 500), -- 相談した内容
  "consultationOutcome" TEXT CHECK (length("consultationOutcome") <= 500), -- 結果
  PRIMARY KEY ("consultationHistoryId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（家族・地域・住まい）
CREATE TABLE "assessmentLiving" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "cohabitants" TEXT, -- 同居者
  "cohabitantCount" INTEGER CHECK ("cohabitantCount" >= 1 AND "cohabitantCount" <= 30), -- 同居者の人数
  "separateFamily" TEXT, -- 別居の家族
  "maritalStatus" TEXT, -- 婚姻
  "children" TEXT, -- 子ども
  "childrenCount" INTEGER CHECK ("childrenCount" >= 0 AND "childrenCount" <= 20), -- 子どもの人数
  "dependentChildren" TEXT, -- 扶養している子ども
  "youngCarer" TEXT, -- ヤングケアラー
  "doubleCare" TEXT, -- ダブルケア
  "familySituation" TEXT CHECK (length("familySituation") <= 2000), -- 家族の状況
  "genogramReference" TEXT CHECK (length("genogramReference") <= 200), -- ジェノグラム・エコマップ
  "communityRelations" TEXT CHECK (length("communityRelations") <= 2000), -- 地域との関係
  "housingKind" TEXT, -- 住居
  "housingKindOther" TEXT CHECK (length("housingKindOther") <= 120), -- その他の住居
  "monthlyRentYen" INTEGER CHECK ("monthlyRentYen" >= 0 AND "monthlyRentYen" <= 9999999999999), -- 家賃
  "housingNote" TEXT CHECK (length("housingNote") <= 1000), -- 住まいの特記事項
  "lifeHistory" TEXT CHECK (length("lifeHistory") <= 4000), -- 生育歴・生活歴
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("cohabitants") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("separateFamily") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("maritalStatus") REFERENCES "code_maritalStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("children") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("dependentChildren") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("youngCarer") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("doubleCare") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("housingKind") REFERENCES "code_housingKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（健康・障害）
CREATE TABLE "assessmentHealth" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "healthStatus" TEXT, -- 健康状態
  "medicalTreatment" TEXT, -- 通院
  "medicalInstitutionName" TEXT CHECK (length("medicalInstitutionName") <= 120), -- 通院先
  "diagnosisNote" TEXT CHECK (length("diagnosisNote") <= 500), -- 診断・症状
  "medicationNote" TEXT CHECK (length("medicationNote") <= 500), -- 服薬
  "disabilityCertificate" TEXT, -- 障害手帳
  "physicalGrade" TEXT CHECK (length("physicalGrade") <= 20), -- 身体障害者手帳の等級
  "intellectualGrade" TEXT CHECK (length("intellectualGrade") <= 20), -- 療育手帳の判定
  "mentalGrade" TEXT CHECK (length("mentalGrade") <= 20), -- 精神障害者保健福祉手帳の等級
  "selfSupportMedicalCare" TEXT, -- 自立支援医療
  "healthInsurance" TEXT, -- 健康保険
  "careLevel" TEXT, -- 要介護認定
  "careServiceNote" TEXT CHECK (length("careServiceNote") <= 500), -- 介護サービスの利用
  "disabilitySupportLevel" TEXT, -- 障害支援区分
  "disabilityServiceNote" TEXT CHECK (length("disabilityServiceNote") <= 500), -- 障害福祉サービスの利用
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("healthStatus") REFERENCES "code_healthStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("medicalTreatment") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("disabilityCertificate") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("selfSupportMedicalCare") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("healthInsurance") REFERENCES "code_healthInsurance" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("careLevel") REFERENCES "code_careLevel" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("disabilitySupportLevel") REFERENCES "code_disabilitySupportLevel" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（健康・障害）の「手帳の種別」
CREATE TABLE "assessmentHealth_disabilityCertificateKinds" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 手帳の種別
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessmentHealth" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_disabilityCertificate" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（収入・給付・債務）
CREATE TABLE "assessmentEconomy" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "personIncomeYen" INTEGER CHECK ("personIncomeYen" >= 0 AND "personIncomeYen" <= 9999999999999), -- 本人の月収
  "householdIncomeYen" INTEGER CHECK ("householdIncomeYen" >= 0 AND "householdIncomeYen" <= 9999999999999), -- 世帯の月収
  "expenditureNote" TEXT CHECK (length("expenditureNote") <= 1000), -- 支出の状況
  "taxStatus" TEXT, -- 課税状況
  "publicBenefitsOther" TEXT CHECK (length("publicBenefitsOther") <= 200), -- その他の公的給付
  "publicBenefitYen" INTEGER CHECK ("publicBenefitYen" >= 0 AND "publicBenefitYen" <= 9999999999999), -- 公的給付の月額
  "pensionStatus" TEXT, -- 年金
  "publicAssistance" TEXT, -- 生活保護受給
  "arrears" TEXT, -- 滞納
  "arrearsNote" TEXT CHECK (length("arrearsNote") <= 500), -- 滞納の状況
  "debt" TEXT, -- 債務
  "debtYen" INTEGER CHECK ("debtYen" >= 0 AND "debtYen" <= 9999999999999), -- 債務の額
  "debtCount" INTEGER CHECK ("debtCount" >= 0 AND "debtCount" <= 100), -- 債務の件数
  "debtNote" TEXT CHECK (length("debtNote") <= 500), -- 債務整理の状況
  "assetNote" TEXT CHECK (length("assetNote") <= 500), -- 資産・預貯金
  "moneyManagement" TEXT, -- 金銭管理
  "moneyManagementNote" TEXT CHECK (length("moneyManagementNote") <= 300), -- 金銭管理の状況
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("taxStatus") REFERENCES "code_taxStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("pensionStatus") REFERENCES "code_pensionStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("publicAssistance") REFERENCES "code_publicAssistance" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("arrears") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("debt") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("moneyManagement") REFERENCES "code_moneyManagement" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（収入・給付・債務）の「公的給付」
CREATE TABLE "assessmentEconomy_publicBenefits" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 公的給付
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessmentEconomy" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_publicBenefit" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（収入・給付・債務）の「滞納の内訳」
CREATE TABLE "assessmentEconomy_arrearsKinds" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 滞納の内訳
  PRIMARY KEY ("assessmentId", "position"),
  UNIQUE ("assessmentId", "value"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessmentEconomy" ("assessmentId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_arrearsKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アセスメント（仕事・学歴）
CREATE TABLE "assessmentWork" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "workStatus" TEXT, -- 就労状況
  "workForm" TEXT, -- 雇用形態・職業
  "timeSinceLeaving" TEXT, -- 離職後の年数
  "finalEducation" TEXT, -- 最終学歴
  "drivingLicence" TEXT, -- 自動車免許
  "skillNote" TEXT CHECK (length("skillNote") <= 500), -- 資格・技術
  "desiredWork" TEXT CHECK (length("desiredWork") <= 1000), -- 希望する働き方・求職活動
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("workStatus") REFERENCES "code_workStatus" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("workForm") REFERENCES "code_workForm" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("timeSinceLeaving") REFERENCES "code_timeSinceLeaving" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("finalEducation") REFERENCES "code_finalEducation" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("drivingLicence") REFERENCES "code_presence" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 職歴
CREATE TABLE "employmentHistory" (
  "employmentHistoryId" TEXT NOT NULL CHECK (length("employmentHistoryId") >= 1 AND length("employmentHistoryId") <= 64), -- 職歴ID
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "employerName" TEXT CHECK (length("employerName") <= 120), -- 会社・勤め先
  "jobDescription" TEXT CHECK (length("jobDescription") <= 120), -- 職種
  "employedPeriod" TEXT CHECK (length("employedPeriod") <= 60), -- 期間
  "leavingReason" TEXT CHECK (length("leavingReason") <= 300), -- 離職理由
  PRIMARY KEY ("employmentHistoryId"),
  FOREIGN KEY ("assessmentId") REFERENCES "assessment" ("assessmentId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援プラン
CREATE TABLE "plan" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planKind" TEXT NOT NULL, -- プランの種別
  "planVersion" INTEGER NOT NULL CHECK ("planVersion" >= 1 AND "planVersion" <= 99), -- プランの回
  "preparedByName" TEXT CHECK (length("preparedByName") <= 120), -- 作成担当者
  "preparedByAgencyName" TEXT CHECK (length("preparedByAgencyName") <= 120), -- 作成機関
  "parentPlanId" TEXT CHECK (length("parentPlanId") >= 1 AND length("parentPlanId") <= 64), -- 多機関協働のプランID
  "draftedDate" TEXT NOT NULL CHECK ("draftedDate" IS date("draftedDate")), -- プラン案の作成日
  "adoptedDate" TEXT CHECK ("adoptedDate" IS date("adoptedDate")), -- プランの決定日
  "personsIntention" TEXT CHECK (length("personsIntention") <= 2000), -- 本人の意向
  "issuesToSolve" TEXT CHECK (length("issuesToSolve") <= 2000), -- 解決すべき課題
  "supportPolicy" TEXT CHECK (length("supportPolicy") <= 2000), -- 支援方針
  "supportCautions" TEXT CHECK (length("supportCautions") <= 2000), -- 支援上の留意事項
  "personsActions" TEXT CHECK (length("personsActions") <= 2000), -- 本人・家族が行うこと
  "integrationMeasures" TEXT CHECK (length("integrationMeasures") <= 2000), -- 一体的に提供するための方策
  "usesOutreach" INTEGER CHECK ("usesOutreach" IN (0, 1)), -- アウトリーチの利用
  "usesParticipation" INTEGER CHECK ("usesParticipation" IN (0, 1)), -- 参加支援の利用
  "usesResidenceSupport" INTEGER CHECK ("usesResidenceSupport" IN (0, 1)), -- 居住継続支援の利用
  "monitoringDate" TEXT CHECK ("monitoringDate" IS date("monitoringDate")), -- モニタリング予定日
  "monitoringMethod" TEXT CHECK (length("monitoringMethod") <= 500), -- モニタリングの方法
  "nextEvaluationDate" TEXT CHECK ("nextEvaluationDate" IS date("nextEvaluationDate")), -- 次回評価予定日
  "planNote" TEXT CHECK (length("planNote") <= 2000), -- 備考・リスク
  "periodStartDate" TEXT CHECK ("periodStartDate" IS date("periodStartDate")), -- プラン期間の開始日
  "periodEndDate" TEXT CHECK ("periodEndDate" IS date("periodEndDate")), -- プラン期間の終了日
  "personAgreedDate" TEXT CHECK ("personAgreedDate" IS date("personAgreedDate")), -- 本人が同意した日
  "isPersonParticipated" INTEGER CHECK ("isPersonParticipated" IN (0, 1)), -- 本人の参加
  "isUseApplied" INTEGER CHECK ("isUseApplied" IN (0, 1)), -- 事業利用の申込み
  "isSharingAgreed" INTEGER CHECK ("isSharingAgreed" IN (0, 1)), -- 情報共有の同意
  "isSigned" INTEGER CHECK ("isSigned" IN (0, 1)), -- 署名
  PRIMARY KEY ("planId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planKind") REFERENCES "code_planKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("parentPlanId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの目標
CREATE TABLE "planGoal" (
  "planGoalId" TEXT NOT NULL CHECK (length("planGoalId") >= 1 AND length("planGoalId") <= 64), -- 目標ID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "goal" TEXT NOT NULL CHECK (length("goal") >= 1 AND length("goal") <= 1000), -- 目標
  "goalTerm" TEXT, -- 目標の期間
  "dueDate" TEXT CHECK ("dueDate" IS date("dueDate")), -- 達成時期
  PRIMARY KEY ("planGoalId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("goalTerm") REFERENCES "code_goalTerm" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの役割分担
CREATE TABLE "planRole" (
  "planRoleId" TEXT NOT NULL CHECK (length("planRoleId") >= 1 AND length("planRoleId") <= 64), -- 役割分担ID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "agencyKind" TEXT NOT NULL, -- 機関の種別
  "agencyName" TEXT NOT NULL CHECK (length("agencyName") >= 1 AND length("agencyName") <= 120), -- 機関名
  "staffName" TEXT CHECK (length("staffName") <= 120), -- 担当者
  "contactPhone" TEXT CHECK (length("contactPhone") <= 20), -- 連絡先
  "task" TEXT NOT NULL CHECK (length("task") >= 1 AND length("task") <= 1000), -- 役割
  "frequency" TEXT CHECK (length("frequency") <= 120), -- 頻度
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 開始日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 終了日
  "isLead" INTEGER CHECK ("isLead" IN (0, 1)), -- 主担当
  PRIMARY KEY ("planRoleId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("agencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランで利用する事業
CREATE TABLE "planProgramme" (
  "planProgrammeId" TEXT NOT NULL CHECK (length("planProgrammeId") >= 1 AND length("planProgrammeId") <= 64), -- 利用事業ID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "componentCode" TEXT NOT NULL, -- 構成事業
  "supportPolicy" TEXT CHECK (length("supportPolicy") <= 1000), -- 支援方針
  "providerName" TEXT CHECK (length("providerName") <= 120), -- 実施機関
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 利用開始予定日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 利用終了予定日
  PRIMARY KEY ("planProgrammeId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの制度・サービス
CREATE TABLE "planService" (
  "planServiceId" TEXT NOT NULL CHECK (length("planServiceId") >= 1 AND length("planServiceId") <= 64), -- 制度・サービスID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "supportProgramme" TEXT NOT NULL, -- 支援・利用事業
  "serviceName" TEXT CHECK (length("serviceName") <= 200), -- 名称・内容
  "providerName" TEXT CHECK (length("providerName") <= 120), -- 実施機関
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 開始予定日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 終了予定日
  "isUsed" INTEGER CHECK ("isUsed" IN (0, 1)), -- 利用した
  "usedDescription" TEXT CHECK (length("usedDescription") <= 500), -- 利用の実績
  PRIMARY KEY ("planServiceId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("supportProgramme") REFERENCES "code_supportProgramme" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アウトリーチのプランの内容
CREATE TABLE "outreachPlan" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "awarenessNote" TEXT CHECK (length("awarenessNote") <= 1000), -- 把握の経緯の説明
  "contactStatus" TEXT, -- 接触の状況
  "situationNote" TEXT CHECK (length("situationNote") <= 2000), -- 本人・世帯の状況
  "relationshipGoal" TEXT CHECK (length("relationshipGoal") <= 1000), -- 関わりの目標
  PRIMARY KEY ("planId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("contactStatus") REFERENCES "code_contactStatus" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アウトリーチのプランの内容の「把握の経緯」
CREATE TABLE "outreachPlan_awarenessSources" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 把握の経緯
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value"),
  FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_awarenessSource" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アウトリーチのプランの内容の「支援内容」
CREATE TABLE "outreachPlan_outreachActivities" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 支援内容
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value"),
  FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- アウトリーチのプランの内容の「居住継続支援の内容」
CREATE TABLE "outreachPlan_residenceSupports" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 居住継続支援の内容
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value"),
  FOREIGN KEY ("planId") REFERENCES "outreachPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 参加支援のプランの内容
CREATE TABLE "participationPlan" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "needs" TEXT CHECK (length("needs") <= 2000), -- 本人・世帯のニーズと課題
  "desiredParticipation" TEXT CHECK (length("desiredParticipation") <= 2000), -- 望む社会とのつながり・参加の形
  "followUpMethod" TEXT CHECK (length("followUpMethod") <= 1000), -- 定着支援・フォローアップの方法
  PRIMARY KEY ("planId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 参加支援のプランの内容の「支援内容」
CREATE TABLE "participationPlan_participationActivities" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 支援内容
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value"),
  FOREIGN KEY ("planId") REFERENCES "participationPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 参加支援のプランの内容の「居住継続支援の内容」
CREATE TABLE "participationPlan_residenceSupports" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 居住継続支援の内容
  PRIMARY KEY ("planId", "position"),
  UNIQUE ("planId", "value"),
  FOREIGN KEY ("planId") REFERENCES "participationPlan" ("planId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 居住継続支援
CREATE TABLE "housingSupport" (
  "housingSupportId" TEXT NOT NULL CHECK (length("housingSupportId") >= 1 AND length("housingSupportId") <= 64), -- 居住継続支援ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "componentCode" TEXT NOT NULL, -- 実施する事業
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 判断した会議ID
  "isAfterMoveInSupportNeeded" INTEGER CHECK ("isAfterMoveInSupportNeeded" IN (0, 1)), -- 入居後の支援が必要
  "isResidenceSupportNeeded" INTEGER CHECK ("isResidenceSupportNeeded" IN (0, 1)), -- 居住継続の支援が必要
  "startDate" TEXT CHECK ("startDate" IS date("startDate")), -- 開始日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 終了日
  "housingNote" TEXT CHECK (length("housingNote") <= 1000), -- 住まいの状況
  PRIMARY KEY ("housingSupportId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 居住継続支援の「支援の内容」
CREATE TABLE "housingSupport_residenceSupports" (
  "housingSupportId" TEXT NOT NULL CHECK (length("housingSupportId") >= 1 AND length("housingSupportId") <= 64), -- 居住継続支援ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 支援の内容
  PRIMARY KEY ("housingSupportId", "position"),
  UNIQUE ("housingSupportId", "value"),
  FOREIGN KEY ("housingSupportId") REFERENCES "housingSupport" ("housingSupportId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_residenceSupport" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援決定
CREATE TABLE "decision" (
  "decisionId" TEXT NOT NULL CHECK (length("decisionId") >= 1 AND length("decisionId") <= 64), -- 決定ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "componentCode" TEXT NOT NULL, -- 決定した構成事業
  "decidedDate" TEXT NOT NULL CHECK ("decidedDate" IS date("decidedDate")), -- 決定日
  "decidedByName" TEXT CHECK (length("decidedByName") <= 120), -- 決定者
  "eligibilityCheckedDate" TEXT CHECK ("eligibilityCheckedDate" IS date("eligibilityCheckedDate")), -- 要件確認日
  "approvedDate" TEXT CHECK ("approvedDate" IS date("approvedDate")), -- 決裁日
  "decidedByKind" TEXT NOT NULL, -- 決定した者
  "decisionResult" TEXT NOT NULL, -- 決定の結果
  "decisionReason" TEXT CHECK (length("decisionReason") <= 500), -- 決定できない理由
  PRIMARY KEY ("decisionId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("decidedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("decisionResult") REFERENCES "code_decisionResult" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援決定通知
CREATE TABLE "decisionNotice" (
  "decisionNoticeId" TEXT NOT NULL CHECK (length("decisionNoticeId") >= 1 AND length("decisionNoticeId") <= 64), -- 通知ID
  "decisionId" TEXT NOT NULL CHECK (length("decisionId") >= 1 AND length("decisionId") <= 64), -- 支援決定ID
  "documentNumber" TEXT CHECK (length("documentNumber") <= 60), -- 文書番号
  "noticeDate" TEXT NOT NULL CHECK ("noticeDate" IS date("noticeDate")), -- 通知日
  "addressee" TEXT CHECK (length("addressee") <= 120), -- 宛名
  "mayorName" TEXT CHECK (length("mayorName") <= 120), -- 市町村長名
  "supportStartDate" TEXT CHECK ("supportStartDate" IS date("supportStartDate")), -- 支援期間の開始日
  "supportEndDate" TEXT CHECK ("supportEndDate" IS date("supportEndDate")), -- 支援期間の終了日
  "providerName" TEXT CHECK (length("providerName") <= 120), -- 実施機関
  "reasonText" TEXT CHECK (length("reasonText") <= 1000), -- 決定できない理由
  "hasInstruction" INTEGER CHECK ("hasInstruction" IN (0, 1)), -- 教示の記載
  "requestedAgencyKind" TEXT, -- 支援を要請した機関
  "requestedDate" TEXT CHECK ("requestedDate" IS date("requestedDate")), -- 要請した日
  PRIMARY KEY ("decisionNoticeId"),
  FOREIGN KEY ("decisionId") REFERENCES "decision" ("decisionId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("requestedAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援の実施
CREATE TABLE "service" (
  "serviceId" TEXT NOT NULL CHECK (length("serviceId") >= 1 AND length("serviceId") <= 64), -- 支援ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "decisionId" TEXT CHECK (length("decisionId") >= 1 AND length("decisionId") <= 64), -- 決定ID
  "componentCode" TEXT NOT NULL, -- 構成事業
  "startDate" TEXT NOT NULL CHECK ("startDate" IS date("startDate")), -- 開始日
  "endDate" TEXT CHECK ("endDate" IS date("endDate")), -- 終了日
  "isEarlySupport" INTEGER CHECK ("isEarlySupport" IN (0, 1)), -- 早期支援
  "earlySupportReason" TEXT CHECK (length("earlySupportReason") <= 500), -- 早期支援の理由
  PRIMARY KEY ("serviceId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("decisionId") REFERENCES "decision" ("decisionId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援活動
CREATE TABLE "serviceActivity" (
  "serviceActivityId" TEXT NOT NULL CHECK (length("serviceActivityId") >= 1 AND length("serviceActivityId") <= 64), -- 活動ID
  "serviceId" TEXT NOT NULL CHECK (length("serviceId") >= 1 AND length("serviceId") <= 64), -- 支援ID
  "activityDate" TEXT NOT NULL CHECK ("activityDate" IS date("activityDate")), -- 活動日
  "activityKind" TEXT NOT NULL, -- 活動の種別
  PRIMARY KEY ("serviceActivityId"),
  FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("activityKind") REFERENCES "code_activityKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援経過
CREATE TABLE "progressRecord" (
  "progressRecordId" TEXT NOT NULL CHECK (length("progressRecordId") >= 1 AND length("progressRecordId") <= 64), -- 支援経過ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "contactDate" TEXT NOT NULL CHECK ("contactDate" IS date("contactDate")), -- 対応日
  "startTime" TEXT, -- 開始時刻
  "endTime" TEXT, -- 終了時刻
  "contactMinutes" INTEGER CHECK ("contactMinutes" >= 0 AND "contactMinutes" <= 1440), -- 所要時間
  "contactStaffName" TEXT CHECK (length("contactStaffName") <= 120), -- 対応者
  "contactMethod" TEXT NOT NULL, -- 対応方法
  "contactPlace" TEXT, -- 場所
  "recordText" TEXT CHECK (length("recordText") <= 8000), -- 支援内容・経過
  "nextAction" TEXT CHECK (length("nextAction") <= 2000), -- 結果・今後の対応
  "nextDate" TEXT CHECK ("nextDate" IS date("nextDate")), -- 次回予定日
  "planId" TEXT CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "componentCode" TEXT, -- 構成事業
  "isUrgent" INTEGER CHECK ("isUrgent" IN (0, 1)), -- 緊急
  "handoverNote" TEXT CHECK (length("handoverNote") <= 1000), -- 申し送り
  PRIMARY KEY ("progressRecordId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("contactMethod") REFERENCES "code_contactMethod" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("contactPlace") REFERENCES "code_contactPlace" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援経過の「対応相手」
CREATE TABLE "progressRecord_contactTargets" (
  "progressRecordId" TEXT NOT NULL CHECK (length("progressRecordId") >= 1 AND length("progressRecordId") <= 64), -- 支援経過ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 対応相手
  PRIMARY KEY ("progressRecordId", "position"),
  UNIQUE ("progressRecordId", "value"),
  FOREIGN KEY ("progressRecordId") REFERENCES "progressRecord" ("progressRecordId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_contactTarget" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプラン
CREATE TABLE "childSupportPlan" (
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "caseId" TEXT CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- センターの拠点ID
  "childPlanBasis" TEXT, -- 根拠
  "isComprehensiveSupportNeeded" INTEGER CHECK ("isComprehensiveSupportNeeded" IN (0, 1)), -- 包括的な支援が必要
  "draftedDate" TEXT NOT NULL CHECK ("draftedDate" IS date("draftedDate")), -- 作成日
  "preparedByName" TEXT CHECK (length("preparedByName") <= 120), -- 作成者
  "personsIntention" TEXT CHECK (length("personsIntention") <= 2000), -- 本人・家庭の意向
  "issuesToSolve" TEXT CHECK (length("issuesToSolve") <= 2000), -- 課題
  "goal" TEXT CHECK (length("goal") <= 2000), -- 目標
  "supportContent" TEXT NOT NULL CHECK (length("supportContent") >= 1 AND length("supportContent") <= 4000), -- 支援の内容
  "meetingDate" TEXT CHECK ("meetingDate" IS date("meetingDate")), -- 会議の日
  "personAgreedDate" TEXT CHECK ("personAgreedDate" IS date("personAgreedDate")), -- 本人等の同意日
  "handedOverDate" TEXT CHECK ("handedOverDate" IS date("handedOverDate")), -- 渡した日
  "nextReviewDate" TEXT CHECK ("nextReviewDate" IS date("nextReviewDate")), -- 次の見直しの予定日
  PRIMARY KEY ("childSupportPlanId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("childPlanBasis") REFERENCES "code_childPlanBasis" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプランの「対象」
CREATE TABLE "childSupportPlan_planTargets" (
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 対象
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value"),
  FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_childPlanTarget" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプランの「関わった機能」
CREATE TABLE "childSupportPlan_authorFunctions" (
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 関わった機能
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value"),
  FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_childPlanAuthor" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプランの「支援の種類」
CREATE TABLE "childSupportPlan_childSupportKinds" (
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 支援の種類
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value"),
  FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_childSupportKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプランの「協力する機関」
CREATE TABLE "childSupportPlan_partnerAgencyKinds" (
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 協力する機関
  PRIMARY KEY ("childSupportPlanId", "position"),
  UNIQUE ("childSupportPlanId", "value"),
  FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- サポートプランの見直し
CREATE TABLE "childSupportPlanReview" (
  "childSupportPlanReviewId" TEXT NOT NULL CHECK (length("childSupportPlanReviewId") >= 1 AND length("childSupportPlanReviewId") <= 64), -- 見直しID
  "childSupportPlanId" TEXT NOT NULL CHECK (length("childSupportPlanId") >= 1 AND length("childSupportPlanId") <= 64), -- サポートプランID
  "reviewedDate" TEXT NOT NULL CHECK ("reviewedDate" IS date("reviewedDate")), -- 見直した日
  "effect" TEXT CHECK (length("effect") <= 2000), -- 効果
  "reviewResult" TEXT NOT NULL, -- 見直しの結果
  PRIMARY KEY ("childSupportPlanReviewId"),
  FOREIGN KEY ("childSupportPlanId") REFERENCES "childSupportPlan" ("childSupportPlanId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("reviewResult") REFERENCES "code_reviewResult" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 児童の支援の経過
CREATE TABLE "childCaseEvent" (
  "childCaseEventId" TEXT NOT NULL CHECK (length("childCaseEventId") >= 1 AND length("childCaseEventId") <= 64), -- 経過ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "childCaseEventKind" TEXT NOT NULL, -- 節目
  "eventDate" TEXT NOT NULL CHECK ("eventDate" IS date("eventDate")), -- 日付
  "eventNote" TEXT CHECK (length("eventNote") <= 1000), -- 内容
  PRIMARY KEY ("childCaseEventId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("childCaseEventKind") REFERENCES "code_childCaseEvent" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 受入先とのマッチング
CREATE TABLE "match" (
  "matchId" TEXT NOT NULL CHECK (length("matchId") >= 1 AND length("matchId") <= 64), -- マッチングID
  "serviceId" TEXT NOT NULL CHECK (length("serviceId") >= 1 AND length("serviceId") <= 64), -- 支援ID
  "hostId" TEXT NOT NULL CHECK (length("hostId") >= 1 AND length("hostId") <= 64), -- 受入先ID
  "hostName" TEXT CHECK (length("hostName") <= 120), -- 受入先の名称
  "placeKind" TEXT, -- 参加の場の種別
  "matchedDate" TEXT NOT NULL CHECK ("matchedDate" IS date("matchedDate")), -- 受入開始日
  "hostContactName" TEXT CHECK (length("hostContactName") <= 120), -- 受入先の担当者
  "hostCheckedDate" TEXT CHECK ("hostCheckedDate" IS date("hostCheckedDate")), -- 受入先の状況を確かめた日
  "adjustmentNote" TEXT CHECK (length("adjustmentNote") <= 1000), -- 環境調整
  "honorariumYen" INTEGER CHECK ("honorariumYen" >= 0 AND "honorariumYen" <= 9999999999999), -- 謝礼の額
  "honorariumActualCostYen" INTEGER CHECK ("honorariumActualCostYen" >= 0 AND "honorariumActualCostYen" <= 9999999999999), -- 謝礼の実費
  "followUpNote" TEXT CHECK (length("followUpNote") <= 2000), -- 定着支援・フォローアップ
  PRIMARY KEY ("matchId"),
  FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("placeKind") REFERENCES "code_placeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 虐待の発見・通報
CREATE TABLE "abuseReport" (
  "abuseReportId" TEXT NOT NULL CHECK (length("abuseReportId") >= 1 AND length("abuseReportId") <= 64), -- 虐待把握ID
  "caseId" TEXT CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "detectedDate" TEXT NOT NULL CHECK ("detectedDate" IS date("detectedDate")), -- 把握した日
  "reportedDate" TEXT CHECK ("reportedDate" IS date("reportedDate")), -- 通報・届出の日
  "visitDate" TEXT CHECK ("visitDate" IS date("visitDate")), -- 訪問した日
  "responseNote" TEXT CHECK (length("responseNote") <= 2000), -- 対応
  PRIMARY KEY ("abuseReportId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 虐待の発見・通報の「種類」
CREATE TABLE "abuseReport_abuseKinds" (
  "abuseReportId" TEXT NOT NULL CHECK (length("abuseReportId") >= 1 AND length("abuseReportId") <= 64), -- 虐待把握ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 種類
  PRIMARY KEY ("abuseReportId", "position"),
  UNIQUE ("abuseReportId", "value"),
  FOREIGN KEY ("abuseReportId") REFERENCES "abuseReport" ("abuseReportId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_abuseKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議
CREATE TABLE "meeting" (
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "meetingKind" TEXT NOT NULL, -- 会議の種類
  "heldDate" TEXT NOT NULL CHECK ("heldDate" IS date("heldDate")), -- 開催日
  "startTime" TEXT, -- 開始時刻
  "endTime" TEXT, -- 終了時刻
  "venue" TEXT CHECK (length("venue") <= 200), -- 場所
  "hostKind" TEXT, -- 主催者
  "hostName" TEXT CHECK (length("hostName") <= 120), -- 主催者名
  "meetingMode" TEXT, -- 開催形態
  "meetingSchedule" TEXT, -- 開催方法
  "combinedMeetingKind" TEXT, -- 活用した既存の会議体
  "combinedStartTime" TEXT, -- 併せた会議の開始時刻
  "meetingSummary" TEXT CHECK (length("meetingSummary") <= 8000), -- 検討内容
  "nextMeetingDate" TEXT CHECK ("nextMeetingDate" IS date("nextMeetingDate")), -- 次回開催予定日
  "recorderName" TEXT CHECK (length("recorderName") <= 120), -- 記録者
  "recordedDate" TEXT CHECK ("recordedDate" IS date("recordedDate")), -- 記録日
  PRIMARY KEY ("meetingId"),
  FOREIGN KEY ("meetingKind") REFERENCES "code_meetingKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("hostKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingMode") REFERENCES "code_meetingMode" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingSchedule") REFERENCES "code_meetingSchedule" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("combinedMeetingKind") REFERENCES "code_meetingKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議の「会議の役割」
CREATE TABLE "meeting_meetingRoles" (
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 会議の役割
  PRIMARY KEY ("meetingId", "position"),
  UNIQUE ("meetingId", "value"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_meetingRole" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議の検討事例
CREATE TABLE "meetingCase" (
  "meetingCaseId" TEXT NOT NULL CHECK (length("meetingCaseId") >= 1 AND length("meetingCaseId") <= 64), -- 検討事例ID
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "componentCode" TEXT, -- 構成事業
  "meetingTiming" TEXT, -- 開催のタイミング
  "isConsentConfirmed" INTEGER CHECK ("isConsentConfirmed" IN (0, 1)), -- 同意の確認
  "isAssessmentPresented" INTEGER CHECK ("isAssessmentPresented" IN (0, 1)), -- アセスメントの提出
  "planAdequacy" TEXT, -- プランの適切性
  "discussion" TEXT CHECK (length("discussion") <= 4000), -- 協議の内容
  "evaluationResult" TEXT, -- 評価の判断
  "nextMonitoringDate" TEXT CHECK ("nextMonitoringDate" IS date("nextMonitoringDate")), -- 次回モニタリング予定日
  "isPersonalInformationShared" INTEGER NOT NULL CHECK ("isPersonalInformationShared" IN (0, 1)), -- 個人情報の共有
  "isPersonAttending" INTEGER CHECK ("isPersonAttending" IN (0, 1)), -- 本人の参加
  "isFamilyAttending" INTEGER CHECK ("isFamilyAttending" IN (0, 1)), -- 家族の参加
  PRIMARY KEY ("meetingCaseId"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingTiming") REFERENCES "code_meetingTiming" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planAdequacy") REFERENCES "code_planAdequacy" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議の検討事例の「検討事項」
CREATE TABLE "meetingCase_topics" (
  "meetingCaseId" TEXT NOT NULL CHECK (length("meetingCaseId") >= 1 AND length("meetingCaseId") <= 64), -- 検討事例ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 検討事項
  PRIMARY KEY ("meetingCaseId", "position"),
  UNIQUE ("meetingCaseId", "value"),
  FOREIGN KEY ("meetingCaseId") REFERENCES "meetingCase" ("meetingCaseId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_meetingTopic" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議の参加者
CREATE TABLE "meetingParticipant" (
  "meetingParticipantId" TEXT NOT NULL CHECK (length("meetingParticipantId") >= 1 AND length("meetingParticipantId") <= 64), -- 参加者ID
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "participantKind" TEXT NOT NULL, -- 参加者の立場
  "organisationName" TEXT CHECK (length("organisationName") <= 120), -- 機関名
  "participantName" TEXT CHECK (length("participantName") <= 120), -- 氏名
  "occupation" TEXT CHECK (length("occupation") <= 120), -- 職種
  "isObjectiveReviewer" INTEGER CHECK ("isObjectiveReviewer" IN (0, 1)), -- 客観的に確認する者
  PRIMARY KEY ("meetingParticipantId"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 地域課題・不足する社会資源
CREATE TABLE "regionalIssue" (
  "regionalIssueId" TEXT NOT NULL CHECK (length("regionalIssueId") >= 1 AND length("regionalIssueId") <= 64), -- 地域課題ID
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "issueDescription" TEXT NOT NULL CHECK (length("issueDescription") >= 1 AND length("issueDescription") <= 2000), -- 地域課題
  "missingResource" TEXT CHECK (length("missingResource") <= 1000), -- 不足する社会資源
  "discussedAt" TEXT CHECK (length("discussedAt") <= 200), -- 協議の場
  "responseNote" TEXT CHECK (length("responseNote") <= 1000), -- 対応の方向
  PRIMARY KEY ("regionalIssueId"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの評価
CREATE TABLE "evaluation" (
  "evaluationId" TEXT NOT NULL CHECK (length("evaluationId") >= 1 AND length("evaluationId") <= 64), -- 評価ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "evaluatedDate" TEXT NOT NULL CHECK ("evaluatedDate" IS date("evaluatedDate")), -- 評価日
  "evaluatedByName" TEXT CHECK (length("evaluatedByName") <= 120), -- 評価の担当者
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 確認した会議ID
  "evaluationResult" TEXT NOT NULL, -- 評価結果
  "observedChangesOther" TEXT CHECK (length("observedChangesOther") <= 200), -- その他の変化
  "goalAttainment" TEXT CHECK (length("goalAttainment") <= 2000), -- 目標の達成状況
  "remainingIssues" TEXT CHECK (length("remainingIssues") <= 2000), -- 残された課題
  "personsWish" TEXT CHECK (length("personsWish") <= 1000), -- 本人の希望
  "supportersOpinion" TEXT CHECK (length("supportersOpinion") <= 1000), -- 支援員の意見
  "supportersSituation" TEXT CHECK (length("supportersSituation") <= 1000), -- 支援者の状況
  "closureReason" TEXT, -- 終結の理由
  "isFollowUpNeeded" INTEGER CHECK ("isFollowUpNeeded" IN (0, 1)), -- フォローアップの必要
  "followUpMethod" TEXT CHECK (length("followUpMethod") <= 1000), -- フォローアップの方法
  PRIMARY KEY ("evaluationId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("closureReason") REFERENCES "code_closureReason" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの評価の「見られた変化」
CREATE TABLE "evaluation_observedChanges" (
  "evaluationId" TEXT NOT NULL CHECK (length("evaluationId") >= 1 AND length("evaluationId") <= 64), -- 評価ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 見られた変化
  PRIMARY KEY ("evaluationId", "position"),
  UNIQUE ("evaluationId", "value"),
  FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_observedChange" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 目標ごとの評価
CREATE TABLE "goalEvaluation" (
  "goalEvaluationId" TEXT NOT NULL CHECK (length("goalEvaluationId") >= 1 AND length("goalEvaluationId") <= 64), -- 目標評価ID
  "evaluationId" TEXT NOT NULL CHECK (length("evaluationId") >= 1 AND length("evaluationId") <= 64), -- 評価ID
  "planGoalId" TEXT NOT NULL CHECK (length("planGoalId") >= 1 AND length("planGoalId") <= 64), -- 目標ID
  "attainment" TEXT CHECK (length("attainment") <= 1000), -- 達成状況
  "attainmentGrade" TEXT, -- 達成の程度
  PRIMARY KEY ("goalEvaluationId"),
  FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planGoalId") REFERENCES "planGoal" ("planGoalId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("attainmentGrade") REFERENCES "code_attainmentGrade" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 就労・増収の状況
CREATE TABLE "employmentResult" (
  "employmentResultId" TEXT NOT NULL CHECK (length("employmentResultId") >= 1 AND length("employmentResultId") <= 64), -- 就労結果ID
  "evaluationId" TEXT NOT NULL CHECK (length("evaluationId") >= 1 AND length("evaluationId") <= 64), -- 評価ID
  "isEmploymentSupportTarget" INTEGER CHECK ("isEmploymentSupportTarget" IN (0, 1)), -- 就労支援対象者
  "employedDate" TEXT CHECK ("employedDate" IS date("employedDate")), -- 就労開始日
  "workForm" TEXT, -- 雇用形態
  "isIncomeIncreased" INTEGER CHECK ("isIncomeIncreased" IN (0, 1)), -- 増収
  "increasedYen" INTEGER CHECK ("increasedYen" >= 0 AND "increasedYen" <= 9999999999999), -- 増えた月額
  PRIMARY KEY ("employmentResultId"),
  FOREIGN KEY ("evaluationId") REFERENCES "evaluation" ("evaluationId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("workForm") REFERENCES "code_workForm" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 終結・中断・差戻し
CREATE TABLE "closure" (
  "closureId" TEXT NOT NULL CHECK (length("closureId") >= 1 AND length("closureId") <= 64), -- 終結ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "componentCode" TEXT NOT NULL, -- 構成事業
  "closureKind" TEXT NOT NULL, -- 終結等の種別
  "closedDate" TEXT NOT NULL CHECK ("closedDate" IS date("closedDate")), -- 終結等の日
  "closureReason" TEXT, -- 終結・中断の理由
  "closureReasonNote" TEXT CHECK (length("closureReasonNote") <= 1000), -- 理由の説明
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 判断した会議ID
  "isIssueOrganised" INTEGER CHECK ("isIssueOrganised" IN (0, 1)), -- 課題の整理
  "prospect" TEXT CHECK (length("prospect") <= 1000), -- 支援の見通し
  "personsWish" TEXT CHECK (length("personsWish") <= 1000), -- 本人の意向
  "roleAgreementDate" TEXT CHECK ("roleAgreementDate" IS date("roleAgreementDate")), -- 役割分担の合意日
  "leadAgencyName" TEXT CHECK (length("leadAgencyName") <= 120), -- 主担当機関
  "nextAgencyName" TEXT CHECK (length("nextAgencyName") <= 120), -- 引き継ぐ機関
  "informationSharingArrangement" TEXT CHECK (length("informationSharingArrangement") <= 1000), -- 情報共有の体制
  "connectedResource" TEXT CHECK (length("connectedResource") <= 500), -- つながった社会資源
  "isRelationStable" INTEGER CHECK ("isRelationStable" IN (0, 1)), -- 関係性の安定
  "isContactLost" INTEGER CHECK ("isContactLost" IN (0, 1)), -- 連絡が完全に取れない
  "isFollowUpNeeded" INTEGER CHECK ("isFollowUpNeeded" IN (0, 1)), -- フォローアップの必要
  "followUpPlan" TEXT CHECK (length("followUpPlan") <= 1000), -- フォローアップの計画
  PRIMARY KEY ("closureId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("closureKind") REFERENCES "code_closureKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("closureReason") REFERENCES "code_closureReason" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 終結・中断・差戻しの「行った働きかけ」
CREATE TABLE "closure_contactAttempts" (
  "closureId" TEXT NOT NULL CHECK (length("closureId") >= 1 AND length("closureId") <= 64), -- 終結ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 行った働きかけ
  PRIMARY KEY ("closureId", "position"),
  UNIQUE ("closureId", "value"),
  FOREIGN KEY ("closureId") REFERENCES "closure" ("closureId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_contactAttempt" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 中断前の働きかけ
CREATE TABLE "closureContact" (
  "closureContactId" TEXT NOT NULL CHECK (length("closureContactId") >= 1 AND length("closureContactId") <= 64), -- 働きかけID
  "closureId" TEXT NOT NULL CHECK (length("closureId") >= 1 AND length("closureId") <= 64), -- 終結ID
  "attemptedDate" TEXT NOT NULL CHECK ("attemptedDate" IS date("attemptedDate")), -- 働きかけた日
  "contactAttempt" TEXT NOT NULL, -- 働きかけの方法
  "attemptResult" TEXT CHECK (length("attemptResult") <= 500), -- 結果
  PRIMARY KEY ("closureContactId"),
  FOREIGN KEY ("closureId") REFERENCES "closure" ("closureId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("contactAttempt") REFERENCES "code_contactAttempt" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 指標
CREATE TABLE "indicator" (
  "indicatorCode" TEXT NOT NULL, -- 指標
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "valueStatus" TEXT NOT NULL, -- 値の状態
  "value" REAL CHECK ("value" >= 0), -- 値
  "targetValue" REAL CHECK ("targetValue" >= 0), -- 目標値
  PRIMARY KEY ("indicatorCode", "fiscalYear"),
  FOREIGN KEY ("indicatorCode") REFERENCES "code_indicator" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("valueStatus") REFERENCES "code_valueStatus" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 経費明細
CREATE TABLE "costLine" (
  "costLineId" TEXT NOT NULL CHECK (length("costLineId") >= 1 AND length("costLineId") <= 64), -- 経費ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "componentCode" TEXT NOT NULL, -- 構成事業
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "expenseCategory" TEXT NOT NULL, -- 費目
  "costItem" TEXT, -- 経費の種類
  "description" TEXT CHECK (length("description") <= 300), -- 積算内訳
  "plannedYen" INTEGER CHECK ("plannedYen" >= 0 AND "plannedYen" <= 9999999999999), -- 支出予定額
  "plannedEligibleYen" INTEGER CHECK ("plannedEligibleYen" >= 0 AND "plannedEligibleYen" <= 9999999999999), -- うち対象経費（予定）
  "actualYen" INTEGER CHECK ("actualYen" >= 0 AND "actualYen" <= 9999999999999), -- 支出済額
  "actualEligibleYen" INTEGER CHECK ("actualEligibleYen" >= 0 AND "actualEligibleYen" <= 9999999999999), -- うち対象経費（実績）
  "actualDescription" TEXT CHECK (length("actualDescription") <= 300), -- 実績の内訳
  "fundingSource" TEXT NOT NULL, -- 財源
  PRIMARY KEY ("costLineId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("expenseCategory") REFERENCES "code_expenseCategory" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("costItem") REFERENCES "code_costItem" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("fundingSource") REFERENCES "code_fundingSource" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 収入明細
CREATE TABLE "incomeLine" (
  "incomeLineId" TEXT NOT NULL CHECK (length("incomeLineId") >= 1 AND length("incomeLineId") <= 64), -- 収入ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "componentCode" TEXT NOT NULL, -- 構成事業
  "incomeKind" TEXT NOT NULL, -- 収入の種類
  "description" TEXT CHECK (length("description") <= 300), -- 内容
  "plannedYen" INTEGER CHECK ("plannedYen" >= 0 AND "plannedYen" <= 9999999999999), -- 収入予定額
  "actualYen" INTEGER CHECK ("actualYen" >= 0 AND "actualYen" <= 9999999999999), -- 収入済額
  PRIMARY KEY ("incomeLineId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("incomeKind") REFERENCES "code_incomeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 交付金の事業別入力
CREATE TABLE "grantLine" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "grantItem" TEXT NOT NULL, -- 交付金の事業
  "baseYearCostYen" INTEGER CHECK ("baseYearCostYen" >= 0 AND "baseYearCostYen" <= 9999999999999), -- 基準年度の費用
  "correctedBaseYearCostYen" INTEGER CHECK ("correctedBaseYearCostYen" >= 0 AND "correctedBaseYearCostYen" <= 9999999999999), -- 補正後の基準年度の費用
  "correctionReason" TEXT CHECK (length("correctionReason") <= 300), -- 補正の理由
  "baseAmountYen" INTEGER CHECK ("baseAmountYen" >= 0 AND "baseAmountYen" <= 9999999999999), -- 基準額
  "ministerAmountYen" INTEGER CHECK ("ministerAmountYen" >= 0 AND "ministerAmountYen" <= 9999999999999), -- 大臣が定める方法の額
  "zeroReason" TEXT CHECK (length("zeroReason") <= 300), -- 0円の理由
  PRIMARY KEY ("fiscalYear", "grantItem"),
  FOREIGN KEY ("grantItem") REFERENCES "code_grantItem" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 交付金の計算条件
CREATE TABLE "grantSetting" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "costBaseMethod" TEXT NOT NULL, -- 費用の求め方
  "incomeDeductionMethod" TEXT NOT NULL, -- 収入の控除の仕方
  "capSplitMethod" TEXT NOT NULL, -- 区分の上限を超えたときの配分
  "settlementCapMethod" TEXT NOT NULL, -- 確定額の上限の取り方
  "isFiveYearsElapsedOverride" INTEGER CHECK ("isFiveYearsElapsedOverride" IN (0, 1)), -- 5年経過の判定（手入力）
  "fiveYearsOverrideReason" TEXT CHECK (length("fiveYearsOverrideReason") <= 300), -- 5年経過を手入力した理由
  "adjustmentGrantYen" INTEGER CHECK ("adjustmentGrantYen" >= 0 AND "adjustmentGrantYen" <= 9999999999999), -- 総合事業の調整交付金
  PRIMARY KEY ("fiscalYear"),
  FOREIGN KEY ("costBaseMethod") REFERENCES "code_costBaseMethod" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("incomeDeductionMethod") REFERENCES "code_incomeDeductionMethod" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("capSplitMethod") REFERENCES "code_capSplitMethod" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("settlementCapMethod") REFERENCES "code_settlementCapMethod" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 影響額
CREATE TABLE "impactAmount" (
  "impactAmountId" TEXT NOT NULL CHECK (length("impactAmountId") >= 1 AND length("impactAmountId") <= 64), -- 影響額ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "grantItem" TEXT NOT NULL, -- 交付金の事業
  "impactKind" TEXT NOT NULL, -- 事由
  "amountYen" INTEGER NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999), -- 影響額
  "reason" TEXT CHECK (length("reason") <= 300), -- 内容
  PRIMARY KEY ("impactAmountId"),
  FOREIGN KEY ("grantItem") REFERENCES "code_grantItem" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("impactKind") REFERENCES "code_impactKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 区分別の上限
CREATE TABLE "categoryCap" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "capCategory" TEXT NOT NULL, -- 区分
  "capYen" INTEGER NOT NULL CHECK ("capYen" >= 0 AND "capYen" <= 9999999999999), -- 区分の基準額
  "otherProgrammeCostYen" INTEGER NOT NULL CHECK ("otherProgrammeCostYen" >= 0 AND "otherProgrammeCostYen" <= 9999999999999), -- 地域支援事業分の額
  PRIMARY KEY ("fiscalYear", "capCategory"),
  FOREIGN KEY ("capCategory") REFERENCES "code_capCategory" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 交付金の文書
CREATE TABLE "grantDocument" (
  "grantDocumentId" TEXT NOT NULL CHECK (length("grantDocumentId") >= 1 AND length("grantDocumentId") <= 64), -- 文書ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "documentKind" TEXT NOT NULL, -- 文書の種類
  "payer" TEXT NOT NULL, -- 交付する者
  "documentNumber" TEXT CHECK (length("documentNumber") <= 40), -- 文書番号
  "documentDate" TEXT CHECK ("documentDate" IS date("documentDate")), -- 文書の日付
  "addressee" TEXT CHECK (length("addressee") <= 80), -- 宛先
  "applicantName" TEXT CHECK (length("applicantName") <= 80), -- 市町村長名
  "applicantAddress" TEXT CHECK (length("applicantAddress") <= 200), -- 所在地
  "departmentName" TEXT CHECK (length("departmentName") <= 80), -- 担当部署
  "preparedByName" TEXT CHECK (length("preparedByName") <= 60), -- 作成者
  "confirmedByName" TEXT CHECK (length("confirmedByName") <= 60), -- 確認者
  "contactPhone" TEXT CHECK (length("contactPhone") <= 40), -- 電話番号
  "contactEmail" TEXT CHECK (length("contactEmail") <= 120), -- メールアドレス
  "changeVersion" INTEGER CHECK ("changeVersion" >= 1 AND "changeVersion" <= 99), -- 変更の回
  "changeReason" TEXT CHECK (length("changeReason") <= 1000), -- 変更の理由
  "plannedDate" TEXT CHECK ("plannedDate" IS date("plannedDate")), -- 予定日
  "spentUntilDate" TEXT CHECK ("spentUntilDate" IS date("spentUntilDate")), -- 支出済額の基準日
  "requestedYen" INTEGER CHECK ("requestedYen" >= 0 AND "requestedYen" <= 9999999999999), -- 請求額
  "taxCreditYen" INTEGER CHECK ("taxCreditYen" >= 0 AND "taxCreditYen" <= 9999999999999), -- 仕入控除税額
  "deviationReason" TEXT CHECK (length("deviationReason") <= 300), -- 通常と異なる理由
  PRIMARY KEY ("grantDocumentId"),
  FOREIGN KEY ("documentKind") REFERENCES "code_documentKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 中止・廃止する事業
CREATE TABLE "discontinuedWork" (
  "discontinuedWorkId" TEXT NOT NULL CHECK (length("discontinuedWorkId") >= 1 AND length("discontinuedWorkId") <= 64), -- 中止・廃止ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "componentCode" TEXT NOT NULL, -- 構成事業
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "discontinuationKind" TEXT NOT NULL, -- 中止・廃止の別
  "discontinuationExtent" TEXT NOT NULL, -- 全部・一部の別
  "description" TEXT CHECK (length("description") <= 500), -- 中止・廃止の内容
  "discontinuedDate" TEXT NOT NULL CHECK ("discontinuedDate" IS date("discontinuedDate")), -- 中止・廃止の日
  "resumptionDate" TEXT CHECK ("resumptionDate" IS date("resumptionDate")), -- 再開の予定日
  "spentYen" INTEGER CHECK ("spentYen" >= 0 AND "spentYen" <= 9999999999999), -- 支出済額
  "supportMeasures" TEXT CHECK (length("supportMeasures") <= 500), -- 支援を受けている人への措置
  "propertyMeasures" TEXT CHECK (length("propertyMeasures") <= 500), -- 財産の措置
  "otherMeasures" TEXT CHECK (length("otherMeasures") <= 500), -- その他の措置
  PRIMARY KEY ("discontinuedWorkId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("discontinuationKind") REFERENCES "code_discontinuationKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("discontinuationExtent") REFERENCES "code_discontinuationExtent" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 交付決定
CREATE TABLE "grantDecision" (
  "grantDecisionId" TEXT NOT NULL CHECK (length("grantDecisionId") >= 1 AND length("grantDecisionId") <= 64), -- 交付決定ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "payer" TEXT NOT NULL, -- 交付する者
  "grantLineCode" TEXT, -- 交付金の算定行
  "decidedDate" TEXT NOT NULL CHECK ("decidedDate" IS date("decidedDate")), -- 交付決定日
  "decisionNumber" TEXT CHECK (length("decisionNumber") <= 60), -- 交付決定番号
  "amountYen" INTEGER NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999), -- 交付決定額
  PRIMARY KEY ("grantDecisionId"),
  FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("grantLineCode") REFERENCES "code_grantLineCode" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 交付金の受入
CREATE TABLE "grantReceipt" (
  "grantReceiptId" TEXT NOT NULL CHECK (length("grantReceiptId") >= 1 AND length("grantReceiptId") <= 64), -- 受入ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "payer" TEXT NOT NULL, -- 交付する者
  "receivedDate" TEXT CHECK ("receivedDate" IS date("receivedDate")), -- 受入日
  "amountYen" INTEGER NOT NULL CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999), -- 受入額
  PRIMARY KEY ("grantReceiptId"),
  FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 財産
CREATE TABLE "propertyItem" (
  "propertyItemId" TEXT NOT NULL CHECK (length("propertyItemId") >= 1 AND length("propertyItemId") <= 64), -- 財産ID
  "itemName" TEXT NOT NULL CHECK (length("itemName") >= 1 AND length("itemName") <= 120), -- 品名
  "specification" TEXT CHECK (length("specification") <= 120), -- 規格
  "componentCode" TEXT NOT NULL, -- 構成事業
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "acquiredDate" TEXT NOT NULL CHECK ("acquiredDate" IS date("acquiredDate")), -- 取得日
  "unitPriceYen" INTEGER NOT NULL CHECK ("unitPriceYen" >= 0 AND "unitPriceYen" <= 9999999999999), -- 取得単価
  "quantity" INTEGER NOT NULL CHECK ("quantity" >= 1 AND "quantity" <= 100000), -- 数量
  "restrictionYears" INTEGER CHECK ("restrictionYears" >= 0 AND "restrictionYears" <= 60), -- 処分制限期間
  "disposalKind" TEXT, -- 処分の方法
  "disposalDate" TEXT CHECK ("disposalDate" IS date("disposalDate")), -- 処分の予定日
  "disposalProceedsYen" INTEGER CHECK ("disposalProceedsYen" >= 0 AND "disposalProceedsYen" <= 9999999999999), -- 処分の対価
  PRIMARY KEY ("propertyItemId"),
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("disposalKind") REFERENCES "code_disposalKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 予算・決算の抄本
CREATE TABLE "budgetLine" (
  "budgetLineId" TEXT NOT NULL CHECK (length("budgetLineId") >= 1 AND length("budgetLineId") <= 64), -- 予算行ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "budgetSide" TEXT NOT NULL, -- 歳入・歳出
  "budgetAccount" TEXT NOT NULL, -- 会計
  "kan" TEXT NOT NULL CHECK (length("kan") >= 1 AND length("kan") <= 60), -- 款
  "ko" TEXT NOT NULL CHECK (length("ko") >= 1 AND length("ko") <= 60), -- 項
  "moku" TEXT NOT NULL CHECK (length("moku") >= 1 AND length("moku") <= 60), -- 目
  "setsu" TEXT CHECK (length("setsu") <= 60), -- 節
  "budgetRole" TEXT, -- 照合の対象
  "budgetYen" INTEGER NOT NULL CHECK ("budgetYen" >= 0 AND "budgetYen" <= 9999999999999), -- 予算現額
  "reallocatedYen" INTEGER CHECK ("reallocatedYen" >= -9999999999999 AND "reallocatedYen" <= 9999999999999), -- 予備費充用・流用の増減
  "reallocationReason" TEXT CHECK (length("reallocationReason") <= 300), -- 予算の増減の内容
  "settledYen" INTEGER CHECK ("settledYen" >= 0 AND "settledYen" <= 9999999999999), -- 決算額
  "relatedYen" INTEGER NOT NULL CHECK ("relatedYen" >= 0 AND "relatedYen" <= 9999999999999), -- 当該事業に係る額
  "settledRelatedYen" INTEGER CHECK ("settledRelatedYen" >= 0 AND "settledRelatedYen" <= 9999999999999), -- 当該事業に係る決算額
  "carriedOverYen" INTEGER CHECK ("carriedOverYen" >= 0 AND "carriedOverYen" <= 9999999999999), -- 翌年度繰越額
  "description" TEXT CHECK (length("description") <= 300), -- 説明
  "deviationReason" TEXT CHECK (length("deviationReason") <= 300), -- 調書と異なる理由
  PRIMARY KEY ("budgetLineId"),
  FOREIGN KEY ("budgetSide") REFERENCES "code_budgetSide" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("budgetAccount") REFERENCES "code_budgetAccount" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("budgetRole") REFERENCES "code_budgetRole" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 困窮地域づくりの事業評価
CREATE TABLE "communityEvaluation" (
  "communityEvaluationId" TEXT NOT NULL CHECK (length("communityEvaluationId") >= 1 AND length("communityEvaluationId") <= 64), -- 事業評価ID
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 年度
  "targetDescription" TEXT NOT NULL CHECK (length("targetDescription") >= 1 AND length("targetDescription") <= 500), -- 成果目標
  "targetValue" REAL NOT NULL CHECK ("targetValue" >= 0), -- 目標値
  "actualValue" REAL CHECK ("actualValue" >= 0), -- 実績値
  "unitName" TEXT NOT NULL CHECK (length("unitName") >= 1 AND length("unitName") <= 20), -- 単位
  "evaluatedDate" TEXT CHECK ("evaluatedDate" IS date("evaluatedDate")), -- 評価を行った日
  "hasThirdParty" INTEGER CHECK ("hasThirdParty" IN (0, 1)), -- 第三者の参加
  "resultDescription" TEXT CHECK (length("resultDescription") <= 2000), -- 評価の内容
  PRIMARY KEY ("communityEvaluationId")
) STRICT;

-- 全国の数値
CREATE TABLE "nationalStatistic" (
  "fiscalYear" INTEGER NOT NULL CHECK ("fiscalYear" >= 2021 AND "fiscalYear" <= 2100), -- 会計年度
  "nationalStatisticKind" TEXT NOT NULL, -- 数値の種別
  "statisticValue" INTEGER NOT NULL CHECK ("statisticValue" >= 0 AND "statisticValue" <= 1000000000), -- 値
  "statisticYear" INTEGER CHECK ("statisticYear" >= 2021 AND "statisticYear" <= 2100), -- 統計の年度
  "statisticSource" TEXT NOT NULL CHECK (length("statisticSource") >= 1 AND length("statisticSource") <= 300), -- 出典
  PRIMARY KEY ("fiscalYear", "nationalStatisticKind"),
  FOREIGN KEY ("nationalStatisticKind") REFERENCES "code_nationalStatistic" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 一度限りの加算の記録
CREATE TABLE "oneTimePayment" (
  "oneTimePaymentId" TEXT NOT NULL CHECK (length("oneTimePaymentId") >= 1 AND length("oneTimePaymentId") <= 64), -- 一度限りの加算ID
  "addOnKind" TEXT NOT NULL, -- 加算の種別
  "receivedFiscalYear" INTEGER NOT NULL CHECK ("receivedFiscalYear" >= 2021 AND "receivedFiscalYear" <= 2100), -- 受けた年度
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "amountYen" INTEGER CHECK ("amountYen" >= 0 AND "amountYen" <= 9999999999999), -- 受けた額
  PRIMARY KEY ("oneTimePaymentId"),
  FOREIGN KEY ("addOnKind") REFERENCES "code_addOn" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 例外と確認
CREATE TABLE "exception" (
  "exceptionId" TEXT NOT NULL CHECK (length("exceptionId") >= 1 AND length("exceptionId") <= 64), -- 例外ID
  "ruleId" TEXT NOT NULL CHECK (length("ruleId") >= 1 AND length("ruleId") <= 100), -- 検査の番号
  "recordId" TEXT NOT NULL CHECK (length("recordId") >= 1 AND length("recordId") <= 200), -- 記録のID
  "reason" TEXT NOT NULL CHECK (length("reason") >= 1 AND length("reason") <= 500), -- 理由
  "approver" TEXT NOT NULL CHECK (length("approver") >= 1 AND length("approver") <= 120), -- 承認者
  "approvedDate" TEXT NOT NULL CHECK ("approvedDate" IS date("approvedDate")), -- 承認日
  "expiresDate" TEXT CHECK ("expiresDate" IS date("expiresDate")), -- 期限
  PRIMARY KEY ("exceptionId")
) STRICT;

-- 支援会議
CREATE TABLE "supportConference" (
  "supportConferenceId" TEXT NOT NULL CHECK (length("supportConferenceId") >= 1 AND length("supportConferenceId") <= 64), -- 支援会議ID
  "heldDate" TEXT NOT NULL CHECK ("heldDate" IS date("heldDate")), -- 開催日
  "startTime" TEXT, -- 開始時刻
  "endTime" TEXT, -- 終了時刻
  "venue" TEXT CHECK (length("venue") <= 200), -- 場所
  "chairName" TEXT CHECK (length("chairName") <= 120), -- 会長・主宰者
  "recorderName" TEXT CHECK (length("recorderName") <= 120), -- 記録者
  "isSecrecyConfirmed" INTEGER CHECK ("isSecrecyConfirmed" IN (0, 1)), -- 守秘義務の確認
  "isClosed" INTEGER CHECK ("isClosed" IN (0, 1)), -- 非公開
  "nextDate" TEXT CHECK ("nextDate" IS date("nextDate")), -- 次回の予定日
  PRIMARY KEY ("supportConferenceId")
) STRICT;

-- 支援会議の「目的」
CREATE TABLE "supportConference_conferencePurposes" (
  "supportConferenceId" TEXT NOT NULL CHECK (length("supportConferenceId") >= 1 AND length("supportConferenceId") <= 64), -- 支援会議ID
  "position" INTEGER NOT NULL CHECK ("position" >= 1), -- 並び順
  "value" TEXT NOT NULL, -- 目的
  PRIMARY KEY ("supportConferenceId", "position"),
  UNIQUE ("supportConferenceId", "value"),
  FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("value") REFERENCES "code_conferencePurpose" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援会議の出席者
CREATE TABLE "supportConferenceMember" (
  "supportConferenceMemberId" TEXT NOT NULL CHECK (length("supportConferenceMemberId") >= 1 AND length("supportConferenceMemberId") <= 64), -- 出席者ID
  "supportConferenceId" TEXT NOT NULL CHECK (length("supportConferenceId") >= 1 AND length("supportConferenceId") <= 64), -- 支援会議ID
  "participantKind" TEXT NOT NULL, -- 立場
  "organisationName" TEXT CHECK (length("organisationName") <= 120), -- 機関名
  "memberName" TEXT CHECK (length("memberName") <= 120), -- 氏名
  "isMember" INTEGER CHECK ("isMember" IN (0, 1)), -- 構成員
  "secrecyToldDate" TEXT CHECK ("secrecyToldDate" IS date("secrecyToldDate")), -- 守秘義務を伝えた日
  PRIMARY KEY ("supportConferenceMemberId"),
  FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援会議の検討事例
CREATE TABLE "supportConferenceCase" (
  "supportConferenceCaseId" TEXT NOT NULL CHECK (length("supportConferenceCaseId") >= 1 AND length("supportConferenceCaseId") <= 64), -- 支援会議の事例ID
  "supportConferenceId" TEXT NOT NULL CHECK (length("supportConferenceId") >= 1 AND length("supportConferenceId") <= 64), -- 支援会議ID
  "subjectLabel" TEXT NOT NULL CHECK (length("subjectLabel") >= 1 AND length("subjectLabel") <= 120), -- 対象の呼称
  "isNameWithheld" INTEGER CHECK ("isNameWithheld" IN (0, 1)), -- 氏名を伏せた
  "awarenessNote" TEXT CHECK (length("awarenessNote") <= 2000), -- 把握の経緯
  "consentStatus" TEXT, -- 本人同意の状況
  "noConsentReason" TEXT CHECK (length("noConsentReason") <= 1000), -- 同意が得られていない理由
  "consentEffort" TEXT CHECK (length("consentEffort") <= 1000), -- 同意に向けた働きかけ
  "isUrgent" INTEGER CHECK ("isUrgent" IN (0, 1)), -- 緊急
  "urgencyNote" TEXT CHECK (length("urgencyNote") <= 1000), -- 緊急性の説明
  "householdPicture" TEXT CHECK (length("householdPicture") <= 4000), -- 把握している世帯像
  "currentEfforts" TEXT CHECK (length("currentEfforts") <= 2000), -- 現在の取組
  "wantedAgencies" TEXT CHECK (length("wantedAgencies") <= 1000), -- 関わってほしい機関
  "requestsToDepartments" TEXT CHECK (length("requestsToDepartments") <= 1000), -- 他部署へのお願い
  "discussion" TEXT CHECK (length("discussion") <= 8000), -- 検討結果
  "roleDivision" TEXT CHECK (length("roleDivision") <= 4000), -- 役割分担
  "emergencyResponse" TEXT CHECK (length("emergencyResponse") <= 2000), -- 緊急の対応
  "nextDate" TEXT CHECK ("nextDate" IS date("nextDate")), -- 次回の検討日
  "movedDate" TEXT CHECK ("movedDate" IS date("movedDate")), -- 重層的支援会議への移行日
  PRIMARY KEY ("supportConferenceCaseId"),
  FOREIGN KEY ("supportConferenceId") REFERENCES "supportConference" ("supportConferenceId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援会議の協力の求め
CREATE TABLE "supportConferenceRequest" (
  "supportConferenceRequestId" TEXT NOT NULL CHECK (length("supportConferenceRequestId") >= 1 AND length("supportConferenceRequestId") <= 64), -- 求めID
  "supportConferenceCaseId" TEXT NOT NULL CHECK (length("supportConferenceCaseId") >= 1 AND length("supportConferenceCaseId") <= 64), -- 支援会議の事例ID
  "requestedDate" TEXT NOT NULL CHECK ("requestedDate" IS date("requestedDate")), -- 求めた日
  "requestedName" TEXT NOT NULL CHECK (length("requestedName") >= 1 AND length("requestedName") <= 120), -- 求めた相手
  "requestedMatter" TEXT NOT NULL CHECK (length("requestedMatter") >= 1 AND length("requestedMatter") <= 1000), -- 求めた内容
  "respondedDate" TEXT CHECK ("respondedDate" IS date("respondedDate")), -- 回答日
  "response" TEXT CHECK (length("response") <= 2000), -- 回答
  PRIMARY KEY ("supportConferenceRequestId"),
  FOREIGN KEY ("supportConferenceCaseId") REFERENCES "supportConferenceCase" ("supportConferenceCaseId") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援会議で共有された情報
CREATE TABLE "supportConferenceShare" (
  "supportConferenceShareId" TEXT NOT NULL CHECK (length("supportConferenceShareId") >= 1 AND length("supportConferenceShareId") <= 64), -- 共有ID
  "supportConferenceCaseId" TEXT NOT NULL CHECK (length("supportConferenceCaseId") >= 1 AND length("supportConferenceCaseId") <= 64), -- 支援会議の事例ID
  "providerName" TEXT NOT NULL CHECK (length("providerName") >= 1 AND length("providerName") <= 120), -- 提供した機関
  "sharedScope" TEXT NOT NULL CHECK (length("sharedScope") >= 1 AND length("sharedScope") <= 1000), -- 共有した情報の範囲
  PRIMARY KEY ("supportConferenceShareId"),
  FOREIGN KEY ("supportConferenceCaseId") REFERENCES "supportConferenceCase" ("supportConferenceCaseId") DEFERRABLE INITIALLY DEFERRED
) STRICT;
