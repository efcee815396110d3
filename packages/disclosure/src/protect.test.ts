import { beforeAll, describe, expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { DisclosureCell, DisclosureRequest } from "./disclosure-request.ts";
import { defaultInterval } from "./disclosure-request.ts";
import { highsSolver } from "./highs-solver.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { linkedTables, seeded } from "./linked-tables.fixture.ts";
import { protect } from "./protect.ts";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await highsSolver();
});

const own = (id: string, value: number, code = id): DisclosureCell => ({
  id,
  value,
  isPrimary: value > 0 && value < 10,
  contributors: new Map([[code, value]]),
});

/** The figures of some municipalities and their sum. */
function row(values: Readonly<Record<string, number>>, interval = 3): DisclosureRequest {
  const parts = Object.entries(values).map(([id, value]) => own(id, value));
  const contributors = new Map(Object.entries(values));
  const total = { id: "all", value: parts.reduce((sum, { value }) => sum + value, 0), isPrimary: false, contributors };
  return { cells: [...parts, total], relations: [{ total: "all", parts: Object.keys(values) }], interval };
}

const idsOf = (hidden: readonly { readonly id: string }[]): readonly string[] => hidden.map(({ id }) => id);

describe("protect", () => {
  test("hides nothing where nothing is small", async () => {
    const result = await protect(row({ a: 30, b: 40, c: 0 }), solver);
    expect(result).toMatchObject({ hidden: [], passes: true, failed: [] });
    expect(result.overSuppression).toEqual({ primary: 0, secondary: 0, nonZero: 3, share: 0 });
  });

  test("hides others with a single small cell, so that nobody can subtract, not even a municipality", async () => {
    const request = row({ a: 4, b: 12, c: 20, d: 600 });
    const result = await protect(request, solver);
    expect(result.passes).toBe(true);
    expect(result.hidden.map(({ id, reason }) => [id, reason])).toEqual([
      ["a", "primary"],
      ["b", "secondary"],
      ["c", "secondary"],
    ]);
    expect(result.overSuppression).toEqual({ primary: 1, secondary: 2, nonZero: 5, share: 2 / 5 });
  });

  test("says what the audit found: what X hides, and where the interval could not be reached", async () => {
    const [a, b, c] = (await protect(row({ a: 4, b: 12, c: 20, d: 600 }), solver)).hidden;
    // Hidden are 36 in all, each at least 1; whoever knows c knows that a and b are 16.
    expect(a).toMatchObject({ range: { low: 1, high: 34 }, insiderRange: { low: 1, high: 7 }, isCapped: false });
    expect(b).toMatchObject({ range: { low: 1, high: 34 }, insiderRange: { low: 9, high: 15 }, isCapped: false });
    expect(c).toMatchObject({ range: { low: 1, high: 34 }, insiderRange: { low: 17, high: 23 }, isCapped: false });
    const [least] = (await protect(row({ a: 3, b: 12, c: 20, d: 600 }), solver)).hidden;
    expect(least).toMatchObject({ id: "a", insiderRange: { low: 1, high: 6 }, isCapped: true });
  });

  test("two hidden municipalities under one total know each other: the audit shows it", async () => {
    const request = row({ a: 4, b: 6, c: 50, d: 60 });
    const found = await audit(request, ["a", "b"], solver);
    expect(found.map(({ range }) => range)).toEqual([
      { low: 1, high: 9 },
      { low: 1, high: 9 },
    ]);
    expect(found.map(({ insiderRange }) => insiderRange)).toEqual([
      { low: 4, high: 4 },
      { low: 6, high: 6 },
    ]);
    expect((await protect(request, solver)).hidden.length).toBeGreaterThan(2);
  });

  test("the same whatever the order of cells, relations and parts", async () => {
    const request = linkedTables({ municipalities: 6, columns: [3, 4], interval: 5 }, seeded(7));
    const turned: DisclosureRequest = {
      cells: request.cells.toReversed(),
      relations: request.relations.map(({ total, parts }) => ({ total, parts: parts.toReversed() })).toReversed(),
      interval: 5,
    };
    const first = await protect(request, solver);
    expect(await protect(turned, solver)).toEqual(first);
    expect(await protect(request, await highsSolver())).toEqual(first);
    expect(first.solver).toMatchObject({ name: "HiGHS", options: { solver: "simplex", simplex_strategy: 1 } });
  });

  test("shows zeros: X is known to be at least 1", async () => {
    const result = await protect(row({ a: 2, b: 0, c: 20, d: 30 }, defaultInterval), solver);
    expect(idsOf(result.hidden)).not.toContain("b");
    expect(result.hidden.filter(({ range }) => range.low < 1)).toEqual([]);
    expect(result.hidden.find(({ id }) => id === "a")).toMatchObject({ range: { low: 1 }, isCapped: true });
  });

  test("hides zeros where the policy does, and then X may stand for 0", async () => {
    const request = row({ a: 2, b: 0, c: 20, d: 30 });
    const cells = request.cells.map((cell) =>
      cell.id === "b" ? { ...cell, isPrimary: true, isZeroHidden: true } : cell,
    );
    const result = await protect({ ...request, cells }, solver);
    expect(result.passes).toBe(true);
    expect(result.hidden.find(({ id }) => id === "b")).toMatchObject({ reason: "primary", range: { low: 0 } });
  });

  test("what was hidden before stays hidden, also when it is 0 or large now", async () => {
    const request = row({ a: 30, b: 0, c: 40, d: 50, e: 60 });
    const result = await protect({ ...request, previouslyHidden: ["a", "b"] }, solver);
    expect(result.passes).toBe(true);
    expect(idsOf(result.hidden)).toEqual(expect.arrayContaining(["a", "b"]));
    expect(result.hidden.every(({ reason }) => reason === "secondary")).toBe(true);
  });

  test("a published difference between years is a relation like others", async () => {
    const last = { id: "last", value: 34, isPrimary: false };
    const risen = { id: "risen", value: 6, isPrimary: false };
    const cells = [last, risen, { id: "now", value: 40, isPrimary: false }];
    const relations = [{ total: "now", parts: ["last", "risen"] }];
    const open = await protect({ cells, relations, interval: 3 }, solver);
    expect(open.hidden).toEqual([]);
    const frozen = await protect({ cells, relations, interval: 3, previouslyHidden: ["last"] }, solver);
    expect(frozen.passes).toBe(true);
    expect(idsOf(frozen.hidden)).toHaveLength(2);
  });

  test("does not pass where no choice helps: a municipality knows a figure that is said to be nobody's", async () => {
    const none = { id: "none", value: 0, isPrimary: false };
    const relations = [{ total: "a", parts: ["b", "none"] }];
    const same = { ...own("b", 4), contributors: new Map<string, number>() };
    const result = await protect({ cells: [own("a", 4), same, none], relations, interval: 3 }, solver);
    expect(result).toMatchObject({ passes: false, failed: ["b"] });
    const declared = { cells: [own("a", 4), own("b", 4, "a"), none], relations, interval: 3 };
    expect((await protect(declared, solver)).passes).toBe(true);
  });
});

describe("a request that is no set of tables is refused", () => {
  const base = row({ a: 4, b: 40 });
  const [a = own("a", 4)] = base.cells;
  test.each<readonly [string, Partial<DisclosureRequest>]>([
    ["interval", { interval: 0 }],
    ["interval", { interval: 1.5 }],
    ["value", { cells: base.cells.map((cell) => ({ ...cell, value: cell.value + 0.5, contributors: new Map() })) }],
    ["value", { cells: [{ ...a, value: -1, isPrimary: false, contributors: new Map() }], relations: [] }],
    ["id", { cells: [...base.cells, a] }],
    ["id", { previouslyHidden: ["nobody"] }],
    ["id", { relations: [{ total: "all", parts: ["a", "nobody"] }] }],
    ["relations", { relations: [{ total: "all", parts: ["a"] }] }],
    ["contributors", { cells: [{ ...a, contributors: new Map([["a", 5]]) }], relations: [] }],
    [
      "isPrimary",
      { cells: [{ ...a, value: 0, isPrimary: true, isZeroHidden: false, contributors: new Map() }], relations: [] },
    ],
  ])("%s: %j", async (what, change) => {
    await expect(protect({ ...base, ...change }, solver)).rejects.toMatchObject({
      code: "usage",
      text: { ja: expect.stringContaining(what), en: expect.stringContaining(what) },
    });
  });
});
