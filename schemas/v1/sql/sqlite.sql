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

-- 拠点
CREATE TABLE "site" (
  "siteId" TEXT NOT NULL CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "siteName" TEXT NOT NULL CHECK (length("siteName") >= 1 AND length("siteName") <= 120), -- 拠点名
  "siteKind" TEXT NOT NULL, -- 拠点の種別
  "consultationSiteKind" TEXT, -- 相談拠点の類型
  "operatorId" TEXT CHECK (length("operatorId") >= 1 AND length("operatorId") <= 64), -- 実施者ID
  "address" TEXT CHECK (length("address") <= 200), -- 所在地
  "openedDate" TEXT CHECK ("openedDate" IS date("openedDate")), -- 開設日
  "closedDate" TEXT CHECK ("closedDate" IS date("closedDate")), -- 廃止日
  "openDaysPerWeek" REAL CHECK ("openDaysPerWeek" >= 0 AND "openDaysPerWeek" <= 7), -- 週の開設日数
  "hoursPerDay" REAL CHECK ("hoursPerDay" >= 0 AND "hoursPerDay" <= 24), -- 1日の開設時間
  "openDaysPerYear" INTEGER CHECK ("openDaysPerYear" >= 0 AND "openDaysPerYear" <= 366), -- 年間開設日数
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

-- 支援ケース
CREATE TABLE "case" (
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "householdId" TEXT CHECK (length("householdId") >= 1 AND length("householdId") <= 64), -- 世帯ID
  "openedDate" TEXT NOT NULL CHECK ("openedDate" IS date("openedDate")), -- ケース開始日
  "acceptedDate" TEXT CHECK ("acceptedDate" IS date("acceptedDate")), -- 多機関協働の受付日
  "noApplicationReason" TEXT CHECK (length("noApplicationReason") <= 500), -- 申込票によらない理由
  "previousCaseId" TEXT CHECK (length("previousCaseId") >= 1 AND length("previousCaseId") <= 64), -- 再開前のケースID
  "reopenedDate" TEXT CHECK ("reopenedDate" IS date("reopenedDate")), -- 再開日
  "ageClass" TEXT, -- 年齢階級
  "sex" TEXT, -- 性別
  PRIMARY KEY ("caseId"),
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
  "siteId" TEXT CHECK (length("siteId") >= 1 AND length("siteId") <= 64), -- 拠点ID
  "componentCode" TEXT NOT NULL, -- 受け付けた構成事業
  "isNew" INTEGER NOT NULL CHECK ("isNew" IN (0, 1)), -- 新規の相談
  "consultationRoute" TEXT, -- 相談経路
  "primaryConcern" TEXT, -- 最も困っていること
  "triage" TEXT, -- 振り分け
  "isAccepted" INTEGER CHECK ("isAccepted" IN (0, 1)), -- 受け付けたか
  "declinedReason" TEXT CHECK (length("declinedReason") <= 500), -- 受け付けなかった理由
  PRIMARY KEY ("intakeId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("siteId") REFERENCES "site" ("siteId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consultationRoute") REFERENCES "code_consultationRoute" ("code") DEFERRABLE INITIALLY DEFERRED,
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
  "toComponentCode" TEXT NOT NULL, -- つなぎ先の構成事業
  "referralReason" TEXT, -- つなぐ理由
  "explainedDate" TEXT CHECK ("explainedDate" IS date("explainedDate")), -- 説明日
  "isReturned" INTEGER CHECK ("isReturned" IN (0, 1)), -- 紹介元へ戻したか
  "returnConsultationDate" TEXT CHECK ("returnConsultationDate" IS date("returnConsultationDate")), -- 戻す協議の日
  PRIMARY KEY ("referralId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("fromAgencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("toComponentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("referralReason") REFERENCES "code_referralReason" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 本人同意
CREATE TABLE "consent" (
  "consentId" TEXT NOT NULL CHECK (length("consentId") >= 1 AND length("consentId") <= 64), -- 同意ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "consentStatus" TEXT NOT NULL, -- 同意の状況
  "consentDate" TEXT CHECK ("consentDate" IS date("consentDate")), -- 同意日
  "withdrawnDate" TEXT CHECK ("withdrawnDate" IS date("withdrawnDate")), -- 撤回日
  "exceptionReason" TEXT CHECK (length("exceptionReason") <= 500), -- 例外の理由
  PRIMARY KEY ("consentId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("consentStatus") REFERENCES "code_consentStatus" ("code") DEFERRABLE INITIALLY DEFERRED
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

-- 相談受付・申込票
CREATE TABLE "supportApplication" (
  "supportApplicationId" TEXT NOT NULL CHECK (length("supportApplicationId") >= 1 AND length("supportApplicationId") <= 64), -- 申込票ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "appliedDate" TEXT NOT NULL CHECK ("appliedDate" IS date("appliedDate")), -- 申込日
  "isExplained" INTEGER CHECK ("isExplained" IN (0, 1)), -- 個人情報の取扱いの説明
  "isSharingAgreed" INTEGER CHECK ("isSharingAgreed" IN (0, 1)), -- 情報共有への同意
  "isSigned" INTEGER CHECK ("isSigned" IN (0, 1)), -- 本人署名
  "assistedByKind" TEXT, -- 申込を補助した者
  PRIMARY KEY ("supportApplicationId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("assistedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- インテーク・アセスメントシート
CREATE TABLE "assessment" (
  "assessmentId" TEXT NOT NULL CHECK (length("assessmentId") >= 1 AND length("assessmentId") <= 64), -- アセスメントID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "assessedDate" TEXT NOT NULL CHECK ("assessedDate" IS date("assessedDate")), -- アセスメント日
  "preparedByKind" TEXT, -- 作成者の種別
  "meetingId" TEXT CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 提出した会議ID
  "householdSize" INTEGER CHECK ("householdSize" >= 1 AND "householdSize" <= 30), -- 世帯人数
  "personsIntention" TEXT CHECK (length("personsIntention") <= 2000), -- 本人の意向
  PRIMARY KEY ("assessmentId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("preparedByKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED
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

-- 支援プラン
CREATE TABLE "plan" (
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planKind" TEXT NOT NULL, -- プランの種別
  "planVersion" INTEGER NOT NULL CHECK ("planVersion" >= 1 AND "planVersion" <= 99), -- プランの回
  "parentPlanId" TEXT CHECK (length("parentPlanId") >= 1 AND length("parentPlanId") <= 64), -- 多機関協働のプランID
  "draftedDate" TEXT NOT NULL CHECK ("draftedDate" IS date("draftedDate")), -- プラン案の作成日
  "adoptedDate" TEXT CHECK ("adoptedDate" IS date("adoptedDate")), -- プランの決定日
  "personsIntention" TEXT CHECK (length("personsIntention") <= 2000), -- 本人の意向
  "issuesToSolve" TEXT CHECK (length("issuesToSolve") <= 2000), -- 解決すべき課題
  "supportPolicy" TEXT CHECK (length("supportPolicy") <= 2000), -- 支援方針
  "integrationMeasures" TEXT CHECK (length("integrationMeasures") <= 2000), -- 一体的に提供するための方策
  "usesOutreach" INTEGER CHECK ("usesOutreach" IN (0, 1)), -- アウトリーチの利用
  "usesParticipation" INTEGER CHECK ("usesParticipation" IN (0, 1)), -- 参加支援の利用
  "monitoringDate" TEXT CHECK ("monitoringDate" IS date("monitoringDate")), -- モニタリング予定日
  "periodStartDate" TEXT CHECK ("periodStartDate" IS date("periodStartDate")), -- プラン期間の開始日
  "periodEndDate" TEXT CHECK ("periodEndDate" IS date("periodEndDate")), -- プラン期間の終了日
  "personAgreedDate" TEXT CHECK ("personAgreedDate" IS date("personAgreedDate")), -- 本人が同意した日
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
  "task" TEXT NOT NULL CHECK (length("task") >= 1 AND length("task") <= 1000), -- 役割
  "isLead" INTEGER CHECK ("isLead" IN (0, 1)), -- 主担当
  PRIMARY KEY ("planRoleId"),
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("agencyKind") REFERENCES "code_agencyKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 支援決定
CREATE TABLE "decision" (
  "decisionId" TEXT NOT NULL CHECK (length("decisionId") >= 1 AND length("decisionId") <= 64), -- 決定ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "componentCode" TEXT NOT NULL, -- 決定した構成事業
  "decidedDate" TEXT NOT NULL CHECK ("decidedDate" IS date("decidedDate")), -- 決定日
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

-- 受入先とのマッチング
CREATE TABLE "match" (
  "matchId" TEXT NOT NULL CHECK (length("matchId") >= 1 AND length("matchId") <= 64), -- マッチングID
  "serviceId" TEXT NOT NULL CHECK (length("serviceId") >= 1 AND length("serviceId") <= 64), -- 支援ID
  "hostId" TEXT NOT NULL CHECK (length("hostId") >= 1 AND length("hostId") <= 64), -- 受入先ID
  "hostName" TEXT CHECK (length("hostName") <= 120), -- 受入先の名称
  "placeKind" TEXT, -- 参加の場の種別
  "matchedDate" TEXT NOT NULL CHECK ("matchedDate" IS date("matchedDate")), -- 受入開始日
  PRIMARY KEY ("matchId"),
  FOREIGN KEY ("serviceId") REFERENCES "service" ("serviceId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("placeKind") REFERENCES "code_placeKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- 会議
CREATE TABLE "meeting" (
  "meetingId" TEXT NOT NULL CHECK (length("meetingId") >= 1 AND length("meetingId") <= 64), -- 会議ID
  "meetingKind" TEXT NOT NULL, -- 会議の種類
  "heldDate" TEXT NOT NULL CHECK ("heldDate" IS date("heldDate")), -- 開催日
  "hostKind" TEXT, -- 主催者
  "meetingMode" TEXT, -- 開催形態
  "meetingSchedule" TEXT, -- 開催方法
  "combinedMeetingKind" TEXT, -- 活用した既存の会議体
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
  "isPersonalInformationShared" INTEGER NOT NULL CHECK ("isPersonalInformationShared" IN (0, 1)), -- 個人情報の共有
  PRIMARY KEY ("meetingCaseId"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("meetingTiming") REFERENCES "code_meetingTiming" ("code") DEFERRABLE INITIALLY DEFERRED
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
  PRIMARY KEY ("meetingParticipantId"),
  FOREIGN KEY ("meetingId") REFERENCES "meeting" ("meetingId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("participantKind") REFERENCES "code_participantKind" ("code") DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- プランの評価
CREATE TABLE "evaluation" (
  "evaluationId" TEXT NOT NULL CHECK (length("evaluationId") >= 1 AND length("evaluationId") <= 64), -- 評価ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "planId" TEXT NOT NULL CHECK (length("planId") >= 1 AND length("planId") <= 64), -- プランID
  "evaluatedDate" TEXT NOT NULL CHECK ("evaluatedDate" IS date("evaluatedDate")), -- 評価日
  "evaluationResult" TEXT NOT NULL, -- 評価結果
  "goalAttainment" TEXT CHECK (length("goalAttainment") <= 2000), -- 目標の達成状況
  "remainingIssues" TEXT CHECK (length("remainingIssues") <= 2000), -- 残された課題
  "isFollowUpNeeded" INTEGER CHECK ("isFollowUpNeeded" IN (0, 1)), -- フォローアップの必要
  PRIMARY KEY ("evaluationId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("planId") REFERENCES "plan" ("planId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("evaluationResult") REFERENCES "code_evaluationResult" ("code") DEFERRABLE INITIALLY DEFERRED
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

-- 終結・中断・差戻し
CREATE TABLE "closure" (
  "closureId" TEXT NOT NULL CHECK (length("closureId") >= 1 AND length("closureId") <= 64), -- 終結ID
  "caseId" TEXT NOT NULL CHECK (length("caseId") >= 1 AND length("caseId") <= 64), -- ケースID
  "componentCode" TEXT NOT NULL, -- 構成事業
  "closureKind" TEXT NOT NULL, -- 終結等の種別
  "closedDate" TEXT NOT NULL CHECK ("closedDate" IS date("closedDate")), -- 終結等の日
  "roleAgreementDate" TEXT CHECK ("roleAgreementDate" IS date("roleAgreementDate")), -- 役割分担の合意日
  "leadAgencyName" TEXT CHECK (length("leadAgencyName") <= 120), -- 主担当機関
  "isContactLost" INTEGER CHECK ("isContactLost" IN (0, 1)), -- 連絡が完全に取れない
  "isFollowUpNeeded" INTEGER CHECK ("isFollowUpNeeded" IN (0, 1)), -- フォローアップの必要
  PRIMARY KEY ("closureId"),
  FOREIGN KEY ("caseId") REFERENCES "case" ("caseId") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("componentCode") REFERENCES "code_component" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("closureKind") REFERENCES "code_closureKind" ("code") DEFERRABLE INITIALLY DEFERRED
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
  "requestedYen" INTEGER CHECK ("requestedYen" >= 0 AND "requestedYen" <= 9999999999999), -- 請求額
  "taxCreditYen" INTEGER CHECK ("taxCreditYen" >= 0 AND "taxCreditYen" <= 9999999999999), -- 仕入控除税額
  "deviationReason" TEXT CHECK (length("deviationReason") <= 300), -- 通常と異なる理由
  PRIMARY KEY ("grantDocumentId"),
  FOREIGN KEY ("documentKind") REFERENCES "code_documentKind" ("code") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("payer") REFERENCES "code_payer" ("code") DEFERRABLE INITIALLY DEFERRED
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
