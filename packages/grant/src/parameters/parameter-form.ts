import type { Text } from "@juso/model";
import type { Verification } from "../result.ts";
import { parameterForms } from "./parameter-form-texts.ts";
import { isNeededIn, type ParameterNeed } from "./parameter-key.ts";
import { parameterKeys } from "./parameter-keys.ts";
import { parameterKindTexts, parameterUnit } from "./parameter-kinds.ts";
import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";
import { yearsInclude } from "./parameter-years.ts";

/** The value of a key in an earlier year. */
interface EarlierValue {
  readonly fiscalYear: number;
  readonly value: ParameterEntry["value"];
  readonly source: string;
  readonly status: Verification;
}

/** A key of one year to be filled in: what it is, and `value`, `source` and `status` to be typed. */
export interface ParameterFormEntry {
  readonly key: string;
  readonly title: Text;
  readonly unit: Text;
  readonly use: Text;
  readonly howTo: Text;
  readonly need: ParameterNeed;
  /** The latest earlier value; `null` where there is none. */
  readonly earlier: EarlierValue | null;
  /** `null` is "not given", never 0. */
  readonly value: ParameterEntry["value"] | null;
  readonly source: string;
  readonly status: Verification;
}

/** The values of one year as a file that people fill in; read back by `readParameters`. */
export interface ParameterForm {
  readonly id: string;
  readonly title: Text;
  readonly fiscalYear: number;
  readonly guide: Text;
  /** The source of every value whose own is blank. */
  readonly source: string;
  readonly entries: readonly ParameterFormEntry[];
}

/** Every key that a fiscal year can hold, with the value of the set or a blank. */
export function parameterForm({ entries }: ParameterSet, fiscalYear: number): ParameterForm {
  const isOfYear = (key: string): boolean => {
    const definition = parameterKeys.get(key)!;
    return (definition.need !== "always" && definition.need !== "documents") || isNeededIn(definition, fiscalYear);
  };
  return {
    ...parameterForms.named(fiscalYear),
    fiscalYear,
    guide: parameterForms.guide,
    source: "",
    entries: [...parameterKeys.values()].flatMap((definition): readonly ParameterFormEntry[] => {
      const { key, kind, need, title, use } = definition;
      const own = entries.filter((entry) => entry.key === key);
      const given = own.find(({ fiscalYears }) => yearsInclude(fiscalYears, fiscalYear));
      if (given === undefined && !isOfYear(key)) return [];
      return [
        {
          key,
          title,
          unit: parameterUnit(definition),
          use,
          howTo: parameterKindTexts[kind].howTo,
          need,
          earlier: earlierValue(own, fiscalYear),
          value: given?.value ?? null,
          source: given?.source ?? "",
          status: given?.status ?? "unverified",
        },
      ];
    }),
  };
}

/** The keys of a form that the year cannot do without and that nobody has filled in. */
export function formGaps({ entries, fiscalYear }: ParameterForm): readonly ParameterFormEntry[] {
  return entries.filter(({ key, value }) => value === null && isNeededIn(parameterKeys.get(key)!, fiscalYear));
}

function earlierValue(entries: readonly ParameterEntry[], fiscalYear: number): EarlierValue | null {
  const lastYearOf = ({ fiscalYears: { to } }: ParameterEntry): number =>
    Math.min(to ?? fiscalYear - 1, fiscalYear - 1);
  const [latest] = entries
    .filter(({ fiscalYears: { from } }) => from < fiscalYear)
    .toSorted((a, b) => lastYearOf(b) - lastYearOf(a));
  if (latest === undefined) return null;
  const { source, status, value } = latest;
  return { fiscalYear: lastYearOf(latest), value, source, status };
}
