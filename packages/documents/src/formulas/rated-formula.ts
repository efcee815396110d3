import { JusoError } from "@juso/model";
import { type Bounded, scaled } from "./bounded-formula.ts";

/** An amount before rounding: a whole number times a fraction. */
export interface RatedFormula {
  readonly top: Bounded;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An amount before rounding that may be multiplied with a share. */
export interface Rated extends RatedFormula {
  readonly share?: { readonly part: Bounded; readonly whole: Bounded };
}

/** Brings values to one denominator; numerators go into the whole numbers. */
export function withCommonDenominator(parts: readonly Rated[], of: string): readonly Rated[] {
  if (parts.some(({ share }) => share)) throw notPrintable(of);
  const denominator = parts.reduce(
    (found, part) => (found * part.denominator) / divisorOf(found, part.denominator),
    1n,
  );
  return parts.map((part) => ({
    top: scaled(part.top, (part.numerator * denominator) / part.denominator),
    numerator: 1n,
    denominator,
  }));
}

/** A product of an amount and a rate; at most one of the two holds an amount, and at most one a share. */
export function product(left: Rated, right: Rated, of: string): Rated {
  const [amount, rate] = right.top.formula.kind === "number" ? [left, right] : [right, left];
  if (rate.top.formula.kind !== "number" || (left.share && right.share)) throw notPrintable(of);
  const numerator = left.numerator * right.numerator * BigInt(rate.top.formula.value);
  const denominator = left.denominator * right.denominator;
  const divisor = divisorOf(numerator, denominator);
  const share = left.share ?? right.share;
  return {
    top: amount.top,
    numerator: numerator / divisor,
    denominator: denominator / divisor,
    ...(share ? { share } : {}),
  };
}

function divisorOf(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** The step cannot be written exactly. */
export function notPrintable(id: string): JusoError {
  return new JusoError("internal", {
    ja: `計算の段階「${id}」を表計算の数式で正確に書けません。ツールの不具合として報告してください。`,
    en: `The step "${id}" cannot be written as an exact formula of a spreadsheet. Please report this as a defect.`,
  });
}

/** The step reads an input that no cell of the document shows. */
export function withoutCell(id: string, of: string): JusoError {
  return new JusoError("internal", {
    ja: `計算の段階「${of}」が読む「${id}」が様式にありません。ツールの不具合として報告してください。`,
    en: `The step "${of}" reads "${id}", which has no cell in the forms. Please report this as a defect.`,
  });
}
