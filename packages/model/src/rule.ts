import type { CheckDefinition, MessageData, MessageTemplate } from "./finding.ts";
import type { PayerCode } from "./generated/codes.ts";
import type { EntityKey, EntityMap } from "./generated/entity-map.ts";
import type { RecordsByEntity, Row } from "./record.ts";
import type { Text } from "./text.ts";

/** A municipality as the register knows it. */
export interface RegisteredMunicipality {
  readonly code: string;
  readonly name: string;
  readonly prefectureName: string;
  /** The list of the standard has no unions and associations: prefectures assign their codes, and may bring a register of them along. */
  readonly kind:
    | "municipality"
    | "specialWard"
    | "wideAreaUnion"
    | "partialAffairsAssociation"
    | "northernTerritories"
    | "prefecture"
    | "ward"
    | "sample";
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly succeededBy?: string;
}

/** The register of local government bodies as of a date. */
export interface MunicipalityRegister {
  /** Date of the list, ISO. */
  readonly asOf: string;
  /** The file that it was read from; absent for the list of the standard itself. */
  readonly file?: string;
  /** The body with this six-digit code, also when it no longer exists. */
  find(code: string): RegisteredMunicipality | undefined;
}

/** What the calculation of the grant comes to, as far as rules compare records with it. Yen. */
export interface CalculatedAmounts {
  /** 所要額, or 精算額 of a report, by payer. */
  readonly totalYen: Readonly<Record<PayerCode, number>>;
  /** 介護保険特別会計からの繰入金. */
  readonly transferYen: number;
}

/** What a rule may know besides the records: everything that comes from outside arrives here. */
export interface RuleContext {
  /** The day for which the submission is judged, ISO. */
  readonly asOf: string;
  readonly fiscalYear: number;
  readonly register: MunicipalityRegister;
  /**
   * Calculates the grant of the fiscal year from records, for the plan or for the report. Nothing when it cannot be calculated, or when
   * its amounts must not be relied on; absent where nobody calculates.
   */
  readonly calculatedAmounts?: (
    records: RecordsByEntity,
    documentKind: "application" | "report",
  ) => CalculatedAmounts | undefined;
  /** Why the amounts that the calculation comes to must not be submitted; absent where nobody calculates. */
  readonly calculationObstacles?: (records: RecordsByEntity, documentKind: "application" | "report") => readonly Text[];
}

/** What a check yields: where, which message, and what the sentence names. */
export interface Violation<F extends string = string> {
  readonly messageId: string;
  readonly field?: F;
  readonly data?: MessageData;
  readonly values?: MessageData;
}

/** A violation found among several records: it says which record it points to. */
export interface RecordViolation extends Violation {
  readonly row: Row<object>;
}

/** The messages of a rule by their ids. */
export type Messages = CheckDefinition["messages"];

/** Names of the placeholders of a sentence; any name when the sentence is known only as a text. */
type NamesIn<S extends string> = string extends S
  ? string
  : S extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

type NamesOf<T extends MessageTemplate> = NamesIn<T["text"]["ja" | "en"] | T["fix"]["ja" | "en"]>;

/** Facts for the placeholders of a message, and no others. */
type Facts<Name extends string> = [Name] extends [never]
  ? { readonly data?: Readonly<Record<string, never>>; readonly values?: Readonly<Record<string, never>> }
  : {
      readonly data?: { readonly [N in Name]?: string | number };
      readonly values?: { readonly [N in Name]?: string | number };
    };

/** A violation that a rule with these messages can yield: one of its messages, and facts only for that message's placeholders. */
export type ViolationOf<M extends Messages, F extends string = string> = {
  readonly [Id in keyof M & string]: {
    readonly messageId: Id;
    readonly field?: F;
  } & Facts<NamesOf<M[Id]>>;
}[keyof M & string];

/** A period in which a rule is in force; either end may be open. ISO dates, both inclusive. */
export interface EffectivePeriod {
  readonly from?: string;
  readonly to?: string;
}

interface RuleBase extends CheckDefinition {
  /** When the rule is in force; judged against the submission's fiscal year. Always, when absent. */
  readonly effective?: EffectivePeriod;
}

/** Records of each entity, for examples and for tests. */
export type EntityRecords = { readonly [E in EntityKey]?: readonly Partial<ExampleRecord<EntityMap[E]>>[] };

type ReadonlyList<V> = V extends readonly (infer Item)[] ? readonly Item[] : V;

/** A record as an example writes it: its lists may be readonly, so that `as const` records can be shared between examples. */
export type ExampleRecord<T> = { readonly [F in keyof T]: ReadonlyList<T[F]> };

/** What a rule must say about an example that breaks it. */
export interface ExpectedViolation<Id extends string = string> {
  readonly messageId: Id;
  readonly field?: string;
}

/** What the examples of a rule need otherwise than the examples of all rules: another day, another fiscal year. */
export type ExamplesContext = Partial<Pick<RuleContext, "asOf" | "fiscalYear">>;

/** Examples of a rule over several records, whose messages have these ids. */
export interface SubmissionExamples<Id extends string = string> {
  readonly context?: ExamplesContext;
  readonly pass: readonly EntityRecords[];
  readonly fail: readonly { readonly records: EntityRecords; readonly expect: readonly ExpectedViolation<Id>[] }[];
}

/** A rule that needs one record. It runs while the file is read. */
export interface RecordRule<E extends EntityKey, M extends Messages = Messages> extends RuleBase {
  readonly scope: "record";
  readonly entity: E;
  readonly messages: M;
  check(record: EntityMap[E], context: RuleContext): Iterable<ViolationOf<M, keyof EntityMap[E] & string>>;
  readonly examples: {
    readonly context?: ExamplesContext;
    readonly pass: readonly ExampleRecord<EntityMap[E]>[];
    readonly fail: readonly {
      readonly record: ExampleRecord<EntityMap[E]>;
      readonly expect: readonly ExpectedViolation<keyof M & string>[];
    }[];
  };
}

/** The fields of each entity that a rule needs; nothing else of the submission is kept for it. */
export type RuleReads = { readonly [E in EntityKey]?: readonly (keyof EntityMap[E] & string)[] };

/** The records of one entity, cut down to the declared fields, in the order they were read. */
export interface Collection<T> {
  readonly all: readonly Row<T>[];
  /** Records whose `field` equals `value`; the index is built once per field. */
  where<K extends keyof T>(field: K, value: T[K]): readonly Row<T>[];
}

/** What a rule over several records sees: one collection for each entity it declared. */
export type SubmissionView<R extends RuleReads> = {
  readonly [E in keyof R & EntityKey]: Collection<
    Pick<EntityMap[E], R[E] extends readonly (infer F)[] ? F & keyof EntityMap[E] : never>
  >;
};

/**
 * A rule that needs several records: all of one entity (`scope: "entity"`), or records of several entities (`scope: "submission"`).
 * It runs after everything was read, over the fields it declared in `reads`.
 */
export interface SubmissionRule<R extends RuleReads, M extends Messages = Messages> extends RuleBase {
  readonly scope: "entity" | "submission";
  /** The entity that findings point to. */
  readonly entity: EntityKey;
  readonly reads: R;
  /**
   * Entities whose absence, or whose sum, is what the rule is about: a submission that holds none of their tables is judged as if they had
   * no record, where another rule would be skipped; and the rule is skipped when a part of them could not be read.
   */
  readonly mayBeAbsent?: readonly EntityKey[];
  readonly messages: M;
  check(view: SubmissionView<R>, context: RuleContext): Iterable<ViolationOf<M> & { readonly row: Row<object> }>;
  readonly examples: SubmissionExamples<keyof M & string>;
}

/** Any rule, as the catalogue and the runner hold it. */
export type Rule = AnyRecordRule | AnySubmissionRule;

/** A record rule whose entity is not known statically. */
export interface AnyRecordRule extends RuleBase {
  readonly scope: "record";
  readonly entity: EntityKey;
  check(record: object, context: RuleContext): Iterable<Violation>;
  readonly examples: {
    readonly context?: ExamplesContext;
    readonly pass: readonly object[];
    readonly fail: readonly { readonly record: object; readonly expect: readonly ExpectedViolation[] }[];
  };
}

/** A submission rule whose reads are not known statically. */
export interface AnySubmissionRule extends RuleBase {
  readonly scope: "entity" | "submission";
  readonly entity: EntityKey;
  readonly reads: Readonly<Partial<Record<EntityKey, readonly string[]>>>;
  readonly mayBeAbsent?: readonly EntityKey[];
  check(view: Readonly<Record<string, Collection<object>>>, context: RuleContext): Iterable<RecordViolation>;
  readonly examples: SubmissionExamples;
}

/** Declares a rule over one record. */
export function recordRule<const E extends EntityKey, const M extends Messages>(
  rule: Omit<RecordRule<E, M>, "scope">,
): AnyRecordRule {
  return { ...rule, scope: "record" } as unknown as AnyRecordRule;
}

/** Declares a rule over all records of one entity. */
export function entityRule<const R extends RuleReads, const M extends Messages>(
  rule: Omit<SubmissionRule<R, M>, "scope">,
): AnySubmissionRule {
  return { ...rule, scope: "entity" } as unknown as AnySubmissionRule;
}

/** Declares a rule over the whole submission. */
export function submissionRule<const R extends RuleReads, const M extends Messages>(
  rule: Omit<SubmissionRule<R, M>, "scope">,
): AnySubmissionRule {
  return { ...rule, scope: "submission" } as unknown as AnySubmissionRule;
}
