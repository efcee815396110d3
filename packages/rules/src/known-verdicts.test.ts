import type { Violation } from "@juso/model";
import { describe, expect, it } from "vitest";
import { KnownVerdicts } from "./known-verdicts.ts";

const row = (...values: readonly unknown[]) => ({ valueOf: (index: number) => values[index] });
const bad: readonly Violation[] = [{ messageId: "bad" }];

describe("KnownVerdicts", () => {
  it("says again what was said of rows with the same values in the fields that were looked at", () => {
    const known = new KnownVerdicts();
    expect(known.find(row("a", 1))).toBeUndefined();
    known.add([0, 1], row("a", 1), bad);
    known.add([0], row("b", 1), []);
    expect(known.find(row("a", 1, "other"))).toEqual(bad);
    expect(known.find(row("a", 2))).toBeUndefined();
    expect(known.find(row("b", 7))).toEqual([]);
    expect(known.find(row(undefined, 1))).toBeUndefined();
  });

  it("counts a field once however often it was looked at, and knows a rule that looks at none", () => {
    const known = new KnownVerdicts();
    known.add([2, 0, 2], row("a", 1, "x"), bad);
    expect(known.find(row("a", 9, "x"))).toEqual(bad);
    const blind = new KnownVerdicts();
    blind.add([], row(), bad);
    expect(blind.find(row("anything"))).toEqual(bad);
  });

  it("keeps nothing more of rows that are hardly ever alike", () => {
    const known = new KnownVerdicts();
    for (let index = 0; index < 5000; index += 1) {
      if (known.find(row(`text ${index}`)) === undefined && known.isOpen) known.add([0], row(`text ${index}`), []);
    }
    expect(known.isOpen).toBe(false);
    expect(known.find(row("text 1"))).toBeUndefined();
  });
});
