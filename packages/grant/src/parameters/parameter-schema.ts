import { type ComponentCode, isCalendarDate, JusoError, type Language } from "@juso/model";
import { z } from "zod";
import { grantItems } from "../items/grant-items.ts";
import { parseFraction } from "./fraction.ts";
import { parameterKeys } from "./parameter-keys.ts";
import { parameterMessages } from "./parameter-messages.ts";
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

/** The schema of a parameter file; `words` puts zod's own issues into a language. */
function parameterSetSchema(words: z.core.$ZodErrorMap): z.ZodType {
  const entry = z
    .strictObject({
      key: z.string(),
      fiscalYears: z
        .strictObject({ from: z.int().min(2021).max(2100), to: z.int().min(2021).max(2100).optional() })
        .refine((years) => (years.to ?? years.from) >= years.from, { error: "yearsOrdered" }),
      value: z.unknown(),
      source: z.string().min(1),
      status: z.enum(["verified", "unverified"]),
    })
    .superRefine((candidate, context) => {
      const definition = parameterKeys.get(candidate.key);
      if (!definition) {
        context.addIssue({ code: "custom", path: ["key"], message: "key" });
        return;
      }
      const checked = values[definition.kind].safeParse(candidate.value, { error: words });
      for (const { path, message } of checked.error?.issues ?? []) {
        context.addIssue({ code: "custom", path: ["value", ...path], message });
      }
      if (candidate.key === "rounding.costShare" && (candidate.value as { stage?: unknown } | null)?.stage === "sum") {
        context.addIssue({ code: "custom", path: ["value", "stage"], message: "costShareStage" });
      }
    });

  return z
    .strictObject({ id: z.string().min(1).max(100), title: text, entries: z.array(entry) })
    .superRefine((set, context) => {
      const seen = new Map<string, { readonly from: number; readonly to?: number | undefined }[]>();
      for (const [index, { key, fiscalYears }] of set.entries.entries()) {
        const earlier = seen.get(key) ?? [];
        if (earlier.some((years) => yearsOverlap(years, fiscalYears))) {
          context.addIssue({
            code: "custom",
            path: ["entries", index, "fiscalYears"],
            message: "oneValuePerYear",
          });
        }
        seen.set(key, [...earlier, fiscalYears]);
      }
      for (const [index, { key, fiscalYears }] of set.entries.entries()) {
        if (!/^baseAmount\.[A-Za-z]+\.(body|additions)$/.test(key)) continue;
        const whole = seen.get(key.slice(0, key.lastIndexOf("."))) ?? [];
        if (!whole.some((years) => yearsOverlap(years, fiscalYears))) continue;
        context.addIssue({
          code: "custom",
          path: ["entries", index, "key"],
          message: "oneWayOfBaseAmount",
        });
      }
    });
}

/**
 * Checks a parameter file that was read as JSON: a whole set, or the entries that are to replace those of another set.
 *
 * @throws JusoError `configuration-invalid`, naming every place that is wrong.
 */
export function parseParameterSet(json: unknown): ParameterSet {
  const english = parameterSetSchema(z.locales.en().localeError).safeParse(json, { error: z.locales.en().localeError });
  if (english.success) return english.data as ParameterSet;
  const japanese = parameterSetSchema(z.locales.ja().localeError).safeParse(json, {
    error: z.locales.ja().localeError,
  });
  const issues = english.error.issues;
  throw new JusoError("configuration-invalid", {
    ja: `パラメーターのファイルに${issues.length}件の誤りがあります。次の箇所を直してから、もう一度読み込んでください。\n${places(japanese.error?.issues ?? issues, json, "ja")}`,
    en: `The parameter file has ${issues.length} error(s). Correct these places and read it again.\n${places(issues, json, "en")}`,
  });
}

/** One line for each issue: where it is, which parameter it is, and what is wrong. */
function places(issues: readonly z.core.$ZodIssue[], json: unknown, language: Language): string {
  return issues
    .map(({ path, message }) => {
      const key = path[0] === "entries" ? keyOfEntry(json, path[1]) : undefined;
      const place = path.length === 0 ? parameterMessages.whole[language] : path.join(".");
      return `${place}${key === undefined ? "" : ` (${key})`}: ${parameterMessages[message]?.[language] ?? message}`;
    })
    .join("\n");
}

function keyOfEntry(json: unknown, index: PropertyKey | undefined): string | undefined {
  const entries = (json as { readonly entries?: readonly { readonly key?: unknown }[] }).entries;
  const key = entries?.[Number(index)]?.key;
  return typeof key === "string" ? key : undefined;
}
