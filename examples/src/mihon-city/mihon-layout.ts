import type { EntityKey } from "@juso/model";
import type { EntityLayout } from "../submission-draft.ts";

const clerk: EntityLayout = { kind: "csv", style: "ja" };
const system: EntityLayout = { kind: "csv", style: "key" };

/** Tables under a duty of secrecy stand in a workbook of their own. */
const secret: EntityLayout = { kind: "sheet", style: "ja", workbook: "support-conference" };

/** 見本市 has what many cities have: a new case system, an old one that exports CP932, and Excel for the plans. */
const layouts: Partial<Record<EntityKey, EntityLayout>> = {
  component: { kind: "json" },
  case: system,
  intake: { kind: "csv", style: "ja", encoding: "cp932", ownColumn: "x_システム連番" },
  referral: system,
  consent: system,
  supportApplication: system,
  assessment: system,
  plan: { kind: "sheet", style: "ja", workbook: "plan" },
  planGoal: { kind: "sheet", style: "ja", workbook: "plan" },
  planRole: { kind: "sheet", style: "ja", workbook: "plan" },
  decision: system,
  service: system,
  serviceActivity: { kind: "jsonl" },
  match: { kind: "csv", style: "ja", encoding: "cp932" },
  meetingCase: system,
  evaluation: system,
  closure: system,
  indicator: system,
  supportConference: secret,
  supportConferenceMember: secret,
  supportConferenceCase: secret,
  supportConferenceRequest: secret,
  supportConferenceShare: secret,
};

/** How 見本市 writes an entity. */
export function mihonLayout(entity: EntityKey): EntityLayout {
  return layouts[entity] ?? clerk;
}
