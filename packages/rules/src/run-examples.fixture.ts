import type {
  AnySubmissionRule,
  DataRecord,
  EntityKey,
  ExpectedViolation,
  Rule,
  RuleContext,
  Violation,
} from "@juso/model";
import { contextOfExamples } from "./example-context.ts";
import { RecordCollection } from "./record-collection.ts";

/** What a rule says about one of its examples, and what it is expected to say. */
export interface ExampleResult {
  readonly violations: readonly Violation[];
  readonly expected: readonly ExpectedViolation[];
}

/**
 * Runs a rule over all its examples, passing ones first.
 *
 * @param context the day and the year, when they are not those that the examples hold for.
 */
export function runExamples(rule: Rule, context: RuleContext = contextOfExamples(rule)): readonly ExampleResult[] {
  if (rule.scope === "record") {
    const judge = (record: object, expected: readonly ExpectedViolation[]): ExampleResult => ({
      violations: [...rule.check(record, context)],
      expected,
    });
    return [
      ...rule.examples.pass.map((record) => judge(record, [])),
      ...rule.examples.fail.map(({ record, expect }) => judge(record, expect)),
    ];
  }
  const judge = (records: object, expected: readonly ExpectedViolation[]): ExampleResult => ({
    violations: [...rule.check(viewOf(rule, records), context)],
    expected,
  });
  return [
    ...rule.examples.pass.map((records) => judge(records, [])),
    ...rule.examples.fail.map(({ records, expect }) => judge(records, expect)),
  ];
}

/** Only the declared fields, as the runner does it, so that an example fails when a rule reads more than it declared. */
function viewOf(rule: AnySubmissionRule, records: object): Record<string, RecordCollection> {
  const undeclared = Object.keys(records).filter((entity) => !(entity in rule.reads));
  if (undeclared.length > 0) throw new Error(`${rule.id} does not declare that it reads ${undeclared.join(", ")}`);
  const entries = Object.entries(rule.reads).map(([entity, fields]) => {
    const collection = new RecordCollection(fields ?? []);
    const values = (records as Record<string, readonly DataRecord["value"][] | undefined>)[entity] ?? [];
    values.forEach((value, index) => {
      collection.add({
        entity: entity as EntityKey,
        value,
        position: { file: entity, line: index + 2, row: index + 2 },
      });
    });
    return [entity, collection] as const;
  });
  return Object.fromEntries(entries);
}
