/**
 * The model of the standard: entities, and the few shapes that every package shares.
 *
 * @module
 */

export { emptyHash, hashByte, hashBytes, spreadHash } from "./byte-hash.ts";
export type { ByteHash, ByteSource, NativeBytes, Obstacle } from "./byte-source.ts";
export {
  daysInMonth,
  type Era,
  fiscalYearOf,
  fiscalYearPeriod,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  isCalendarDate,
  japaneseEras,
} from "./calendar-date.ts";
export { cellAddress, columnLetters } from "./cell-address.ts";
export { closestMatch } from "./closest-match.ts";
export { type CheckOutline, defineCheck, sentence } from "./define-check.ts";
export type { Assessment } from "./entities/assessment.ts";
export type { BudgetLine } from "./entities/budget-line.ts";
export type { Case } from "./entities/case.ts";
export type { CategoryCap } from "./entities/category-cap.ts";
export type { Closure } from "./entities/closure.ts";
export type { CommunityEvaluation } from "./entities/community-evaluation.ts";
export type { Component } from "./entities/component.ts";
export type { Consent } from "./entities/consent.ts";
export type { CostLine } from "./entities/cost-line.ts";
export type { Decision } from "./entities/decision.ts";
export type { Evaluation } from "./entities/evaluation.ts";
export type { GrantDecision } from "./entities/grant-decision.ts";
export type { GrantDocument } from "./entities/grant-document.ts";
export type { GrantLine } from "./entities/grant-line.ts";
export type { GrantReceipt } from "./entities/grant-receipt.ts";
export type { GrantSetting } from "./entities/grant-setting.ts";
export type { ImpactAmount } from "./entities/impact-amount.ts";
export type { IncomeLine } from "./entities/income-line.ts";
export type { Indicator } from "./entities/indicator.ts";
export type { Intake } from "./entities/intake.ts";
export type { Match } from "./entities/match.ts";
export type { Meeting } from "./entities/meeting.ts";
export type { MeetingCase } from "./entities/meeting-case.ts";
export type { MeetingParticipant } from "./entities/meeting-participant.ts";
export type { Municipality } from "./entities/municipality.ts";
export type { Operator } from "./entities/operator.ts";
export type { Plan } from "./entities/plan.ts";
export type { PlanGoal } from "./entities/plan-goal.ts";
export type { PlanRole } from "./entities/plan-role.ts";
export type { Posting } from "./entities/posting.ts";
export type { Programme } from "./entities/programme.ts";
export type { PropertyItem } from "./entities/property-item.ts";
export type { Referral } from "./entities/referral.ts";
export type { Service } from "./entities/service.ts";
export type { ServiceActivity } from "./entities/service-activity.ts";
export type { Site } from "./entities/site.ts";
export type { Staff } from "./entities/staff.ts";
export type { SupportApplication } from "./entities/support-application.ts";
export type { EntityKey, EntityMap } from "./entity-map.ts";
export {
  type CheckDefinition,
  type Citation,
  type CitedDocument,
  citedDocuments,
  type Finding,
  type Location,
  type MessageData,
  type MessageTemplate,
  type Severity,
  type Skipped,
  type WhoFixes,
} from "./finding.ts";
export {
  budgetRoleTitles,
  capCategoryTitles,
  capSplitMethodTitles,
  componentTitles,
  costBaseMethodTitles,
  costItemTitles,
  documentKindTitles,
  fundingSourceTitles,
  grantItemTitles,
  grantLineCodeTitles,
  incomeDeductionMethodTitles,
  meetingTopicTitles,
  payerTitles,
  programmeKindTitles,
  settlementCapMethodTitles,
  siteKindTitles,
  staffRoleTitles,
} from "./generated/code-titles.ts";
export type {
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
} from "./generated/codes.ts";
export { groupDigits } from "./group-digits.ts";
export { JusoError, type JusoErrorCode } from "./juso-error.ts";
export { locate } from "./location.ts";
export type { Manifest, ManifestDocument } from "./manifest.ts";
export { memorySource } from "./memory-source.ts";
export { isMunicipalityCode, municipalityCheckDigit } from "./municipality-code.ts";
export type { Code, CodeList, DataLevel, EntityProfile, FieldKind, FieldProfile, Provenance } from "./profile.ts";
export {
  add,
  compare,
  divide,
  floor,
  formatRational,
  multiply,
  type Rational,
  rational,
  subtract,
} from "./rational.ts";
export type { DataRecord, FieldValues, RecordPosition, RecordsByEntity, Row } from "./record.ts";
export type {
  Report,
  ReportChange,
  ReportComparison,
  ReportFinding,
  ReportInput,
  ReportTask,
} from "./report.ts";
export {
  type AnyRecordRule,
  type AnySubmissionRule,
  type Collection,
  type EffectivePeriod,
  type EntityRecords,
  type ExampleRecord,
  type ExamplesContext,
  type ExpectedViolation,
  entityRule,
  type Messages,
  type MunicipalityRegister,
  type RecordRule,
  type RecordViolation,
  type RegisteredMunicipality,
  type Rule,
  type RuleContext,
  type RuleReads,
  recordRule,
  type SubmissionExamples,
  type SubmissionRule,
  type SubmissionView,
  submissionRule,
  type Violation,
  type ViolationOf,
} from "./rule.ts";
export type { Language, Text } from "./text.ts";
