import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import { grantItem } from "./items/grant-items.ts";
import type { GrantResult } from "./result.ts";
import { allItems, type ByItem, ordinary, type Scenario, scenarioInput } from "./scenario.fixture.ts";
import { secondCalculation } from "./second-calculation.fixture.ts";

const amount = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 3_000_000_000 }));
const byItem = (value: fc.Arbitrary<number>): fc.Arbitrary<ByItem> =>
  fc
    .tuple(...allItems.map(() => fc.option(value)))
    .map((values) =>
      Object.fromEntries(allItems.flatMap((item, index) => (values[index] == null ? [] : [[item, values[index]]]))),
    );
const cap = fc.option(fc.tuple(amount, amount));

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    costs: byItem(amount),
    incomes: byItem(fc.integer({ min: 0, max: 1_000_000 })),
    base: byItem(amount),
    corrected: fc.oneof(fc.constant({}), byItem(amount)),
    ceilings: byItem(amount),
    sogo: cap,
    hokatsuNini: cap,
    shahoJujitsu: cap,
    fiscalYear: fc.integer({ min: 2021, max: 2026 }),
    costBase: fc.constantFrom("apportionment" as const, "ownCost" as const),
    deduction: fc.constantFrom("beforeApportionment" as const, "columnC" as const),
    denominator: fc.constantFrom("fullCost" as const, "cappedCost" as const),
    split: fc.constantFrom("jusoFirst" as const, "otherFirst" as const, "proportional" as const),
  })
  .map(({ sogo, hokatsuNini, shahoJujitsu, ...rest }) => ({
    ...ordinary,
    ...rest,
    name: "arbitrary",
    start: 2021,
    impacts: [],
    caps: {
      ...(sogo && { sogo }),
      ...(hokatsuNini && { hokatsuNini }),
      ...(shahoJujitsu && { shahoJujitsu }),
    } as Scenario["caps"],
    // A twentieth of the counted cost at most, as in reality, so that N2 stays below 55/100 of 3号イ.
    adjustment: sogo ? Math.floor(Math.min(...sogo) / 20) : 0,
  }));

const calculate = (plain: Scenario): GrantResult => calculateGrant(scenarioInput(plain));
const runs = { numRuns: 100 };

describe("properties of the calculation", () => {
  it("agrees with the second calculation on anything", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const result = calculate(plain);
        const expected = secondCalculation(plain);
        expect(Object.fromEntries(result.lines.map((line) => [line.line, line.amountYen]))).toEqual(expected.lines);
        expect([result.transfer.firstYen, result.transfer.secondYen]).toEqual(expected.transfers);
        expect(result.municipalYen).toBe(expected.municipal);
      }),
      runs,
    );
  });

  it("loses less than one yen per item when a block is apportioned", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        for (const block of calculate({ ...plain, costBase: "apportionment" }).blocks) {
          expect(block.roundingLossYen).toBeGreaterThanOrEqual(0);
          expect(block.roundingLossYen).toBeLessThan(block.items.length);
        }
      }),
      runs,
    );
  });

  it("adds the shares of a block up to the amount apportioned, but for the loss", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const { blocks, steps } = calculate({ ...plain, costBase: "apportionment" });
        for (const block of blocks.filter(
          ({ key, baseYearTotalYen }) => key !== "multiAgency" && baseYearTotalYen > 0,
        )) {
          const shares = block.items.map(
            (item) => steps.find((step) => step.id === `share.${item}`)?.yen ?? Number.NaN,
          );
          expect(shares.reduce((sum, yen) => sum + yen, block.roundingLossYen)).toBe(block.apportionedYen);
        }
      }),
      runs,
    );
  });

  it("keeps every amount at or above zero and every step in order: F ≤ D, G ≤ C", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const result = calculate(plain);
        for (const item of result.items) {
          expect(Math.min(item.costBaseYen, item.eligibleYen, item.selectedYen, item.basicYen)).toBeGreaterThanOrEqual(
            0,
          );
          expect(item.selectedYen).toBeLessThanOrEqual(item.eligibleYen);
          expect(item.basicYen).toBeLessThanOrEqual(
            Math.min(item.costBaseYen, item.selectedYen, item.baseAmountYen ?? Infinity),
          );
        }
        for (const line of result.lines) expect(line.amountYen).toBeGreaterThanOrEqual(0);
        for (const category of result.categories) {
          expect(Math.min(category.jusoAllowedYen, category.remainderYen, category.excessYen)).toBeGreaterThanOrEqual(
            0,
          );
          if (category.capYen !== null) expect(category.jusoAllowedYen).toBeLessThanOrEqual(category.capYen);
        }
        expect(
          Math.min(result.transfer.firstYen, result.transfer.secondYen, result.totalNetCostYen),
        ).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it("pays no more than the cost: the balance of the municipality is not negative", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const { municipalYen, payers, transfer, totalNetCostYen } = calculate({
          ...plain,
          deduction: "beforeApportionment",
          incomes: {},
        });
        expect(municipalYen).toBeGreaterThanOrEqual(0);
        expect(payers.national.totalYen + payers.prefectural.totalYen + transfer.totalYen + municipalYen).toBe(
          totalNetCostYen,
        );
      }),
      runs,
    );
  });

  it("scales with its input, but for rounding", () => {
    const times = (amounts: ByItem): ByItem =>
      Object.fromEntries(Object.entries(amounts).map(([item, yen]) => [item, yen * 1000]));
    fc.assert(
      fc.property(scenarios, (plain) => {
        const once = calculate(plain);
        const thousandfold = calculate({
          ...plain,
          costs: times(plain.costs),
          incomes: times(plain.incomes),
          base: times(plain.base),
          corrected: times(plain.corrected),
          ceilings: times(plain.ceilings),
          caps: Object.fromEntries(
            Object.entries(plain.caps).map(([category, [yen, other]]) => [category, [yen * 1000, other * 1000]]),
          ),
          adjustment: plain.adjustment * 1000,
        });
        for (const [index, line] of once.lines.entries()) {
          const difference = (thousandfold.lines[index]?.amountYen ?? Number.NaN) - line.amountYen * 1000;
          expect(Math.abs(difference)).toBeLessThanOrEqual(1000 * (line.rounding.unit + 3));
        }
      }),
      runs,
    );
  });

  it("gives a corrected cost the amounts of a base year with that cost", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const corrected = calculate({ ...plain, costBase: "apportionment" });
        const entered = calculate({
          ...plain,
          costBase: "apportionment",
          base: { ...plain.base, ...plain.corrected },
          corrected: {},
        });
        const plainItems = corrected.items.map(
          ({ uncorrectedBaseYearCostYen: _, correctionReason: __, baseYearCostYen, ...item }) =>
            item.block === "multiAgency" ? item : { ...item, baseYearCostYen },
        );
        expect(plainItems).toEqual(
          entered.items.map(({ baseYearCostYen, ...item }) =>
            item.block === "multiAgency" ? item : { ...item, baseYearCostYen },
          ),
        );
        expect(corrected.lines).toEqual(entered.lines);
        for (const { item, block, uncorrectedBaseYearCostYen, baseYearCostYen } of corrected.items) {
          if (block === "multiAgency" || plain.corrected[item] === undefined) {
            expect(uncorrectedBaseYearCostYen).toBeUndefined();
          } else {
            expect([uncorrectedBaseYearCostYen, baseYearCostYen]).toEqual([
              plain.base[item] ?? null,
              plain.corrected[item],
            ]);
          }
        }
      }),
      runs,
    );
  });

  it("changes only the block whose cost changes", () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...allItems), amount, (plain, changed, yen) => {
        const before = calculate(plain);
        const after = calculate({ ...plain, costs: { ...plain.costs, [changed]: yen } });
        const { block } = grantItem(changed);
        const untouched = (items: readonly (typeof changed)[]): boolean =>
          items.every((item) => grantItem(item).block !== block);
        expect(after.items.filter((item) => item.block !== block).map(({ zeroReason: _, ...rest }) => rest)).toEqual(
          before.items.filter((item) => item.block !== block).map(({ zeroReason: _, ...rest }) => rest),
        );
        expect(after.lines.filter((line) => untouched(line.items))).toEqual(
          before.lines.filter((line) => untouched(line.items)),
        );
      }),
      runs,
    );
  });

  it("gives the same result for the same input, in any order of the cost lines", () => {
    fc.assert(
      fc.property(scenarios, (plain) => {
        const input = scenarioInput(plain);
        expect(calculateGrant({ ...input, costLines: input.costLines.toReversed() })).toEqual(calculateGrant(input));
      }),
      { numRuns: 30 },
    );
  });
});
