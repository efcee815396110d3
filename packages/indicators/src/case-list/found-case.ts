import type { EntityKey, EntityMap, RecordsByEntity } from "@juso/model";

const entities = [
  "case",
  "person",
  "householdMember",
  "intake",
  "screening",
  "consent",
  "supportApplication",
  "assessment",
  "plan",
  "planProgramme",
  "planService",
  "meeting",
  "meetingCase",
  "decision",
  "evaluation",
  "closure",
] as const satisfies readonly EntityKey[];

type CaseListEntity = (typeof entities)[number];

/** The entities that the list of cases is made of: what a caller has to keep of a submission. None is confidential. */
export const caseListEntities: readonly EntityKey[] = entities;

/** What the records say of one case up to a day. Of what repeats, the latest. */
export interface FoundCase {
  readonly case: EntityMap["case"];
  readonly person: EntityMap["person"] | undefined;
  /** The person's own row among the members of the household. */
  readonly self: EntityMap["householdMember"] | undefined;
  readonly firstIntake: EntityMap["intake"] | undefined;
  readonly screening: EntityMap["screening"] | undefined;
  readonly consent: EntityMap["consent"] | undefined;
  readonly application: EntityMap["supportApplication"] | undefined;
  readonly assessment: EntityMap["assessment"] | undefined;
  /** The multi-agency plan; where the case has none, any plan. */
  readonly plan: EntityMap["plan"] | undefined;
  readonly programmes: readonly EntityMap["planProgramme"][];
  readonly services: readonly EntityMap["planService"][];
  readonly meeting: EntityMap["meeting"] | undefined;
  readonly decision: EntityMap["decision"] | undefined;
  readonly evaluation: EntityMap["evaluation"] | undefined;
  /** That of multi-agency collaboration; where the case has no plan of it, any. */
  readonly closure: EntityMap["closure"] | undefined;
}

/**
 * Every case that was opened by a day, in the order of the records, with what is dated no later.
 *
 * @param asOf the day, ISO.
 */
export function findCases(records: RecordsByEntity, asOf: string): readonly FoundCase[] {
  const of = <E extends CaseListEntity>(entity: E): readonly EntityMap[E][] =>
    ((records[entity] ?? []) as readonly { readonly value: EntityMap[E] }[]).map(({ value }) => value);
  const dated = <E extends CaseListEntity>(entity: E, date: (record: EntityMap[E]) => string | undefined) =>
    by(
      of(entity)
        .filter((record) => (date(record) ?? "9999") <= asOf)
        .sort((left, right) => (date(left)! < date(right)! ? -1 : 1)),
      (record) => (record as { readonly caseId?: string }).caseId,
    );
  const persons = by(of("person"), ({ personId }) => personId);
  const selves = by(
    of("householdMember").filter(({ familyRelationship }) => familyRelationship === "self"),
    ({ caseId }) => caseId,
  );
  const intakes = dated("intake", ({ receivedDate }) => receivedDate);
  const screenings = dated("screening", ({ screenedDate }) => screenedDate);
  const consents = by(
    of("consent").filter(({ consentDate }) => consentDate === undefined || consentDate <= asOf),
    ({ caseId }) => caseId,
  );
  const applications = dated("supportApplication", ({ appliedDate }) => appliedDate);
  const assessments = dated("assessment", ({ assessedDate }) => assessedDate);
  const plans = dated("plan", ({ draftedDate }) => draftedDate);
  const programmes = by(of("planProgramme"), ({ planId }) => planId);
  const services = by(of("planService"), ({ planId }) => planId);
  const held = new Map(of("meeting").map((meeting) => [meeting.meetingId, meeting]));
  const discussed = by(of("meetingCase"), ({ caseId }) => caseId);
  const decisions = dated("decision", ({ decidedDate }) => decidedDate);
  const evaluations = dated("evaluation", ({ evaluatedDate }) => evaluatedDate);
  const closures = dated("closure", ({ closedDate }) => closedDate);

  return of("case")
    .filter(({ openedDate }) => openedDate <= asOf)
    .map((record): FoundCase => {
      const { caseId } = record;
      const self = selves.get(caseId)?.[0];
      const personId = record.personId ?? self?.personId;
      const multiAgency = plans.get(caseId)?.filter(({ planKind }) => planKind === "multiAgency") ?? [];
      const plan = (multiAgency.length > 0 ? multiAgency : plans.get(caseId))?.at(-1);
      const ends = closures
        .get(caseId)
        ?.filter(({ componentCode }) => multiAgency.length === 0 || componentCode === "multiAgency");
      return {
        case: record,
        person: personId === undefined ? undefined : persons.get(personId)?.[0],
        self,
        firstIntake: intakes.get(caseId)?.[0],
        screening: screenings.get(caseId)?.at(-1),
        consent: consents.get(caseId)?.at(-1),
        application: applications.get(caseId)?.at(-1),
        assessment: assessments.get(caseId)?.at(-1),
        plan,
        programmes: (plan && programmes.get(plan.planId)) ?? [],
        services: (plan && services.get(plan.planId)) ?? [],
        meeting: (discussed.get(caseId) ?? [])
          .flatMap(({ meetingId }) => held.get(meetingId) ?? [])
          .filter(({ heldDate }) => heldDate <= asOf)
          .sort((left, right) => (left.heldDate < right.heldDate ? -1 : 1))
          .at(-1),
        decision: decisions.get(caseId)?.at(-1),
        evaluation: evaluations.get(caseId)?.at(-1),
        closure: ends?.at(-1),
      };
    });
}

/** Records by a key, in their order; those without it are left out. */
function by<T>(records: readonly T[], key: (record: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const name = key(record);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(record);
    else groups.set(name, [record]);
  }
  return groups;
}
