import type { FieldFormat } from "@juso/model";
import type { RawSchema } from "../read-model.ts";

/** What JSON Schema can say of each format of this standard: the pattern of its texts; the rest is said by `x-format` and judged by the tools. */
const patterns: Readonly<Record<FieldFormat, string | undefined>> = {
  corporateNumber: "^[0-9]{13}$",
  postalCode: "^[0-9]{3}-?[0-9]{4}$",
  telephone: undefined,
};

/**
 * The format of this standard that a field of the model names with `@format`; nothing for one that JSON Schema knows.
 *
 * @throws Error when nobody knows the format, or the field gives the pattern that follows from it.
 */
export function ownFormat(
  place: string,
  { format, pattern }: RawSchema,
): { readonly name: FieldFormat; readonly pattern: string | undefined } | undefined {
  if (format === undefined || format === "date") return undefined;
  if (!isOwn(format)) throw new Error(`${place}: there is no format ${format}`);
  if (pattern !== undefined && patterns[format] !== undefined)
    throw new Error(`${place}: the pattern follows from the format ${format}`);
  return { name: format, pattern: patterns[format] };
}

function isOwn(format: unknown): format is FieldFormat {
  return typeof format === "string" && Object.hasOwn(patterns, format);
}
