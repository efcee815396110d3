import { type ComponentCode, isCalendarDate, type Text } from "@juso/model";
import { z } from "zod";
import { grantItems } from "../items/grant-items.ts";
import { parseFraction } from "./fraction.ts";
import type { ParameterKind, ParameterValues, PopulationBand } from "./parameter-set.ts";

const yen = z.int().min(0);

/** A text in both languages. */
export const bilingual: z.ZodType<Text> = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

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
  .array(z.strictObject({ from: z.int().min(0), below: z.int().min(1).optional(), amountYen: yen }))
  .superRefine((rows, context) => {
    const index = rows.findIndex((_, at) => brokenField(rows, at) !== undefined);
    if (index < 0) return;
    context.addIssue({ code: "custom", message: "bandsConnected", path: [index, brokenField(rows, index)!] });
  });

const additions = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, { error: "additionKey" }),
      title: bilingual,
      bands: bands.min(1),
    }),
  )
  .refine((rows) => new Set(rows.map(({ key }) => key)).size === rows.length, {
    error: "additionKeysDiffer",
  });

/** What a value of each kind may be. A breach with a name of its own is told by `parameterMessages`. */
export const valueSchemas: { readonly [K in ParameterKind]: z.ZodType<ParameterValues[K]> } = {
  fraction: z
    .string()
    .refine((value) => !isDateText(value), { error: "fractionAsDate", abort: true })
    .refine(isShare, { error: "fraction" }),
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
    destination: bilingual,
  }),
};
