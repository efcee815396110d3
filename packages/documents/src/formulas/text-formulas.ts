import { call, constant, type Formula, joined, minus, plus, text, times, when } from "@juso/paper";

/** A part in its whole as a text: a fraction in lowest terms, `0` where the whole is 0. */
export function fractionText({ part, whole }: { readonly part: Formula; readonly whole: Formula }): Formula {
  const divisor = call("GCD", part, whole);
  const denominator = call("QUOTIENT", whole, divisor);
  const tail = when(minus(denominator, constant(1)), joined(text("/"), denominator), text(""));
  return when(whole, joined(call("QUOTIENT", part, divisor), tail), text("0"));
}

/** Above so many times the whole a percentage is not computed: up to it, every quotient below is exact for amounts below 10^13 yen. */
export const mostWholes = 4;

/** What is written then. */
export const abovePercent: string = `${mostWholes}00%超`;

/** A part in its whole as a percentage with one decimal, half up; a dash where the whole is 0. By long division in two steps, 20 × 50 = 1000. */
export function percentText({ part, whole }: { readonly part: Formula; readonly whole: Formula }): Formula {
  const [first, rest] = [
    call("QUOTIENT", times(part, constant(20)), whole),
    call("MOD", times(part, constant(20)), whole),
  ];
  const next = times(rest, constant(50));
  const half = call("QUOTIENT", plus(times(call("MOD", next, whole), constant(2)), whole), times(whole, constant(2)));
  const tenths = plus(plus(times(first, constant(50)), call("QUOTIENT", next, whole)), half);
  const [units, decimal] = [call("QUOTIENT", tenths, constant(10)), call("MOD", tenths, constant(10))];
  const percent = joined(units, joined(text("."), joined(decimal, text("%"))));
  const isAbove = call("MAX", minus(part, times(whole, constant(mostWholes))), constant(0));
  return when(whole, when(isAbove, text(abovePercent), percent), text("―"));
}
