import { JusoError, type Text } from "@juso/model";
import { mergeParameters } from "./merge-parameters.ts";
import { canonicalText } from "./parameter-hash.ts";
import type { ParameterPlaces } from "./parameter-issues.ts";
import { parseParameterSet } from "./parameter-schema.ts";
import type { ParameterEntry, ParameterSet } from "./parameter-set.ts";
import { parametersOfYear } from "./year-parameters.ts";

/** What is known of a parameter file beside its content: where its cells are, and what was wrong before it became data. */
export interface ParameterFileFacts {
  readonly places?: ParameterPlaces;
  readonly wrong?: readonly Text[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a form's entry that only explain it. */
const explaining: ReadonlySet<string> = new Set(["title", "unit", "use", "howTo", "need", "earlier"]);
const typed: ReadonlySet<string> = new Set(["key", "value", "source", "status"]);

/**
 * The base set with the values of a file in their place: a parameter set, or a form of one year that was filled in. In a form a blank
 * value is "not given": what the base has stays, and what it lacks is still lacking. A form that changes nothing leaves the base as it is.
 *
 * @throws JusoError `configuration-invalid`, naming every place that is wrong.
 */
export function readParameters(base: ParameterSet, json: unknown, facts: ParameterFileFacts = {}): ParameterSet {
  if (!isFields(json) || !("fiscalYear" in json)) return mergeParameters(base, parseParameterSet(json, facts));
  const year = json.fiscalYear;
  if (typeof year !== "number" || !Number.isInteger(year) || year < 2021 || year > 2100) throw wrongYear(year);
  const set = parseParameterSet(filledIn(json, year), facts);
  const before = parametersOfYear(base, year);
  const entries = set.entries.filter((entry) => !isSame(entry, before.get(entry.key)));
  return entries.length === 0 ? base : mergeParameters(base, { ...set, entries });
}

/** The entries with a value as a parameter set. Fields that nobody knows stay, so that they are refused. */
function filledIn({ entries, fiscalYear: _, guide: __, source, ...rest }: Fields, year: number): unknown {
  if (!Array.isArray(entries)) return { ...rest, entries };
  return { ...rest, entries: entries.filter(isFilledIn).map((entry: unknown) => ofYear(entry, source, year)) };
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

function wrongYear(year: unknown): JusoError {
  return new JusoError("configuration-invalid", {
    ja: `パラメーターのファイルの年度（fiscalYear）が「${String(year)}」です。2027 のように西暦（2021から2100まで）の数で書いてください。`,
    en: `The fiscal year of the parameter file (fiscalYear) is "${String(year)}". Write a number from 2021 to 2100, such as 2027.`,
  });
}
