// Generated from schemas/v1/code-lists/*.csv by `npm run generate`. Do not edit.
import type { Text } from "../text.ts";
import type {
  AbuseKindCode,
  ActivityCenterTypeCode,
  ActivityKindCode,
  AddOnCode,
  AgeClassCode,
  AgencyKindCode,
  AgreementViewpointCode,
  ArrearsKindCode,
  AttainmentGradeCode,
  AttributeScopeCode,
  AwarenessSourceCode,
  BackgroundFactorCode,
  BudgetAccountCode,
  BudgetRoleCode,
  BudgetSideCode,
  CapCategoryCode,
  CapSplitMethodCode,
  CareLevelCode,
  CenterSizeClassCode,
  ChildCaseEventCode,
  ChildPlanAuthorCode,
  ChildPlanBasisCode,
  ChildPlanTargetCode,
  ChildSupportKindCode,
  ClosureKindCode,
  ClosureReasonCode,
  ComponentCode,
  ConcernCode,
  ConferencePurposeCode,
  ConsentMethodCode,
  ConsentScopeCode,
  ConsentStatusCode,
  ConsultationRouteCode,
  ConsultationSiteKindCode,
  ContactAttemptCode,
  ContactMethodCode,
  ContactPlaceCode,
  ContactStatusCode,
  ContactTargetCode,
  CoordinationLayerCode,
  CoordinatorTaskCode,
  CostBaseMethodCode,
  CostItemCode,
  CouncilMemberCode,
  CouncilRoleCode,
  DecisionResultCode,
  DeliveryModeCode,
  DisabilityCertificateCode,
  DisabilitySupportLevelCode,
  DiscontinuationExtentCode,
  DiscontinuationKindCode,
  DisposalKindCode,
  DocumentKindCode,
  EmergencySupportCode,
  EmploymentCode,
  EquipmentCode,
  EvaluationResultCode,
  ExpenseCategoryCode,
  FamilyRelationshipCode,
  FinalEducationCode,
  FundingSourceCode,
  GoalStatusCode,
  GoalTermCode,
  GrantItemCode,
  GrantLineCode,
  HarmonisedPlanCode,
  HealthInsuranceCode,
  HealthStatusCode,
  HousingKindCode,
  ImpactKindCode,
  IncomeDeductionMethodCode,
  IncomeKindCode,
  IndicatorCode,
  InformationSourceCode,
  JointMethodCode,
  LegalFormCode,
  LegalItemCode,
  LinkedPolicyCode,
  MaritalStatusCode,
  MeetingKindCode,
  MeetingModeCode,
  MeetingRoleCode,
  MeetingScheduleCode,
  MeetingTimingCode,
  MeetingTopicCode,
  ModelActivityCode,
  ModelFunctionCode,
  ModelPartnerCode,
  MoneyManagementCode,
  MunicipalityKindCode,
  NationalStatisticCode,
  ObservedChangeCode,
  ParticipantKindCode,
  PayerCode,
  PensionStatusCode,
  PlaceKindCode,
  PlanAdequacyCode,
  PlanKindCode,
  PlanningParticipantCode,
  PlanningStepCode,
  PresenceCode,
  ProgrammeKindCode,
  PublicAssistanceCode,
  PublicBenefitCode,
  QualificationCode,
  ReferralReasonCode,
  ResidenceSupportCode,
  ReviewResultCode,
  ScreeningResultCode,
  SettlementCapMethodCode,
  SexCode,
  SharingBasisCode,
  SignatureMethodCode,
  SiteActivityCode,
  SiteKindCode,
  StaffRoleCode,
  SupportProgrammeCode,
  TaxStatusCode,
  TimeSinceLeavingCode,
  TrainingCode,
  TriageCode,
  ValueStatusCode,
  VisitorRelationshipCode,
  WorkFormCode,
  WorkStatusCode,
} from "./codes.ts";

/** Titles of the codes of the list `abuse-kind`. */
export const abuseKindTitles: Readonly<Record<AbuseKindCode, Text>> = {
  "physical": { ja: "身体的虐待", en: "Physical" },
  "neglect": { ja: "介護・世話の放棄・放任", en: "Neglect" },
  "psychological": { ja: "心理的虐待", en: "Psychological" },
  "sexual": { ja: "性的虐待", en: "Sexual" },
  "economic": { ja: "経済的虐待", en: "Economic" },
};

/** Titles of the codes of the list `activity-center-type`. */
export const activityCenterTypeTitles: Readonly<Record<ActivityCenterTypeCode, Text>> = {
  "typeI": { ja: "Ⅰ型", en: "Type I" },
  "typeII": { ja: "Ⅱ型", en: "Type II" },
  "typeIII": { ja: "Ⅲ型", en: "Type III" },
  "other": { ja: "その他", en: "Other" },
};

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

/** Titles of the codes of the list `add-on`. */
export const addOnTitles: Readonly<Record<AddOnCode, Text>> = {
  "night": { ja: "夜間加算", en: "Night" },
  "holiday": { ja: "休日加算", en: "Holiday" },
  "visitingConsultation": { ja: "出張相談支援加算", en: "Visiting consultation" },
  "strengthening": { ja: "機能強化加算", en: "Strengthening" },
  "multilingual": { ja: "多言語対応加算", en: "Multilingual" },
  "careNeeded": { ja: "特別支援対応加算（配慮が必要な家庭）", en: "Families in need of care" },
  "multiFunction": { ja: "多機能型加算", en: "Multi-function" },
  "centerLink": { ja: "こども家庭センター連携等加算", en: "Link with the centre" },
  "nightSaturday": { ja: "夜間・土日開所加算", en: "Night and weekend opening" },
  "lawyerDoctor": { ja: "弁護士・医師等配置加算", en: "Lawyer or doctor" },
  "communityActivity": { ja: "地域活動加算", en: "Community activity" },
  "startUp": { ja: "開設準備経費（1回限り）", en: "Start-up (once only)" },
  "abuseSpecialist": { ja: "虐待対応専門員の上乗せ配置", en: "Additional abuse specialists" },
  "childActivity": { ja: "子育て支援活動の展開加算", en: "Extended child care activity" },
  "visitingPlaza": { ja: "出張ひろば加算", en: "Visiting plaza" },
  "holidayLecture": { ja: "休日の育児参加講習加算", en: "Holiday lectures" },
  "healthConsultation": { ja: "保健相談加算", en: "Health consultation" },
  "regionalChildPower": { ja: "地域の子育て力向上加算", en: "Regional child care power" },
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
  "disabilitySupport": { ja: "障害者就労支援機関・障害福祉サービス事業所", en: "Disability services" },
  "childGuidance": { ja: "児童相談所", en: "Child guidance centre" },
  "employmentSupport": { ja: "就労支援機関・地域若者サポートステーション", en: "Employment support agency" },
  "legal": { ja: "法テラス・弁護士・司法書士", en: "Legal aid" },
  "consumer": { ja: "消費生活センター・多重債務相談窓口", en: "Consumer centre" },
  "probation": { ja: "保護観察所・地域生活定着支援センター", en: "Probation office" },
  "housingSupport": { ja: "居住支援法人・居住支援協議会", en: "Housing support" },
  "careProvider": { ja: "居宅介護支援事業所・介護サービス事業所", en: "Care provider" },
  "municipalDepartment": { ja: "行政の担当部署", en: "Municipal department" },
  "neighbourhood": { ja: "自治会・町内会・近隣住民", en: "Neighbourhood" },
  "lifeline": { ja: "ライフライン事業者・商店等", en: "Utilities and shops" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `agreement-viewpoint`. */
export const agreementViewpointTitles: Readonly<Record<AgreementViewpointCode, Text>> = {
  "betweenFields": { ja: "分野間の重なり", en: "Between fields" },
  "alongSupport": { ja: "一連の支援の間の重なり", en: "Along the course of support" },
  "systemAndResidents": { ja: "福祉制度と住民活動の重なり", en: "Between systems and residents' activities" },
};

/** Titles of the codes of the list `arrears-kind`. */
export const arrearsKindTitles: Readonly<Record<ArrearsKindCode, Text>> = {
  "rent": { ja: "家賃", en: "Rent" },
  "mortgage": { ja: "住宅ローン", en: "Mortgage" },
  "utilities": { ja: "公共料金", en: "Utilities" },
  "tax": { ja: "税", en: "Tax" },
  "healthInsurance": { ja: "国民健康保険", en: "Health insurance" },
  "pension": { ja: "年金", en: "Pension" },
  "phone": { ja: "携帯電話", en: "Mobile phone" },
  "schoolLunch": { ja: "給食費", en: "School lunch" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `attainment-grade`. */
export const attainmentGradeTitles: Readonly<Record<AttainmentGradeCode, Text>> = {
  "reached": { ja: "達成した", en: "Reached" },
  "mostlyReached": { ja: "おおむね達成した", en: "Mostly reached" },
  "partlyReached": { ja: "一部達成した", en: "Partly reached" },
  "notReached": { ja: "達成していない", en: "Not reached" },
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

/** Titles of the codes of the list `awareness-source`. */
export const awarenessSourceTitles: Readonly<Record<AwarenessSourceCode, Text>> = {
  "supportAgency": { ja: "支援関係機関からの情報", en: "Supporting agency" },
  "resident": { ja: "地域住民・地域の関係者からの情報", en: "Residents" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `care-level`. */
export const careLevelTitles: Readonly<Record<CareLevelCode, Text>> = {
  "none": { ja: "なし", en: "None" },
  "applying": { ja: "申請中", en: "Applied for" },
  "support1": { ja: "要支援1", en: "Support level 1" },
  "support2": { ja: "要支援2", en: "Support level 2" },
  "care1": { ja: "要介護1", en: "Care level 1" },
  "care2": { ja: "要介護2", en: "Care level 2" },
  "care3": { ja: "要介護3", en: "Care level 3" },
  "care4": { ja: "要介護4", en: "Care level 4" },
  "care5": { ja: "要介護5", en: "Care level 5" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `center-size-class`. */
export const centerSizeClassTitles: Readonly<Record<CenterSizeClassCode, Text>> = {
  "smallA": { ja: "小規模A", en: "Small A" },
  "smallB": { ja: "小規模B", en: "Small B" },
  "smallC": { ja: "小規模C", en: "Small C" },
  "medium": { ja: "中規模", en: "Medium" },
  "large": { ja: "大規模", en: "Large" },
};

/** Titles of the codes of the list `child-case-event`. */
export const childCaseEventTitles: Readonly<Record<ChildCaseEventCode, Text>> = {
  "receipt": { ja: "通告・相談の受理", en: "Report received" },
  "intakeMeeting": { ja: "受理会議", en: "Intake meeting" },
  "investigation": { ja: "調査", en: "Investigation" },
  "assessment": { ja: "アセスメント", en: "Assessment" },
  "caseConference": { ja: "支援方針会議", en: "Case conference" },
  "supportPlan": { ja: "サポートプラン等の作成", en: "Support plan" },
  "service": { ja: "支援の開始", en: "Support begins" },
  "review": { ja: "進行管理・見直し", en: "Review" },
  "close": { ja: "終結", en: "Closure" },
};

/** Titles of the codes of the list `child-plan-author`. */
export const childPlanAuthorTitles: Readonly<Record<ChildPlanAuthorCode, Text>> = {
  "supervisor": { ja: "統括支援員", en: "Supervisor" },
  "maternalFunction": { ja: "母子保健機能", en: "Maternal health function" },
  "childWelfareFunction": { ja: "児童福祉機能", en: "Child welfare function" },
};

/** Titles of the codes of the list `child-plan-basis`. */
export const childPlanBasisTitles: Readonly<Record<ChildPlanBasisCode, Text>> = {
  "childWelfareAct10": { ja: "児童福祉法10条1項4号", en: "Child Welfare Act 10(1)(iv)" },
  "maternalHealthAct22": { ja: "母子保健法22条", en: "Maternal Health Act 22" },
};

/** Titles of the codes of the list `child-plan-target`. */
export const childPlanTargetTitles: Readonly<Record<ChildPlanTargetCode, Text>> = {
  "maternal": { ja: "母子保健", en: "Maternal health" },
  "childWelfare": { ja: "児童福祉", en: "Child welfare" },
};

/** Titles of the codes of the list `child-support-kind`. */
export const childSupportKindTitles: Readonly<Record<ChildSupportKindCode, Text>> = {
  "shortStay": { ja: "子育て短期支援", en: "Short stay" },
  "nursingVisit": { ja: "養育支援訪問", en: "Nurturing support visit" },
  "homeVisitHelp": { ja: "子育て世帯訪問支援", en: "Home visit help" },
  "childPlace": { ja: "児童育成支援拠点", en: "Place for children" },
  "parentChildRelation": { ja: "親子関係形成支援", en: "Parent-child relation support" },
  "temporaryCare": { ja: "一時預かり", en: "Temporary care" },
  "postnatalCare": { ja: "産後ケア", en: "Postnatal care" },
  "counselling": { ja: "相談・助言", en: "Counselling" },
  "medical": { ja: "医療・保健", en: "Medical care" },
  "school": { ja: "学校との連携", en: "Work with the school" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `closure-kind`. */
export const closureKindTitles: Readonly<Record<ClosureKindCode, Text>> = {
  "closed": { ja: "終結", en: "Closed" },
  "suspended": { ja: "中断", en: "Suspended" },
  "returned": { ja: "紹介元へ戻した", en: "Returned to the referrer" },
};

/** Titles of the codes of the list `closure-reason`. */
export const closureReasonTitles: Readonly<Record<ClosureReasonCode, Text>> = {
  "goalsReached": { ja: "目標を達成した", en: "Goals reached" },
  "issuesEased": { ja: "大きな課題が解消し、見守り等に移る", en: "Main issues eased, watched over" },
  "rolesAgreed": { ja: "役割分担の合意ができた（多機関協働）", en: "Division of roles agreed" },
  "connected": { ja: "社会資源・関係機関とのつながりが安定した", en: "Ties with a resource are stable" },
  "noFurtherEffect": { ja: "これ以上の効果が見込めないことを会議で確認した", en: "No further effect expected" },
  "contactLost": { ja: "連絡が完全に取れない", en: "Contact completely lost" },
  "movedOut": { ja: "転出", en: "Moved out" },
  "died": { ja: "死亡", en: "Died" },
  "declined": { ja: "本人の辞退", en: "Declined by the person" },
  "otherSystem": { ja: "他の制度への移行", en: "Moved to another system" },
  "facilityEntry": { ja: "施設入所・入院", en: "Entered a facility or hospital" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `conference-purpose`. */
export const conferencePurposeTitles: Readonly<Record<ConferencePurposeCode, Text>> = {
  "informationExchange": { ja: "必要な情報の交換", en: "Exchange of information" },
  "supportStructure": { ja: "支援体制に関する検討", en: "Structure of support" },
};

/** Titles of the codes of the list `consent-method`. */
export const consentMethodTitles: Readonly<Record<ConsentMethodCode, Text>> = {
  "written": { ja: "書面", en: "Written" },
  "oral": { ja: "口頭", en: "Oral" },
  "electronic": { ja: "電磁的方法", en: "Electronic" },
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

/** Titles of the codes of the list `contact-method`. */
export const contactMethodTitles: Readonly<Record<ContactMethodCode, Text>> = {
  "phone": { ja: "電話相談・連絡", en: "Phone" },
  "visit": { ja: "訪問・同行支援", en: "Visit or company" },
  "interview": { ja: "面談", en: "Interview" },
  "onlineInterview": { ja: "オンライン面談", en: "Online interview" },
  "message": { ja: "メール・SNS", en: "Mail or messaging" },
  "internalMeeting": { ja: "所内会議", en: "Meeting within the agency" },
  "jusoKaigiPlan": { ja: "重層的支援会議（プラン策定）", en: "Conference (plan)" },
  "jusoKaigiReplan": { ja: "重層的支援会議（再プラン策定）", en: "Conference (replan)" },
  "jusoKaigiEvaluation": { ja: "重層的支援会議（終結の判断）", en: "Conference (closing)" },
  "jusoKaigiSuspension": { ja: "重層的支援会議（中断の決定）", en: "Conference (suspension)" },
  "shienChousei": { ja: "支援調整会議", en: "Support coordination meeting" },
  "otherMeeting": { ja: "その他の会議", en: "Other meeting" },
  "agencyContact": { ja: "他機関との電話照会・協議", en: "Contact with another agency" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `contact-place`. */
export const contactPlaceTitles: Readonly<Record<ContactPlaceCode, Text>> = {
  "office": { ja: "所内", en: "Office" },
  "home": { ja: "自宅", en: "Home" },
  "agency": { ja: "関係機関", en: "Agency" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `contact-status`. */
export const contactStatusTitles: Readonly<Record<ContactStatusCode, Text>> = {
  "met": { ja: "本人と会えている", en: "Met the person" },
  "familyOnly": { ja: "家族のみ", en: "Family only" },
  "notMet": { ja: "未接触", en: "Not met" },
};

/** Titles of the codes of the list `contact-target`. */
export const contactTargetTitles: Readonly<Record<ContactTargetCode, Text>> = {
  "person": { ja: "本人", en: "The person" },
  "family": { ja: "家族", en: "Family" },
  "agency": { ja: "関係機関", en: "Agency" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `coordination-layer`. */
export const coordinationLayerTitles: Readonly<Record<CoordinationLayerCode, Text>> = {
  "layer1": { ja: "第1層", en: "Layer 1" },
  "layer2": { ja: "第2層", en: "Layer 2" },
};

/** Titles of the codes of the list `coordinator-task`. */
export const coordinatorTaskTitles: Readonly<Record<CoordinatorTaskCode, Text>> = {
  "visualising": { ja: "地域の情報の収集と可視化", en: "Collects and shows information" },
  "planningSupport": { ja: "企画、立案、実施方法の支援", en: "Supports planning" },
  "roleSharing": { ja: "役割の整理と目的の共有", en: "Sorts out roles" },
  "trainingMatching": { ja: "担い手の養成、組織化、マッチング", en: "Trains and organises volunteers" },
  "serviceMatching": { ja: "支援ニーズとサービスのマッチング", en: "Matches needs and services" },
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

/** Titles of the codes of the list `council-member`. */
export const councilMemberTitles: Readonly<Record<CouncilMemberCode, Text>> = {
  "municipality": { ja: "市町村", en: "Municipality" },
  "ltcCenter": { ja: "地域包括支援センター", en: "Comprehensive support centre" },
  "lifeSupportCoordinator": { ja: "生活支援コーディネーター", en: "Life support coordinator" },
  "welfareCommissioner": { ja: "民生委員・児童委員", en: "Welfare commissioner" },
  "socialWelfareCouncil": { ja: "社会福祉協議会", en: "Council of social welfare" },
  "neighbourhood": { ja: "自治会・町内会", en: "Neighbourhood association" },
  "npo": { ja: "NPO・ボランティア団体", en: "Non-profit organisation" },
  "company": { ja: "民間企業等", en: "Company" },
  "resident": { ja: "地域住民", en: "Resident" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `council-role`. */
export const councilRoleTitles: Readonly<Record<CouncilRoleCode, Text>> = {
  "organisationalSupport": { ja: "コーディネーターの組織的な補完", en: "Supports the coordinator" },
  "needsAndResources": { ja: "ニーズ・資源の把握と可視化", en: "Needs and resources" },
  "planning": { ja: "企画、立案、方針策定", en: "Planning" },
  "commonAwareness": { ja: "関係者の意識の統一", en: "Common awareness" },
  "informationExchange": { ja: "情報交換と働きかけ", en: "Exchange of information" },
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

/** Titles of the codes of the list `disability-certificate`. */
export const disabilityCertificateTitles: Readonly<Record<DisabilityCertificateCode, Text>> = {
  "physical": { ja: "身体障害者手帳", en: "Physical" },
  "intellectual": { ja: "療育手帳", en: "Intellectual" },
  "mental": { ja: "精神障害者保健福祉手帳", en: "Mental" },
};

/** Titles of the codes of the list `disability-support-level`. */
export const disabilitySupportLevelTitles: Readonly<Record<DisabilitySupportLevelCode, Text>> = {
  "none": { ja: "なし", en: "None" },
  "applying": { ja: "申請中", en: "Applied for" },
  "level1": { ja: "区分1", en: "Level 1" },
  "level2": { ja: "区分2", en: "Level 2" },
  "level3": { ja: "区分3", en: "Level 3" },
  "level4": { ja: "区分4", en: "Level 4" },
  "level5": { ja: "区分5", en: "Level 5" },
  "level6": { ja: "区分6", en: "Level 6" },
  "unknown": { ja: "不明", en: "Unknown" },
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

/** Titles of the codes of the list `emergency-support`. */
export const emergencySupportTitles: Readonly<Record<EmergencySupportCode, Text>> = {
  "housingBenefit": { ja: "住居確保給付金", en: "Housing security benefit" },
  "temporaryStay": { ja: "一時生活支援事業", en: "Temporary stay" },
  "other": { ja: "その他", en: "Other" },
  "none": { ja: "なし", en: "None" },
};

/** Titles of the codes of the list `employment`. */
export const employmentTitles: Readonly<Record<EmploymentCode, Text>> = {
  "fullTime": { ja: "常勤", en: "Full-time" },
  "partTime": { ja: "非常勤", en: "Part-time" },
};

/** Titles of the codes of the list `equipment`. */
export const equipmentTitles: Readonly<Record<EquipmentCode, Text>> = {
  "nursingCorner": { ja: "授乳コーナー", en: "Nursing corner" },
  "sink": { ja: "流し台", en: "Sink" },
  "babyBed": { ja: "ベビーベッド", en: "Baby bed" },
  "playEquipment": { ja: "遊具", en: "Play equipment" },
  "consultationRoom": { ja: "相談室", en: "Consultation room" },
  "barrierFree": { ja: "バリアフリー設備", en: "Barrier-free facilities" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `family-relationship`. */
export const familyRelationshipTitles: Readonly<Record<FamilyRelationshipCode, Text>> = {
  "self": { ja: "本人", en: "The person" },
  "spouse": { ja: "配偶者", en: "Spouse" },
  "child": { ja: "子", en: "Child" },
  "father": { ja: "父", en: "Father" },
  "mother": { ja: "母", en: "Mother" },
  "sibling": { ja: "兄弟姉妹", en: "Sibling" },
  "grandparent": { ja: "祖父母", en: "Grandparent" },
  "grandchild": { ja: "孫", en: "Grandchild" },
  "otherRelative": { ja: "その他の親族", en: "Other relative" },
  "nonRelative": { ja: "親族以外の同居人", en: "Cohabitant who is no relative" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `final-education`. */
export const finalEducationTitles: Readonly<Record<FinalEducationCode, Text>> = {
  "juniorHigh": { ja: "中学（高校未入学）", en: "Junior high school" },
  "highSchoolLeft": { ja: "中学（高校中退）", en: "High school not finished" },
  "highSchool": { ja: "高校（大学中退を含む）", en: "High school" },
  "specialNeeds": { ja: "特別支援学校（学級を含む）", en: "Special needs school" },
  "vocational": { ja: "専門学校・専修学校・各種学校", en: "Vocational school" },
  "juniorCollege": { ja: "高専・短大", en: "Junior college" },
  "university": { ja: "大学・大学院", en: "University" },
  "other": { ja: "その他", en: "Other" },
  "unknown": { ja: "不明", en: "Unknown" },
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

/** Titles of the codes of the list `goal-status`. */
export const goalStatusTitles: Readonly<Record<GoalStatusCode, Text>> = {
  "notStarted": { ja: "未着手", en: "Not started" },
  "onTrack": { ja: "予定どおり", en: "On track" },
  "delayed": { ja: "遅れている", en: "Delayed" },
  "reached": { ja: "達成した", en: "Reached" },
  "abandoned": { ja: "取りやめた", en: "Abandoned" },
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
export const grantLineCodeTitles: Readonly<Record<GrantLineCode, Text>> = {
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

/** Titles of the codes of the list `harmonised-plan`. */
export const harmonisedPlanTitles: Readonly<Record<HarmonisedPlanCode, Text>> = {
  "welfarePlan": { ja: "市町村地域福祉計画", en: "Community welfare plan" },
  "ltcPlan": { ja: "市町村介護保険事業計画", en: "Long-term care plan" },
  "disabilityPlan": { ja: "市町村障害福祉計画", en: "Disability welfare plan" },
  "childPlan": { ja: "市町村子ども・子育て支援事業計画", en: "Child and child care plan" },
  "other": { ja: "その他の計画", en: "Other plan" },
};

/** Titles of the codes of the list `health-insurance`. */
export const healthInsuranceTitles: Readonly<Record<HealthInsuranceCode, Text>> = {
  "nationalHealthInsurance": { ja: "国民健康保険", en: "National Health Insurance" },
  "employeesInsurance": { ja: "社会保険（国保以外）", en: "Employees' insurance" },
  "lateStageElderly": { ja: "後期高齢者医療", en: "Medical care for the late-stage elderly" },
  "none": { ja: "加入していない", en: "None" },
  "other": { ja: "その他", en: "Other" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `health-status`. */
export const healthStatusTitles: Readonly<Record<HealthStatusCode, Text>> = {
  "good": { ja: "良い", en: "Good" },
  "poorTreated": { ja: "良くない・通院している", en: "Poor, under treatment" },
  "poorUntreated": { ja: "良くないが通院していない", en: "Poor, not treated" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `housing-kind`. */
export const housingKindTitles: Readonly<Record<HousingKindCode, Text>> = {
  "owned": { ja: "持家", en: "Owned" },
  "rented": { ja: "借家", en: "Rented house" },
  "rentedFlat": { ja: "賃貸アパート・マンション", en: "Rented flat" },
  "publicHousing": { ja: "公営住宅", en: "Public housing" },
  "companyHousing": { ja: "会社の寮・借り上げ住宅", en: "Company housing" },
  "roughSleeping": { ja: "野宿", en: "Rough sleeping" },
  "withAcquaintance": { ja: "親族・知人宅", en: "With relatives or friends" },
  "facility": { ja: "施設・病院", en: "Facility or hospital" },
  "netCafe": { ja: "ネットカフェ等", en: "Internet cafe and the like" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `information-source`. */
export const informationSourceTitles: Readonly<Record<InformationSourceCode, Text>> = {
  "referrer": { ja: "紹介元", en: "Referrer" },
  "involvedAgency": { ja: "日頃関わる支援関係機関", en: "Agency that knows the person" },
  "ownCollection": { ja: "多機関協働事業者が自ら収集", en: "Collected by the multi-agency operator" },
};

/** Titles of the codes of the list `joint-method`. */
export const jointMethodTitles: Readonly<Record<JointMethodCode, Text>> = {
  "agreement": { ja: "協定・連携協約", en: "Agreement" },
  "entrustment": { ja: "事務の委託", en: "Entrustment of affairs" },
  "jointBody": { ja: "広域連合・一部事務組合", en: "Joint body" },
  "jointContract": { ja: "共同の委託", en: "Joint contract" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `linked-policy`. */
export const linkedPolicyTitles: Readonly<Record<LinkedPolicyCode, Text>> = {
  "healthCare": { ja: "保健医療", en: "Health care" },
  "labour": { ja: "労働", en: "Labour" },
  "education": { ja: "教育", en: "Education" },
  "housing": { ja: "住まい", en: "Housing" },
  "regionalRevival": { ja: "地域再生", en: "Regional revival" },
  "townPlanning": { ja: "まちづくり", en: "Town planning" },
  "agriculture": { ja: "農業", en: "Agriculture" },
  "industry": { ja: "産業", en: "Industry" },
  "environment": { ja: "環境", en: "Environment" },
  "transport": { ja: "交通", en: "Transport" },
  "consumer": { ja: "消費者", en: "Consumer affairs" },
  "disaster": { ja: "防災", en: "Disaster prevention" },
  "justice": { ja: "司法", en: "Justice" },
};

/** Titles of the codes of the list `marital-status`. */
export const maritalStatusTitles: Readonly<Record<MaritalStatusCode, Text>> = {
  "single": { ja: "未婚", en: "Never married" },
  "married": { ja: "既婚", en: "Married" },
  "divorced": { ja: "離別", en: "Divorced" },
  "widowed": { ja: "死別", en: "Widowed" },
  "other": { ja: "その他", en: "Other" },
  "unknown": { ja: "不明", en: "Unknown" },
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

/** Titles of the codes of the list `model-activity`. */
export const modelActivityTitles: Readonly<Record<ModelActivityCode, Text>> = {
  "understanding": { ja: "把握・議論", en: "Understanding and discussion" },
  "practice": { ja: "協議・実践", en: "Consultation and practice" },
  "verification": { ja: "検証・見直し", en: "Verification" },
  "coordinatorPosting": { ja: "支援員の配置", en: "Posting of a coordinator" },
  "activityPayment": { ja: "活動費の支給", en: "Payment for activities" },
  "consultationTrial": { ja: "相談支援の実証", en: "Trial of consultation" },
  "communityTrial": { ja: "地域づくりの実証", en: "Trial of community building" },
};

/** Titles of the codes of the list `model-function`. */
export const modelFunctionTitles: Readonly<Record<ModelFunctionCode, Text>> = {
  "mutualSupport": { ja: "地域で支え合う機能", en: "Mutual support" },
  "agencyCollaboration": { ja: "支援関係機関が連携する機能", en: "Collaboration of agencies" },
  "bridge": { ja: "地域と機関をつなぐ機能", en: "Bridge between community and agencies" },
};

/** Titles of the codes of the list `model-partner`. */
export const modelPartnerTitles: Readonly<Record<ModelPartnerCode, Text>> = {
  "workersCooperative": { ja: "労働者協同組合", en: "Workers' cooperative" },
  "regionalManagementOrganisation": { ja: "地域運営組織（RMO）", en: "Regional management organisation" },
  "designatedCommunityGroup": { ja: "指定地域共同活動団体", en: "Designated community group" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `money-management`. */
export const moneyManagementTitles: Readonly<Record<MoneyManagementCode, Text>> = {
  "self": { ja: "本人", en: "The person" },
  "family": { ja: "家族", en: "Family" },
  "supportProgramme": { ja: "日常生活自立支援事業", en: "Programme for independent daily life" },
  "guardian": { ja: "成年後見人等", en: "Guardian" },
  "other": { ja: "その他", en: "Other" },
  "unknown": { ja: "不明", en: "Unknown" },
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

/** Titles of the codes of the list `national-statistic`. */
export const nationalStatisticTitles: Readonly<Record<NationalStatisticCode, Text>> = {
  "abuseConsultations": { ja: "児童虐待相談対応件数（全国）", en: "Child abuse consultations (nation)" },
  "childPopulation": { ja: "児童人口（全国）", en: "Children (nation)" },
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
  "publicAssistanceApplied": { ja: "生活保護適用", en: "Public assistance granted" },
  "disabilityCertificateObtained": { ja: "障害手帳取得", en: "Disability certificate obtained" },
  "lifestyleImproved": { ja: "生活習慣の改善", en: "Lifestyle improved" },
  "trainingStarted": { ja: "職業訓練の開始、就学", en: "Training or school begun" },
  "supportedWorkStarted": { ja: "就労開始（中間的就労・認定就労訓練）", en: "Supported work begun" },
  "workFormImproved": { ja: "雇用形態の改善・職場定着", en: "Form of work improved" },
  "otherIncomeIncreased": { ja: "その他の収入の増加", en: "Other income increased" },
  "goalFound": { ja: "目標ができた", en: "Found a goal" },
  "canAskForHelp": { ja: "SOSを出せるようになった", en: "Can ask for help" },
  "selfAccepted": { ja: "自分のことを肯定的に受け止められるようになった", en: "Accepts oneself" },
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

/** Titles of the codes of the list `pension-status`. */
export const pensionStatusTitles: Readonly<Record<PensionStatusCode, Text>> = {
  "receiving": { ja: "受給中", en: "Receiving" },
  "contributing": { ja: "加入・納付中", en: "Contributing" },
  "exempted": { ja: "免除・猶予", en: "Exempted" },
  "notEnrolled": { ja: "未加入・未納", en: "Not enrolled or unpaid" },
  "unknown": { ja: "不明", en: "Unknown" },
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

/** Titles of the codes of the list `plan-adequacy`. */
export const planAdequacyTitles: Readonly<Record<PlanAdequacyCode, Text>> = {
  "adequate": { ja: "適切", en: "Adequate" },
  "approvedWithChanges": { ja: "修正の上了承", en: "Approved with changes" },
  "toBeContinued": { ja: "継続協議", en: "To be discussed further" },
};

/** Titles of the codes of the list `plan-kind`. */
export const planKindTitles: Readonly<Record<PlanKindCode, Text>> = {
  "multiAgency": { ja: "多機関協働のプラン", en: "Multi-agency plan" },
  "outreach": { ja: "アウトリーチのプラン", en: "Outreach plan" },
  "participation": { ja: "参加支援のプラン", en: "Participation support plan" },
};

/** Titles of the codes of the list `planning-participant`. */
export const planningParticipantTitles: Readonly<Record<PlanningParticipantCode, Text>> = {
  "department": { ja: "庁内の関係部局", en: "Department" },
  "supportAgency": { ja: "支援関係機関", en: "Supporting agency" },
  "resident": { ja: "地域住民", en: "Resident" },
  "company": { ja: "企業等", en: "Company" },
  "prefecture": { ja: "都道府県", en: "Prefecture" },
  "expert": { ja: "学識経験者", en: "Expert" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `planning-step`. */
export const planningStepTitles: Readonly<Record<PlanningStepCode, Text>> = {
  "necessity": { ja: "必要性の検討", en: "Necessity" },
  "agreement": { ja: "合意", en: "Agreement" },
  "internalAnalysis": { ja: "庁内体制の分析", en: "Analysis of the organisation" },
  "resourceSurvey": { ja: "社会資源の把握", en: "Survey of resources" },
  "dialogue": { ja: "関係者との対話", en: "Dialogue" },
  "siteDesign": { ja: "拠点の設計", en: "Design of sites" },
  "residentHearing": { ja: "住民の意見聴取", en: "Hearing of residents" },
  "review": { ja: "見直し", en: "Review" },
};

/** Titles of the codes of the list `presence`. */
export const presenceTitles: Readonly<Record<PresenceCode, Text>> = {
  "present": { ja: "ある・いる", en: "Present" },
  "none": { ja: "ない・いない", en: "None" },
  "unknown": { ja: "分からない", en: "Unknown" },
  "notAsked": { ja: "聞いていない", en: "Not asked" },
  "notApplicable": { ja: "当てはまらない", en: "Not applicable" },
};

/** Titles of the codes of the list `programme-kind`. */
export const programmeKindTitles: Readonly<Record<ProgrammeKindCode, Text>> = {
  "juso": { ja: "重層的支援体制整備事業", en: "Multi-layered support system programme" },
  "jusoPreparation": { ja: "移行準備事業", en: "Preparation for the programme" },
  "gojoModel": { ja: "互助機能強化モデル事業", en: "Mutual-aid model programme" },
  "shuyakuModel": { ja: "機能集約化アプローチによるモデル事業", en: "Function-consolidation model programme" },
  "smallJoint": { ja: "小規模市町村地域支援連携協働体制整備事業（仮称）", en: "Joint programme for small municipalities (provisional)" },
};

/** Titles of the codes of the list `public-assistance`. */
export const publicAssistanceTitles: Readonly<Record<PublicAssistanceCode, Text>> = {
  "none": { ja: "無", en: "None" },
  "receiving": { ja: "有（受給中）", en: "Receiving" },
  "past": { ja: "過去に受給", en: "In the past" },
  "applying": { ja: "申請中", en: "Applied for" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `public-benefit`. */
export const publicBenefitTitles: Readonly<Record<PublicBenefitCode, Text>> = {
  "employmentInsurance": { ja: "雇用保険", en: "Employment insurance" },
  "pension": { ja: "年金", en: "Pension" },
  "childAllowance": { ja: "児童手当", en: "Child allowance" },
  "childRearingAllowance": { ja: "児童扶養手当", en: "Child rearing allowance" },
  "specialChildAllowance": { ja: "特別児童扶養手当", en: "Special child rearing allowance" },
  "specialDisabilityAllowance": { ja: "特別障害者手当等", en: "Special disability allowance" },
  "housingBenefit": { ja: "住居確保給付金", en: "Housing security benefit" },
  "other": { ja: "その他", en: "Other" },
  "none": { ja: "なし", en: "None" },
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

/** Titles of the codes of the list `residence-support`. */
export const residenceSupportTitles: Readonly<Record<ResidenceSupportCode, Text>> = {
  "watchingOver": { ja: "入居後の見守り支援", en: "Watching over after moving in" },
  "resourceMatching": { ja: "社会資源・支援メニューとのマッチング", en: "Matching with resources" },
  "communityTies": { ja: "地域と本人のつながりの形成に向けた支援", en: "Building ties with the community" },
  "none": { ja: "なし", en: "None" },
};

/** Titles of the codes of the list `review-result`. */
export const reviewResultTitles: Readonly<Record<ReviewResultCode, Text>> = {
  "continued": { ja: "継続", en: "Continued" },
  "changed": { ja: "変更", en: "Changed" },
  "ended": { ja: "終了", en: "Ended" },
};

/** Titles of the codes of the list `screening-result`. */
export const screeningResultTitles: Readonly<Record<ScreeningResultCode, Text>> = {
  "informationOnly": { ja: "情報提供や相談対応のみで終了", en: "Ended with information or advice" },
  "referred": { ja: "他の制度や専門機関につなぐ", en: "Referred to another system or agency" },
  "seekingConsent": { ja: "本人同意に向けて引き続き取り組む", en: "Going on towards consent" },
  "ownPlan": { ja: "継続支援し、プランを策定する", en: "Continued support with a plan" },
  "endedBefore": { ja: "判断前に中断・終了", en: "Ended before the judgement" },
  "returned": { ja: "紹介元に戻す", en: "Returned to the referrer" },
  "supportConference": { ja: "支援会議で対応", en: "Taken up in the support conference" },
  "pending": { ja: "保留", en: "Pending" },
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

/** Titles of the codes of the list `sharing-basis`. */
export const sharingBasisTitles: Readonly<Record<SharingBasisCode, Text>> = {
  "consent": { ja: "本人の同意", en: "Consent of the person" },
  "supportConference": { ja: "支援会議（社会福祉法106条の6）", en: "Support conference (Article 106-6)" },
  "otherLaw": { ja: "その他の法令", en: "Another law" },
  "emergency": { ja: "生命・身体の保護のため", en: "To protect life or body" },
};

/** Titles of the codes of the list `signature-method`. */
export const signatureMethodTitles: Readonly<Record<SignatureMethodCode, Text>> = {
  "handwritten": { ja: "自署", en: "Handwritten" },
  "seal": { ja: "記名押印", en: "Name and seal" },
  "proxy": { ja: "代筆", en: "By proxy" },
  "electronic": { ja: "電子署名等", en: "Electronic" },
  "none": { ja: "署名なし", en: "None" },
};

/** Titles of the codes of the list `site-activity`. */
export const siteActivityTitles: Readonly<Record<SiteActivityCode, Text>> = {
  "kosodateExchange": { ja: "交流の場の提供", en: "Place to meet" },
  "kosodateConsultation": { ja: "子育て等の相談・援助", en: "Child care consultation" },
  "kosodateInformation": { ja: "子育て関連情報の提供", en: "Child care information" },
  "kosodateLecture": { ja: "子育て等の講習", en: "Child care lectures" },
  "multiGeneration": { ja: "多世代の連携", en: "Links between generations" },
  "tradition": { ja: "伝統文化・行事", en: "Traditions and events" },
  "resourceDevelopment": { ja: "地域資源の発掘・育成", en: "Development of local resources" },
  "regionalVisit": { ja: "家庭への訪問支援", en: "Visits to families" },
  "circleSupport": { ja: "サークル・ボランティアの育成", en: "Support of circles and volunteers" },
  "nurseryInformation": { ja: "保育資源の情報・連携", en: "Information on nurseries" },
  "childNeedsSupport": { ja: "個別ニーズへの支援", en: "Support for single needs" },
  "childCoordination": { ja: "関係機関の調整・資源開発", en: "Coordination of agencies" },
  "childPublicity": { ja: "広報", en: "Publicity" },
  "childSurvey": { ja: "実情の把握", en: "Survey of children's needs" },
  "childResourceDevelopment": { ja: "地域資源の開拓", en: "Development of child resources" },
  "guardianship": { ja: "成年後見制度の利用促進", en: "Guardianship" },
  "abuseResponse": { ja: "虐待への対応", en: "Response to abuse" },
  "difficultCase": { ja: "困難事例への対応", en: "Difficult cases" },
  "consumerProtection": { ja: "消費者被害の防止", en: "Consumer protection" },
  "careNetwork": { ja: "ケアマネジャーのネットワーク", en: "Network of care managers" },
  "careManagerGuidance": { ja: "ケアマネジャーへの指導・相談", en: "Guidance for care managers" },
  "comprehensiveConsultation": { ja: "総合的・専門的な相談", en: "Comprehensive consultation" },
  "consultationStrengthening": { ja: "相談体制の強化", en: "Stronger consultation" },
  "councilWork": { ja: "協議会・地域づくり", en: "Council and community work" },
  "peerCounselling": { ja: "ピアカウンセリング", en: "Peer counselling" },
  "socialSkill": { ja: "社会生活力を高める支援", en: "Skills for social life" },
  "rightsProtection": { ja: "権利擁護", en: "Protection of rights" },
  "functionTraining": { ja: "機能訓練・社会適応訓練", en: "Functional training" },
  "bathing": { ja: "入浴", en: "Bathing" },
  "creativeWork": { ja: "創作的活動・生産活動", en: "Creative or productive work" },
  "publicAwareness": { ja: "普及啓発", en: "Public awareness" },
  "volunteerTraining": { ja: "担い手・ボランティアの養成", en: "Training of volunteers" },
  "gatheringPlace": { ja: "居場所づくり", en: "Gathering place" },
  "needsSurvey": { ja: "ニーズ・課題の把握", en: "Survey of needs" },
  "platform": { ja: "プラットフォームづくり", en: "Platform" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `support-programme`. */
export const supportProgrammeTitles: Readonly<Record<SupportProgrammeCode, Text>> = {
  "housingBenefit": { ja: "住居確保給付金の支給", en: "Housing security benefit" },
  "workPreparation": { ja: "就労準備支援事業", en: "Work preparation support" },
  "temporaryStay": { ja: "一時生活支援事業（居住支援事業）", en: "Temporary stay" },
  "householdBudget": { ja: "家計改善支援事業", en: "Household budget support" },
  "workTraining": { ja: "認定就労訓練事業", en: "Certified work training" },
  "childLearning": { ja: "子どもの学習・生活支援事業", en: "Learning support for children" },
  "otherSelfReliance": { ja: "その他生活困窮者の自立の促進を図るために必要な事業", en: "Other programmes for self-reliance" },
  "publicEmployment": { ja: "生活保護受給者等就労自立促進事業", en: "Employment programme of the public employment office" },
  "welfareLoan": { ja: "生活福祉資金貸付事業", en: "Welfare fund loans" },
  "otherPublicInformal": { ja: "様々な公的事業・インフォーマルな支援", en: "Other public programmes and informal support" },
  "selfRelianceEmployment": { ja: "自立相談支援機関による就労支援", en: "Employment support by the consultation agency" },
};

/** Titles of the codes of the list `tax-status`. */
export const taxStatusTitles: Readonly<Record<TaxStatusCode, Text>> = {
  "exempt": { ja: "住民税非課税世帯である", en: "Exempt from resident tax" },
  "notExempt": { ja: "住民税非課税世帯ではない", en: "Not exempt" },
  "unknown": { ja: "わからない", en: "Unknown" },
};

/** Titles of the codes of the list `time-since-leaving`. */
export const timeSinceLeavingTitles: Readonly<Record<TimeSinceLeavingCode, Text>> = {
  "underSixMonths": { ja: "6か月未満", en: "Under six months" },
  "underOneYear": { ja: "6か月～1年未満", en: "Six months to one year" },
  "underTwoYears": { ja: "1年～2年未満", en: "One to two years" },
  "twoYearsOrMore": { ja: "2年以上", en: "Two years or more" },
  "neverWorked": { ja: "仕事をしたことがない", en: "Never worked" },
  "unknown": { ja: "不明", en: "Unknown" },
};

/** Titles of the codes of the list `training`. */
export const trainingTitles: Readonly<Record<TrainingCode, Text>> = {
  "childSupportBasic": { ja: "子育て支援員 基本研修", en: "Child support worker (basic)" },
  "childSupportSpecial": { ja: "子育て支援員 専門研修", en: "Child support worker (special)" },
  "supervisorTraining": { ja: "統括支援員の研修", en: "Supervisor training" },
  "abuseTraining": { ja: "虐待対応の研修", en: "Abuse response training" },
  "consultantTraining": { ja: "相談支援員の養成研修", en: "Consultant training" },
  "coordinatorTraining": { ja: "生活支援コーディネーターの研修", en: "Coordinator training" },
  "followUp": { ja: "フォローアップ研修・現任研修", en: "Follow-up training" },
  "privacy": { ja: "個人情報・守秘の研修", en: "Privacy training" },
  "other": { ja: "その他", en: "Other" },
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

/** Titles of the codes of the list `visitor-relationship`. */
export const visitorRelationshipTitles: Readonly<Record<VisitorRelationshipCode, Text>> = {
  "family": { ja: "家族", en: "Family" },
  "acquaintance": { ja: "知人", en: "Acquaintance" },
  "agency": { ja: "関係機関", en: "Agency" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `work-form`. */
export const workFormTitles: Readonly<Record<WorkFormCode, Text>> = {
  "regular": { ja: "正社員", en: "Regular employee" },
  "contractEmployee": { ja: "契約・嘱託", en: "Contract employee" },
  "dispatched": { ja: "派遣", en: "Dispatched worker" },
  "partTime": { ja: "パート・アルバイト", en: "Part-time worker" },
  "dayLabour": { ja: "日雇", en: "Day labourer" },
  "selfEmployed": { ja: "自営業・家族従業", en: "Self-employed" },
  "homework": { ja: "内職", en: "Work at home" },
  "supportedWork": { ja: "中間的就労・認定就労訓練", en: "Supported work" },
  "other": { ja: "その他", en: "Other" },
};

/** Titles of the codes of the list `work-status`. */
export const workStatusTitles: Readonly<Record<WorkStatusCode, Text>> = {
  "working": { ja: "就労している", en: "Working" },
  "workingSeeking": { ja: "就労しているが、転職先を探したい・探している", en: "Working and looking for another job" },
  "willStart": { ja: "今後、就労予定（就労先決定済み）", en: "Will start a job" },
  "seeking": { ja: "仕事を探したい・探している（現在無職）", en: "Out of work and looking" },
  "notSeeking": { ja: "仕事をしていない（仕事は探していない）", en: "Out of work and not looking" },
  "unknown": { ja: "不明", en: "Unknown" },
};
