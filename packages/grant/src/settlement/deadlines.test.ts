import { describe, expect, it } from "vitest";
import { builtInParameters } from "../parameters/built-in-parameters.ts";
import { mergeParameters } from "../parameters/merge-parameters.ts";
import { deadlines, endOfPeriod } from "./deadlines.ts";

describe("deadline of the report", () => {
  it.each([
    ["2026-03-31", "2026-04-10", "monthDay"],
    ["2026-03-10", "2026-04-10", "monthDay"],
    ["2026-03-09", "2026-04-09", "completion"],
    ["2026-02-28", "2026-03-31", "completion"],
    ["2025-06-30", "2025-07-31", "completion"],
    [undefined, "2026-04-10", "monthDay"],
  ])("completed on %s is due on %s", (completed, dueDate, decidedBy) => {
    expect(deadlines(2025, completed, builtInParameters).report).toMatchObject({
      dueDate,
      decidedBy,
      monthDayDate: "2026-04-10",
    });
  });

  it("follows a deferral of the year and of no other year", () => {
    const deferred = mergeParameters(builtInParameters, {
      id: "deferral",
      title: { ja: "繰下げ", en: "deferral" },
      entries: [
        {
          key: "deadline.report.deferredTo",
          fiscalYears: { from: 2025, to: 2025 },
          value: "2026-06-30",
          source: "通知",
          status: "verified",
        },
      ],
    });
    expect(deadlines(2025, "2026-03-01", deferred).report).toMatchObject({
      dueDate: "2026-06-30",
      decidedBy: "deferral",
      afterCompletionDate: "2026-04-01",
    });
    expect(deadlines(2024, undefined, deferred).report.dueDate).toBe("2025-04-10");
  });

  it.each([
    ["2026-01-28", "2026-02-28"],
    ["2026-01-29", "2026-02-28"],
    ["2026-01-31", "2026-02-28"],
    ["2028-02-28", "2028-03-28"],
    ["2028-02-29", "2028-03-31"],
    ["2025-12-15", "2026-01-15"],
  ])("a month after %s ends on %s", (date, end) => {
    expect(endOfPeriod(date, 1)).toBe(end);
  });

  it("refuses a date that does not exist and a year without the rule", () => {
    expect(() => deadlines(2025, "2026-02-30", builtInParameters)).toThrowError(
      expect.objectContaining({ code: "data-not-accepted" }),
    );
    expect(() => deadlines(2027, undefined, builtInParameters)).toThrowError(
      expect.objectContaining({ code: "parameters-missing" }),
    );
  });
});
