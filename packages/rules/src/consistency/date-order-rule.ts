import { type AnyRecordRule, type EntityKey, type EntityMap, type ExampleRecord, recordRule } from "@juso/model";

/** Two dates of a table of which one cannot come first. */
export interface DateOrder<E extends EntityKey> {
  readonly id: string;
  readonly entity: E;
  readonly start: keyof EntityMap[E] & string;
  readonly end: keyof EntityMap[E] & string;
  readonly ja: { readonly start: string; readonly end: string };
  readonly en: { readonly start: string; readonly end: string };
  readonly whoFixes: "operator" | "municipality";
}

/** The rule that an end is not before its start. A day that is both is right. */
export function dateOrderRule<const E extends EntityKey>(order: DateOrder<E>): AnyRecordRule {
  const { id, entity, start, end, ja, en, whoFixes } = order;
  const record = (from: string, to: string) => ({ [start]: from, [end]: to }) as unknown as ExampleRecord<EntityMap[E]>;
  return recordRule({
    id,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes,
    requirements: [],
    citations: [{ document: "juso", section: "日付の前後" }],
    title: { ja: `${ja.end}は、${ja.start}より前にならない`, en: `${en.end} is not before ${en.start}` },
    messages: {
      reversed: {
        text: { ja: `${ja.end}が、${ja.start}より前です。`, en: `${en.end} is before ${en.start}.` },
        fix: {
          ja: "2つの日付を確かめ、書き誤った方を直してください。続いているものの終わりの日は空欄にします。",
          en: "Check both dates and correct the one that was mistyped. The end of what still goes on is blank.",
        },
      },
    },
    entity,
    *check(value) {
      const [from, to] = [value[start], value[end]];
      if (typeof from === "string" && typeof to === "string" && to < from) yield { messageId: "reversed", field: end };
    },
    examples: {
      pass: [record("2026-06-01", "2026-06-01"), { [start]: "2026-06-01" } as unknown as ExampleRecord<EntityMap[E]>],
      fail: [{ record: record("2026-06-01", "2026-05-31"), expect: [{ messageId: "reversed", field: end }] }],
    },
  });
}
