import { type Expr, minus, ref, type Step, sum, times, whenGiven } from "@juso/grant";

/** What only a form adds up or compares, as a step. */
export function paperStep(id: string, ja: string, basis: string, expression: Expr): Step {
  return { id, title: { ja, en: id }, basis, expression };
}

/** `take` where every one of the steps is given. */
export function whenAllGiven(ids: readonly string[], take: Expr): Expr {
  return ids.reduceRight<Expr>((inner, id) => whenGiven(id, inner), take);
}

/** `left − right` where both are given. */
export function differenceOfGiven(left: string, right: string): Expr {
  return whenAllGiven([left, right], minus(ref(left), ref(right)));
}

/** The sum of what is given; not given where nothing is. */
export function sumOfGiven(ids: readonly string[]): Expr {
  return whenGiven(ids, sum(...ids.map(ref)));
}

/** `amount × part ÷ whole`, rounded down to yen; not given where one of the three is not. */
export function proportionStep(
  id: string,
  ja: string,
  basis: string,
  of: { readonly amount: string; readonly part: string; readonly whole: string },
): Step {
  const share: Expr = { op: "share", part: ref(of.part), whole: ref(of.whole) };
  return {
    ...paperStep(id, ja, basis, whenAllGiven([of.amount, of.part, of.whole], times<Expr>(ref(of.amount), share))),
    rounding: { unit: 1, mode: "floor", stage: "line" },
  };
}
