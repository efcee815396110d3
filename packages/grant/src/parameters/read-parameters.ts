import { fiscalYearLimits, isFiscalYear, type Text } from "@juso/model";
import { mergeParameters } from "./merge-parameters.ts";
import { canonicalText } from "./parameter-hash.ts";
import { checkParameterSet, type ParameterFileFacts, parametersRefused } from "./parameter-schema.ts";
import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";
import { parametersOfYear } from "./year-parameters.ts";

/** A file of values as it was read. */
export interface ParameterReading {
  /** The base with the values of the file in their place; the base alone while something is wrong. */
  readonly parameters: ParameterSet;
  /** Entries of the file that are used in place of the base's, or beside them; of a form, those that differ. None while something is wrong. */
  readonly replacements: readonly ParameterEntry[];
  /** Every place that is wrong. */
  readonly wrong: readonly Text[];
  /** The year of a form; absent for a parameter set, whose entries name their years. */
  readonly fiscalYear?: number;
  /** Keys of the entries in the order of the file, the blank ones too. */
  readonly keys: readonly unknown[];
  /** Keys for which the file says something, right or wrong. */
  readonly givenKeys: ReadonlySet<unknown>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a form's entry that only explain it. */
const explaining: ReadonlySet<string> = new Set(["title", "unit", "use", "howTo", "need", "earlier"]);
const typed: ReadonlySet<string> = new Set(["key", "value", "source", "status"]);

/**
 * Reads a file of values over a base set: a parameter set, or a form of one year that was filled in. In a form a blank value is "not
 * given": what the base has stays, and what it lacks is still lacking. A form that changes nothing leaves the base as it is.
 */
export function readParameterFile(base: ParameterSet, json: unknown, facts: ParameterFileFacts = {}): ParameterReading {
  const entries: readonly unknown[] = isFields(json) && Array.isArray(json.entries) ? json.entries : [];
  const keys = entries.map(keyOf);
  if (!isFields(json) || !("fiscalYear" in json)) {
    const { set, wrong } = checkParameterSet(json, facts);
    const parameters = set === undefined ? base : mergeParameters(base, set);
    return { parameters, replacements: set?.entries ?? [], wrong, keys, givenKeys: new Set(keys) };
  }
  const year = isFiscalYear(json.fiscalYear) ? json.fiscalYear : undefined;
  const { set, wrong } = checkParameterSet(filledIn(json, year ?? fiscalYearLimits.first), {
    ...facts,
    sharedSource: facts.sharedSource ?? { ja: "source", en: "source" },
    wrong: [...(year === undefined ? [wrongYear(json.fiscalYear)] : []), ...(facts.wrong ?? [])],
  });
  const replacements = set === undefined || year === undefined ? [] : changes(base, set, year);
  return {
    // A form that changes nothing leaves the base, and its fingerprint, as it is.
    parameters: replacements.length === 0 ? base : mergeParameters(base, { ...set!, entries: replacements }),
    replacements,
    wrong,
    ...(year === undefined ? {} : { fiscalYear: year }),
    keys,
    givenKeys: new Set(entries.filter(isFilledIn).map(keyOf)),
  };
}

/**
 * The base set with the values of a file in their place.
 *
 * @throws JusoError `configuration-invalid`, naming every place that is wrong.
 */
export function readParameters(base: ParameterSet, json: unknown, facts: ParameterFileFacts = {}): ParameterSet {
  const { parameters, wrong } = readParameterFile(base, json, facts);
  if (wrong.length > 0) throw parametersRefused(wrong);
  return parameters;
}

function changes(base: ParameterSet, { entries }: ParameterSet, year: number): readonly ParameterEntry[] {
  const before = parametersOfYear(base, year);
  return entries.filter((entry) => !isSame(entry, before.get(entry.key)));
}

/** A form as a parameter set in which blank entries are `undefined`. Fields that nobody knows stay, so that they are refused. */
function filledIn({ entries, fiscalYear: _, guide: __, source, ...rest }: Fields, year: number): unknown {
  if (!Array.isArray(entries)) return { ...rest, entries };
  const ofForm = (entry: unknown): unknown => (isFilledIn(entry) ? ofYear(entry, source, year) : undefined);
  return { ...rest, entries: entries.map(ofForm) };
}

function isFilledIn(entry: unknown): boolean {
  if (!isFields(entry)) return true;
  return !isBlank(entry.value) || Object.keys(entry).some((name) => !typed.has(name) && !explaining.has(name));
}

function ofYear(entry: unknown, shared: unknown, year: number): unknown {
  if (!isFields(entry)) return entry;
  return {
    ...Object.fromEntries(Object.entries(entry).filter(([name]) => !explaining.has(name))),
    fiscalYears: { from: year, to: year },
    source: isBlank(entry.source) ? shared : entry.source,
    status: isBlank(entry.status) ? "unverified" : entry.status,
  };
}

function keyOf(entry: unknown): unknown {
  return isFields(entry) ? entry.key : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(entry: ParameterEntry, before: ParameterEntry | undefined): boolean {
  if (before === undefined) return false;
  const content = ({ source, status, value }: ParameterEntry): string => canonicalText({ source, status, value });
  return content(entry) === content(before);
}

function wrongYear(year: unknown): Text {
  return {
    ja: `fiscalYear: 年度が「${String(year)}」です。2027 のように西暦（${fiscalYearLimits.first}から${fiscalYearLimits.last}まで）の数で書いてください。`,
    en: `fiscalYear: the year is "${String(year)}". Write a number from ${fiscalYearLimits.first} to ${fiscalYearLimits.last}, such as 2027.`,
  };
}
