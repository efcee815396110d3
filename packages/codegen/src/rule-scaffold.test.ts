import type { EntityKey } from "@juso/model";
import { expect, test } from "vitest";
import { ruleScaffold } from "./rule-scaffold.ts";

const entities: readonly EntityKey[] = ["meeting", "meetingCase", "site"];

test("the file is named after the rule and exports it", () => {
  const { path, text } = ruleScaffold("site/site-opens-5-days", entities);
  expect(path).toBe("packages/rules/src/site/site-opens-5-days.ts");
  expect(text).toContain("export const siteOpens5Days: Rule = recordRule({");
  expect(text).toContain('entity: "site"');
});

test("the longest entity that begins the id is taken", () => {
  expect(ruleScaffold("conference/meeting-case-has-topics", entities).text).toContain('entity: "meetingCase"');
  expect(ruleScaffold("conference/meeting-has-host", entities).text).toContain('entity: "meeting"');
});

test.each(["", "site", "site/site", "Site/site-open", "site/siteOpen", "../site-open", "site/plan-open"])(
  "%s is refused",
  (name) => {
    expect(() => ruleScaffold(name, entities)).toThrow(Error);
  },
);
