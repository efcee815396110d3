import { JusoError, type Rational } from "@juso/model";
import { parseFraction } from "../fraction.ts";
import type { ParameterUse, RoundingRule, Verification } from "../result.ts";
import { formatParameterValue, parameterTitle } from "./format-parameters.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterEntry, ParameterKind, ParameterSet, ParameterValues } from "./parameter-set.ts";
import { yearsInclude } from "./parameter-years.ts";

/** A value with the standing of its source. */
export interface Sourced<T> {
  readonly value: T;
  readonly verification: Verification;
}

/** Reads the values of one fiscal year and keeps which ones were used. */
export class ParameterReader {
  readonly fiscalYear: number;
  readonly #entries: ReadonlyMap<string, ParameterEntry>;
  readonly #used = new Map<string, ParameterUse>();

  constructor(parameters: ParameterSet, fiscalYear: number) {
    this.fiscalYear = fiscalYear;
    this.#entries = new Map(
      parameters.entries
        .filter((entry) => yearsInclude(entry.fiscalYears, fiscalYear))
        .map((entry) => [entry.key, entry]),
    );
  }

  /** What was read so far, in the order of the keys. */
  get used(): readonly ParameterUse[] {
    const order = [...parameterKeys.keys()];
    return [...this.#used.values()].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  }

  /** Whether the set has a value for the year. Asking does not count as using it. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The value of a key of the given kind, or nothing when the set has none for the year. */
  find<K extends ParameterKind>(key: string, kind: K): Sourced<ParameterValues[K]> | undefined {
    const entry = this.#entries.get(key);
    if (parameterKeys.get(key)?.kind !== kind) throw new RangeError(`parameter ${key} is not of kind ${kind}`);
    if (!entry) return undefined;
    this.#used.set(key, {
      key,
      title: parameterTitle(key),
      value: formatParameterValue(entry.value),
      source: entry.source,
      verification: entry.status,
    });
    return { value: entry.value as ParameterValues[K], verification: entry.status };
  }

  /** The value of a key. @throws JusoError `parameters-missing` when the set has none for the year. */
  get<K extends ParameterKind>(key: string, kind: K): Sourced<ParameterValues[K]> {
    const found = this.find(key, kind);
    if (found) return found;
    const title = parameterTitle(key);
    throw new JusoError("parameters-missing", {
      ja: `${this.fiscalYear}年度の「${title.ja}」（${key}）がパラメーターにありません。交付要綱で確認した値をパラメーターのファイルに加えてください。`,
      en: `The parameters have no "${title.en}" (${key}) for fiscal ${this.fiscalYear}. Add the value from the grant guidelines to the parameter file.`,
    });
  }

  /** A fraction, exact. */
  fraction(key: string): Sourced<Rational> {
    const { value, verification } = this.get(key, "fraction");
    return { value: parseFraction(value), verification };
  }

  /** The rounding of a line or step. */
  rounding(name: string): Sourced<RoundingRule> {
    return this.get(`rounding.${name}`, "rounding");
  }
}

/** `unverified` as soon as one of them is. */
export function weakest(...verifications: readonly Verification[]): Verification {
  return verifications.includes("unverified") ? "unverified" : "verified";
}
