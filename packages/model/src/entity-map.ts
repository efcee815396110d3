import type { Assessment } from "./entities/assessment.ts";
import type { BudgetLine } from "./entities/budget-line.ts";
import type { Case } from "./entities/case.ts";
import type { CategoryCap } from "./entities/category-cap.ts";
import type { Closure } from "./entities/closure.ts";
import type { CommunityEvaluation } from "./entities/community-evaluation.ts";
import type { Component } from "./entities/component.ts";
import type { Consent } from "./entities/consent.ts";
import type { CostLine } from "./entities/cost-line.ts";
import type { Decision } from "./entities/decision.ts";
import type { Evaluation } from "./entities/evaluation.ts";
import type { GrantDecision } from "./entities/grant-decision.ts";
import type { GrantDocument } from "./entities/grant-document.ts";
import type { GrantLine } from "./entities/grant-line.ts";
import type { GrantReceipt } from "./entities/grant-receipt.ts";
import type { GrantSetting } from "./entities/grant-setting.ts";
import type { ImpactAmount } from "./entities/impact-amount.ts";
import type { IncomeLine } from "./entities/income-line.ts";
import type { Indicator } from "./entities/indicator.ts";
import type { Intake } from "./entities/intake.ts";
import type { Match } from "./entities/match.ts";
import type { Meeting } from "./entities/meeting.ts";
import type { MeetingCase } from "./entities/meeting-case.ts";
import type { MeetingParticipant } from "./entities/meeting-participant.ts";
import type { Municipality } from "./entities/municipality.ts";
import type { Operator } from "./entities/operator.ts";
import type { Plan } from "./entities/plan.ts";
import type { PlanGoal } from "./entities/plan-goal.ts";
import type { PlanRole } from "./entities/plan-role.ts";
import type { Posting } from "./entities/posting.ts";
import type { Programme } from "./entities/programme.ts";
import type { PropertyItem } from "./entities/property-item.ts";
import type { Referral } from "./entities/referral.ts";
import type { Service } from "./entities/service.ts";
import type { ServiceActivity } from "./entities/service-activity.ts";
import type { Site } from "./entities/site.ts";
import type { Staff } from "./entities/staff.ts";
import type { SupportApplication } from "./entities/support-application.ts";

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
  grantDecision: GrantDecision;
  grantReceipt: GrantReceipt;
  propertyItem: PropertyItem;
  budgetLine: BudgetLine;
  communityEvaluation: CommunityEvaluation;
}

/** The key of an entity. */
export type EntityKey = keyof EntityMap;
