import { readFileSync } from "node:fs";
import type { ExpectedViolation } from "@juso/model";
import { describe, expect, it } from "vitest";
import { contextOfExamples } from "./example-context.ts";
import { rules } from "./index.ts";
import { ruleInForce } from "./rule-in-force.ts";
import { runExamples } from "./run-examples.fixture.ts";

const sections = requirementSections();

describe("the catalogue", () => {
  it("is sorted by unique kebab-case ids", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("is in force in the fiscal year of its examples", () => {
    expect(
      rules.filter((rule) => !ruleInForce(rule, contextOfExamples(rule).fiscalYear)).map((rule) => rule.id),
    ).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("has examples that say exactly what is expected", () => {
    expect(rule.examples.pass.length).toBeGreaterThan(0);
    expect(rule.examples.fail.length).toBeGreaterThan(0);
    for (const { violations, expected } of runExamples(rule)) expect(violations.map(key)).toEqual(expected);
  });

  it("has words in both languages", () => {
    const texts = [rule.title, ...Object.values(rule.messages).flatMap(({ text, fix }) => [text, fix])];
    for (const { ja, en } of texts) {
      expect(ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(en).toMatch(/[A-Za-z]{2}/);
    }
  });

  it("shows every message by an example", () => {
    const shown = runExamples(rule).flatMap(({ violations }) => violations.map(({ messageId }) => messageId));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it("fills every placeholder and supplies nothing else, the same in both languages", () => {
    for (const [messageId, { text, fix }] of Object.entries(rule.messages)) {
      const placeholders = new Set([...names(text.ja), ...names(text.en), ...names(fix.ja), ...names(fix.en)]);
      const supplied = runExamples(rule).flatMap(({ violations }) =>
        violations.filter((each) => each.messageId === messageId),
      );
      for (const { data, values } of supplied)
        expect(Object.keys({ ...data, ...values }).toSorted()).toEqual([...placeholders].sort());
      const inJapanese = names(text.ja).map(inOneLanguage).sort();
      expect(inJapanese).toEqual(names(text.en).map(inOneLanguage).sort());
      expect(names(fix.ja).map(inOneLanguage).sort()).toEqual(names(fix.en).map(inOneLanguage).sort());
    }
  });

  it("covers requirements that exist and cites a section of each", () => {
    for (const id of rule.requirements) {
      const section = sections.get(id);
      expect(section, id).toBeDefined();
      const cited = rule.citations.some(
        (citation) => section && (section.includes(citation.section) || citation.section.includes(section)),
      );
      expect(cited, `${id}: ${section}`).toBe(true);
    }
    expect(rule.citations.length).toBeGreaterThan(0);
  });
});

const key = ({ messageId, field }: ExpectedViolation): ExpectedViolation =>
  field ? { messageId, field } : { messageId };

function names(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

/** A fact that differs by language is supplied twice, as `name` and `nameEn`. */
function inOneLanguage(name: string): string {
  return name.replace(/En$/, "");
}

function requirementSections(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL("../../../schemas/v1/requirements.csv", import.meta.url), "utf8");
  return new Map(
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .map(([id = "", , , section = ""]) => [id, section]),
  );
}
