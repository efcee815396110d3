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
  /** The dates are those of two steps, whose order is a past fact. Otherwise they begin and end a period, which cannot end before it begins. */
  readonly areSteps?: true;
}

const periodFix = {
  ja: "2つの日付を確かめ、書き誤った方を直してください。続いているものの終わりの日は空欄にします。",
  en: "Check both dates and correct the one that was mistyped. The end of what still goes on is blank.",
} as const;
const stepsFix = {
  ja: "2つの日付を確かめ、書き誤りがあれば直してください。実際にこの順だったときは、日付を変えず、そのまま残してください。",
  en: "Check both dates and correct a mistyped one. If things did happen in this order, leave the dates as they are.",
} as const;

/** The rule that an end is not before its start. A day that is both is right. */
export function dateOrderRule<const E extends EntityKey>(order: DateOrder<E>): AnyRecordRule {
  const { id, entity, start, end, ja, en, whoFixes, areSteps } = order;
  const record = (from: string, to: string) => ({ [start]: from, [end]: to }) as unknown as ExampleRecord<EntityMap[E]>;
  return recordRule({
    id,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes,
    ...(areSteps ? { acknowledgedAs: "confirmed" } : {}),
    requirements: [],
    citations: [{ document: "juso", section: "日付の前後" }],
    title: { ja: `${ja.end}は、${ja.start}より前にならない`, en: `${en.end} is not before ${en.start}` },
    messages: {
      reversed: {
        text: { ja: `${ja.end}が、${ja.start}より前です。`, en: `${en.end} is before ${en.start}.` },
        fix: areSteps ? stepsFix : periodFix,
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
