import { cellAddress } from "./cell-address.ts";
import type { Location } from "./finding.ts";
import { holdsIndividualNumber } from "./individual-number.ts";
import type { DataRecord } from "./record.ts";

/**
 * The place of a record, or of one of its fields, as a finding prints it.
 * Column and cell are known only in tables, the pointer only in JSON. The record's id is given when every key field holds
 * a plain id (letters, digits, `_`, `.`, `-`, at most 64 in all, and neither a telephone number nor a 個人番号), so that free text never leaves through it;
 * several key fields are joined with `.`.
 *
 * @param record the record as a reader or the rule runner holds it.
 * @param keyFields keys of the entity's key fields, in the order of the profile.
 * @param field key of the field; the whole record when absent.
 */
export function locate(
  record: Pick<DataRecord, "value" | "position">,
  keyFields: readonly string[],
  field?: string,
): Location {
  const { file, sheet, line, row, pointer, columns } = record.position;
  const column = field === undefined ? undefined : columns?.get(field);
  const recordId = recordIdOf(record.value, keyFields);
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    line,
    ...(column === undefined ? {} : { column: column + 1, cell: cellAddress(column + 1, row) }),
    ...(field === undefined ? {} : { field }),
    ...(recordId === undefined ? {} : { recordId }),
    ...(pointer === undefined ? {} : { pointer: field === undefined ? pointer : `${pointer}/${pointerToken(field)}` }),
  };
}

/** The id of a record as it stands in its table, key fields joined by full stops. It may be free text: it is compared, never printed. */
export function recordKey(value: DataRecord["value"], keyFields: readonly string[]): string {
  return keyFields.map((key) => value[key] ?? "").join(".");
}

function recordIdOf(value: DataRecord["value"], keyFields: readonly string[]): string | undefined {
  if (keyFields.length === 0) return undefined;
  const id = recordKey(value, keyFields);
  if (!keyFields.every((key) => isPlain(value[key])) || !/^[\w.-]{1,64}$/.test(id)) return undefined;
  return isLikeTelephone(id) || holdsIndividualNumber(id) ? undefined : id;
}

/** A telephone number in the place of an id says who a person is: ten or eleven digits that begin with 0, as Japan has them. */
function isLikeTelephone(id: string): boolean {
  return /^0[\d-]+$/.test(id) && /^\d{10,11}$/.test(id.replaceAll("-", ""));
}

function isPlain(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function pointerToken(field: string): string {
  return field.replaceAll("~", "~0").replaceAll("/", "~1");
}
