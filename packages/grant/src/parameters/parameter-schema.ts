import { type ComponentCode, isCalendarDate, JusoError, type Text } from "@juso/model";
import { z } from "zod";
import { grantItems } from "../items/grant-items.ts";
import { parseFraction } from "./fraction.ts";
import { issueSentences, type ParameterIssue, type ParameterPlaces } from "./parameter-issues.ts";
import { parameterKeys } from "./parameter-keys.ts";
import type { ParameterKind, ParameterSet, ParameterValues } from "./parameter-set.ts";
import { yearsOverlap } from "./parameter-years.ts";

const yen = z.int().min(0);
const text = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

function isComponent(code: string): boolean {
  return grantItems.some((item) => item.components.some((component) => component === code));
}

function isShare(value: string): boolean {
  if (!/^(\d+|\d+(\.\d{1,6})?\/[1-9]\d*)$/.test(value)) return false;
  const { numerator, denominator } = parseFraction(value);
  return numerator <= denominator;
}

const bands = z
  .array(z.strictObject({ from: z.int().min(0), below: z.int().min(1).optional(), amountYen: yen }))
  .refine(
    (rows) =>
      rows.every(
        (row, index) => (row.below ?? Infinity) > row.from && (index === 0 || rows[index - 1]!.below === row.from),
      ),
    {
      error: "bandsConnected",
    },
  );

const additions = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, { error: "additionKey" }),
      title: text,
      bands: bands.min(1),
    }),
  )
  .refine((rows) => new Set(rows.map(({ key }) => key)).size === rows.length, {
    error: "additionKeysDiffer",
  });

const values: { readonly [K in ParameterKind]: z.ZodType<ParameterValues[K]> } = {
  fraction: z.string().refine(isShare, { error: "fraction" }),
  yen,
  integer: z.int().min(0).max(100_000),
  text: z.string().min(1).max(200),
  date: z.string().refine(isCalendarDate, { error: "date" }),
  monthDay: z.string().refine((value) => isCalendarDate(`2001-${value}`), { error: "monthDay" }),
  rounding: z.strictObject({
    unit: z.union([z.literal(1), z.literal(1000)]),
    mode: z.enum(["floor", "halfUp"]),
    stage: z.enum(["line", "sum"]),
  }),
  ministry: z.enum(["mhlw", "cfa"]),
  adjustmentPoint: z.enum(["share", "whole", "both"]),
  adjustmentDenominator: z.enum(["fullCost", "cappedCost"]),
  adjustmentNumerator: z.enum(["fullCost", "cappedCost"]),
  bands,
  additions,
  route: z.strictObject({
    treatment: z.enum(["excluded", "allowed"]),
    components: z
      .array(z.string().refine(isComponent, { error: "component" }) as unknown as z.ZodType<ComponentCode>)
      .optional(),
    destination: text,
  }),
};

/** The schema of a parameter file, but for what depends on the keys of its entries. */
const parameterSetSchema = z.strictObject({
  id: z.string().min(1).max(100),
  title: text,
  entries: z.array(
    z.strictObject({
      key: z.string(),
      fiscalYears: z
        .strictObject({ from: z.int().min(2021).max(2100), to: z.int().min(2021).max(2100).optional() })
        .refine((years) => (years.to ?? years.from) >= years.from, { error: "yearsOrdered" }),
      value: z.unknown(),
      source: z.string().min(1),
      status: z.enum(["verified", "unverified"]),
    }),
  ),
});

/** What is wrong with the values of the entries, whatever else is wrong with them. */
function valueIssues(entries: readonly unknown[]): readonly ParameterIssue[] {
  return entries.flatMap((candidate, index): readonly ParameterIssue[] => {
    const { key, value } = (candidate ?? {}) as { readonly key?: unknown; readonly value?: unknown };
    if (typeof key !== "string") return [];
    const definition = parameterKeys.get(key);
    const place = ["entries", index];
    if (!definition) return [{ path: [...place, "key"], code: "custom", message: "key" }];
    const checked = values[definition.kind].safeParse(value);
    const wrong = (checked.error?.issues ?? []).map(({ path, message }) => ({
      path: [...place, "value", ...path],
      code: "custom",
      message,
    }));
    const isShared =
      key === "rounding.costShare" && (value as { readonly stage?: unknown } | null | undefined)?.stage === "sum";
    return isShared
      ? [...wrong, { path: [...place, "value", "stage"], code: "custom", message: "costShareStage" }]
      : wrong;
  });
}

/** Two values for one year, and base amounts in one value beside those in parts. */
function yearIssues({ entries }: z.infer<typeof parameterSetSchema>): readonly ParameterIssue[] {
  return entries.flatMap(({ key, fiscalYears }, index): readonly ParameterIssue[] => {
    const overlaps = (other: string, before: number): boolean =>
      entries.slice(0, before).some((each) => each.key === other && yearsOverlap(each.fiscalYears, fiscalYears));
    const place = ["entries", index];
    const isTwice = overlaps(key, index);
    const isInParts = /^baseAmount\.[A-Za-z]+\.(body|additions)$/.test(key);
    const isBoth = isInParts && overlaps(key.slice(0, key.lastIndexOf(".")), entries.length);
    return [
      ...(isTwice ? [{ path: [...place, "fiscalYears"], code: "custom", message: "oneValuePerYear" }] : []),
      ...(isBoth ? [{ path: [...place, "key"], code: "custom", message: "oneWayOfBaseAmount" }] : []),
    ];
  });
}

/**
 * Checks a parameter file that was read as JSON: a whole set, or the entries that are to replace those of another set.
 *
 * @param found what is wrong beside what the schema finds, and where people find what an entry holds.
 * @throws JusoError `configuration-invalid`, naming every place that is wrong.
 */
export function parseParameterSet(
  json: unknown,
  found: { readonly places?: ParameterPlaces; readonly wrong?: readonly Text[] } = {},
): ParameterSet {
  const parsed = parameterSetSchema.safeParse(json);
  const { entries } = (json ?? {}) as { readonly entries?: unknown };
  const issues: readonly ParameterIssue[] = [
    ...(parsed.error?.issues ?? []),
    ...(Array.isArray(entries) ? valueIssues(entries) : []),
    ...(parsed.success ? yearIssues(parsed.data) : []),
  ];
  const wrong = [...(found.wrong ?? []), ...issueSentences(issues, json, found.places)];
  if (parsed.success && wrong.length === 0) return parsed.data as ParameterSet;
  throw new JusoError("configuration-invalid", {
    ja: `パラメーターのファイルに${wrong.length}件の誤りがあります。次の箇所を直してから、もう一度読み込んでください。\n${wrong.map(({ ja }) => ja).join("\n")}`,
    en: `The parameter file has ${wrong.length} error(s). Correct these places and read it again.\n${wrong.map(({ en }) => en).join("\n")}`,
  });
}
