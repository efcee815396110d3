import type { AnyRecordRule, RuleContext, Violation } from "@juso/model";
import { KnownVerdicts } from "./known-verdicts.ts";

/** The fields of the record that is being judged, by their place among the fields given to `RowRules`. */
export interface RowFields {
  valueOf(index: number): unknown;
  /** True when rules must not rely on the field. */
  isMalformed(index: number): boolean;
}

/** Thrown when a rule looks at a malformed field. One object for all: it is caught at once, and a trace would cost more than the rule. */
const malformedField = new Error("the rule looked at a malformed field");

/** The record rules of one entity, judging rows that are looked at field by field instead of records that are built. */
export class RowRules {
  readonly #rules: readonly RowRule[];
  readonly #context: RuleContext;
  readonly #fields: RowFields;
  readonly #view: object;
  /** The fields that a rule has looked at, while it is being learnt from. */
  #looked: number[] | undefined;

  /**
   * @param names keys of the entity's fields; `fields` counts by their order.
   * @param fields the row of the moment.
   */
  constructor(rules: readonly AnyRecordRule[], names: readonly string[], fields: RowFields, context: RuleContext) {
    this.#fields = fields;
    this.#context = context;
    this.#view = viewOf(names, (index) => {
      if (fields.isMalformed(index)) throw malformedField;
      this.#looked?.push(index);
      return fields.valueOf(index);
    });
    this.#rules = rules.map((rule) => ({
      rule,
      firstField: firstFieldOf(rule, names, context),
      known: new KnownVerdicts(),
    }));
  }

  get count(): number {
    return this.#rules.length;
  }

  /**
   * Judges the row of the moment. A rule that looks at a malformed field says nothing.
   *
   * @param isSound true when no field is malformed.
   */
  judge(isSound: boolean, found: (rule: AnyRecordRule, violation: Violation) => void): void {
    const rules = this.#rules;
    for (let place = 0; place < rules.length; place += 1) {
      const { rule, firstField, known } = rules[place] as RowRule;
      if (isSound) {
        const violations = known.find(this.#fields) ?? this.#learn(rule, known);
        for (let index = 0; index < violations.length; index += 1) found(rule, violations[index] as Violation);
      } else if (firstField === -1 || !this.#fields.isMalformed(firstField)) {
        for (const violation of this.#guarded(rule)) found(rule, violation);
      }
    }
  }

  #learn(rule: AnyRecordRule, known: KnownVerdicts): readonly Violation[] {
    if (!known.isOpen) return [...rule.check(this.#view, this.#context)];
    const looked: number[] = [];
    this.#looked = looked;
    const violations = [...rule.check(this.#view, this.#context)];
    this.#looked = undefined;
    known.add(looked, this.#fields, violations);
    return violations;
  }

  #guarded(rule: AnyRecordRule): readonly Violation[] {
    try {
      return [...rule.check(this.#view, this.#context)];
    } catch (error) {
      if (error === malformedField) return none;
      throw error;
    }
  }
}

interface RowRule {
  readonly rule: AnyRecordRule;
  readonly firstField: number;
  readonly known: KnownVerdicts;
}

const none: readonly Violation[] = [];

/** An object that reads like a record and asks for each field when a rule looks at it. */
function viewOf(names: readonly string[], read: (index: number) => unknown): object {
  const view = {};
  names.forEach((name, index) => {
    Object.defineProperty(view, name, { enumerable: true, get: () => read(index) });
  });
  return view;
}

/** The field that a rule looks at first: before it has seen anything it cannot do otherwise. -1 when it looks at none. */
function firstFieldOf(rule: AnyRecordRule, names: readonly string[], context: RuleContext): number {
  let first = -1;
  const probe = viewOf(names, (index) => {
    first = index;
    throw malformedField;
  });
  try {
    for (const _ of rule.check(probe, context)) break;
  } catch (error) {
    if (error !== malformedField) throw error;
  }
  return first;
}
