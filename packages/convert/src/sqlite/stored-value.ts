import type { FieldKind } from "@juso/model";
import type { SqlValue } from "sql.js";

/** What a column holds for a value of a record. What would not come back as it is, is found by reading it back. */
export function toStored(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}

/**
 * The value of a record that a column holds; `undefined` is blank.
 *
 * @param kind the kind of the field; absent for a column that is no field.
 */
export function fromStored(stored: SqlValue, kind: FieldKind | undefined): unknown {
  if (stored === null) return undefined;
  if (kind === "boolean" && (stored === 0 || stored === 1)) return stored === 1;
  if ((kind === "code[]" || kind === "string[]") && typeof stored === "string") return parsed(stored);
  return stored;
}

/** A list; a text that is none stays text, for the check to find. */
function parsed(text: string): unknown {
  if (!text.startsWith("[")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
