import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOf, constant, type Formula, times } from "../model/formula.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import { roundedRate, shareOf, termsOfRate } from "./exact-formulas.ts";

function computed(
  formula: Formula,
  cells: Readonly<Record<string, number | string | null>> = {},
): number | string | undefined {
  return evaluateFormula(formula, (id) => cells[id]);
}

const yen = fc.integer({ min: 0, max: 5_000_000_000_000 });

describe("exact formulas", () => {
  test("a share by long division is the share by unlimited arithmetic, for amounts up to 10 trillion yen", () => {
    const formula = shareOf(cellOf("T"), cellOf("b"), cellOf("B"));
    fc.assert(
      fc.property(yen, yen, yen, (amount, part, rest) => {
        const whole = part + rest + 1;
        const expected = (BigInt(amount) * BigInt(part)) / BigInt(whole);
        expect(computed(formula, { T: amount, b: part, B: whole })).toBe(Number(expected));
      }),
      { seed: 26, numRuns: 2000 },
    );
  });

  test("a rate is rounded as with unlimited arithmetic, down and half up", () => {
    const rates = [
      { numerator: 77, denominator: 200 },
      { numerator: 2, denominator: 3 },
      { numerator: 125, denominator: 1000 },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000_000_000 }),
        fc.constantFrom(...rates),
        fc.constantFrom(1, 1000),
        fc.constantFrom("floor" as const, "halfUp" as const),
        (amount, rate, unit, mode) => {
          const top = BigInt(amount) * BigInt(rate.numerator);
          const bottom = BigInt(rate.denominator) * BigInt(unit);
          const count = mode === "floor" ? top / bottom : (2n * top + bottom) / (2n * bottom);
          expect(computed(roundedRate(constant(amount), rate, { unit, mode }))).toBe(Number(count * BigInt(unit)));
        },
      ),
      { seed: 106, numRuns: 2000 },
    );
  });

  test("the 500 yen rule at its boundary", () => {
    const round = (amount: number): number | string | undefined =>
      computed(roundedRate(constant(amount), { numerator: 1, denominator: 1 }, { unit: 1000, mode: "halfUp" }));
    expect([485_043, 490_565, 1_499, 1_500].map(round)).toEqual([485_000, 491_000, 1_000, 2_000]);
  });
});

describe("what has no exact value has none at all", () => {
  test("a product beyond 2^53, a division by zero, a text in arithmetic", () => {
    expect(computed(times(constant(2 ** 40), constant(2 ** 20)))).toBeUndefined();
    expect(computed({ kind: "call", name: "QUOTIENT", operands: [constant(1), constant(0)] })).toBeUndefined();
    expect(computed(times(cellOf("a"), constant(1)), { a: "区分別" })).toBeUndefined();
  });

  test("blank and text cells are passed over by MIN, as in a spreadsheet", () => {
    const least: Formula = { kind: "call", name: "MIN", operands: [cellOf("D"), cellOf("E")] };
    expect(computed(least, { D: 7, E: null })).toBe(7);
    expect(computed(least, { D: 7, E: "区分別" })).toBe(7);
    expect(computed(least, { D: 7, E: 0 })).toBe(0);
  });

  test("a rate that is not a fraction of whole numbers has no terms", () => {
    expect(termsOfRate("77/200")).toEqual({ numerator: 77, denominator: 200 });
    expect(["0.5", "1/0", "-1/2", "99999999999999999999/3"].map(termsOfRate)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
