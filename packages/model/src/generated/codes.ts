// Generated from schemas/v1/code-lists/*.csv by `npm run generate`. Do not edit.

/** Codes of the list `abuse-kind`. */
export type AbuseKindCode =
  | "physical"
  | "neglect"
  | "psychological"
  | "sexual"
  | "economic";

/** Codes of the list `activity-center-type`. */
export type ActivityCenterTypeCode =
  | "typeI"
  | "typeII"
  | "typeIII"
  | "other";

/** Codes of the list `activity-kind`. */
export type ActivityKindCode =
  | "informationGathering"
  | "priorCoordination"
  | "relationshipBuilding"
  | "homeVisit"
  | "resourceMatching"
  | "menuDesign"
  | "settlementFollowUp"
  | "hostSupport";

/** Codes of the list `add-on`. */
export type AddOnCode =
  | "night"
  | "holiday"
  | "visitingConsultation"
  | "strengthening"
  | "multilingual"
  | "careNeeded"
  | "multiFunction"
  | "centerLink"
  | "nightSaturday"
  | "lawyerDoctor"
  | "communityActivity"
  | "startUp"
  | "abuseSpecialist"
  | "childActivity"
  | "visitingPlaza"
  | "holidayLecture"
  | "healthConsultation"
  | "regionalChildPower";

/** Codes of the list `age-class`. */
export type AgeClassCode =
  | "under20"
  | "20s"
  | "30s"
  | "40s"
  | "50s"
  | "60s"
  | "over70"
  | "unknown";

/** Codes of the list `agency-kind`. */
export type AgencyKindCode =
  | "municipality"
  | "prefecture"
  | "multiAgencyOperator"
  | "outreachOperator"
  | "participationOperator"
  | "ltcCenter"
  | "disabilityConsultation"
  | "childUse"
  | "selfReliance"
  | "communityOperator"
  | "welfareOffice"
  | "socialWelfareCouncil"
  | "publicEmploymentOffice"
  | "medicalInstitution"
  | "school"
  | "police"
  | "welfareCommissioner"
  | "npo"
  | "company"
  | "person"
  | "disabilitySupport"
  | "childGuidance"
  | "employmentSupport"
  | "legal"
  | "consumer"
  | "probation"
  | "housingSupport"
  | "careProvider"
  | "municipalDepartment"
  | "neighbourhood"
  | "lifeline"
  | "other";

/** Codes of the list `agreement-viewpoint`. */
export type AgreementViewpointCode =
  | "betweenFields"
  | "alongSupport"
  | "systemAndResidents";

/** Codes of the list `arrears-kind`. */
export type ArrearsKindCode =
  | "rent"
  | "mortgage"
  | "utilities"
  | "tax"
  | "healthInsurance"
  | "pension"
  | "phone"
  | "schoolLunch"
  | "other";

/** Codes of the list `attainment-grade`. */
export type AttainmentGradeCode =
  | "reached"
  | "mostlyReached"
  | "partlyReached"
  | "notReached";

/** Codes of the list `attribute-scope`. */
export type AttributeScopeCode =
  | "allAttributes"
  | "elderlyOnly"
  | "disabilityOnly"
  | "childOnly"
  | "povertyOnly"
  | "otherRestricted";

/** Codes of the list `awareness-source`. */
export type AwarenessSourceCode =
  | "supportAgency"
  | "resident"
  | "other";

/** Codes of the list `background-factor`. */
export type BackgroundFactorCode =
  | "illness"
  | "injury"
  | "disabilityCertified"
  | "disabilitySuspected"
  | "suicidal"
  | "mentalHealth"
  | "unstableHousing"
  | "homeless"
  | "poverty"
  | "debt"
  | "householdBudget"
  | "jobSeekingDifficulty"
  | "jobRetentionDifficulty"
  | "irregularLife"
  | "socialIsolation"
  | "familyRelations"
  | "schoolRefusal"
  | "delinquency"
  | "earlyLeaver"
  | "singleParent"
  | "violenceAbuse"
  | "foreignNationality"
  | "exOffender"
  | "communicationDifficulty"
  | "abilityIssue"
  | "disasterVictim"
  | "youngCarer"
  | "doubleCare"
  | "other";

/** Codes of the list `budget-account`. */
export type BudgetAccountCode =
  | "general"
  | "ltcInsurance";

/** Codes of the list `budget-role`. */
export type BudgetRoleCode =
  | "nationalGrant"
  | "prefecturalGrant"
  | "ltcTransfer"
  | "totalCost"
  | "income"
  | "other";

/** Codes of the list `budget-side`. */
export type BudgetSideCode =
  | "revenue"
  | "expenditure";

/** Codes of the list `cap-category`. */
export type CapCategoryCode =
  | "sogo"
  | "hokatsuNini"
  | "shahoJujitsu";

/** Codes of the list `cap-split-method`. */
export type CapSplitMethodCode =
  | "jusoFirst"
  | "otherFirst"
  | "proportional";

/** Codes of the list `care-level`. */
export type CareLevelCode =
  | "none"
  | "applying"
  | "support1"
  | "support2"
  | "care1"
  | "care2"
  | "care3"
  | "care4"
  | "care5"
  | "unknown";

/** Codes of the list `center-size-class`. */
export type CenterSizeClassCode =
  | "smallA"
  | "smallB"
  | "smallC"
  | "medium"
  | "large";

/** Codes of the list `child-case-event`. */
export type ChildCaseEventCode =
  | "receipt"
  | "intakeMeeting"
  | "investigation"
  | "assessment"
  | "caseConference"
  | "supportPlan"
  | "service"
  | "review"
  | "close";

/** Codes of the list `child-plan-author`. */
export type ChildPlanAuthorCode =
  | "supervisor"
  | "maternalFunction"
  | "childWelfareFunction";

/** Codes of the list `child-plan-basis`. */
export type ChildPlanBasisCode =
  | "childWelfareAct10"
  | "maternalHealthAct22";

/** Codes of the list `child-plan-target`. */
export type ChildPlanTargetCode =
  | "maternal"
  | "childWelfare";

/** Codes of the list `child-support-kind`. */
export type ChildSupportKindCode =
  | "shortStay"
  | "nursingVisit"
  | "homeVisitHelp"
  | "childPlace"
  | "parentChildRelation"
  | "temporaryCare"
  | "postnatalCare"
  | "counselling"
  | "medical"
  | "school"
  | "other";

/** Codes of the list `closure-kind`. */
export type ClosureKindCode =
  | "closed"
  | "suspended"
  | "returned";

/** Codes of the list `closure-reason`. */
export type ClosureReasonCode =
  | "goalsReached"
  | "issuesEased"
  | "rolesAgreed"
  | "connected"
  | "noFurtherEffect"
  | "contactLost"
  | "movedOut"
  | "died"
  | "declined"
  | "otherSystem"
  | "facilityEntry"
  | "other";

/** Codes of the list `component`. */
export type ComponentCode =
  | "ccsLtc"
  | "ccsDisability"
  | "ccsChild"
  | "ccsSelfReliance"
  | "ccsTown"
  | "commPrevention"
  | "commLifeSupport"
  | "commActivityCenter"
  | "commKosodate"
  | "commPoor"
  | "participation"
  | "outreach"
  | "multiAgency";

/** Codes of the list `concern`. */
export type ConcernCode =
  | "healthDisability"
  | "housing"
  | "income"
  | "rentLoan"
  | "taxUtilities"
  | "debt"
  | "jobSearch"
  | "workTrouble"
  | "community"
  | "family"
  | "childRearing"
  | "care"
  | "withdrawalSchoolRefusal"
  | "violenceAbuse"
  | "food"
  | "other";

/** Codes of the list `conference-purpose`. */
export type ConferencePurposeCode =
  | "informationExchange"
  | "supportStructure";

/** Codes of the list `consent-method`. */
export type ConsentMethodCode =
  | "written"
  | "oral"
  | "electronic";

/** Codes of the list `consent-scope`. */
export type ConsentScopeCode =
  | "multiAgency"
  | "meeting"
  | "outreach"
  | "participation"
  | "agencySharing";

/** Codes of the list `consent-status`. */
export type ConsentStatusCode =
  | "granted"
  | "notObtained"
  | "refused"
  | "withdrawn"
  | "unknown";

/** Codes of the list `consultation-route`. */
export type ConsultationRouteCode =
  | "personVisit"
  | "personContact"
  | "familyVisit"
  | "familyContact"
  | "outreach"
  | "agencyReferral"
  | "other";

/** Codes of the list `consultation-site-kind`. */
export type ConsultationSiteKindCode =
  | "basic"
  | "integrated"
  | "community";

/** Codes of the list `contact-attempt`. */
export type ContactAttemptCode =
  | "informationFromOthers"
  | "homeVisit"
  | "phone"
  | "letter";

/** Codes of the list `contact-method`. */
export type ContactMethodCode =
  | "phone"
  | "visit"
  | "interview"
  | "onlineInterview"
  | "message"
  | "internalMeeting"
  | "jusoKaigiPlan"
  | "jusoKaigiReplan"
  | "jusoKaigiEvaluation"
  | "jusoKaigiSuspension"
  | "shienChousei"
  | "otherMeeting"
  | "agencyContact"
  | "other";

/** Codes of the list `contact-place`. */
export type ContactPlaceCode =
  | "office"
  | "home"
  | "agency"
  | "other";

/** Codes of the list `contact-status`. */
export type ContactStatusCode =
  | "met"
  | "familyOnly"
  | "notMet";

/** Codes of the list `contact-target`. */
export type ContactTargetCode =
  | "person"
  | "family"
  | "agency"
  | "other";

/** Codes of the list `coordination-layer`. */
export type CoordinationLayerCode =
  | "layer1"
  | "layer2";

/** Codes of the list `coordinator-task`. */
export type CoordinatorTaskCode =
  | "visualising"
  | "planningSupport"
  | "roleSharing"
  | "trainingMatching"
  | "serviceMatching";

/** Codes of the list `cost-base-method`. */
export type CostBaseMethodCode =
  | "apportionment"
  | "ownCost";

/** Codes of the list `cost-item`. */
export type CostItemCode =
  | "ordinary"
  | "firstPreventionSupport"
  | "careMeeting"
  | "councilSecretariat"
  | "generalDisabilityConsultation"
  | "activityCenterBasic"
  | "layerThreeMatching"
  | "wideAreaTraining"
  | "welfareCommissionerTraining"
  | "communicationWifi"
  | "minorRepair"
  | "hostHonorarium";

/** Codes of the list `council-member`. */
export type CouncilMemberCode =
  | "municipality"
  | "ltcCenter"
  | "lifeSupportCoordinator"
  | "welfareCommissioner"
  | "socialWelfareCouncil"
  | "neighbourhood"
  | "npo"
  | "company"
  | "resident"
  | "other";

/** Codes of the list `council-role`. */
export type CouncilRoleCode =
  | "organisationalSupport"
  | "needsAndResources"
  | "planning"
  | "commonAwareness"
  | "informationExchange";

/** Codes of the list `decision-result`. */
export type DecisionResultCode =
  | "approved"
  | "notApproved";

/** Codes of the list `delivery-mode`. */
export type DeliveryModeCode =
  | "direct"
  | "contract"
  | "indirectSubsidy";

/** Codes of the list `disability-certificate`. */
export type DisabilityCertificateCode =
  | "physical"
  | "intellectual"
  | "mental";

/** Codes of the list `disability-support-level`. */
export type DisabilitySupportLevelCode =
  | "none"
  | "applying"
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "level5"
  | "level6"
  | "unknown";

/** Codes of the list `discontinuation-extent`. */
export type DiscontinuationExtentCode =
  | "whole"
  | "part";

/** Codes of the list `discontinuation-kind`. */
export type DiscontinuationKindCode =
  | "suspension"
  | "abolition";

/** Codes of the list `disposal-kind`. */
export type DisposalKindCode =
  | "conversion"
  | "transfer"
  | "exchange"
  | "lease"
  | "collateral"
  | "demolition";

/** Codes of the list `document-kind`. */
export type DocumentKindCode =
  | "application"
  | "change"
  | "report"
  | "yearEnd"
  | "advancePayment"
  | "discontinuation"
  | "propertyDisposal"
  | "consumptionTax"
  | "repayment";

/** Codes of the list `emergency-support`. */
export type EmergencySupportCode =
  | "housingBenefit"
  | "temporaryStay"
  | "other"
  | "none";

/** Codes of the list `employment`. */
export type EmploymentCode =
  | "fullTime"
  | "partTime";

/** Codes of the list `equipment`. */
export type EquipmentCode =
  | "nursingCorner"
  | "sink"
  | "babyBed"
  | "playEquipment"
  | "consultationRoom"
  | "barrierFree"
  | "other";

/** Codes of the list `evaluation-result`. */
export type EvaluationResultCode =
  | "close"
  | "replan"
  | "suspend";

/** Codes of the list `expense-category`. */
export type ExpenseCategoryCode =
  | "personnel"
  | "outsourcing"
  | "honorarium"
  | "travel"
  | "supplies"
  | "communication"
  | "rent"
  | "equipment"
  | "subsidy";

/** Codes of the list `family-relationship`. */
export type FamilyRelationshipCode =
  | "self"
  | "spouse"
  | "child"
  | "father"
  | "mother"
  | "sibling"
  | "grandparent"
  | "grandchild"
  | "otherRelative"
  | "nonRelative"
  | "unknown";

/** Codes of the list `final-education`. */
export type FinalEducationCode =
  | "juniorHigh"
  | "highSchoolLeft"
  | "highSchool"
  | "specialNeeds"
  | "vocational"
  | "juniorCollege"
  | "university"
  | "other"
  | "unknown";

/** Codes of the list `funding-source`. */
export type FundingSourceCode =
  | "juso"
  | "communitySupportGrant"
  | "communityLifeSupportSubsidy"
  | "childRearingGrant"
  | "selfRelianceSubsidy"
  | "municipalOnly";

/** Codes of the list `goal-status`. */
export type GoalStatusCode =
  | "notStarted"
  | "onTrack"
  | "delayed"
  | "reached"
  | "abandoned";

/** Codes of the list `goal-term`. */
export type GoalTermCode =
  | "long"
  | "thisPlan";

/** Codes of the list `grant-item`. */
export type GrantItemCode =
  | "ltcCenter"
  | "disabilityConsultation"
  | "childUse"
  | "selfReliance"
  | "townConsultation"
  | "carePrevention"
  | "lifeSupport"
  | "activityCenter"
  | "kosodate"
  | "poorCommunity"
  | "multiAgency";

/** Codes of the list `grant-line-code`. */
export type GrantLineCode =
  | "N1"
  | "N2"
  | "N3"
  | "N4"
  | "N5-disabilityConsultation"
  | "N5-childUse"
  | "N5-townConsultation"
  | "N5-activityCenter"
  | "N5-kosodate"
  | "N5-poorCommunity"
  | "N5-multiAgency"
  | "P1"
  | "P2"
  | "P3-disabilityConsultation"
  | "P3-childUse"
  | "P3-townConsultation"
  | "P3-activityCenter"
  | "P3-kosodate"
  | "P3-poorCommunity"
  | "P3-multiAgency";

/** Codes of the list `harmonised-plan`. */
export type HarmonisedPlanCode =
  | "welfarePlan"
  | "ltcPlan"
  | "disabilityPlan"
  | "childPlan"
  | "other";

/** Codes of the list `health-insurance`. */
export type HealthInsuranceCode =
  | "nationalHealthInsurance"
  | "employeesInsurance"
  | "lateStageElderly"
  | "none"
  | "other"
  | "unknown";

/** Codes of the list `health-status`. */
export type HealthStatusCode =
  | "good"
  | "poorTreated"
  | "poorUntreated"
  | "unknown";

/** Codes of the list `housing-kind`. */
export type HousingKindCode =
  | "owned"
  | "rented"
  | "rentedFlat"
  | "publicHousing"
  | "companyHousing"
  | "roughSleeping"
  | "withAcquaintance"
  | "facility"
  | "netCafe"
  | "other";

/** Codes of the list `impact-kind`. */
export type ImpactKindCode =
  | "opened"
  | "abolished"
  | "increased"
  | "decreased";

/** Codes of the list `income-deduction-method`. */
export type IncomeDeductionMethodCode =
  | "beforeApportionment"
  | "columnC";

/** Codes of the list `income-kind`. */
export type IncomeKindCode =
  | "donation"
  | "userFee"
  | "other";

/** Codes of the list `indicator`. */
export type IndicatorCode =
  | "CS-01"
  | "MA-01"
  | "MA-02"
  | "MA-03"
  | "MA-04"
  | "MA-05"
  | "MA-06"
  | "MT-01"
  | "MT-02A"
  | "MT-02B"
  | "MT-02C"
  | "MT-02D"
  | "MT-03"
  | "OR-01"
  | "OR-02"
  | "PS-01"
  | "PS-02"
  | "PS-03"
  | "CD-01"
  | "CD-02"
  | "CD-03";

/** Codes of the list `information-source`. */
export type InformationSourceCode =
  | "referrer"
  | "involvedAgency"
  | "ownCollection";

/** Codes of the list `joint-method`. */
export type JointMethodCode =
  | "agreement"
  | "entrustment"
  | "jointBody"
  | "jointContract"
  | "other";

/** Codes of the list `legal-form`. */
export type LegalFormCode =
  | "municipality"
  | "socialWelfareCorporation"
  | "generalIncorporatedAssociation"
  | "generalIncorporatedFoundation"
  | "npo"
  | "medicalCorporation"
  | "company"
  | "other";

/** Codes of the list `legal-item`. */
export type LegalItemCode =
  | "1i"
  | "1ro"
  | "1ha"
  | "1ni"
  | "1other"
  | "2"
  | "3i"
  | "3ro"
  | "3ha"
  | "3ni"
  | "3other"
  | "4"
  | "5and6";

/** Codes of the list `linked-policy`. */
export type LinkedPolicyCode =
  | "healthCare"
  | "labour"
  | "education"
  | "housing"
  | "regionalRevival"
  | "townPlanning"
  | "agriculture"
  | "industry"
  | "environment"
  | "transport"
  | "consumer"
  | "disaster"
  | "justice";

/** Codes of the list `marital-status`. */
export type MaritalStatusCode =
  | "single"
  | "married"
  | "divorced"
  | "widowed"
  | "other"
  | "unknown";

/** Codes of the list `meeting-kind`. */
export type MeetingKindCode =
  | "jusoKaigi"
  | "shienKaigi"
  | "caseKaigi"
  | "shienChousei"
  | "careKobetsu"
  | "careSuishin"
  | "jiritsuKyougikai"
  | "youtaikyo"
  | "kyojuKyougikai"
  | "other";

/** Codes of the list `meeting-mode`. */
export type MeetingModeCode =
  | "inPerson"
  | "online"
  | "hybrid";

/** Codes of the list `meeting-role`. */
export type MeetingRoleCode =
  | "planAdequacy"
  | "evaluation"
  | "resources"
  | "other";

/** Codes of the list `meeting-schedule`. */
export type MeetingScheduleCode =
  | "regular"
  | "adHoc";

/** Codes of the list `meeting-timing`. */
export type MeetingTimingCode =
  | "plan"
  | "replan"
  | "close"
  | "suspend"
  | "monitoring"
  | "other";

/** Codes of the list `meeting-topic`. */
export type MeetingTopicCode =
  | "goal"
  | "policy"
  | "planContent"
  | "roleSharing"
  | "monitoringTiming"
  | "statusChange"
  | "currentPlanEvaluation"
  | "newPlanContent"
  | "goalAttainment"
  | "supportersStatus"
  | "closingEvaluation"
  | "followUp"
  | "contactEfforts";

/** Codes of the list `model-activity`. */
export type ModelActivityCode =
  | "understanding"
  | "practice"
  | "verification"
  | "coordinatorPosting"
  | "activityPayment"
  | "consultationTrial"
  | "communityTrial";

/** Codes of the list `model-function`. */
export type ModelFunctionCode =
  | "mutualSupport"
  | "agencyCollaboration"
  | "bridge";

/** Codes of the list `model-partner`. */
export type ModelPartnerCode =
  | "workersCooperative"
  | "regionalManagementOrganisation"
  | "designatedCommunityGroup"
  | "other";

/** Codes of the list `money-management`. */
export type MoneyManagementCode =
  | "self"
  | "family"
  | "supportProgramme"
  | "guardian"
  | "other"
  | "unknown";

/** Codes of the list `municipality-kind`. */
export type MunicipalityKindCode =
  | "city"
  | "designatedCity"
  | "coreCity"
  | "specialWard"
  | "town"
  | "village"
  | "wideAreaUnion"
  | "partialAffairsAssociation";

/** Codes of the list `national-statistic`. */
export type NationalStatisticCode =
  | "abuseConsultations"
  | "childPopulation";

/** Codes of the list `observed-change`. */
export type ObservedChangeCode =
  | "housingSecured"
  | "medicalCareStarted"
  | "healthImproved"
  | "householdBudgetImproved"
  | "debtSettled"
  | "relationsImproved"
  | "isolationRelieved"
  | "participationIncreased"
  | "motivationImproved"
  | "mentalStability"
  | "jobSearchStarted"
  | "jobStarted"
  | "incomeIncreased"
  | "noChange"
  | "publicAssistanceApplied"
  | "disabilityCertificateObtained"
  | "lifestyleImproved"
  | "trainingStarted"
  | "supportedWorkStarted"
  | "workFormImproved"
  | "otherIncomeIncreased"
  | "goalFound"
  | "canAskForHelp"
  | "selfAccepted"
  | "other";

/** Codes of the list `participant-kind`. */
export type ParticipantKindCode =
  | "municipality"
  | "multiAgencyOperator"
  | "consultationOperator"
  | "outreachOperator"
  | "participationOperator"
  | "communityOperator"
  | "otherAgency"
  | "resident"
  | "nonWelfare"
  | "person"
  | "family";

/** Codes of the list `payer`. */
export type PayerCode =
  | "national"
  | "prefectural";

/** Codes of the list `pension-status`. */
export type PensionStatusCode =
  | "receiving"
  | "contributing"
  | "exempted"
  | "notEnrolled"
  | "unknown";

/** Codes of the list `place-kind`. */
export type PlaceKindCode =
  | "work"
  | "housing"
  | "learning"
  | "gathering"
  | "volunteering"
  | "welfareService"
  | "other";

/** Codes of the list `plan-adequacy`. */
export type PlanAdequacyCode =
  | "adequate"
  | "approvedWithChanges"
  | "toBeContinued";

/** Codes of the list `plan-kind`. */
export type PlanKindCode =
  | "multiAgency"
  | "outreach"
  | "participation";

/** Codes of the list `planning-participant`. */
export type PlanningParticipantCode =
  | "department"
  | "supportAgency"
  | "resident"
  | "company"
  | "prefecture"
  | "expert"
  | "other";

/** Codes of the list `planning-step`. */
export type PlanningStepCode =
  | "necessity"
  | "agreement"
  | "internalAnalysis"
  | "resourceSurvey"
  | "dialogue"
  | "siteDesign"
  | "residentHearing"
  | "review";

/** Codes of the list `presence`. */
export type PresenceCode =
  | "present"
  | "none"
  | "unknown"
  | "notAsked"
  | "notApplicable";

/** Codes of the list `programme-kind`. */
export type ProgrammeKindCode =
  | "juso"
  | "jusoPreparation"
  | "gojoModel"
  | "shuyakuModel"
  | "smallJoint";

/** Codes of the list `public-assistance`. */
export type PublicAssistanceCode =
  | "none"
  | "receiving"
  | "past"
  | "applying"
  | "unknown";

/** Codes of the list `public-benefit`. */
export type PublicBenefitCode =
  | "employmentInsurance"
  | "pension"
  | "childAllowance"
  | "childRearingAllowance"
  | "specialChildAllowance"
  | "specialDisabilityAllowance"
  | "housingBenefit"
  | "other"
  | "none";

/** Codes of the list `qualification`. */
export type QualificationCode =
  | "publicHealthNurse"
  | "certifiedSocialWorker"
  | "chiefCareManager"
  | "careManager"
  | "psychiatricSocialWorker"
  | "consultationSupportSpecialist"
  | "chiefConsultationSupportSpecialist"
  | "midwife"
  | "nurse"
  | "licensedPsychologist"
  | "nurseryTeacher"
  | "childSupportWorker"
  | "socialWelfareSecretary"
  | "childFamilySocialWorker"
  | "other";

/** Codes of the list `referral-reason`. */
export type ReferralReasonCode =
  | "roleCoordination"
  | "outreachExpected"
  | "participationExpected"
  | "destinationUnclear";

/** Codes of the list `residence-support`. */
export type ResidenceSupportCode =
  | "watchingOver"
  | "resourceMatching"
  | "communityTies"
  | "none";

/** Codes of the list `review-result`. */
export type ReviewResultCode =
  | "continued"
  | "changed"
  | "ended";

/** Codes of the list `screening-result`. */
export type ScreeningResultCode =
  | "informationOnly"
  | "referred"
  | "seekingConsent"
  | "ownPlan"
  | "endedBefore"
  | "returned"
  | "supportConference"
  | "pending";

/** Codes of the list `settlement-cap-method`. */
export type SettlementCapMethodCode =
  | "total"
  | "perLine";

/** Codes of the list `sex`. */
export type SexCode =
  | "male"
  | "female"
  | "other"
  | "unknown";

/** Codes of the list `sharing-basis`. */
export type SharingBasisCode =
  | "consent"
  | "supportConference"
  | "otherLaw"
  | "emergency";

/** Codes of the list `signature-method`. */
export type SignatureMethodCode =
  | "handwritten"
  | "seal"
  | "proxy"
  | "electronic"
  | "none";

/** Codes of the list `site-activity`. */
export type SiteActivityCode =
  | "kosodateExchange"
  | "kosodateConsultation"
  | "kosodateInformation"
  | "kosodateLecture"
  | "multiGeneration"
  | "tradition"
  | "resourceDevelopment"
  | "regionalVisit"
  | "circleSupport"
  | "nurseryInformation"
  | "childNeedsSupport"
  | "childCoordination"
  | "childPublicity"
  | "childSurvey"
  | "childResourceDevelopment"
  | "guardianship"
  | "abuseResponse"
  | "difficultCase"
  | "consumerProtection"
  | "careNetwork"
  | "careManagerGuidance"
  | "comprehensiveConsultation"
  | "consultationStrengthening"
  | "councilWork"
  | "peerCounselling"
  | "socialSkill"
  | "rightsProtection"
  | "functionTraining"
  | "bathing"
  | "creativeWork"
  | "publicAwareness"
  | "volunteerTraining"
  | "gatheringPlace"
  | "needsSurvey"
  | "platform"
  | "other";

/** Codes of the list `site-kind`. */
export type SiteKindCode =
  | "ltcCenter"
  | "disabilityConsultation"
  | "disabilityCoreCenter"
  | "childUseBasic"
  | "childUseSpecific"
  | "childFamilyCenter"
  | "selfRelianceOffice"
  | "townOffice"
  | "generalConsultation"
  | "activityCenter"
  | "kosodateGeneral"
  | "kosodateLinked"
  | "kosodateSmallDesignated"
  | "communityPlace"
  | "multiAgencyOffice";

/** Codes of the list `staff-role`. */
export type StaffRoleCode =
  | "centerHead"
  | "centerSupervisor"
  | "childFamilySupporter"
  | "psychologySupporter"
  | "abuseResponseSpecialist"
  | "maternalHealthStaff"
  | "ltcStaff"
  | "disabilityConsultant"
  | "childUseStaff"
  | "chiefConsultant"
  | "consultant"
  | "employmentSupporter"
  | "townConsultant"
  | "lifeSupportCoordinator"
  | "activityCenterStaff"
  | "kosodateStaff"
  | "communityWorker"
  | "multiAgencyCoordinator"
  | "outreachWorker"
  | "participationSupporter";

/** Codes of the list `support-programme`. */
export type SupportProgrammeCode =
  | "housingBenefit"
  | "workPreparation"
  | "temporaryStay"
  | "householdBudget"
  | "workTraining"
  | "childLearning"
  | "otherSelfReliance"
  | "publicEmployment"
  | "welfareLoan"
  | "otherPublicInformal"
  | "selfRelianceEmployment";

/** Codes of the list `tax-status`. */
export type TaxStatusCode =
  | "exempt"
  | "notExempt"
  | "unknown";

/** Codes of the list `time-since-leaving`. */
export type TimeSinceLeavingCode =
  | "underSixMonths"
  | "underOneYear"
  | "underTwoYears"
  | "twoYearsOrMore"
  | "neverWorked"
  | "unknown";

/** Codes of the list `training`. */
export type TrainingCode =
  | "childSupportBasic"
  | "childSupportSpecial"
  | "supervisorTraining"
  | "abuseTraining"
  | "consultantTraining"
  | "coordinatorTraining"
  | "followUp"
  | "privacy"
  | "other";

/** Codes of the list `triage`. */
export type TriageCode =
  | "informationOnly"
  | "ownSupport"
  | "referToAgency"
  | "referToMultiAgency"
  | "noConsent";

/** Codes of the list `value-status`. */
export type ValueStatusCode =
  | "reported"
  | "notReported"
  | "unknown"
  | "notApplicable";

/** Codes of the list `visitor-relationship`. */
export type VisitorRelationshipCode =
  | "family"
  | "acquaintance"
  | "agency"
  | "other";

/** Codes of the list `work-form`. */
export type WorkFormCode =
  | "regular"
  | "contractEmployee"
  | "dispatched"
  | "partTime"
  | "dayLabour"
  | "selfEmployed"
  | "homework"
  | "supportedWork"
  | "other";

/** Codes of the list `work-status`. */
export type WorkStatusCode =
  | "working"
  | "workingSeeking"
  | "willStart"
  | "seeking"
  | "notSeeking"
  | "unknown";
