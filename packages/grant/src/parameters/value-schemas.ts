import { type ComponentCode, isCalendarDate, type Text } from "@juso/model";
import * as z from "zod/mini";
import { grantItems } from "../items/grant-items.ts";
import { parseFraction } from "./fraction.ts";
import type { ParameterKind, ParameterValues, PopulationBand } from "./parameter-set.ts";

const yen = z.int().check(z.minimum(0));
const filled = z.string().check(z.minLength(1));

/** A check whose breach has a name. */
function named(isRight: (value: string) => boolean, error: string): z.core.$ZodCheck<string> {
  return z.refine(isRight, { error });
}

/** A text in both languages. */
export const bilingual: z.ZodMiniType<Text> = z.strictObject({ ja: filled, en: filled });

function isComponent(code: string): boolean {
  return grantItems.some((item) => item.components.some((component) => component === code));
}

function isShare(value: string): boolean {
  if (!/^(\d+|\d+(\.\d{1,6})?\/[1-9]\d*)$/.test(value)) return false;
  const { numerator, denominator } = parseFraction(value);
  return numerator <= denominator;
}

/** Spreadsheets make a date of `1/2` where the cell is not one for text. */
function isDateText(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** The field of a band that breaks the row: it begins where the one before ends, and ends after it begins; nothing when it is right. */
function brokenField(rows: readonly PopulationBand[], index: number): "from" | "below" | undefined {
  const { below = Infinity, from } = rows[index]!;
  if (index > 0 && rows[index - 1]!.below !== from) return "from";
  return below > from ? undefined : "below";
}

const bands = z
  .array(z.strictObject({ from: yen, below: z.optional(z.int().check(z.minimum(1))), amountYen: yen }))
  .check(
    z.superRefine((rows, context) => {
      const index = rows.findIndex((_, at) => brokenField(rows, at) !== undefined);
      if (index < 0) return;
      context.addIssue({ code: "custom", message: "bandsConnected", path: [index, brokenField(rows, index)!] });
    }),
  );

const additions = z
  .array(
    z.strictObject({
      key: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, { error: "additionKey" })),
      title: bilingual,
      bands: bands.check(z.minLength(1)),
    }),
  )
  .check(z.refine((rows) => new Set(rows.map(({ key }) => key)).size === rows.length, { error: "additionKeysDiffer" }));

/** What a value of each kind may be. A breach with a name of its own is told by `parameterMessages`. */
export const valueSchemas: { readonly [K in ParameterKind]: z.ZodMiniType<ParameterValues[K]> } = {
  fraction: z.string().check(
    z.refine((value) => !isDateText(value), { error: "fractionAsDate", abort: true }),
    named(isShare, "fraction"),
  ),
  yen,
  integer: z.int().check(z.minimum(0), z.maximum(100_000)),
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  date: z.string().check(named(isCalendarDate, "date")),
  monthDay: z.string().check(named((value) => isCalendarDate(`2001-${value}`), "monthDay")),
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
    components: z.optional(
      z.array(z.string().check(named(isComponent, "component")) as unknown as z.ZodMiniType<ComponentCode>),
    ),
    destination: bilingual,
  }),
};
