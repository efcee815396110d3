import {
  type AnyRecordRule,
  type AnySubmissionRule,
  counted,
  type DataRecord,
  type EntityKey,
  type EntityProfile,
  type Finding,
  locate,
  type RecordPosition,
  type Rule,
  type RuleContext,
  recordKey,
  type Skipped,
  type Violation,
} from "@juso/model";
import { guardFields, MalformedFieldTouched } from "./guard-fields.ts";
import { type ProjectedRow, RecordCollection } from "./record-collection.ts";
import { ruleInForce } from "./rule-in-force.ts";

/** What the rules say after everything was read. */
export interface RuleOutcome {
  /** Findings of the rules over several records, rule by rule. Made while they are iterated; iterate once. */
  readonly findings: Iterable<Finding>;
  readonly skipped: readonly Skipped[];
}

/** One run of a rule set over one submission. */
export interface RuleRun {
  /**
   * Judges one record and keeps of it what rules over several records declared.
   *
   * @param invalidFields fields in which the structure check found something wrong. A record rule that looks at one of them says nothing about this record.
   */
  take(record: DataRecord, invalidFields?: ReadonlySet<string>): readonly Finding[];
  /** Judges one record and keeps nothing of it. */
  judge(record: DataRecord, invalidFields: ReadonlySet<string>): readonly Finding[];
  /** The rules that judge single records of an entity. */
  recordRules(entity: EntityKey): readonly AnyRecordRule[];
  /** Do rules over several records need the records of an entity? */
  collects(entity: EntityKey): boolean;
  /** Says that a field was invalid in so many records that were judged without `take`. */
  countInvalid(entity: EntityKey, field: string, count: number): void;
  /**
   * Judges what needs several records.
   *
   * @param presentEntities entities that the submission holds, also those without any record.
   * @param mayBeHidden could records of an entity stand in what could not be read? Then nothing is concluded from their absence.
   */
  finish(presentEntities: ReadonlySet<EntityKey>, mayBeHidden?: (entity: EntityKey) => boolean): RuleOutcome;
}

const nothing: readonly Finding[] = [];
const noFields: ReadonlySet<string> = new Set();

/**
 * Starts a run. Rules that are not in force in the context's fiscal year are left out.
 * Memory grows only with the declared fields of the entities that rules over several records declare.
 *
 * @param profiles give each entity's level, key fields, title and file name; an entity without a profile is not judged.
 */
export function createRuleRun(
  rules: readonly Rule[],
  context: RuleContext,
  profiles: readonly EntityProfile[],
): RuleRun {
  const inForce = rules.filter((rule) => ruleInForce(rule, context.fiscalYear));
  const byEntity = new Map(profiles.map((profile) => [profile.key, new EntityJudge(profile)]));
  const submissionRules: AnySubmissionRule[] = [];
  for (const rule of inForce) {
    if (rule.scope === "record") byEntity.get(rule.entity)?.recordRules.push(rule);
    else submissionRules.push(rule);
  }
  for (const [entity, fields] of fieldsRead(submissionRules)) byEntity.get(entity)?.collect(fields);

  return {
    take: (record, invalidFields = noFields) =>
      byEntity.get(record.entity)?.take(record, invalidFields, context) ?? nothing,
    judge: (record, invalidFields) => byEntity.get(record.entity)?.judge(record, invalidFields, context) ?? nothing,
    recordRules: (entity) => byEntity.get(entity)?.recordRules ?? [],
    collects: (entity) => byEntity.get(entity)?.collection !== undefined,
    countInvalid: (entity, field, count) => byEntity.get(entity)?.countInvalid(field, count),
    finish(presentEntities, mayBeHidden = () => false) {
      const isKnown = (entity: EntityKey, { mayBeAbsent }: AnySubmissionRule): boolean =>
        mayBeAbsent?.includes(entity) === true ? !mayBeHidden(entity) : presentEntities.has(entity);
      const runnable: AnySubmissionRule[] = [];
      const skipped: Skipped[] = [];
      for (const rule of submissionRules) {
        const because = reasonToSkip(rule, byEntity, (entity) => isKnown(entity, rule));
        if (because) skipped.push({ checkId: rule.id, because });
        else runnable.push(rule);
      }
      return { findings: judgeSubmission(runnable, byEntity, context), skipped };
    },
  };
}

/** Everything the run knows about one entity. */
class EntityJudge {
  readonly profile: EntityProfile;
  readonly keyFields: readonly string[];
  readonly recordRules: AnyRecordRule[] = [];
  readonly invalidCounts = new Map<string, number>();
  collection: RecordCollection | undefined;

  constructor(profile: EntityProfile) {
    this.profile = profile;
    this.keyFields = profile.fields.filter((field) => field.isKey).map((field) => field.key);
  }

  collect(fields: readonly string[]): void {
    this.collection = new RecordCollection([...this.keyFields, ...fields]);
  }

  take(record: DataRecord, invalidFields: ReadonlySet<string>, context: RuleContext): readonly Finding[] {
    this.collection?.add(record);
    for (const field of invalidFields) this.countInvalid(field, 1);
    return this.judge(record, invalidFields, context);
  }

  countInvalid(field: string, count: number): void {
    this.invalidCounts.set(field, (this.invalidCounts.get(field) ?? 0) + count);
  }

  judge(record: DataRecord, invalidFields: ReadonlySet<string>, context: RuleContext): readonly Finding[] {
    if (this.recordRules.length === 0) return nothing;
    if (invalidFields.size > 0) return this.takeGuarded(record, invalidFields, context);
    const findings: Finding[] = [];
    for (const rule of this.recordRules) {
      for (const violation of rule.check(record.value, context)) findings.push(this.finding(rule, record, violation));
    }
    return findings;
  }

  /** A rule that looks at a malformed field says nothing about the record, whatever it found before. */
  takeGuarded(record: DataRecord, invalidFields: ReadonlySet<string>, context: RuleContext): readonly Finding[] {
    const guarded = guardFields(record.value, invalidFields);
    return this.recordRules.flatMap((rule) => {
      try {
        return [...rule.check(guarded, context)].map((violation) => this.finding(rule, record, violation));
      } catch (error) {
        if (error instanceof MalformedFieldTouched) return [];
        throw error;
      }
    });
  }

  finding(rule: Rule, record: Placed, violation: Violation): Finding {
    return {
      checkId: rule.id,
      messageId: violation.messageId,
      location: locate(record, this.keyFields, violation.field),
      data: violation.data ?? {},
      values: violation.values ?? {},
      isPersonal: this.profile.level === "p0",
      recordKey: recordKey(record.value, this.keyFields),
      ...(record.echo === undefined ? {} : { echo: record.echo }),
    };
  }
}

interface Placed {
  readonly value: DataRecord["value"];
  readonly position: RecordPosition;
  readonly echo?: Readonly<Record<string, string>>;
}

function* judgeSubmission(
  rules: readonly AnySubmissionRule[],
  byEntity: ReadonlyMap<EntityKey, EntityJudge>,
  context: RuleContext,
): Generator<Finding> {
  for (const rule of rules) {
    const view: Record<string, RecordCollection> = {};
    for (const entity of readEntities(rule)) {
      const collection = byEntity.get(entity)?.collection;
      if (collection) view[entity] = collection;
    }
    for (const violation of rule.check(view, context)) {
      const row = violation.row as ProjectedRow;
      const judge = byEntity.get(row.entity);
      if (judge) yield judge.finding(rule, row, violation);
    }
  }
}

/** What the rules together read of each entity. */
function fieldsRead(rules: readonly AnySubmissionRule[]): ReadonlyMap<EntityKey, readonly string[]> {
  const read = new Map<EntityKey, string[]>();
  for (const rule of rules) {
    for (const entity of readEntities(rule)) {
      const fields = read.get(entity) ?? [];
      fields.push(...(rule.reads[entity] ?? []));
      read.set(entity, fields);
    }
  }
  return read;
}

function readEntities(rule: AnySubmissionRule): readonly EntityKey[] {
  return Object.keys(rule.reads) as EntityKey[];
}

function reasonToSkip(
  rule: AnySubmissionRule,
  byEntity: ReadonlyMap<EntityKey, EntityJudge>,
  isKnown: (entity: EntityKey) => boolean,
): Skipped["because"] | undefined {
  for (const entity of readEntities(rule)) {
    const profile = byEntity.get(entity)?.profile;
    const name = { ja: profile?.title.ja ?? entity, en: profile?.title.en ?? entity };
    if (!profile || !isKnown(entity)) {
      return {
        ja: `「${name.ja}」（${profile?.fileName ?? entity}）が提出物にないか、読めなかったため、確認していません。`,
        en: `Not checked: the submission has no "${name.en}" (${profile?.fileName ?? entity}), or it could not be read.`,
      };
    }
  }
  for (const entity of readEntities(rule)) {
    const judge = byEntity.get(entity);
    for (const field of rule.reads[entity] ?? []) {
      const count = judge?.invalidCounts.get(field);
      if (!judge || !count) continue;
      const title = judge.profile.fields.find((each) => each.key === field)?.title;
      return {
        ja: `「${judge.profile.title.ja}」の「${title?.ja ?? field}」に読み取れない値か形の誤りが${count}件あるため、確認していません。先にその誤りを直してください。`,
        en: `Not checked: "${title?.en ?? field}" of "${judge.profile.title.en}" is missing or malformed in ${counted(count, "record")}. Correct ${count === 1 ? "it" : "those"} first.`,
      };
    }
  }
  return undefined;
}
