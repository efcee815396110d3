import { uncheckedReasons } from "@juso/model";
import { requirementCoverage, rules } from "@juso/rules";
import { requirements } from "@juso/schemas/requirements";
import { checksOf } from "@juso/validator";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "../repo/repository-files.ts";

const months = "January February March April May June July August September October November December".split(" ");
const idsOf = (wrong: readonly { readonly id: string }[]): readonly string[] => wrong.map(({ id }) => id);

describe("every requirement", () => {
  test("is of the published list, under an id of its own", () => {
    const rows: readonly { id: string }[] = parse(readRepositoryFile("schemas/v1/requirements.csv"), { columns: true });
    expect(idsOf(requirements)).toEqual(idsOf(rows));
    expect(new Set(idsOf(requirements)).size).toBe(requirements.length);
  });

  test("says in one sentence of each language what it asks for", () => {
    const wrong = requirements.filter(
      ({ text: { ja, en } }) =>
        !/^[^。]+。$/.test(ja) || !/^\p{Lu}.*[^.]\.$/u.test(en) || /\p{Script=Hiragana}/u.test(en),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test("gives the same numbers in both languages", () => {
    const wrong = requirements.filter(({ text: { ja, en } }) => numbersIn(ja) !== numbersIn(en));
    expect(idsOf(wrong)).toEqual([]);
  });
});

describe("the reason of a requirement without a check", () => {
  const covered = new Set(
    requirementCoverage(checksOf(rules), idsOf(requirements))
      .filter(({ checkIds }) => checkIds.length > 0)
      .map(({ requirementId }) => requirementId),
  );

  test("is there when nothing covers it", () => {
    const wrong = requirements.filter(({ id, uncheckedReason }) => !covered.has(id) && uncheckedReason === undefined);
    expect(idsOf(wrong), "give the reason in schemas/v1/requirements.csv").toEqual([]);
  });

  test("is not there when a check covers it", () => {
    const wrong = requirements.filter(({ id, uncheckedReason }) => covered.has(id) && uncheckedReason !== undefined);
    expect(idsOf(wrong), "empty unchecked_reason in schemas/v1/requirements.csv").toEqual([]);
  });

  test("is of the closed list, of which each is used", () => {
    const used = new Set(requirements.flatMap(({ uncheckedReason }) => uncheckedReason ?? []));
    expect([...used].sort()).toEqual(Object.keys(uncheckedReasons).sort());
  });
});

/** Every number of a sentence once, in order; the English name of a month is its number. */
function numbersIn(sentence: string): string {
  const plain = months.reduce(
    (text, month, index) => text.replaceAll(new RegExp(`\\b${month}\\b(?= \\d|$| of)`, "g"), `${index + 1}`),
    sentence,
  );
  const numbers = plain.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return [...new Set(numbers.map((number) => Number(number.replaceAll(",", ""))))].sort((a, b) => a - b).join(" ");
}
