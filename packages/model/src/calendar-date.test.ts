import { expect, test } from "vitest";
import {
  daysInMonth,
  fiscalYearOf,
  fiscalYearPeriod,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  isCalendarDate,
  japaneseEras,
} from "./calendar-date.ts";

test.each(["2024-02-29", "2000-02-29", "2025-12-31", "0001-01-01"])("%s exists", (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

test.each([
  "2025-02-29",
  "1900-02-29",
  "2025-04-31",
  "2025-00-10",
  "2025-13-01",
  "2025-01-00",
  "2025-1-1",
  "2025/01/01",
  "2025-01-01T00:00",
  " 2025-01-01",
  "２０２５-01-01",
  "",
])("%s is no date", (date) => {
  expect(isCalendarDate(date)).toBe(false);
});

test("months have their days", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test.each([
  ["2025-03-31", 2024],
  ["2025-04-01", 2025],
  ["2026-03-31", 2025],
])("%s lies in the fiscal year %i", (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
});

test("a fiscal year begins on 1 April and ends on 31 March", () => {
  expect(fiscalYearPeriod(2025)).toEqual({ from: "2025-04-01", to: "2026-03-31" });
});

test.each([
  ["2019-04-30", "平成31年4月30日"],
  ["2019-05-01", "令和元年5月1日"],
  ["1989-01-07", "昭和64年1月7日"],
  ["1989-01-08", "平成元年1月8日"],
  ["1926-12-24", "大正15年12月24日"],
  ["1926-12-25", "昭和元年12月25日"],
  ["1912-07-29", "明治45年7月29日"],
  ["1912-07-30", "大正元年7月30日"],
  ["1868-10-22", "1868年10月22日"],
  ["2025-11-03", "令和7年11月3日"],
])("%s is %s", (date, text) => {
  expect(formatJapaneseDate(date)).toBe(text);
});

test.each([
  [2018, "平成30年度"],
  [2019, "平成31年度"],
  [2020, "令和2年度"],
  [2025, "令和7年度"],
])("the fiscal year %i is %s", (year, text) => {
  expect(formatJapaneseFiscalYear(year)).toBe(text);
});

test("eras run from the newest to the oldest", () => {
  const starts = japaneseEras.map(({ from }) => from);
  expect(starts).toEqual(starts.toSorted().reverse());
  expect(new Set(japaneseEras.map(({ letter }) => letter)).size).toBe(japaneseEras.length);
});
