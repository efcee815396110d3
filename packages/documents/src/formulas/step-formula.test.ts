import { type Expr, evaluateSteps, minus, ref, refs, type Step, sum, times } from "@juso/grant";
import { rational } from "@juso/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printFormula } from "../xlsx/print-formula.ts";
import { calculate } from "../xlsx/spreadsheet-calculator.fixture.ts";
import { StepFormulas } from "./step-formula.ts";

const titled = { title: { ja: "段階", en: "step" }, basis: "" };
const ids = ["a", "b", "c"] as const;
const rates = [rational(77, 200), rational(2, 3), rational(1, 8), rational(23, 100), rational(1, 6), rational(3, 4)];
const parameter = (index: number): Expr => ({ op: "parameter", key: `${index}` });
const yen = fc.oneof(
  fc.bigInt({ min: 0n, max: 5_000n }),
  fc.bigInt({ min: 0n, max: 999_999_999_999n }),
  fc.bigInt({ min: 9_999_999_999_000n, max: 9_999_999_999_999n }),
);

/** The value of an expression by the evaluator, and of the formula as it is written by a calculator of 15 figures. */
function both(expression: Expr, rounding: Step["rounding"], amounts: readonly bigint[]): readonly unknown[] {
  const inputs = ids.map((id, index): Step => ({ ...titled, id, given: amounts[index] ?? 0n }));
  const step: Step = { ...titled, id: "result", expression, ...(rounding ? { rounding } : {}) };
  const steps = new Map([...inputs, step].map((each) => [each.id, each]));
  const fraction = (key: string) => rates[Number(key)] ?? rational(1);
  const formulas = new StepFormulas({
    stepOf: (id) => steps.get(id),
    fraction,
    placeOf: (id) => (ids.includes(id as "a") ? ids.indexOf(id as "a") : undefined),
  });
  const formula = formulas.formulaOf(step);
  const place = (id: string) => ({ sheet: "s", row: ids.indexOf(id as "a") + 1, column: 1 });
  const written =
    formula === undefined
      ? 0n
      : calculate(printFormula(formula, "s", { of: place }), "s", (_, row) => amounts[row - 1]);
  return [evaluateSteps([...inputs, step], fraction).get("result")?.yen, written];
}

const rules = fc.record({
  unit: fc.constantFrom(1, 1000),
  mode: fc.constantFrom("floor" as const, "halfUp" as const),
  stage: fc.constant("line" as const),
});
const rate = fc.nat({ max: rates.length - 1 });
const shared = fc.constantFrom(1, 4, 5);

describe("a printed formula gives the evaluator's yen under 15 figures", () => {
  test("for rates", () => {
    fc.assert(
      fc.property(yen, rate, rules, (amount, index, rule) => {
        const [expected, written] = both(times<Expr>(ref("a"), parameter(index)), rule, [amount]);
        expect(written).toBe(expected);
      }),
      { seed: 26, numRuns: 3_000 },
    );
  });

  test("for shares, up to the largest amounts that a form holds", () => {
    fc.assert(
      fc.property(yen, yen, yen, rules, (amount, first, second, rule) => {
        const [part, whole] = first < second ? [first, second] : [second, first];
        const share: Expr = { op: "share", part: ref("b"), whole: ref("c") };
        const [expected, written] = both(times<Expr>(ref("a"), share), rule, [amount, part, whole]);
        expect(written).toBe(expected);
      }),
      { seed: 106, numRuns: 3_000 },
    );
  });

  test("for a sum that is rounded once and given out by the greatest remainders", () => {
    // The rates of the lines that are rounded together: halves to sixths.
    const amounts = fc.tuple(yen, yen, yen);
    fc.assert(
      fc.property(amounts, fc.tuple(shared, shared, shared), fc.nat({ max: 2 }), rules, (of, indexes, at, rule) => {
        const parts = indexes.map((index, place): Expr => times<Expr>(ref(ids[place] ?? "a"), parameter(index)));
        const [expected, written] = both(
          { op: "allot", of: parts, at },
          rule,
          of.map((amount) => amount / 3n),
        );
        expect(written).toBe(expected);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  test("for a rate of a sum, less another amount, never below 0", () => {
    fc.assert(
      fc.property(yen, yen, shared, rules, (amount, less, index, rule) => {
        const difference = minus<Expr>(times<Expr>(ref("a"), parameter(index)), ref("b"));
        const [expected, written] = both({ op: "positive", of: difference }, rule, [amount / 10n, less / 100n]);
        expect(written).toBe(expected);
      }),
      { seed: 55, numRuns: 1_000 },
    );
  });
});

describe("what cannot be printed exactly is an error while building", () => {
  const rule = { unit: 1, mode: "floor", stage: "line" } as const;
  const refused = (expression: Expr, rounding?: Step["rounding"]) =>
    expect(() => both(expression, rounding, [1n, 2n, 3n])).toThrowError(expect.objectContaining({ code: "internal" }));

  test("a product of two amounts, two shares, a fraction without rounding", () => {
    refused(times<Expr>(ref("a"), ref("b")), rule);
    const share: Expr = { op: "share", part: ref("a"), whole: ref("b") };
    refused(times<Expr>(ref("c"), share, share), rule);
    expect(() => both(times<Expr>(ref("a"), parameter(1)), undefined, [3n])).toThrowError();
  });

  test("a rate of what may be negative, which a quotient would cut towards 0", () => {
    refused(times<Expr>(minus<Expr>(ref("a"), ref("b")), parameter(0)), rule);
  });

  test("a dividend of 16 figures", () => {
    const sums = Array.from({ length: 30 }, (): Expr => sum(...refs(["a", "b", "c"])));
    refused(times<Expr>(sum(...sums, times<Expr>(ref("a"), parameter(0))), parameter(0)), rule);
  });

  test("an input that has no cell", () => {
    refused(ref("elsewhere"));
  });
});
