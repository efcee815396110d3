// Generated from packages/model/src/entities by `npm run generate`. Do not edit.
import type { Assessment } from "../entities/case/assessment.ts";
import type { Case } from "../entities/case/case.ts";
import type { Closure } from "../entities/case/closure.ts";
import type { Consent } from "../entities/case/consent.ts";
import type { Decision } from "../entities/case/decision.ts";
import type { Evaluation } from "../entities/case/evaluation.ts";
import type { Intake } from "../entities/case/intake.ts";
import type { Match } from "../entities/case/match.ts";
import type { PlanGoal } from "../entities/case/plan-goal.ts";
import type { PlanRole } from "../entities/case/plan-role.ts";
import type { Plan } from "../entities/case/plan.ts";
import type { Referral } from "../entities/case/referral.ts";
import type { ServiceActivity } from "../entities/case/service-activity.ts";
import type { Service } from "../entities/case/service.ts";
import type { SupportApplication } from "../entities/case/support-application.ts";
import type { CommunityEvaluation } from "../entities/evaluation/community-evaluation.ts";
import type { Indicator } from "../entities/evaluation/indicator.ts";
import type { BudgetLine } from "../entities/grant/budget-line.ts";
import type { CategoryCap } from "../entities/grant/category-cap.ts";
import type { CostLine } from "../entities/grant/cost-line.ts";
import type { DiscontinuedWork } from "../entities/grant/discontinued-work.ts";
import type { GrantDecision } from "../entities/grant/grant-decision.ts";
import type { GrantDocument } from "../entities/grant/grant-document.ts";
import type { GrantLine } from "../entities/grant/grant-line.ts";
import type { GrantReceipt } from "../entities/grant/grant-receipt.ts";
import type { GrantSetting } from "../entities/grant/grant-setting.ts";
import type { ImpactAmount } from "../entities/grant/impact-amount.ts";
import type { IncomeLine } from "../entities/grant/income-line.ts";
import type { PropertyItem } from "../entities/grant/property-item.ts";
import type { MeetingCase } from "../entities/meeting/meeting-case.ts";
import type { MeetingParticipant } from "../entities/meeting/meeting-participant.ts";
import type { Meeting } from "../entities/meeting/meeting.ts";
import type { Component } from "../entities/programme/component.ts";
import type { Municipality } from "../entities/programme/municipality.ts";
import type { Operator } from "../entities/programme/operator.ts";
import type { Posting } from "../entities/programme/posting.ts";
import type { Programme } from "../entities/programme/programme.ts";
import type { Site } from "../entities/programme/site.ts";
import type { Staff } from "../entities/programme/staff.ts";

/**
 * Every entity of the standard by its key, in the order of the workbook's sheets.
 * The key is also the name of the entity's file in a submission, in kebab-case (`planRole` is `plan-role.csv`).
 */
export interface EntityMap {
  municipality: Municipality;
  programme: Programme;
  component: Component;
  operator: Operator;
  site: Site;
  staff: Staff;
  posting: Posting;
  case: Case;
  intake: Intake;
  referral: Referral;
  consent: Consent;
  supportApplication: SupportApplication;
  assessment: Assessment;
  plan: Plan;
  planGoal: PlanGoal;
  planRole: PlanRole;
  decision: Decision;
  service: Service;
  serviceActivity: ServiceActivity;
  match: Match;
  meeting: Meeting;
  meetingCase: MeetingCase;
  meetingParticipant: MeetingParticipant;
  evaluation: Evaluation;
  closure: Closure;
  indicator: Indicator;
  costLine: CostLine;
  incomeLine: IncomeLine;
  grantLine: GrantLine;
  grantSetting: GrantSetting;
  impactAmount: ImpactAmount;
  categoryCap: CategoryCap;
  grantDocument: GrantDocument;
  discontinuedWork: DiscontinuedWork;
  grantDecision: GrantDecision;
  grantReceipt: GrantReceipt;
  propertyItem: PropertyItem;
  budgetLine: BudgetLine;
  communityEvaluation: CommunityEvaluation;
}

/** The key of an entity. */
export type EntityKey = keyof EntityMap;
