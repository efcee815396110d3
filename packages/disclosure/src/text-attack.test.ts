import type { Highs } from "highs";
import { beforeAll, expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { DisclosureRequest } from "./disclosure-request.ts";
import { highsSolver } from "./highs-solver.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { linkedTables, seeded } from "./linked-tables.fixture.ts";
import { protect } from "./protect.ts";
import { attackingSolver, attackText, derivableFrom, type OwnFigures, publishedText } from "./text-attack.fixture.ts";

/** The first of a thousand; ATTACKED_SYSTEMS=1000 attacks all of them, in about a minute. */
const systems = Number(process.env.ATTACKED_SYSTEMS ?? 250);
let solver: LinearSolver;
let attacker: Highs;

beforeAll(async () => {
  solver = await highsSolver();
  attacker = await attackingSolver();
});

/** Two or three linked tables of some municipalities, of all sizes; every third system has subtotals of areas. */
function randomSystem(seed: number): DisclosureRequest {
  const random = seeded(seed);
  const from = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const columns = from(0, 1) === 0 ? [from(2, 3), 2] : [2, 2, 2];
  const populations = [30_000, 30_000, 9000, 1500];
  return linkedTables(
    {
      municipalities: from(3, 4),
      columns,
      interval: from(1, 9),
      populationOf: (place) => populations[(place + seed) % populations.length] ?? 0,
      ...(seed % 3 === 0 ? { areaOf: 2 } : {}),
    },
    random,
  );
}

/** No figure of these systems comes near it, and the attack has a bound far above. */
const bounded = (high = 0): number => Math.min(high, 50_000);

/** The figures of a municipality, and those that can hold nothing but its own since all else in them is a shown zero. */
function ownFigures({ cells }: DisclosureRequest, code: string): OwnFigures {
  return new Map(
    cells.flatMap(({ id, value, contributors }) => {
      const part = contributors?.get(code);
      if (part === undefined) return [];
      return [[id, { part, isWhole: contributors?.size === 1 && part === value }] as const];
    }),
  );
}

test(`of ${systems} systems of tables the printed text gives no hidden cell away`, async () => {
  let derivedFromPrimaryOnly = 0;
  let hiddenCells = 0;
  for (let seed = 1; seed <= systems; seed += 1) {
    const request = randomSystem(seed);
    const result = await protect(request, solver);
    expect({ seed, failed: result.failed }).toEqual({ seed, failed: [] });
    expect(result.passes).toBe(true);
    const hidden = result.hidden.map(({ id }) => id);
    const derived = derivableFrom(attacker, publishedText(request, hidden));
    expect({ seed, derived }).toEqual({ seed, derived: [] });
    hiddenCells += hidden.length;

    const primary = request.cells.flatMap(({ id, isPrimary }) => (isPrimary ? [id] : []));
    if (seed <= 100) derivedFromPrimaryOnly += derivableFrom(attacker, publishedText(request, primary)).length;
  }
  expect(hiddenCells).toBeGreaterThan(10 * systems);
  // The attack can succeed: without secondary cells it does.
  expect(derivedFromPrimaryOnly).toBeGreaterThan(100);
}, 120_000);

test("the audit finds the ranges that the attack on the text finds, protected or not", async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const request = randomSystem(seed);
    const primary = request.cells.flatMap(({ id, isPrimary }) => (isPrimary ? [id] : []));
    const all = (await protect(request, solver)).hidden.map(({ id }) => id);
    for (const hidden of [primary, all]) {
      const found = attackText(attacker, publishedText(request, hidden));
      for (const { id, range } of await audit(request, hidden, solver)) {
        const [low, high] = found.get(id) ?? [];
        expect({ seed, id, low: range.low, high: bounded(range.high) }).toEqual({ seed, id, low, high: bounded(high) });
      }
    }
  }
});

test("no municipality derives the figure of another from the printed text and its own", async () => {
  let asked = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const request = randomSystem(seed);
    const hidden = (await protect(request, solver)).hidden.map(({ id }) => id);
    const published = publishedText(request, hidden);
    const codes = new Set(request.cells.flatMap(({ contributors }) => [...(contributors?.keys() ?? [])]));
    for (const code of codes) {
      const own = ownFigures(request, code);
      const foreign = derivableFrom(attacker, published, own).filter((id) => {
        const cell = request.cells.find((one) => one.id === id);
        // A figure that holds nothing but its own tells a municipality nothing of others, beyond zeros that are shown.
        return cell && own.get(id)?.part !== cell.value;
      });
      expect({ seed, code, foreign }).toEqual({ seed, code, foreign: [] });
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(150);
});
