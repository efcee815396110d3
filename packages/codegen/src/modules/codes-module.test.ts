import type { CodeList } from "@juso/model";
import { describe, expect, test } from "vitest";
import { readCodeLists } from "../lists/code-lists.ts";
import { codesModule, codeType } from "./codes-module.ts";

const lists = readCodeLists();

/** A source is named in Japanese throughout: no working paper such as "notes 2.6", which a reader cannot open. */
const publicSource = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}](?!.*[a-z]{3})/u;

test("a list becomes a union in the order of its rows", () => {
  const list = { key: "age-class", codes: [{ code: "b" }, { code: "a" }] } as unknown as CodeList;
  expect(codeType(list.key)).toBe("AgeClassCode");
  expect(codeType("grant-line-code")).toBe("GrantLineCode");
  expect(codesModule([list])).toContain('export type AgeClassCode =\n  | "b"\n  | "a";\n');
});

describe.each(lists)("the code list $key", ({ codes, title, source }) => {
  test("has ASCII codes, each once, titled in both languages, with provenance and source", () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    expect(new Set(codes.map((code) => code.title.ja)).size).toBe(codes.length);
    for (const code of codes) {
      expect(code.code).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/);
      expect(code.title.ja).not.toBe("");
      expect(code.title.en).not.toBe("");
      expect(["official", "corroborated", "proposed"]).toContain(code.provenance);
      expect(code.source).toMatch(publicSource);
      expect(code.since).toMatch(/^\d+\.\d+\.\d+$/);
    }
    expect([title.ja, title.en]).not.toContain("");
    expect(source).toMatch(publicSource);
  });
});
