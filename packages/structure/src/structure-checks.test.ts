import { describe, expect, test } from "vitest";
import { structureChecks } from "./structure-checks.ts";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

test("ids are unique and kebab-case", () => {
  const ids = structureChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

describe.each(structureChecks)("the words of $id", ({ severity, blocking, messages, title }) => {
  test("both languages name the same things", () => {
    for (const { text, fix } of Object.values(messages)) {
      for (const { ja, en } of [text, fix]) {
        const english = placeholders(en).map((name) => name.replace(/En$/, ""));
        expect(english.toSorted()).toEqual(
          expect.arrayContaining(placeholders(en).filter((name) => !name.endsWith("En"))),
        );
        expect(new Set(english)).toEqual(new Set(placeholders(ja)));
        expect(ja).toMatch(/。$/);
        expect(en).toMatch(/\.$/);
      }
    }
    expect(title.ja).not.toBe(title.en);
  });

  test("an error blocks and a warning does not", () => {
    expect(blocking).toBe(severity === "error");
  });
});
