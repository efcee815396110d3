import { type AnyRecordRule, type EntityKey, type EntityMap, type ExampleRecord, recordRule } from "@juso/model";

/** A date of something that has happened. */
export interface PastDate<E extends EntityKey> {
  readonly id: string;
  readonly entity: E;
  readonly field: keyof EntityMap[E] & string;
  readonly ja: string;
  readonly en: string;
  readonly whoFixes: "operator" | "municipality";
}

/** The rule that something recorded as done is not dated after the day for which the submission is judged. */
export function pastDateRule<const E extends EntityKey>({
  id,
  entity,
  field,
  ja,
  en,
  whoFixes,
}: PastDate<E>): AnyRecordRule {
  const on = (date: string) => ({ [field]: date }) as unknown as ExampleRecord<EntityMap[E]>;
  return recordRule({
    id,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes,
    requirements: [],
    citations: [{ document: "juso", section: "日付の前後" }],
    title: { ja: `${ja}は、基準日より後にならない`, en: `${en} is not after the day of judgement` },
    messages: {
      future: {
        text: {
          ja: `${ja}が、検査の基準日（{asOf}）より後です。`,
          en: `${en} is after the day of judgement ({asOf}).`,
        },
        fix: {
          ja: "年や月の書き誤りでないか確かめてください。これからの予定のときは、行ってから記録してください。",
          en: "Check for a mistyped year or month. What is still to come is recorded when it has taken place.",
        },
      },
    },
    entity,
    *check(value, { asOf }) {
      const date = value[field];
      if (typeof date === "string" && date > asOf) yield { messageId: "future", field, data: { asOf } };
    },
    examples: {
      context: { asOf: "2026-10-01" },
      pass: [on("2026-10-01")],
      fail: [{ record: on("2031-05-01"), expect: [{ messageId: "future", field }] }],
    },
  });
}
