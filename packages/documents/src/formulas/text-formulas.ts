import { call, constant, type Formula, joined, minus, text, when } from "../model/formula.ts";

/** A part in its whole as a text: a fraction in lowest terms, `0` where the whole is 0. */
export function fractionText({ part, whole }: { readonly part: Formula; readonly whole: Formula }): Formula {
  const divisor = call("GCD", part, whole);
  const denominator = call("QUOTIENT", whole, divisor);
  const tail = when(minus(denominator, constant(1)), joined(text("/"), denominator), text(""));
  return when(whole, joined(call("QUOTIENT", part, divisor), tail), text("0"));
}

/** A part in its whole as a percentage with one decimal, half up; a dash where the whole is 0. */
export function percentText({ part, whole }: { readonly part: Formula; readonly whole: Formula }): Formula {
  const tenths: Formula = { kind: "share", amount: constant(1000), part, whole, mode: "halfUp" };
  const [units, decimal] = [call("QUOTIENT", tenths, constant(10)), call("MOD", tenths, constant(10))];
  return when(whole, joined(units, joined(text("."), joined(decimal, text("%")))), text("―"));
}
