import { expect, test } from "vitest";
import { counted, inNumber } from "./counted.ts";

test("a number is followed by one or by many", () => {
  expect([0, 1, 2, 1200].map((count) => counted(count, "place"))).toEqual([
    ...["0 places", "1 place", "2 places", "1,200 places"],
  ]);
  expect(counted(2, "total row", "total rows")).toBe("2 total rows");
});

test("a sentence has the words that go with its numbers, and keeps other placeholders", () => {
  const sentence = "{count} {count|row is|rows are} hidden in {sheet}.";
  expect(inNumber(sentence, { count: 1 })).toBe("{count} row is hidden in {sheet}.");
  expect(inNumber(sentence, { count: "21" })).toBe("{count} rows are hidden in {sheet}.");
  expect(inNumber(sentence)).toBe("{count} rows are hidden in {sheet}.");
});
