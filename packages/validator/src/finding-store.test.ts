import { describe, expect, it } from "vitest";
import { sampleFinding } from "./finding.fixture.ts";
import { FindingOrder } from "./finding-order.ts";
import { FindingStore } from "./finding-store.ts";

function storeOf(limit: number, amounts: Readonly<Record<string, number>>): FindingStore {
  const store = new FindingStore(limit, new FindingOrder().compare);
  for (const [checkId, amount] of Object.entries(amounts)) {
    // The last lines come first, so that keeping the first in order takes sorting.
    for (let line = amount; line > 0; line -= 1)
      store.add(sampleFinding({ checkId, location: { file: "a.csv", line } }));
  }
  return store;
}

describe("FindingStore", () => {
  it("keeps everything below the limit, in order", () => {
    const kept = storeOf(10, { b: 2, a: 2 }).kept();
    expect(kept.map(({ finding: { checkId, location } }) => `${location.line}${checkId}`)).toEqual([
      "1a",
      "1b",
      "2a",
      "2b",
    ]);
  });

  it("counts everything and keeps the first of each check, without letting one check hide another", () => {
    const store = storeOf(10, { many: 5000, one: 1, some: 3 });
    const kept = store.kept();
    expect(kept).toHaveLength(10);
    const linesOf = (id: string): unknown[] =>
      kept.filter(({ finding }) => finding.checkId === id).map(({ finding }) => finding.location.line);
    expect(linesOf("one")).toEqual([1]);
    expect(linesOf("some")).toEqual([1, 2, 3]);
    expect(linesOf("many")).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...store.counts()]).toEqual([
      ["many", 5000],
      ["one", 1],
      ["some", 3],
    ]);
  });

  it("keeps nothing but the counts when the limit is 0", () => {
    const store = storeOf(0, { many: 7 });
    expect(store.kept()).toEqual([]);
    expect(store.counts().get("many")).toBe(7);
  });
});

describe("FindingOrder", () => {
  it("follows files and sheets in the order they were seen, then line, column and check", () => {
    const order = new FindingOrder();
    for (const place of [{ file: "z.xlsx", sheet: "plan" }, { file: "z.xlsx", sheet: "case" }, { file: "a.csv" }]) {
      order.see(place);
    }
    const findings = [
      sampleFinding({ location: { file: "a.csv", line: 2, column: 2 } }),
      sampleFinding({ location: { file: "a.csv", line: 2, column: 1 }, checkId: "b" }),
      sampleFinding({ location: { file: "a.csv", line: 2, column: 1 }, checkId: "a" }),
      sampleFinding({ location: { file: "z.xlsx", sheet: "case", line: 1 } }),
      sampleFinding({ location: { file: "z.xlsx", sheet: "plan", line: 9 } }),
      sampleFinding({ location: {} }),
    ];
    expect([...findings].sort(order.compare)).toEqual([...findings].reverse());
  });
});
