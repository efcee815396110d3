import type { Case, EntityKey, EntityMap } from "@juso/model";
import type { CityRecords } from "../city-records.ts";
import type { DefectWork } from "./defect.ts";

type OfCase = { [E in EntityKey]: EntityMap[E] extends { caseId?: string } ? E : never }[EntityKey];

/** The first record of the entity that belongs to the case. */
export function first<E extends OfCase>(records: CityRecords, entity: E, { caseId }: Case): EntityMap[E] {
  const list = (records[entity] ?? []) as (EntityMap[E] & { caseId?: string })[];
  return list.find((record) => record.caseId === caseId) as EntityMap[E];
}

/** True when the case was accepted and nothing closed it. */
export function isOpen(records: CityRecords, { caseId, acceptedDate }: Case): boolean {
  return acceptedDate !== undefined && !records.closure?.some((closure) => closure.caseId === caseId);
}

/** Plans of multi-agency collaboration of a case. */
export function mainPlans(records: CityRecords, { caseId }: Case): EntityMap["plan"][] {
  return (records.plan ?? []).filter((plan) => plan.caseId === caseId && plan.planKind === "multiAgency");
}

/** The plan of multi-agency collaboration with this version. */
export function mainPlan(records: CityRecords, chosen: Case, version: number): EntityMap["plan"] {
  return mainPlans(records, chosen).find((plan) => plan.planVersion === version) as EntityMap["plan"];
}

/** The n-th case that began this year, is still open, has one plan, and was consented to from the start. */
export function openCase(records: CityRecords, n: number): Case {
  const fitting = (records.case ?? []).filter(
    (candidate) =>
      isOpen(records, candidate) &&
      candidate.openedDate >= "2025-07-01" &&
      candidate.previousCaseId === undefined &&
      mainPlans(records, candidate).length === 1 &&
      (records.consent ?? []).filter((consent) => consent.caseId === candidate.caseId).length === 1,
  );
  return fitting[n] as Case;
}

/** The n-th decision whose case is open and whose service did not begin early. */
export function decisionOfOpenCase(records: CityRecords, find: DefectWork["find"], n: number): EntityMap["decision"] {
  const fitting = (records.decision ?? []).filter((decision) => {
    const chosen = find("case", (candidate) => candidate.caseId === decision.caseId);
    const service = find("service", (candidate) => candidate.decisionId === decision.decisionId);
    return isOpen(records, chosen) && !service.isEarlySupport;
  });
  return fitting[n] as EntityMap["decision"];
}

/** The n-th closure of this year in which support simply ended. */
export function closedCase(records: CityRecords, n: number): EntityMap["closure"] {
  const fitting = (records.closure ?? []).filter(
    (closure) =>
      closure.closureKind === "closed" && closure.componentCode === "multiAgency" && closure.closedDate >= "2025-10-15",
  );
  return fitting[n] as EntityMap["closure"];
}
