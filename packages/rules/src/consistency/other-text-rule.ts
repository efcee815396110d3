import { type AnyRecordRule, type EntityKey, type EntityMap, type ExampleRecord, recordRule } from "@juso/model";

/** A choice with 「その他」 and the field that says what it is. */
export interface OtherText<E extends EntityKey> {
  readonly id: string;
  readonly entity: E;
  readonly choice: keyof EntityMap[E] & string;
  readonly text: keyof EntityMap[E] & string;
  readonly ja: { readonly choice: string; readonly text: string };
  readonly en: { readonly choice: string; readonly text: string };
  /** May several be chosen? */
  readonly isList: boolean;
}

/** The rule that whoever chooses 「その他」 says in words what it is. */
export function otherTextRule<const E extends EntityKey>(rule: OtherText<E>): AnyRecordRule {
  const { id, entity, choice, text, ja, en, isList } = rule;
  const chosen = isList ? ["other"] : "other";
  const record = (value: object) => value as unknown as ExampleRecord<EntityMap[E]>;
  return recordRule({
    id,
    since: "0.2.0",
    severity: "warning",
    blocking: false,
    whoFixes: "operator",
    requirements: [],
    citations: [{ document: "juso", section: "その他の説明" }],
    title: {
      ja: `${ja.choice}が「その他」のときは、内容を書く`,
      en: `Where ${en.choice} is "other", it is said what it is`,
    },
    messages: {
      unsaid: {
        text: {
          ja: `${ja.choice}に「その他」が選ばれていますが、「${ja.text}」が空欄です。`,
          en: `"Other" is chosen as ${en.choice}, but "${en.text}" is blank.`,
        },
        fix: {
          ja: `「${ja.text}」に内容を書いてください。当てはまる選択肢があるときは、それを選んでください。`,
          en: `Write what it is in "${en.text}", or choose the option that applies.`,
        },
      },
    },
    entity,
    *check(value) {
      const choices: unknown = value[choice];
      const isOther = Array.isArray(choices) ? choices.includes("other") : choices === "other";
      if (isOther && !value[text]) yield { messageId: "unsaid", field: text };
    },
    examples: {
      pass: [record({ [choice]: chosen, [text]: "内容" }), record({})],
      fail: [{ record: record({ [choice]: chosen }), expect: [{ messageId: "unsaid", field: text }] }],
    },
  });
}
