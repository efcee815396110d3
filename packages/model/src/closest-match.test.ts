import { expect, test } from "vitest";
import { closestMatch } from "./closest-match.ts";

const keys = ["caseId", "openedDate", "ageClass", "ケースID", "ケース開始日"];

test.each([
  ["caseID", "caseId"],
  ["opendDate", "openedDate"],
  ["ＡｇｅＣｌａｓｓ", "ageClass"],
  ["ケースＩＤ ", "ケースID"],
  ["ケース開始年月日", "ケース開始日"],
])("%s was meant to be %s", (text, meant) => {
  expect(closestMatch(text, keys)).toBe(meant);
});

test.each(["", "備考", "closedDate2"])("%s resembles nothing", (text) => {
  expect(closestMatch(text, keys)).toBeUndefined();
});

test("the first of equally close candidates is taken", () => {
  expect(closestMatch("plan", ["plane", "plans"])).toBe("plane");
});
