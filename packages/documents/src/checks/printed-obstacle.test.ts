import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { documentKinds } from "../kinds/document-kinds.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";
import { obstacles } from "./obstacles.ts";
import { printedObstacle } from "./printed-obstacle.ts";

test("says what is wrong in the words of the field, and not what to do about it", () => {
  expect(
    printedObstacle(
      "中止・廃止する事業（discontinued-work）がありません。（注）中止・廃止する事業を入力してください。",
    ),
  ).toBe("中止・廃止する事業がありません。");
  expect(
    printedObstacle("抄本の「総事業費（A）」が一致しません。予算・決算の行（budget-line）を直してください。"),
  ).toBe("抄本の「総事業費（A）」が一致しません。");
});

test("no document that was made against a refusal prints the name of a file, a field or an option", () => {
  const { grantDecision: _1, grantDocument: _2, discontinuedWork: _3, propertyItem: _4, ...records } = sampleRecords();
  for (const { code } of documentKinds) {
    const input = sampleInput(code, "national", { ...records, budgetLine: [] });
    const against = obstacles(input).map(({ ja }) => ja);
    const { overrides = [] } = buildGrantDocument({ ...input, overrides: against });
    if (code !== "application" && code !== "report") expect(against, code).not.toEqual([]);
    expect(overrides.length, code).toBe(against.length);
    expect(
      overrides.filter((text) => /[a-z]{2}|してください/.test(text)),
      code,
    ).toEqual([]);
  }
});
