import { describe, expect, test } from "vitest";
import { convertDate } from "./convert-date.ts";
import { convertNumber, plainNumberText } from "./convert-number.ts";

describe("convertDate", () => {
  test("ISO dates are taken as they are; the structure check judges them", () => {
    expect(convertDate("2025-04-01")).toEqual({ kind: "iso", date: "2025-04-01" });
    expect(convertDate("2025-02-30")).toEqual({ kind: "iso", date: "2025-02-30" });
  });

  test.each([
    ["2025/4/1", "2025-04-01"],
    ["2025.4.1", "2025-04-01"],
    ["2025年4月1日", "2025-04-01"],
    ["20250401", "2025-04-01"],
    ["２０２５－０４－０１", "2025-04-01"],
    ["2025-04-01 00:00:00", "2025-04-01"],
    ["2025/4/1 0:00", "2025-04-01"],
    ["令和7年4月1日", "2025-04-01"],
    ["令和７年４月１日", "2025-04-01"],
    ["R7.4.1", "2025-04-01"],
    ["r07/04/01", "2025-04-01"],
    ["㋿7年4月1日", "2025-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["令和1年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["H1.1.8", "1989-01-08"],
    ["昭和64年1月7日", "1989-01-07"],
    ["S2.3.1", "1927-03-01"],
    ["大正15年12月24日", "1926-12-24"],
    ["明治45年7月29日", "1912-07-29"],
    [" 2025/4/1　", "2025-04-01"],
  ])("%s is %s", (written, date) => {
    expect(convertDate(written)).toEqual({ kind: "converted", date, hasTime: false });
  });

  test.each([
    ["2025/4/1 9:30", "2025-04-01"],
    ["2025-04-01T09:30", "2025-04-01"],
    ["2025-04-01T09:30:00.5+09:00", "2025-04-01"],
    ["２０２５／４／１　９：３０", "2025-04-01"],
    ["2025/4/1 0:01", "2025-04-01"],
    ["令和7年4月1日 9時30分", "2025-04-01"],
    ["令和7年4月1日午前9時", "2025-04-01"],
    ["2025/4/1(火) 9:30 PM", "2025-04-01"],
  ])("%s has a time that is left out", (written, date) => {
    expect(convertDate(written)).toEqual({ kind: "converted", date, hasTime: true });
  });

  test.each([
    ["2025-04-01T00:00:00Z", "2025-04-01"],
    ["2025/4/1（火）", "2025-04-01"],
    ["令和7年4月1日 火曜日", "2025-04-01"],
  ])("%s is a whole day", (written, date) => {
    expect(convertDate(written)).toEqual({ kind: "converted", date, hasTime: false });
  });

  test.each([
    ["45748", "2025-04-01", false],
    ["４５７４８", "2025-04-01", false],
    ["45748.395833333336", "2025-04-01", true],
    ["18264", "1950-01-01", false],
    ["54788", "2049-12-31", false],
  ])("%s is a serial number of a date", (written, date, hasTime) => {
    expect(convertDate(written)).toEqual({ kind: "serial", date, hasTime });
  });

  test.each([
    ["平成31年5月1日", "令和元年5月1日", "2019-04-30"],
    ["昭和64年1月8日", "平成元年1月8日", "1989-01-07"],
    ["大正15年12月25日", "昭和元年12月25日", "1926-12-24"],
  ])("%s is outside its era: %s", (written, japanese, to) => {
    expect(convertDate(written)).toMatchObject({ kind: "eraMismatch", japanese, to });
  });

  test("a date before its era began is a mismatch too", () => {
    expect(convertDate("令和元年4月30日")).toMatchObject({
      kind: "eraMismatch",
      japanese: "平成31年4月30日",
      from: "2019-05-01",
    });
  });

  test.each([
    "2025/2/30",
    "令和7年13月1日",
    "R0.1.1",
    "7.4.1",
    "2025/4",
    "来年",
    "1/2",
    "070401",
    "2025/4/1 25:00",
    "2025/4/1 9:60",
    "2025/4/1（水）",
    // Greenwich: the day after in Japan.
    "2025-03-31T15:00:00Z",
    "2025-04-01T00:00:00-05:00",
    // 令和4年4月1日 as well as a serial number; too early; too late.
    "40401",
    "18263",
    "54789",
    "2025",
    "456789",
  ])("%s is not a date", (written) => {
    expect(convertDate(written)).toEqual({ kind: "notDate" });
  });
});

describe("convertNumber", () => {
  test.each([
    ["0", 0],
    ["-0", 0],
    ["12", 12],
    ["-3", -3],
    ["999999999999999", 999999999999999],
  ])("%s is an integer as it stands", (written, value) => {
    expect(convertNumber(written, "integer")).toEqual({ kind: "number", value });
  });

  test.each([
    ["１２３", 123],
    ["1,234,567", 1234567],
    ["１，２３４", 1234],
    ["−3", -3],
    ["007", 7],
    ["+4", 4],
    ["12.0", 12],
    ["30回", 30],
    [" 8 ", 8],
  ])("%s is an integer after normalisation", (written, value) => {
    expect(convertNumber(written, "integer", "回")).toEqual({ kind: "normalised", value });
  });

  test.each([
    ["▲1,000", -1000],
    ["△５", -5],
    ["△ 5 回", -5],
  ])("%s is an integer below zero", (written, value) => {
    expect(convertNumber(written, "integer", "回")).toEqual({ kind: "negative", value });
  });

  test.each([
    ["¥1,000", "円", 1000, "normalised"],
    ["￥１，０００", "円", 1000, "normalised"],
    ["\\1,000", "円", 1000, "normalised"],
    ["1,000円", "円", 1000, "normalised"],
    ["¥△1,000", "円", -1000, "negative"],
    ["△¥1,000", "円", -1000, "negative"],
    ["-¥1,000", "円", -1000, "normalised"],
    ["12件", "件/年", 12, "normalised"],
    ["12件/年", "件/年", 12, "normalised"],
    ["3人", "人", 3, "normalised"],
  ])("%s in %s", (written, unit, value, kind) => {
    expect(convertNumber(written, "integer", unit)).toEqual({ kind, value });
  });

  test.each([
    "1.5",
    "¥5",
    "(1,000)",
    "10万",
    "1,23",
    "12,3456",
    "1e3",
    "8.00002E+12",
    "0x10",
    "９９９９９９９９９９９９９９９９",
    "--1",
    "",
    "約5",
    "30円",
  ])("%s is not an integer", (written) => {
    expect(convertNumber(written, "integer", "回")).toEqual({ kind: "notNumber" });
  });

  test("decimals keep their fraction", () => {
    expect(convertNumber("1.25", "decimal")).toEqual({ kind: "number", value: 1.25 });
    expect(convertNumber("１，２３４．５", "decimal")).toEqual({ kind: "normalised", value: 1234.5 });
  });

  test.each([
    [8000020130001, "8000020130001"],
    [1e21, "1000000000000000000000"],
    [0.0000001, "0.0000001"],
    [1.5, "1.5"],
  ])("%d is written without an exponent", (value, text) => {
    expect(plainNumberText(value)).toBe(text);
  });
});
