import {
  type AnyRecordRule,
  type EntityKey,
  type EntityMap,
  type ExampleRecord,
  fiscalYearPeriod,
  recordRule,
} from "@juso/model";

/** A date of something that has happened. */
export interface PastDate<E extends EntityKey> {
  /** The id of the rule, without `-not-in-future`. */
  readonly id: string;
  readonly entity: E;
  readonly field: keyof EntityMap[E] & string;
  readonly ja: string;
  readonly en: string;
  readonly whoFixes: "operator" | "municipality";
}

/**
 * The rule that something recorded as done is not dated after the fiscal year, or after the day for which the submission is judged where that
 * is later. Judging a whole year as of one of its days is no reason to doubt the days that follow.
 */
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
    id: `${id}-not-in-future`,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes,
    requirements: [],
    citations: [{ document: "juso", section: "日付の前後" }],
    title: {
      ja: `${ja}は、年度の末日と基準日のどちらよりも後にならない`,
      en: `${en} is not after the fiscal year and the day of judgement`,
    },
    messages: {
      future: {
        text: {
          ja: `${ja}が、年度の末日と検査の基準日のどちらよりも後です（{end}、{asOf}）。`,
          en: `${en} is after the fiscal year and the day of judgement ({end}, {asOf}).`,
        },
        fix: {
          ja: "年や月の書き誤りでないか確かめてください。これからの予定のときは、行ってから記録してください。",
          en: "Check for a mistyped year or month. What is still to come is recorded when it has taken place.",
        },
      },
    },
    entity,
    *check(value, { asOf, fiscalYear }) {
      const date = value[field];
      if (typeof date !== "string" || date <= asOf) return;
      const { to: end } = fiscalYearPeriod(fiscalYear);
      if (date > end) yield { messageId: "future", field, data: { asOf, end } };
    },
    examples: {
      context: { asOf: "2026-10-01" },
      pass: [on("2026-10-01"), on("2027-03-31")],
      fail: [{ record: on("2031-05-01"), expect: [{ messageId: "future", field }] }],
    },
  });
}
