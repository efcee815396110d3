import { rational } from "@juso/model";
import { describe, expect, it } from "vitest";
import { evaluateSteps, type Values } from "./evaluate-steps.ts";
import {
  type Expr,
  least,
  minus,
  parameter,
  positive,
  ref,
  refs,
  type Step,
  sum,
  times,
  whenAny,
  whenGiven,
} from "./expression.ts";

const fraction = (): ReturnType<typeof rational> => rational(77, 200);
const titled = { title: { ja: "段階", en: "step" }, basis: "" };
const input = (id: string, given: bigint | null): Step => ({ ...titled, id, given });
const floorYen = { unit: 1, mode: "floor", stage: "line" } as const;

function computed(expression: Expr, rounding?: Step["rounding"]): ReturnType<Values["get"]> {
  const step: Step = { ...titled, id: "result", expression, ...(rounding ? { rounding } : {}) };
  return evaluateSteps([input("a", 7n), input("b", 10n), input("none", null), step], fraction).get("result");
}

describe("the evaluator", () => {
  it("counts what is not given as 0, and passes over it in the least", () => {
    expect(computed(sum(...refs(["a", "none"])))?.yen).toBe(7n);
    expect(computed(least(...refs(["b", "none", "a"])))?.yen).toBe(7n);
    expect(computed(minus(ref("none"), ref("a")))?.yen).toBe(-7n);
  });

  it("tells not given from 0", () => {
    expect(computed(whenGiven("none", ref("a")))?.exact).toBeNull();
    expect(computed(whenGiven<Expr>("none", ref("a"), sum()))?.yen).toBe(0n);
    expect(computed(whenGiven(["none", "a"], ref("b")))?.yen).toBe(10n);
    expect(computed(whenAny(["none"], ref("a")))?.yen).toBe(0n);
  });

  it("divides by a whole of 0 as 0", () => {
    expect(computed(times<Expr>(ref("a"), { op: "share", part: ref("a"), whole: ref("none") }))?.yen).toBe(0n);
  });

  it("rounds where the step says so and nowhere else", () => {
    const product = times<Expr>(ref("b"), parameter("rate"));
    expect(computed(product, floorYen)).toMatchObject({ yen: 3n, exact: rational(77, 20) });
    expect(() => computed(product)).toThrowError(/no rounding/);
    const each: Expr = { op: "each", of: [times<Expr>(ref("a"), parameter("rate")), product] };
    expect(computed(each, floorYen)?.yen).toBe(5n);
    expect(computed({ op: "allot", of: each.of, at: 0 }, floorYen)?.yen).toBe(2n);
    expect(computed({ op: "allot", of: each.of, at: 1 }, floorYen)?.yen).toBe(4n);
  });

  it("names as operands and uses only what the branch taken reads", () => {
    const branches = whenAny<Expr>(
      ["none"],
      times<Expr>(ref("a"), parameter("rate")),
      positive(minus(ref("b"), ref("a"))),
    );
    expect(computed(branches)).toMatchObject({ yen: 3n, operands: ["b", "a"], uses: [] });
  });

  it("refuses a step that reads a later one, or none", () => {
    const steps: readonly Step[] = [{ ...titled, id: "x", expression: ref("y") }, input("y", 1n)];
    expect(() => evaluateSteps(steps, fraction)).toThrowError(/comes after/);
    expect(() => computed(ref("elsewhere"))).toThrowError(/neither a step nor an input/);
  });
});
