import { counted, fiscalYearLimits, JusoError, type Text } from "@juso/model";
import * as z from "zod/mini";
import { issueSentences, type ParameterIssue, type ParameterPlaces } from "./parameter-issues.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { yearsOverlap } from "./parameter-years.ts";
import { bilingual, valueSchemas } from "./value-schemas.ts";
import { writtenValue } from "./written-value.ts";

const year = z.int().check(z.minimum(fiscalYearLimits.first), z.maximum(fiscalYearLimits.last));
const years = z
  .strictObject({ from: year, to: z.optional(year) })
  .check(z.refine((range) => (range.to ?? range.from) >= range.from, { error: "yearsOrdered" }));

/** The schema of a parameter file, but for what depends on the keys of its entries. An entry that is `undefined` is blank. */
const parameterSetSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: bilingual,
  entries: z.array(
    z.optional(
      z.strictObject({
        key: z.string(),
        fiscalYears: years,
        value: z.unknown(),
        source: z.string().check(z.refine((source) => source.trim() !== "")),
        status: z.enum(["verified", "unverified"]),
      }),
    ),
  ),
});

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** The entries of a file, each value in the form that the calculation reads. */
function withWrittenValues(json: unknown): unknown {
  const { entries } = fieldsOf(json);
  if (!Array.isArray(entries)) return json;
  const written = (entry: unknown): unknown => {
    const { key, value } = fieldsOf(entry);
    const kind = parameterKeys.get(String(key))?.kind;
    return kind === undefined ? entry : { ...fieldsOf(entry), value: writtenValue(kind, value) };
  };
  return { ...fieldsOf(json), entries: entries.map(written) };
}

/** What is wrong with the values of the entries, whatever else is wrong with them. */
function valueIssues(entries: readonly unknown[]): readonly ParameterIssue[] {
  return entries.flatMap((candidate, index): readonly ParameterIssue[] => {
    const { key, value } = fieldsOf(candidate);
    if (typeof key !== "string") return [];
    const definition = parameterKeys.get(key);
    const place = ["entries", index];
    if (!definition) return [{ path: [...place, "key"], message: "key" }];
    const checked = valueSchemas[definition.kind].safeParse(value);
    const wrong = (checked.error?.issues ?? []).map(({ path, message }) => ({
      path: [...place, "value", ...path],
      message,
    }));
    const isShared = key === "rounding.costShare" && fieldsOf(value).stage === "sum";
    return isShared ? [...wrong, { path: [...place, "value", "stage"], message: "costShareStage" }] : wrong;
  });
}

/** What two entries of one year contradict each other in. */
function yearIssues(candidates: readonly unknown[]): readonly ParameterIssue[] {
  const entries = candidates.flatMap((candidate, index) => {
    const { fiscalYears, key, value } = fieldsOf(candidate);
    const range = years.safeParse(fiscalYears);
    return typeof key === "string" && range.success ? [{ index, key, fiscalYears: range.data, value }] : [];
  });
  return entries.flatMap(({ fiscalYears, index, key, value }, at): readonly ParameterIssue[] => {
    const others = (other: string, before = entries.length): typeof entries =>
      entries.slice(0, before).filter((each) => each.key === other && yearsOverlap(each.fiscalYears, fiscalYears));
    const place = ["entries", index];
    const isInParts = /^baseAmount\.[A-Za-z]+\.(body|additions)$/.test(key);
    const isBoth = isInParts && others(key.slice(0, key.lastIndexOf("."))).length > 0;
    const isAboveOne =
      key === "adjustmentGrant.denominator" &&
      value === "cappedCost" &&
      others("adjustmentGrant.numerator").some((numerator) => numerator.value === "fullCost");
    return [
      ...(others(key, at).length > 0 ? [{ path: [...place, "fiscalYears"], message: "oneValuePerYear" }] : []),
      ...(isBoth ? [{ path: [...place, "key"], message: "oneWayOfBaseAmount" }] : []),
      ...(isAboveOne ? [{ path: [...place, "value"], message: "shareAboveOne" }] : []),
    ];
  });
}

/** What is known of a parameter file beside its content. */
export interface ParameterFileFacts {
  /** Where people find what an entry holds; without it, the path in the JSON is named. */
  readonly places?: ParameterPlaces;
  /** What was wrong before it became data. */
  readonly wrong?: readonly Text[];
  /** Where the source stands that all values of the file share. */
  readonly sharedSource?: Text;
}

/** A parameter file that was checked: the set when nothing is wrong, and every place that is. */
export interface CheckedParameters {
  readonly set?: ParameterSet;
  readonly wrong: readonly Text[];
}

/** Checks a parameter file that was read as JSON: a whole set, or the entries that are to replace those of another set. */
export function checkParameterSet(json: unknown, facts: ParameterFileFacts = {}): CheckedParameters {
  const written = withWrittenValues(json);
  const parsed = parameterSetSchema.safeParse(written);
  const { entries } = fieldsOf(written);
  const own = Array.isArray(entries) ? [...valueIssues(entries), ...yearIssues(entries)] : [];
  const issues: readonly ParameterIssue[] = [...(parsed.error?.issues ?? []), ...own];
  const wrong = [...(facts.wrong ?? []), ...issueSentences(issues, json, facts.places, facts.sharedSource)];
  if (!parsed.success || wrong.length > 0) return { wrong };
  return { set: { ...parsed.data, entries: parsed.data.entries.filter(Boolean) } as ParameterSet, wrong };
}

/**
 * A parameter set that was read as JSON.
 *
 * @throws JusoError `configuration-invalid`, naming every place that is wrong.
 */
export function parseParameterSet(json: unknown): ParameterSet {
  const { set, wrong } = checkParameterSet(json);
  if (set !== undefined) return set;
  throw parametersRefused(wrong);
}

/** What to say when a parameter file is wrong: every place at once. */
export function parametersRefused(wrong: readonly Text[]): JusoError {
  return new JusoError("configuration-invalid", {
    ja: `パラメーターのファイルに${wrong.length}件の誤りがあります。次の箇所を直してから、もう一度読み込んでください。\n${wrong.map(({ ja }) => ja).join("\n")}`,
    en: `The parameter file has ${counted(wrong.length, "error")}. Correct these places and read it again.\n${wrong.map(({ en }) => en).join("\n")}`,
  });
}
