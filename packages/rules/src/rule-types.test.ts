import { entityRule, recordRule } from "@juso/model";
import { expect, test } from "vitest";

const fix = { ja: "直す", en: "Mend it" } as const;
const days = "開所";
const examples = { pass: [], fail: [] };
const shared = {
  id: "site-typed",
  since: "0.1.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [],
  title: fix,
  messages: {
    tooFew: { text: { ja: `週の${days}が{count}日`, en: "{count} days" }, fix },
    blank: { text: { ja: "空欄", en: "blank" }, fix },
  },
  entity: "site",
} as const;
const reads = { site: ["siteId"] } as const;

test("the rule's own messages and their facts compile", () => {
  const rule = entityRule({
    ...shared,
    reads,
    *check({ site }) {
      for (const row of site.all) {
        yield { row, messageId: "tooFew", field: "siteId", values: { count: 1 } };
        yield { row, messageId: "blank" };
      }
    },
    examples,
  });
  expect(rule.scope).toBe("entity");
});

test("a misspelt message does not compile, in the check or in an example", () => {
  const rule = recordRule({
    ...shared,
    // @ts-expect-error
    *check() {
      yield { messageId: "toFew", data: { count: 1 } };
    },
    examples: {
      pass: [],
      // @ts-expect-error
      fail: [{ record: { siteId: "S1" }, expect: [{ messageId: "toFew" }] }],
    },
  });
  expect(rule.scope).toBe("record");
});

test("a fact that no placeholder names does not compile", () => {
  const rule = entityRule({
    ...shared,
    reads,
    // @ts-expect-error
    *check({ site }) {
      for (const row of site.all) yield { row, messageId: "tooFew", data: { cuont: 1 } };
    },
    examples,
  });
  expect(rule.scope).toBe("entity");
});

test("facts for a message that names none do not compile", () => {
  const rule = entityRule({
    ...shared,
    reads,
    // @ts-expect-error
    *check({ site }) {
      for (const row of site.all) yield { row, messageId: "blank", data: { count: 1 } };
    },
    examples,
  });
  expect(rule.scope).toBe("entity");
});
