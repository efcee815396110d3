import type { Indicator } from "@juso/model";
import { expect, it } from "vitest";
import { compareIndicators, computeIndicators } from "./index.ts";

const computed = computeIndicators({ match: [], site: [] }, 2025);
const zero: Indicator = { indicatorCode: "PS-02", fiscalYear: 2025, valueStatus: "reported", value: 0 };

it.each([
  ["an equal zero", [zero], { declared: 0, valueStatus: "reported", agreement: "equal" }],
  ["another value", [{ ...zero, value: 3 }], { declared: 3, valueStatus: "reported", agreement: "different" }],
  [
    "a value not reported",
    [{ ...zero, valueStatus: "notReported" }],
    { declared: null, valueStatus: "notReported", agreement: "notDeclared" },
  ],
  ["another year", [{ ...zero, fiscalYear: 2024 }], { declared: null, agreement: "notDeclared" }],
  ["none", [], { declared: null, agreement: "notDeclared" }],
] as const)("compares a computed 0 with %s", (_, declared, expected) => {
  const row = compareIndicators(computed, declared as readonly Indicator[]).find(({ code }) => code === "PS-02");
  expect(row).toEqual({ code: "PS-02", computed: 0, ...expected });
});

it("says when there is nothing to compare with", () => {
  const declared: Indicator = { indicatorCode: "MT-01", fiscalYear: 2025, valueStatus: "reported", value: 4 };
  const row = compareIndicators(computed, [declared]).find(({ code }) => code === "MT-01");
  expect(row).toEqual({
    code: "MT-01",
    computed: null,
    declared: 4,
    valueStatus: "reported",
    agreement: "notComputed",
  });
});
