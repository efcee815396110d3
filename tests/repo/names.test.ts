import { codeLists, entityProfiles } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { readRepositoryFile, repositoryPaths, sourceFiles } from "./repository-files.ts";

const [header, ...glossary] = readRepositoryFile("schemas/glossary.csv")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));

const words = (key: string) => key.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
const keys = entityProfiles.flatMap(({ key, fields }) => [key, ...fields.map((field) => field.key)]);

describe("the glossary", () => {
  test("explains every word of the keys, and only those", () => {
    const used = [...new Set(keys.flatMap(words))].toSorted();
    const missingOrUnused = "add the missing words to schemas/glossary.csv, or remove the unused ones";
    expect(glossary.map(([term]) => term).toSorted(), missingOrUnused).toEqual(used);
  });

  test("has its columns", () => {
    expect(header).toEqual(["term_en", "term_ja", "source", "definition_ja"]);
  });

  test("says for each word what it means and where it comes from", () => {
    for (const row of glossary) {
      expect(row, row[0]).toHaveLength(4);
      expect(row, row[0]).not.toContain("");
      expect(row[3], row[0]).toMatch(/。$/);
    }
  });

  test("is sorted", () => {
    const terms = glossary.map(([term]) => term);
    expect(terms).toEqual(terms.toSorted());
  });
});

describe("keys", () => {
  test.each(entityProfiles)("of $key are camelCase ASCII", ({ key, fields, fileName }) => {
    expect(fileName).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([key, ...fields.map((field) => field.key)].filter((name) => !/^[a-z]+([A-Z][a-z]*)*$/.test(name))).toEqual(
      [],
    );
  });

  test.each(entityProfiles)("of $key say what kind of value they hold", ({ fields }) => {
    const wrong = fields.filter(
      ({ key, kind }) =>
        (/(Date)$/.test(key) && kind !== "date") ||
        (kind === "date" && !/Date$/.test(key)) ||
        (/Yen$/.test(key) && kind !== "integer") ||
        (/(Number|Id)$/.test(key) && kind !== "string") ||
        (kind === "boolean") !== /^(is|has|uses)[A-Z]/.test(key),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});

describe("titles", () => {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const english = /^[\x20-\x7e]+$/;

  test.each(entityProfiles)("of $key are Japanese with English beside it", ({ title, description, fields }) => {
    expect(description).toMatch(japanese);
    const wrong = [{ key: "", title }, ...fields].filter(
      ({ title: { ja, en } }) => !japanese.test(ja) || !english.test(en) || en.trim() !== en,
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test("of code lists are Japanese with English beside it", () => {
    const wrong = [...codeLists.values()].filter(({ title: { ja, en } }) => !japanese.test(ja) || !english.test(en));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});

test("files have ASCII names, and sources are kebab-case", () => {
  expect(repositoryPaths().filter((path) => !/^[\x21-\x7e]+$/.test(path))).toEqual([]);
  const wrong = sourceFiles().filter(
    ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(path.split("/").at(-1) ?? ""),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
