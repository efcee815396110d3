import { type Rational, signedDigits, type Text } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { evaluateExpression } from "../expression/evaluate-steps.ts";
import type { Expr } from "../expression/expression.ts";
import { parseFraction } from "../parameters/fraction.ts";
import { fillWords, type Words } from "../year/fill-words.ts";
import type { Fact } from "../year/reading.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";
import type { Condition, NamedPart, NoticeRule } from "./notice-rule.ts";

/** The notices of a year, in the order of the rules; `facts` are those of the result, beside those of the records. */
export function giveNotices(
  rules: readonly NoticeRule[],
  { values, year }: Said,
  facts: readonly (readonly [string, readonly Fact[]])[],
): readonly GrantNotice[] {
  const giver = new NoticeGiver({ values, year: { ...year, facts: new Map([...year.facts, ...facts]) } });
  return rules.flatMap((rule) => giver.noticesOf(rule));
}

type Said = Pick<Calculation, "values" | "year">;

const withoutWords: readonly Fact[] = [{ words: {} }];

class NoticeGiver {
  readonly #calculation: Said;

  constructor(calculation: Said) {
    this.#calculation = calculation;
  }

  noticesOf(rule: NoticeRule): readonly GrantNotice[] {
    const facts = rule.each === undefined ? withoutWords : this.#factsOf(rule.each);
    if (facts.length === 0 || !this.#areSo(rule.when ?? [])) return [];
    const named = rule.named?.map((parts) => this.#named(parts)).find((parts) => parts !== undefined);
    if (rule.named && named === undefined) return [];
    return facts.map(({ about, words }) =>
      notice(rule.code, this.#fill(rule, named ? { ...words, named } : words), about ?? rule.about),
    );
  }

  #factsOf(name: string): readonly Fact[] {
    return this.#calculation.year.facts.get(name) ?? [];
  }

  #named(parts: readonly NamedPart[]): Text | undefined {
    const texts = parts.filter(({ when }) => this.#areSo(when)).map((part) => this.#fill(part, {}));
    if (texts.length === 0) return undefined;
    return { ja: texts.map(({ ja }) => ja).join("、"), en: texts.map(({ en }) => en).join(", ") };
  }

  #areSo(conditions: readonly Condition[]): boolean {
    return conditions.every((condition) => this.#isSo(condition));
  }

  #isSo(condition: Condition): boolean {
    const { values, year } = this.#calculation;
    switch (condition.op) {
      case "exceeds":
        return this.#exactOf({ op: "minus", of: [condition.left, condition.right] }).numerator > 0n;
      case "given":
        return values.get(condition.id)?.exact != null;
      case "told":
        return this.#factsOf(condition.fact).length > 0;
      case "holds":
        return year.cases.get(condition.on) === condition.is;
      case "not":
        return !this.#isSo(condition.of);
      case "all":
        return this.#areSo(condition.of);
    }
  }

  #fill({ amounts, en, ja }: Pick<NoticeRule, "amounts" | "ja" | "en">, words: Words): Text {
    const { values, year } = this.#calculation;
    return fillWords({ en, ja }, (name) => {
      const amount = amounts?.[name];
      if (amount !== undefined) return signedDigits(this.#yenOf(name, amount));
      const value = values.get(name);
      if (value !== undefined) return signedDigits(value.yen ?? 0n);
      return words[name] ?? year.words[name] ?? this.#notationOf(name);
    });
  }

  #notationOf(key: string): string | undefined {
    const value = this.#calculation.year.parameters.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  #yenOf(name: string, amount: Expr): bigint {
    const { denominator, numerator } = this.#exactOf(amount);
    if (denominator !== 1n) throw new RangeError(`the amount ${name} of a notice is not whole`);
    return numerator;
  }

  #exactOf(expression: Expr): Rational {
    const fraction = (key: string) => parseFraction(this.#notationOf(key) ?? "0");
    return evaluateExpression(expression, fraction, this.#calculation.values)!;
  }
}
