// Generated from schemas/v1/code-lists/*.csv by `npm run generate`. Do not edit.
import type { Text } from "../text.ts";
import type {
  ActivityKindCode,
  AgeClassCode,
  AgencyKindCode,
  AttributeScopeCode,
  BackgroundFactorCode,
  BudgetAccountCode,
  BudgetRoleCode,
  BudgetSideCode,
  CapCategoryCode,
  CapSplitMethodCode,
  CenterSizeClassCode,
  ClosureKindCode,
  ComponentCode,
  ConcernCode,
  ConsentScopeCode,
  ConsentStatusCode,
  ConsultationRouteCode,
  ConsultationSiteKindCode,
  ContactAttemptCode,
  CostBaseMethodCode,
  CostItemCode,
  DecisionResultCode,
  DeliveryModeCode,
  DiscontinuationExtentCode,
  DiscontinuationKindCode,
  DisposalKindCode,
  DocumentKindCode,
  EmploymentCode,
  EvaluationResultCode,
  ExpenseCategoryCode,
  FundingSourceCode,
  GoalTermCode,
  GrantItemCode,
  GrantLineCodeCode,
  ImpactKindCode,
  IncomeDeductionMethodCode,
  IncomeKindCode,
  IndicatorCode,
  LegalFormCode,
  LegalItemCode,
  MeetingKindCode,
  MeetingModeCode,
  MeetingRoleCode,
  MeetingScheduleCode,
  MeetingTimingCode,
  MeetingTopicCode,
  MunicipalityKindCode,
  ObservedChangeCode,
  ParticipantKindCode,
  PayerCode,
  PlaceKindCode,
  PlanKindCode,
  ProgrammeKindCode,
  QualificationCode,
  ReferralReasonCode,
  SettlementCapMethodCode,
  SexCode,
  SiteKindCode,
  StaffRoleCode,
  TriageCode,
  ValueStatusCode,
} from "./codes.ts";

/** Titles of the codes of the list `activity-kind`. */
export const activityKindTitles: Readonly<Record<ActivityKindCode, Text>> = {
  "informationGathering": { ja: "情報収集", en: "Information gathering" },
  "priorCoordination": { ja: "事前調整", en: "Prior coordination" },
  "relationshipBuilding": { ja: "関係性構築に向けた支援", en: "Relationship building" },
  "homeVisit": { ja: "家庭訪問・同行支援", en: "Home visit and accompaniment" },
  "resourceMatching": { ja: "資源開拓・マッチング", en: "Resource development and matching" },
  "menuDesign": { ja: "支援メニューの作成", en: "Design of a support menu" },
  "settlementFollowUp": { ja: "定着支援・フォローアップ", en: "Settlement and follow-up" },
  "hostSupport": { ja: "受入先への支援・環境調整", en: "Support of the host" },
};

/** Titles of the codes of the list `age-class`. */
export const ageClassTitles: Readonly<Record<AgeClassCode, Text>> = {
  "under20": { ja: "10代以下", en: "Under 20" },
  "20s": { ja: "20代", en: "20s" },
  "30s": { ja: "30代", en: "30s" },
  "40s": { ja: "40代", en: "40s" },
  "50s": { ja: "50代", en: "50s" },
  "60s": { ja: "60代", en: "60s" },
  "over70": { ja: "70代以上", en: "70 and over" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `agency-kind`. */
export const agencyKindTitles: Readonly<Record<AgencyKindCode, Text>> = {
  "municipality": { ja: "市町村", en: "Municipality" },
  "prefecture": { ja: "都道府県", en: "Prefecture" },
  "multiAgencyOperator": { ja: "多機関協働事業者", en: "Multi-agency operator" },
  "outreachOperator": { ja: "アウトリーチ等事業者", en: "Outreach operator" },
  "participationOperator": { ja: "参加支援事業者", en: "Participation support operator" },
  "ltcCenter": { ja: "地域包括支援センター", en: "Community general support centre" },
  "disabilityConsultation": { ja: "障害者相談支援事業者", en: "Disability consultation operator" },
  "childUse": { ja: "利用者支援事業者（こども家庭センター等）", en: "User support operator" },
  "selfReliance": { ja: "自立相談支援機関", en: "Self-reliance consultation agency" },
  "communityOperator": { ja: "地域づくり事業者", en: "Community building operator" },
  "welfareOffice": { ja: "福祉事務所", en: "Welfare office" },
  "socialWelfareCouncil": { ja: "社会福祉協議会", en: "Council of social welfare" },
  "publicEmploymentOffice": { ja: "公共職業安定所", en: "Public employment office" },
  "medicalInstitution": { ja: "医療機関", en: "Medical institution" },
  "school": { ja: "学校・教育機関", en: "School" },
  "police": { ja: "警察", en: "Police" },
  "welfareCommissioner": { ja: "民生委員・児童委員", en: "Welfare commissioner" },
  "npo": { ja: "NPO・ボランティア団体", en: "Non-profit or volunteer group" },
  "company": { ja: "一般企業", en: "Company" },
  "person": { ja: "本人・家族", en: "The person or family" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `attribute-scope`. */
export const attributeScopeTitles: Readonly<Record<AttributeScopeCode, Text>> = {
  "allAttributes": { ja: "属性を問わない", en: "All attributes" },
  "elderlyOnly": { ja: "高齢者に限る", en: "The elderly only" },
  "disabilityOnly": { ja: "障害者に限る", en: "Persons with disabilities only" },
  "childOnly": { ja: "子ども・子育て家庭に限る", en: "Children and families only" },
  "povertyOnly": { ja: "生活困窮者に限る", en: "People in need only" },
  "otherRestricted": { ja: "その他の限定", en: "Otherwise restricted" },
};

/** Titles of the codes of the list `background-factor`. */
export const backgroundFactorTitles: Readonly<Record<BackgroundFactorCode, Text>> = {
  "illness": { ja: "病気", en: "Illness" },
  "injury": { ja: "けが", en: "Injury" },
  "disabilityCertified": { ja: "障害（手帳有）", en: "Disability (certified)" },
  "disabilitySuspected": { ja: "障害（疑い）", en: "Disability (suspected)" },
  "suicidal": { ja: "自死企図", en: "Suicide attempt" },
  "mentalHealth": { ja: "その他メンタルヘルスの課題", en: "Other mental health issue" },
  "unstableHousing": { ja: "住まい不安定", en: "Unstable housing" },
  "homeless": { ja: "ホームレス", en: "Homeless" },
  "poverty": { ja: "経済的困窮", en: "Economic hardship" },
  "debt": { ja: "（多重・過重）債務", en: "Debt" },
  "householdBudget": { ja: "家計管理の課題", en: "Household budgeting" },
  "jobSeekingDifficulty": { ja: "就職活動困難", en: "Difficulty finding work" },
  "jobRetentionDifficulty": { ja: "就職定着困難", en: "Difficulty keeping work" },
  "irregularLife": { ja: "生活習慣の乱れ", en: "Irregular life" },
  "socialIsolation": { ja: "社会的孤立", en: "Social isolation" },
  "familyRelations": { ja: "家族関係・家族の問題", en: "Family relations" },
  "schoolRefusal": { ja: "不登校", en: "School refusal" },
  "delinquency": { ja: "非行", en: "Delinquency" },
  "earlyLeaver": { ja: "中卒・高校中退", en: "Left school early" },
  "singleParent": { ja: "ひとり親", en: "Single parent" },
  "violenceAbuse": { ja: "DV・虐待", en: "Violence or abuse" },
  "foreignNationality": { ja: "外国籍", en: "Foreign nationality" },
  "exOffender": { ja: "刑余者", en: "Ex-offender" },
  "communicationDifficulty": { ja: "コミュニケーションが苦手", en: "Difficulty communicating" },
  "abilityIssue": { ja: "本人の能力の課題", en: "Ability issue" },
  "disasterVictim": { ja: "被災", en: "Disaster victim" },
  "youngCarer": { ja: "ヤングケアラー", en: "Young carer" },
  "doubleCare": { ja: "ダブルケア", en: "Double care" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `budget-account`. */
export const budgetAccountTitles: Readonly<Record<BudgetAccountCode, Text>> = {
  "general": { ja: "一般会計", en: "General account" },
  "ltcInsurance": { ja: "介護保険特別会計（保険事業勘定）", en: "Long-term care insurance account" },
};

/** Titles of the codes of the list `budget-role`. */
export const budgetRoleTitles: Readonly<Record<BudgetRoleCode, Text>> = {
  "nationalGrant": { ja: "国交付金", en: "National grant" },
  "prefecturalGrant": { ja: "都道府県交付金", en: "Prefectural grant" },
  "ltcTransfer": { ja: "介護保険特別会計からの繰入金", en: "Transfer from the insurance account" },
  "totalCost": { ja: "総事業費", en: "Total cost" },
  "income": { ja: "寄附金その他の収入", en: "Donations and other income" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `budget-side`. */
export const budgetSideTitles: Readonly<Record<BudgetSideCode, Text>> = {
  "revenue": { ja: "歳入", en: "Revenue" },
  "expenditure": { ja: "歳出", en: "Expenditure" },
};

/** Titles of the codes of the list `cap-category`. */
export const capCategoryTitles: Readonly<Record<CapCategoryCode, Text>> = {
  "sogo": { ja: "総合事業", en: "Comprehensive programme" },
  "hokatsuNini": { ja: "包括的支援事業（社会保障充実分を除く）・任意事業", en: "Comprehensive support and optional works" },
  "shahoJujitsu": { ja: "社会保障充実分", en: "Enhanced social security works" },
};

/** Titles of the codes of the list `cap-split-method`. */
export const capSplitMethodTitles: Readonly<Record<CapSplitMethodCode, Text>> = {
  "jusoFirst": { ja: "重層分を優先", en: "This programme first" },
  "otherFirst": { ja: "地域支援事業分を優先", en: "The other works first" },
  "proportional": { ja: "按分", en: "Proportional" },
};

/** Titles of the codes of the list `center-size-class`. */
export const centerSizeClassTitles: Readonly<Record<CenterSizeClassCode, Text>> = {
  "smallA": { ja: "小規模A", en: "Small A" },
  "smallB": { ja: "小規模B", en: "Small B" },
  "smallC": { ja: "小規模C", en: "Small C" },
  "medium": { ja: "中規模", en: "Medium" },
  "large": { ja: "大規模", en: "Large" },
};

/** Titles of the codes of the list `closure-kind`. */
export const closureKindTitles: Readonly<Record<ClosureKindCode, Text>> = {
  "closed": { ja: "終結", en: "Closed" },
  "suspended": { ja: "中断", en: "Suspended" },
  "returned": { ja: "紹介元へ戻した", en: "Returned to the referrer" },
};

/** Titles of the codes of the list `component`. */
export const componentTitles: Readonly<Record<ComponentCode, Text>> = {
  "ccsLtc": { ja: "地域包括支援センターの運営", en: "Community general support centre" },
  "ccsDisability": { ja: "障害者相談支援事業", en: "Consultation support for persons with disabilities" },
  "ccsChild": { ja: "利用者支援事業", en: "User support for families with children" },
  "ccsSelfReliance": { ja: "自立相談支援事業", en: "Self-reliance consultation support" },
  "ccsTown": { ja: "福祉事務所未設置町村による相談事業", en: "Consultation by towns without a welfare office" },
  "commPrevention": { ja: "地域介護予防活動支援事業", en: "Support of community care-prevention activities" },
  "commLifeSupport": { ja: "生活支援体制整備事業", en: "Life-support system development" },
  "commActivityCenter": { ja: "地域活動支援センター事業", en: "Community activity support centre" },
  "commKosodate": { ja: "地域子育て支援拠点事業", en: "Community child-rearing support centre" },
  "commPoor": { ja: "生活困窮者支援等のための地域づくり事業", en: "Community building for people in need" },
  "participation": { ja: "参加支援事業", en: "Participation support" },
  "outreach": { ja: "アウトリーチ等を通じた継続的支援事業", en: "Continuous support through outreach" },
  "multiAgency": { ja: "多機関協働事業", en: "Multi-agency collaboration" },
};

/** Titles of the codes of the list `concern`. */
export const concernTitles: Readonly<Record<ConcernCode, Text>> = {
  "healthDisability": { ja: "病気や健康、障害のこと", en: "Health and disability" },
  "housing": { ja: "住まいについて", en: "Housing" },
  "income": { ja: "収入・生活費のこと", en: "Income and living costs" },
  "rentLoan": { ja: "家賃やローンの支払いのこと", en: "Rent and loans" },
  "taxUtilities": { ja: "税金や公共料金等の支払いについて", en: "Taxes and utilities" },
  "debt": { ja: "債務について", en: "Debt" },
  "jobSearch": { ja: "仕事探し、就職について", en: "Finding work" },
  "workTrouble": { ja: "仕事上の不安やトラブル", en: "Trouble at work" },
  "community": { ja: "地域との関係について", en: "Relations with the community" },
  "family": { ja: "家族との関係について", en: "Relations with the family" },
  "childRearing": { ja: "子育てのこと", en: "Child rearing" },
  "care": { ja: "介護のこと", en: "Care" },
  "withdrawalSchoolRefusal": { ja: "ひきこもり・不登校", en: "Withdrawal and school refusal" },
  "violenceAbuse": { ja: "DV・虐待", en: "Violence and abuse" },
  "food": { ja: "食べるものがない", en: "Nothing to eat" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `consent-scope`. */
export const consentScopeTitles: Readonly<Record<ConsentScopeCode, Text>> = {
  "multiAgency": { ja: "多機関協働の利用", en: "Use of multi-agency collaboration" },
  "meeting": { ja: "重層的支援会議での共有", en: "Sharing in the conference" },
  "outreach": { ja: "アウトリーチの利用", en: "Use of outreach" },
  "participation": { ja: "参加支援の利用", en: "Use of participation support" },
  "agencySharing": { ja: "支援関係機関との情報共有", en: "Sharing with agencies" },
};

/** Titles of the codes of the list `consent-status`. */
export const consentStatusTitles: Readonly<Record<ConsentStatusCode, Text>> = {
  "granted": { ja: "同意あり", en: "Granted" },
  "notObtained": { ja: "同意未取得", en: "Not obtained" },
  "refused": { ja: "拒否", en: "Refused" },
  "withdrawn": { ja: "撤回", en: "Withdrawn" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `consultation-route`. */
export const consultationRouteTitles: Readonly<Record<ConsultationRouteCode, Text>> = {
  "personVisit": { ja: "本人（来所）", en: "The person, in person" },
  "personContact": { ja: "本人（電話・メール）", en: "The person, by phone or mail" },
  "familyVisit": { ja: "家族・知人（来所）", en: "Family or acquaintance, in person" },
  "familyContact": { ja: "家族・知人（電話・メール）", en: "Family or acquaintance, by phone or mail" },
  "outreach": { ja: "アウトリーチ", en: "Outreach" },
  "agencyReferral": { ja: "関係機関・関係者からの紹介", en: "Referral by an agency" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `consultation-site-kind`. */
export const consultationSiteKindTitles: Readonly<Record<ConsultationSiteKindCode, Text>> = {
  "basic": { ja: "基本型", en: "Basic" },
  "integrated": { ja: "統合型", en: "Integrated" },
  "community": { ja: "地域型", en: "Community" },
};

/** Titles of the codes of the list `contact-attempt`. */
export const contactAttemptTitles: Readonly<Record<ContactAttemptCode, Text>> = {
  "informationFromOthers": { ja: "周囲からの情報収集", en: "Information from others" },
  "homeVisit": { ja: "自宅訪問", en: "Home visit" },
  "phone": { ja: "電話", en: "Phone" },
  "letter": { ja: "手紙・メール", en: "Letter or mail" },
};

/** Titles of the codes of the list `cost-base-method`. */
export const costBaseMethodTitles: Readonly<Record<CostBaseMethodCode, Text>> = {
  "apportionment": { ja: "令26条の按分", en: "Apportionment under article 26 of the Order" },
  "ownCost": { ja: "事業ごとの実費", en: "Each component's own cost" },
};

/** Titles of the codes of the list `cost-item`. */
export const costItemTitles: Readonly<Record<CostItemCode, Text>> = {
  "ordinary": { ja: "通常の経費", en: "Ordinary cost" },
  "firstPreventionSupport": { ja: "第1号介護予防支援事業（要支援者以外）の費用", en: "First-category preventive support" },
  "careMeeting": { ja: "地域ケア会議の費用", en: "Community care meeting" },
  "councilSecretariat": { ja: "（自立支援）協議会の事務局運営費", en: "Secretariat of the disability council" },
  "generalDisabilityConsultation": { ja: "一般的な障害者相談支援事業の費用", en: "General disability consultation" },
  "activityCenterBasic": { ja: "地域活動支援センターの基礎的事業の費用", en: "Basic work of the activity support centre" },
  "layerThreeMatching": { ja: "第3層の個別マッチングの費用", en: "Individual matching of layer 3" },
  "wideAreaTraining": { ja: "都道府県広域の担い手研修の費用", en: "Wide-area training of supporters" },
  "welfareCommissionerTraining": { ja: "民生委員の知識技能研修の費用", en: "Training of welfare commissioners" },
  "communicationWifi": { ja: "拠点の通信費・Wi-Fiの費用", en: "Communication and Wi-Fi of the site" },
  "minorRepair": { ja: "小修繕費", en: "Minor repairs" },
  "hostHonorarium": { ja: "受入先への謝礼（実費相当）", en: "Honorarium to hosts (actual cost)" },
};

/** Titles of the codes of the list `decision-result`. */
export const decisionResultTitles: Readonly<Record<DecisionResultCode, Text>> = {
  "approved": { ja: "決定", en: "Approved" },
  "notApproved": { ja: "決定しない", en: "Not approved" },
};

/** Titles of the codes of the list `delivery-mode`. */
export const deliveryModeTitles: Readonly<Record<DeliveryModeCode, Text>> = {
  "direct": { ja: "直営", en: "Direct" },
  "contract": { ja: "委託", en: "Contract" },
  "indirectSubsidy": { ja: "間接補助", en: "Indirect subsidy" },
};

/** Titles of the codes of the list `discontinuation-extent`. */
export const discontinuationExtentTitles: Readonly<Record<DiscontinuationExtentCode, Text>> = {
  "whole": { ja: "全部", en: "The whole" },
  "part": { ja: "一部", en: "A part" },
};

/** Titles of the codes of the list `discontinuation-kind`. */
export const discontinuationKindTitles: Readonly<Record<DiscontinuationKindCode, Text>> = {
  "suspension": { ja: "中止", en: "Suspension" },
  "abolition": { ja: "廃止", en: "Abolition" },
};

/** Titles of the codes of the list `disposal-kind`. */
export const disposalKindTitles: Readonly<Record<DisposalKindCode, Text>> = {
  "conversion": { ja: "転用（交付の目的に反する使用）", en: "Other use" },
  "transfer": { ja: "譲渡", en: "Transfer" },
  "exchange": { ja: "交換", en: "Exchange" },
  "lease": { ja: "貸付け", en: "Lease" },
  "collateral": { ja: "担保に供する処分", en: "Use as collateral" },
  "demolition": { ja: "取壊し・廃棄", en: "Demolition or disposal as waste" },
};

/** Titles of the codes of the list `document-kind`. */
export const documentKindTitles: Readonly<Record<DocumentKindCode, Text>> = {
  "application": { ja: "交付申請書", en: "Application" },
  "change": { ja: "変更交付申請書", en: "Change application" },
  "report": { ja: "実績報告書", en: "Performance report" },
  "yearEnd": { ja: "年度終了実績報告書", en: "Year-end report" },
  "advancePayment": { ja: "概算払請求書", en: "Request for advance payment" },
  "discontinuation": { ja: "中止・廃止承認申請書", en: "Application to discontinue" },
  "propertyDisposal": { ja: "財産処分承認申請書", en: "Application to dispose of property" },
  "consumptionTax": { ja: "消費税仕入控除税額報告書", en: "Report of the consumption tax credit" },
  "repayment": { ja: "返還計算書", en: "Statement of repayment" },
};

/** Titles of the codes of the list `employment`. */
export const employmentTitles: Readonly<Record<EmploymentCode, Text>> = {
  "fullTime": { ja: "常勤", en: "Full-time" },
  "partTime": { ja: "非常勤", en: "Part-time" },
};

/** Titles of the codes of the list `evaluation-result`. */
export const evaluationResultTitles: Readonly<Record<EvaluationResultCode, Text>> = {
  "close": { ja: "終結", en: "Close" },
  "replan": { ja: "再プラン（継続）", en: "Re-plan" },
  "suspend": { ja: "中断", en: "Suspend" },
};

/** Titles of the codes of the list `expense-category`. */
export const expenseCategoryTitles: Readonly<Record<ExpenseCategoryCode, Text>> = {
  "personnel": { ja: "人件費", en: "Personnel" },
  "outsourcing": { ja: "委託料", en: "Outsourcing" },
  "honorarium": { ja: "報償費", en: "Honorarium" },
  "travel": { ja: "旅費", en: "Travel" },
  "supplies": { ja: "需用費", en: "Supplies" },
  "communication": { ja: "役務費", en: "Communication and services" },
  "rent": { ja: "使用料及び賃借料", en: "Rent" },
  "equipment": { ja: "備品購入費", en: "Equipment" },
  "subsidy": { ja: "負担金、補助及び交付金", en: "Contributions and subsidies" },
};

/** Titles of the codes of the list `funding-source`. */
export const fundingSourceTitles: Readonly<Record<FundingSourceCode, Text>> = {
  "juso": { ja: "重層的支援体制整備事業交付金", en: "The grant of this programme" },
  "communitySupportGrant": { ja: "地域支援事業交付金", en: "Community support programme grant" },
  "communityLifeSupportSubsidy": { ja: "地域生活支援事業費等補助金", en: "Community life support subsidy" },
  "childRearingGrant": { ja: "子ども・子育て支援交付金", en: "Child-rearing support grant" },
  "selfRelianceSubsidy": { ja: "生活困窮者自立支援の負担金・補助金", en: "Self-reliance support subsidy" },
  "municipalOnly": { ja: "市町村の一般財源", en: "Municipal funds only" },
};

/** Titles of the codes of the list `goal-term`. */
export const goalTermTitles: Readonly<Record<GoalTermCode, Text>> = {
  "long": { ja: "長期目標", en: "Long-term" },
  "thisPlan": { ja: "本プランの達成目標", en: "This plan" },
};

/** Titles of the codes of the list `grant-item`. */
export const grantItemTitles: Readonly<Record<GrantItemCode, Text>> = {
  "ltcCenter": { ja: "1号イ 地域包括支援センターの運営", en: "Item 1 (i)" },
  "disabilityConsultation": { ja: "1号ロ 障害者相談支援事業", en: "Item 1 (ro)" },
  "childUse": { ja: "1号ハ 利用者支援事業", en: "Item 1 (ha)" },
  "selfReliance": { ja: "1号ニ 自立相談支援事業", en: "Item 1 (ni)" },
  "townConsultation": { ja: "1号その他 福祉事務所未設置町村相談事業", en: "Item 1 (others)" },
  "carePrevention": { ja: "3号イ 地域介護予防活動支援事業", en: "Item 3 (i)" },
  "lifeSupport": { ja: "3号ロ 生活支援体制整備事業", en: "Item 3 (ro)" },
  "activityCenter": { ja: "3号ハ 地域活動支援センター事業", en: "Item 3 (ha)" },
  "kosodate": { ja: "3号ニ 地域子育て支援拠点事業", en: "Item 3 (ni)" },
  "poorCommunity": { ja: "3号その他 生活困窮者支援等のための地域づくり事業", en: "Item 3 (others)" },
  "multiAgency": { ja: "2号・4号～6号 多機関協働事業等", en: "Items 2 and 4 to 6" },
};

/** Titles of the codes of the list `grant-line-code`. */
export const grantLineCodeTitles: Readonly<Record<GrantLineCodeCode, Text>> = {
  "N1": { ja: "国1号 地域介護予防活動支援事業", en: "National item 1: care-prevention activities" },
  "N2": { ja: "国2号 調整交付金相当", en: "National item 2: adjustment grant" },
  "N3": { ja: "国3号 包括センター・生活支援体制整備", en: "National item 3: support centre and life support" },
  "N4": { ja: "国4号 自立相談支援事業", en: "National item 4: self-reliance consultation" },
  "N5-disabilityConsultation": { ja: "国5号 障害者相談支援事業", en: "National item 5: disability consultation" },
  "N5-childUse": { ja: "国5号 利用者支援事業", en: "National item 5: user support for families" },
  "N5-townConsultation": { ja: "国5号 福祉事務所未設置町村相談事業", en: "National item 5: consultation by towns without a welfare office" },
  "N5-activityCenter": { ja: "国5号 地域活動支援センター事業", en: "National item 5: community activity support centre" },
  "N5-kosodate": { ja: "国5号 地域子育て支援拠点事業", en: "National item 5: child-rearing support centre" },
  "N5-poorCommunity": { ja: "国5号 生活困窮者支援等のための地域づくり事業", en: "National item 5: community building for people in need" },
  "N5-multiAgency": { ja: "国5号 多機関協働事業等", en: "National item 5: multi-agency works" },
  "P1": { ja: "県1号 地域介護予防活動支援事業", en: "Prefectural item 1: care-prevention activities" },
  "P2": { ja: "県2号 包括センター・生活支援体制整備", en: "Prefectural item 2: support centre and life support" },
  "P3-disabilityConsultation": { ja: "県3号 障害者相談支援事業", en: "Prefectural item 3: disability consultation" },
  "P3-childUse": { ja: "県3号 利用者支援事業", en: "Prefectural item 3: user support for families" },
  "P3-townConsultation": { ja: "県3号 福祉事務所未設置町村相談事業", en: "Prefectural item 3: consultation by towns without a welfare office" },
  "P3-activityCenter": { ja: "県3号 地域活動支援センター事業", en: "Prefectural item 3: community activity support centre" },
  "P3-kosodate": { ja: "県3号 地域子育て支援拠点事業", en: "Prefectural item 3: child-rearing support centre" },
  "P3-poorCommunity": { ja: "県3号 生活困窮者支援等のための地域づくり事業", en: "Prefectural item 3: community building for people in need" },
  "P3-multiAgency": { ja: "県3号 多機関協働事業等", en: "Prefectural item 3: multi-agency works" },
};

/** Titles of the codes of the list `impact-kind`. */
export const impactKindTitles: Readonly<Record<ImpactKindCode, Text>> = {
  "opened": { ja: "開設", en: "Opened" },
  "abolished": { ja: "廃止", en: "Abolished" },
  "increased": { ja: "その他の増", en: "Other increase" },
  "decreased": { ja: "その他の減", en: "Other decrease" },
};

/** Titles of the codes of the list `income-deduction-method`. */
export const incomeDeductionMethodTitles: Readonly<Record<IncomeDeductionMethodCode, Text>> = {
  "beforeApportionment": { ja: "按分の前に控除", en: "Before apportionment" },
  "columnC": { ja: "差引額の欄で控除", en: "In column C" },
};

/** Titles of the codes of the list `income-kind`. */
export const incomeKindTitles: Readonly<Record<IncomeKindCode, Text>> = {
  "donation": { ja: "寄附金", en: "Donation" },
  "userFee": { ja: "利用者負担", en: "User fee" },
  "other": { ja: "その他の収入", en: "Other income" },
};

/** Titles of the codes of the list `indicator`. */
export const indicatorTitles: Readonly<Record<IndicatorCode, Text>> = {
  "CS-01": { ja: "包括的相談支援 相談受付件数", en: "Consultations received" },
  "MA-01": { ja: "多機関協働 相談受付件数", en: "Multi-agency cases received" },
  "MA-02": { ja: "多機関協働 プラン作成件数（初回）", en: "Plans made (initial)" },
  "MA-03": { ja: "多機関協働 再プラン件数", en: "Re-plans" },
  "MA-04": { ja: "多機関協働 終結件数", en: "Closures" },
  "MA-05": { ja: "中断件数", en: "Suspensions" },
  "MA-06": { ja: "多機関協働 再開件数", en: "Reopened cases" },
  "MT-01": { ja: "重層的支援会議 開催回数", en: "Conferences held" },
  "MT-02A": { ja: "重層的支援会議 検討件数（プラン策定時）", en: "Cases discussed at planning" },
  "MT-02B": { ja: "重層的支援会議 検討件数（再プラン策定時）", en: "Cases discussed at re-planning" },
  "MT-02C": { ja: "重層的支援会議 検討件数（終結の判断時）", en: "Cases discussed at closing" },
  "MT-02D": { ja: "重層的支援会議 検討件数（中断の決定時）", en: "Cases discussed at suspension" },
  "MT-03": { ja: "支援会議 開催回数", en: "Statutory support meetings held" },
  "OR-01": { ja: "アウトリーチ 支援対象者数", en: "Persons supported through outreach" },
  "OR-02": { ja: "アウトリーチ 活動件数", en: "Outreach activities" },
  "PS-01": { ja: "参加支援 支援対象者数", en: "Persons given participation support" },
  "PS-02": { ja: "参加支援 協力事業者数", en: "Cooperating hosts" },
  "PS-03": { ja: "参加支援 マッチング件数", en: "Matches" },
  "CD-01": { ja: "地域づくり 拠点数", en: "Community sites" },
  "CD-02": { ja: "地域づくり 参加者数", en: "Participants in community building" },
  "CD-03": { ja: "地域づくり 参加機関数", en: "Participating organisations" },
};

/** Titles of the codes of the list `legal-form`. */
export const legalFormTitles: Readonly<Record<LegalFormCode, Text>> = {
  "municipality": { ja: "市町村", en: "Municipality" },
  "socialWelfareCorporation": { ja: "社会福祉法人", en: "Social welfare corporation" },
  "generalIncorporatedAssociation": { ja: "一般社団法人", en: "General incorporated association" },
  "generalIncorporatedFoundation": { ja: "一般財団法人", en: "General incorporated foundation" },
  "npo": { ja: "特定非営利活動法人", en: "Specified non-profit corporation" },
  "medicalCorporation": { ja: "医療法人", en: "Medical corporation" },
  "company": { ja: "株式会社等", en: "Company" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `legal-item`. */
export const legalItemTitles: Readonly<Record<LegalItemCode, Text>> = {
  "1i": { ja: "1号イ", en: "Item 1 (i)" },
  "1ro": { ja: "1号ロ", en: "Item 1 (ro)" },
  "1ha": { ja: "1号ハ", en: "Item 1 (ha)" },
  "1ni": { ja: "1号ニ", en: "Item 1 (ni)" },
  "1other": { ja: "1号柱書", en: "Item 1 (others)" },
  "2": { ja: "2号", en: "Item 2" },
  "3i": { ja: "3号イ", en: "Item 3 (i)" },
  "3ro": { ja: "3号ロ", en: "Item 3 (ro)" },
  "3ha": { ja: "3号ハ", en: "Item 3 (ha)" },
  "3ni": { ja: "3号ニ", en: "Item 3 (ni)" },
  "3other": { ja: "3号柱書", en: "Item 3 (others)" },
  "4": { ja: "4号", en: "Item 4" },
  "5and6": { ja: "5号・6号", en: "Items 5 and 6" },
};

/** Titles of the codes of the list `meeting-kind`. */
export const meetingKindTitles: Readonly<Record<MeetingKindCode, Text>> = {
  "jusoKaigi": { ja: "重層的支援会議", en: "Multi-layered support conference" },
  "shienKaigi": { ja: "支援会議（社会福祉法106条の6）", en: "Statutory support meeting (Social Welfare Act 106-6)" },
  "caseKaigi": { ja: "ケース会議・事例検討", en: "Case meeting" },
  "shienChousei": { ja: "支援調整会議", en: "Support coordination meeting" },
  "careKobetsu": { ja: "地域ケア個別会議", en: "Individual care meeting" },
  "careSuishin": { ja: "地域ケア推進会議", en: "Care promotion meeting" },
  "jiritsuKyougikai": { ja: "（自立支援）協議会", en: "Disability council" },
  "youtaikyo": { ja: "要保護児童対策地域協議会", en: "Council for children requiring aid" },
  "kyojuKyougikai": { ja: "居住支援協議会", en: "Housing support council" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `meeting-mode`. */
export const meetingModeTitles: Readonly<Record<MeetingModeCode, Text>> = {
  "inPerson": { ja: "対面", en: "In person" },
  "online": { ja: "オンライン", en: "Online" },
  "hybrid": { ja: "併用", en: "Hybrid" },
};

/** Titles of the codes of the list `meeting-role`. */
export const meetingRoleTitles: Readonly<Record<MeetingRoleCode, Text>> = {
  "planAdequacy": { ja: "プランの適切性の協議", en: "Adequacy of the plan" },
  "evaluation": { ja: "プラン終結時等の評価", en: "Evaluation at closing" },
  "resources": { ja: "社会資源の把握と開発", en: "Resources" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `meeting-schedule`. */
export const meetingScheduleTitles: Readonly<Record<MeetingScheduleCode, Text>> = {
  "regular": { ja: "定期開催", en: "Regular" },
  "adHoc": { ja: "随時開催", en: "Ad hoc" },
};

/** Titles of the codes of the list `meeting-timing`. */
export const meetingTimingTitles: Readonly<Record<MeetingTimingCode, Text>> = {
  "plan": { ja: "プラン策定時", en: "At planning" },
  "replan": { ja: "再プラン策定時", en: "At re-planning" },
  "close": { ja: "支援終結の判断時", en: "At closing" },
  "suspend": { ja: "支援中断の決定時", en: "At suspension" },
  "monitoring": { ja: "モニタリング", en: "Monitoring" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `meeting-topic`. */
export const meetingTopicTitles: Readonly<Record<MeetingTopicCode, Text>> = {
  "goal": { ja: "本人の目標", en: "Goal" },
  "policy": { ja: "支援方針", en: "Policy" },
  "planContent": { ja: "プラン内容", en: "Content of the plan" },
  "roleSharing": { ja: "役割分担", en: "Role sharing" },
  "monitoringTiming": { ja: "モニタリングの時期", en: "Timing of monitoring" },
  "statusChange": { ja: "状況の変化", en: "Change of situation" },
  "currentPlanEvaluation": { ja: "現プランの評価", en: "Evaluation of the current plan" },
  "newPlanContent": { ja: "再プランの内容", en: "Content of the new plan" },
  "goalAttainment": { ja: "目標の達成状況", en: "Goal attainment" },
  "supportersStatus": { ja: "支援者の状況", en: "Situation of supporters" },
  "closingEvaluation": { ja: "支援終結の評価", en: "Evaluation of closing" },
  "followUp": { ja: "フォローアップの要否と方法", en: "Follow-up" },
  "contactEfforts": { ja: "働きかけの状況", en: "Efforts of contact" },
};

/** Titles of the codes of the list `municipality-kind`. */
export const municipalityKindTitles: Readonly<Record<MunicipalityKindCode, Text>> = {
  "city": { ja: "市", en: "City" },
  "designatedCity": { ja: "指定都市", en: "Designated city" },
  "coreCity": { ja: "中核市", en: "Core city" },
  "specialWard": { ja: "特別区", en: "Special ward" },
  "town": { ja: "町", en: "Town" },
  "village": { ja: "村", en: "Village" },
  "wideAreaUnion": { ja: "広域連合", en: "Wide-area union" },
  "partialAffairsAssociation": { ja: "一部事務組合", en: "Partial-affairs association" },
};

/** Titles of the codes of the list `observed-change`. */
export const observedChangeTitles: Readonly<Record<ObservedChangeCode, Text>> = {
  "housingSecured": { ja: "住まいの確保・安定", en: "Housing secured" },
  "medicalCareStarted": { ja: "医療機関受診開始", en: "Medical care started" },
  "healthImproved": { ja: "健康状態の改善", en: "Health improved" },
  "householdBudgetImproved": { ja: "家計の改善", en: "Household budget improved" },
  "debtSettled": { ja: "債務の整理", en: "Debt settled" },
  "relationsImproved": { ja: "対人関係・家族関係の改善", en: "Relations improved" },
  "isolationRelieved": { ja: "孤立の解消", en: "Isolation relieved" },
  "participationIncreased": { ja: "社会参加機会の増加", en: "Participation increased" },
  "motivationImproved": { ja: "自立意欲の向上・改善", en: "Motivation improved" },
  "mentalStability": { ja: "精神の安定", en: "Mental stability" },
  "jobSearchStarted": { ja: "就職活動開始", en: "Job search started" },
  "jobStarted": { ja: "就労開始", en: "Work started" },
  "incomeIncreased": { ja: "就労収入の増加", en: "Income increased" },
  "noChange": { ja: "変化は見られなかった", en: "No change" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `participant-kind`. */
export const participantKindTitles: Readonly<Record<ParticipantKindCode, Text>> = {
  "municipality": { ja: "市町村", en: "Municipality" },
  "multiAgencyOperator": { ja: "多機関協働事業者", en: "Multi-agency operator" },
  "consultationOperator": { ja: "包括的相談支援事業者", en: "Comprehensive consultation operator" },
  "outreachOperator": { ja: "アウトリーチ等事業者", en: "Outreach operator" },
  "participationOperator": { ja: "参加支援事業者", en: "Participation support operator" },
  "communityOperator": { ja: "地域づくり事業者", en: "Community building operator" },
  "otherAgency": { ja: "その他の支援関係機関", en: "Other agency" },
  "resident": { ja: "地域の関係者", en: "Community member" },
  "nonWelfare": { ja: "福祉分野以外の関係者", en: "Outside welfare" },
  "person": { ja: "本人", en: "The person" },
  "family": { ja: "家族", en: "Family" },
};

/** Titles of the codes of the list `payer`. */
export const payerTitles: Readonly<Record<PayerCode, Text>> = {
  "national": { ja: "国", en: "Nation" },
  "prefectural": { ja: "都道府県", en: "Prefecture" },
};

/** Titles of the codes of the list `place-kind`. */
export const placeKindTitles: Readonly<Record<PlaceKindCode, Text>> = {
  "work": { ja: "就労支援・就労体験", en: "Work" },
  "housing": { ja: "居住支援・一時的な住まい", en: "Housing" },
  "learning": { ja: "学習・不登校支援", en: "Learning" },
  "gathering": { ja: "居場所・サロン", en: "Gathering place" },
  "volunteering": { ja: "ボランティア・地域活動", en: "Volunteering" },
  "welfareService": { ja: "既存福祉サービス事業所", en: "Existing welfare service" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `plan-kind`. */
export const planKindTitles: Readonly<Record<PlanKindCode, Text>> = {
  "multiAgency": { ja: "多機関協働のプラン", en: "Multi-agency plan" },
  "outreach": { ja: "アウトリーチのプラン", en: "Outreach plan" },
  "participation": { ja: "参加支援のプラン", en: "Participation support plan" },
};

/** Titles of the codes of the list `programme-kind`. */
export const programmeKindTitles: Readonly<Record<ProgrammeKindCode, Text>> = {
  "juso": { ja: "重層的支援体制整備事業", en: "Multi-layered support system programme" },
  "jusoPreparation": { ja: "移行準備事業", en: "Preparation for the programme" },
  "gojoModel": { ja: "互助機能強化モデル事業", en: "Mutual-aid model programme" },
  "shuyakuModel": { ja: "機能集約化アプローチによるモデル事業", en: "Function-consolidation model programme" },
  "smallJoint": { ja: "小規模市町村地域支援連携協働体制整備事業（仮称）", en: "Joint programme for small municipalities (provisional)" },
};

/** Titles of the codes of the list `qualification`. */
export const qualificationTitles: Readonly<Record<QualificationCode, Text>> = {
  "publicHealthNurse": { ja: "保健師", en: "Public health nurse" },
  "certifiedSocialWorker": { ja: "社会福祉士", en: "Certified social worker" },
  "chiefCareManager": { ja: "主任介護支援専門員", en: "Chief care manager" },
  "careManager": { ja: "介護支援専門員", en: "Care manager" },
  "psychiatricSocialWorker": { ja: "精神保健福祉士", en: "Psychiatric social worker" },
  "consultationSupportSpecialist": { ja: "相談支援専門員", en: "Consultation support specialist" },
  "chiefConsultationSupportSpecialist": { ja: "主任相談支援専門員", en: "Chief consultation support specialist" },
  "midwife": { ja: "助産師", en: "Midwife" },
  "nurse": { ja: "看護師", en: "Nurse" },
  "licensedPsychologist": { ja: "公認心理師", en: "Licensed psychologist" },
  "nurseryTeacher": { ja: "保育士", en: "Nursery teacher" },
  "childSupportWorker": { ja: "子育て支援員", en: "Child-rearing support worker" },
  "socialWelfareSecretary": { ja: "社会福祉主事", en: "Social welfare secretary" },
  "childFamilySocialWorker": { ja: "こども家庭ソーシャルワーカー", en: "Child and family social worker" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `referral-reason`. */
export const referralReasonTitles: Readonly<Record<ReferralReasonCode, Text>> = {
  "roleCoordination": { ja: "役割分担の整理", en: "Coordination of roles" },
  "outreachExpected": { ja: "アウトリーチの必要", en: "Outreach expected" },
  "participationExpected": { ja: "参加支援の必要", en: "Participation support expected" },
  "destinationUnclear": { ja: "つなぎ先を判断できない", en: "Destination unclear" },
};

/** Titles of the codes of the list `settlement-cap-method`. */
export const settlementCapMethodTitles: Readonly<Record<SettlementCapMethodCode, Text>> = {
  "total": { ja: "合計で比べる", en: "In total" },
  "perLine": { ja: "行ごとに比べる", en: "Per line" },
};

/** Titles of the codes of the list `sex`. */
export const sexTitles: Readonly<Record<SexCode, Text>> = {
  "male": { ja: "男性", en: "Male" },
  "female": { ja: "女性", en: "Female" },
  "other": { ja: "その他", en: "Other" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `site-kind`. */
export const siteKindTitles: Readonly<Record<SiteKindCode, Text>> = {
  "ltcCenter": { ja: "地域包括支援センター", en: "Community general support centre" },
  "disabilityConsultation": { ja: "障害者相談支援事業所", en: "Disability consultation office" },
  "disabilityCoreCenter": { ja: "基幹相談支援センター", en: "Core consultation support centre" },
  "childUseBasic": { ja: "利用者支援事業（基本型）", en: "User support (basic)" },
  "childUseSpecific": { ja: "利用者支援事業（特定型）", en: "User support (specific)" },
  "childFamilyCenter": { ja: "こども家庭センター", en: "Children and families centre" },
  "selfRelianceOffice": { ja: "自立相談支援機関", en: "Self-reliance consultation agency" },
  "townOffice": { ja: "福祉事務所未設置町村の相談窓口", en: "Consultation desk of a town without a welfare office" },
  "generalConsultation": { ja: "総合相談窓口", en: "General consultation desk" },
  "activityCenter": { ja: "地域活動支援センター", en: "Community activity support centre" },
  "kosodateGeneral": { ja: "地域子育て支援拠点（一般型）", en: "Child-rearing support centre (general)" },
  "kosodateLinked": { ja: "地域子育て支援拠点（連携型）", en: "Child-rearing support centre (linked)" },
  "kosodateSmallDesignated": { ja: "地域子育て支援拠点（小規模型指定施設）", en: "Child-rearing support centre (small, designated)" },
  "communityPlace": { ja: "居場所・通いの場", en: "Community place" },
  "multiAgencyOffice": { ja: "多機関協働事業の事務所", en: "Multi-agency collaboration office" },
};

/** Titles of the codes of the list `staff-role`. */
export const staffRoleTitles: Readonly<Record<StaffRoleCode, Text>> = {
  "centerHead": { ja: "センター長", en: "Head of the centre" },
  "centerSupervisor": { ja: "統括支援員", en: "Supervisor of the centre" },
  "childFamilySupporter": { ja: "子ども家庭支援員", en: "Child and family supporter" },
  "psychologySupporter": { ja: "心理担当支援員", en: "Psychology supporter" },
  "abuseResponseSpecialist": { ja: "虐待対応専門員", en: "Abuse response specialist" },
  "maternalHealthStaff": { ja: "母子保健担当職員（保健師等）", en: "Maternal health staff" },
  "ltcStaff": { ja: "地域包括支援センター職員", en: "Staff of the general support centre" },
  "disabilityConsultant": { ja: "障害者相談支援の相談員", en: "Disability consultant" },
  "childUseStaff": { ja: "利用者支援専門員", en: "User support specialist" },
  "chiefConsultant": { ja: "主任相談支援員", en: "Chief consultant" },
  "consultant": { ja: "相談支援員", en: "Consultant" },
  "employmentSupporter": { ja: "就労支援員", en: "Employment supporter" },
  "townConsultant": { ja: "福祉事務所未設置町村の相談員", en: "Consultant of a town without a welfare office" },
  "lifeSupportCoordinator": { ja: "生活支援コーディネーター", en: "Life-support coordinator" },
  "activityCenterStaff": { ja: "地域活動支援センター職員", en: "Staff of the activity support centre" },
  "kosodateStaff": { ja: "地域子育て支援拠点の職員", en: "Staff of the child-rearing support centre" },
  "communityWorker": { ja: "地域づくり担当職員", en: "Community worker" },
  "multiAgencyCoordinator": { ja: "多機関協働事業の担当者", en: "Multi-agency coordinator" },
  "outreachWorker": { ja: "アウトリーチの担当者", en: "Outreach worker" },
  "participationSupporter": { ja: "参加支援の担当者", en: "Participation supporter" },
};

/** Titles of the codes of the list `triage`. */
export const triageTitles: Readonly<Record<TriageCode, Text>> = {
  "informationOnly": { ja: "情報提供のみ", en: "Information only" },
  "ownSupport": { ja: "自機関で対応", en: "Supported by the receiver" },
  "referToAgency": { ja: "他機関へつなぐ", en: "Referred to another agency" },
  "referToMultiAgency": { ja: "多機関協働へつなぐ", en: "Referred to multi-agency collaboration" },
  "noConsent": { ja: "本人同意がなく支援会議で共有", en: "No consent; shared in the statutory meeting" },
};

/** Titles of the codes of the list `value-status`. */
export const valueStatusTitles: Readonly<Record<ValueStatusCode, Text>> = {
  "reported": { ja: "報告", en: "Reported" },
  "notReported": { ja: "未報告", en: "Not reported" },
  "unknown": { ja: "不明", en: "Unknown" },
  "notApplicable": { ja: "該当なし", en: "Not applicable" },
};
