import type { EntityKey } from "@juso/model";
import { expect, test } from "vitest";
import { nextMinor, ruleScaffold } from "./rule-scaffold.ts";

const entities: readonly EntityKey[] = ["meeting", "meetingCase", "site"];

test("the file is named after the rule and exports it", () => {
  const { path, text } = ruleScaffold("site/site-opens-5-days", "0.2.0", entities);
  expect(path).toBe("packages/rules/src/site/site-opens-5-days.ts");
  expect(text).toContain("export const siteOpens5Days: Rule = recordRule({");
  expect(text).toContain('entity: "site"');
  expect(text).toContain('since: "0.2.0"');
});

test("the longest entity that begins the id is taken", () => {
  expect(ruleScaffold("conference/meeting-case-has-topics", "0.2.0", entities).text).toContain('entity: "meetingCase"');
  expect(ruleScaffold("conference/meeting-has-host", "0.2.0", entities).text).toContain('entity: "meeting"');
});

test.each(["", "site", "site/site", "Site/site-open", "site/siteOpen", "../site-open", "site/plan-open"])(
  "%s is refused",
  (name) => {
    expect(() => ruleScaffold(name, "0.2.0", entities)).toThrow(Error);
  },
);

test("a new rule appears in the next minor release", () => {
  expect(nextMinor("1.9.3")).toBe("1.10.0");
});
