import type { DataRecord, EntityKey } from "@juso/model";
import { describe, expect, test } from "vitest";
import { createStructureCheck } from "./structure-check.ts";
import { unfilled } from "./unfilled.fixture.ts";
import { valueTypeCheck } from "./value-type-check.ts";

/** The finding about one field of one record, whose other fields are missing without a word. */
function findingFor(path: string, value: unknown) {
  const [entity = "", key = ""] = path.split(".");
  const record: DataRecord = {
    entity: entity as EntityKey,
    value: { [key]: value },
    position: { file: "a.csv", line: 2, row: 2, columns: new Map([[key, 0]]) },
  };
  const found = createStructureCheck()
    .checkRecord(record)
    .findings.filter(({ location }) => location.field === key);
  expect(found.flatMap(unfilled)).toEqual([]);
  expect(found.length).toBeLessThan(2);
  return found[0];
}

const yen = "costLine.plannedYen";
const year = "costLine.fiscalYear";
const count = "site.consultations";
const fte = "posting.fullTimeEquivalent";
const date = "case.openedDate";
const answer = "plan.usesOutreach";

const cases: readonly [string, unknown, string][] = [
  [yen, "(1,000)", "parenthesised"],
  [yen, "（1,000）", "parenthesised"],
  [yen, "10万円", "largeUnit"],
  [yen, "1千円", "largeUnit"],
  [yen, "1.5億", "largeUnit"],
  [yen, "－", "noNumber"],
  [yen, "―", "noNumber"],
  [yen, "ー", "noNumber"],
  [yen, "-", "noNumber"],
  [yen, "なし", "noNumber"],
  [yen, "約100", "approximate"],
  [yen, "100人程度", "approximate"],
  [yen, "100以上", "approximate"],
  [yen, "100～200", "range"],
  [yen, "100-200", "range"],
  [yen, "100円から200円", "range"],
  [yen, "?", "unknown"],
  [yen, "？", "unknown"],
  [yen, "未定", "unknown"],
  [yen, "1e6", "exponent"],
  [yen, "8.00002E+12", "exponent"],
  [yen, "50%", "percent"],
  [yen, "2025-04-01", "dateInNumber"],
  [yen, "9:30", "dateInNumber"],
  [yen, "12345678901234567", "tooManyDigits"],
  [yen, "0.5", "notWhole"],
  [yen, 0.5, "notWhole"],
  [yen, "1,23", "separators"],
  [yen, "1、000", "separators"],
  [yen, "=SUM(A1:A3)", "formula"],
  [yen, "100\u200B", "invisible"],
  [yen, "1\u00A0000", "invisible"],
  [yen, "\uFEFF100", "invisible"],
  [yen, "100\u0007", "invisible"],
  [yen, "30人", "otherUnit"],
  [count, "30円", "otherUnit"],
  [yen, "いっぱい", "integer"],
  // A text of JSON that a table would have read: nothing to say but that it is not a number.
  [yen, "1,000", "integer"],
  [count, "12件", "integer"],
  [yen, "30円", "integer"],
  [fte, "0.5.1", "separators"],
  [fte, "半分", "decimal"],
  [year, "7年度", "fiscalYear"],
  [year, "平成32年度", "fiscalYear"],
  [date, "－", "noValue"],
  [date, "未定", "unknown"],
  [date, "2025/2/30", "noSuchDate"],
  [date, "20250230", "noSuchDate"],
  [date, "令和7年13月1日", "noSuchDate"],
  [date, "R0.1.1", "noSuchDate"],
  [date, "2025/4", "dayMissing"],
  [date, "令和7年4月", "dayMissing"],
  [date, "2025", "dayMissing"],
  [date, "202504", "dayMissing"],
  [date, "4/1", "yearMissing"],
  [date, "4月1日", "yearMissing"],
  [date, "7.4.1", "eraMissing"],
  [date, "070401", "eraMissing"],
  [date, "40401", "serial"],
  [date, "9:30", "timeOnly"],
  [date, "2025-03-31T15:00:00Z", "zone"],
  [date, "2025/4/1（水）", "weekday"],
  [date, "2025-04-01\u200B", "invisible"],
  [date, "来年", "date"],
  // Texts of JSON that a table would have read.
  [date, "2025/04/01", "date"],
  [date, "2025/4/1(火)", "date"],
  [date, "2025-04-01T09:30:00+09:00", "date"],
  [date, 45_748, "date"],
  [answer, "－", "noValue"],
  [answer, "?", "unknown"],
  [answer, "はい\u200B", "invisible"],
  [answer, "たぶん", "boolean"],
  ["component.operatorIds", "O-1", "list"],
  ["site.address", 5, "text"],
  ["site.address", null, "null"],
];

describe("a value that is refused says why", () => {
  test.each(cases)("%s %j: %s", (path, value, messageId) => {
    expect(findingFor(path, value)).toMatchObject({ checkId: "value-type", messageId });
  });

  test("by every message of the check", () => {
    expect([...new Set(cases.map(([, , messageId]) => messageId))].toSorted()).toEqual(
      Object.keys(valueTypeCheck.messages).toSorted(),
    );
  });

  test.each([
    ["10万円", "100000"],
    ["1千円", "1000"],
    ["1,200千円", "1200000"],
    ["1.5億", "150000000"],
    ["−3百万円", "-3000000"],
  ])("%s is typed as %s", (value, plain) => {
    expect(findingFor(yen, value.replace("−", "-"))?.values).toEqual({ value: value.replace("−", "-"), plain });
  });

  test("only in its values, never in the data", () => {
    for (const [path, value] of cases) {
      if (typeof value !== "string" || value.length < 3) continue;
      expect(JSON.stringify(findingFor(path, value)?.data)).not.toContain(value);
    }
  });
});

test.each([
  ["100\u200B", "U+200B", "zero-width space"],
  ["1\u00A0000", "U+00A0", "no-break space"],
  ["1\uFEFF", "U+FEFF", "byte order mark"],
  ["1\u0007", "U+0007", "control character"],
  ["1\u202A0", "U+202A", "control character"],
])("%j holds %s, by name", (value, codePoint, characterEn) => {
  expect(findingFor(yen, value)?.data).toMatchObject({ codePoint, characterEn });
});

test.each([
  ["case.caseId", "C\u200B1", "value-pattern"],
  ["plan.caseId", "C-1\u2060", "value-pattern"],
  ["operator.corporateNumber", "8000020130001\u200B", "value-pattern"],
  ["case.sex", "male\u200B", "code-listed"],
])("%s %j looks right and is not", (path, value, checkId) => {
  expect(findingFor(path, value)).toMatchObject({
    checkId,
    messageId: "invisible",
    data: { codePoint: expect.any(String) },
  });
});

test.each([`(${"1".repeat(300_000)}`, `,${"1".repeat(300_000)}x`, `1${" 1".repeat(300_000)}`])(
  "a paragraph is just no number",
  (value) => {
    expect(findingFor(yen, value)?.messageId).toBe("integer");
  },
);

test("free text may hold what is not seen", () => {
  expect(findingFor("site.address", "見本\u200B市\u00A01")).toBeUndefined();
});

test.each([7, 20_250, 1899, 2101])("%d is no fiscal year, and the message shows one", (value) => {
  expect(findingFor(year, value)).toMatchObject({ checkId: "value-range", messageId: "fiscalYear", values: { value } });
});

test.each([2020, 1989])("%d is a year before the programme existed, and the message says so", (value) => {
  const finding = findingFor(year, value);
  expect(finding).toMatchObject({ messageId: "fiscalYearTooEarly", data: { limit: 2021 }, values: { value } });
});
