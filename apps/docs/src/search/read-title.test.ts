import { expect, test } from "vitest";
import { loadStandard } from "../load-standard.ts";
import { readTitle } from "./read-title.ts";

const { entities, readings } = await loadStandard();

test("the longest word is read first, kana stand, and what is not known leaves a gap", () => {
  const known = new Map([
    ["会議", "かいぎ"],
    ["支援会議", "しえんかいぎ"],
  ]);
  expect(readTitle("支援会議の記録", known)).toBe("しえんかいぎの");
  expect(readTitle("会議ID・記録の会議", known)).toBe("かいぎ のかいぎ");
});

test("readings are hiragana, of words with at least one character that is none", () => {
  const wrong = [...readings].filter(
    ([word, reading]) => !/^[\u3041-\u3096ー]+$/.test(reading) || !/\p{Script=Han}/u.test(word),
  );
  expect(wrong).toEqual([]);
});

test("every table can be found by how its title is read", () => {
  const words = [...readings.keys()].toSorted((a, b) => b.length - a.length);
  const unread = entities
    .map(({ title }) => words.reduce((rest, word) => rest.replaceAll(word, "・"), title.ja))
    .filter((rest) => /\p{Script=Han}/u.test(rest));
  expect(unread, "add the word to apps/docs/src/search/readings.csv").toEqual([]);
});
