import { type CodeList, type FieldProfile, isCalendarDate } from "@juso/model";
import { type CellReader, createCellReader } from "@juso/tables";
import type { WorkbookValue } from "@juso/workbook";

/** How a cell holds a value, or that none does. */
export type CellForm =
  | { readonly kind: "cell"; readonly value: WorkbookValue }
  /** Nothing that could be typed reads as this value, such as a list with `;` inside an item. */
  | { readonly kind: "none" };

/** UTF-16 units that a cell of a workbook can hold. */
export const longestCell = 32_767;

/** From here on a serial number is the day that every program shows for it. */
const firstDay = "1900-03-01";

/**
 * Gives the cells of one field: the form that a person would choose, provided that reading it back gives exactly the value and nothing to
 * say about it. That is tried with the reader itself, so that no value is changed on the way.
 */
export function createCellForm(
  field: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
): (value: unknown) => CellForm {
  const read = createCellReader(field, codeLists);
  const titles = new Map((codeLists.get(field.codeList ?? "")?.codes ?? []).map(({ code, title }) => [code, title.ja]));
  const known = new Map<unknown, CellForm>();
  return (value) => {
    const met = known.get(value);
    if (met !== undefined) return met;
    const result = isBlankValue(value)
      ? blank
      : formOf(candidates(value, titles).find((each) => readsAs(read, each, value)));
    known.set(value, result);
    return result;
  };
}

const blank: CellForm = { kind: "cell", value: null };

function formOf(value: WorkbookValue | undefined): CellForm {
  return value === undefined ? { kind: "none" } : { kind: "cell", value };
}

/** Blank in every form that JSON knows. */
export function isBlankValue(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function candidates(value: unknown, titles: ReadonlyMap<string, string>): readonly WorkbookValue[] {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [value ? "はい" : "いいえ", value];
  if (typeof value === "string") {
    const date = isCalendarDate(value) && value >= firstDay ? [{ date: value }] : [];
    return [...date, titles.get(value) ?? value, value];
  }
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return [];
  return [value.map((item) => titles.get(item) ?? item).join(";"), value.join(";")];
}

function readsAs(read: CellReader, candidate: WorkbookValue, value: unknown): boolean {
  if (typeof candidate === "string" && candidate.length > longestCell) return false;
  const isDate = typeof candidate === "object" && candidate !== null;
  let isNoted = false;
  const found = read(isDate ? new Date(`${candidate.date}T00:00:00Z`) : candidate, () => {
    isNoted = true;
  });
  return !isNoted && isSameValue(found, value);
}

/** True when two values of a field are the same, all blanks being one. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (isBlankValue(a) || isBlankValue(b)) return isBlankValue(a) && isBlankValue(b);
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
