import type { FieldProfile } from "@juso/model";

/** True for fields that name a record or a body: keys, references, other ids, and numbers of a fixed form. Names and free text are none. */
export function isIdField(field: FieldProfile): boolean {
  if (field.kind !== "string" && field.kind !== "string[]") return false;
  const isNamed = field.isKey || field.references !== undefined || field.pattern !== undefined;
  return isNamed || /Ids?$/.test(field.key);
}

/** Ids have 64 characters at most; what is longer by far is none and stays as it is. */
const longest = 200;

const ends = /^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g;

/** An id without spaces at its ends, also those without width, and with full-width letters, digits and signs made half-width; nothing else is touched. */
export function plainId(text: string): string {
  if (text.length > longest || /^[!-~]+$/.test(text)) return text;
  return text
    .replace(ends, "")
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u2212", "-");
}
