import type { CodeList, EntityProfile, FieldProfile } from "@juso/model";
import { createCellReader } from "@juso/tables";
import type { TableFacts } from "./table-facts.ts";

/** A column that is wrong throughout, and some of its texts as they were read. */
export interface WrongColumn {
  readonly field: string;
  readonly texts: readonly string[];
}

/** So far a table is shifted by a column that was put in or left out. */
const distances = [1, -1, 2, -2];
/** So many texts of a column are tried. */
const tried = 20;
/** So many columns must fit when they are read under the heading beside them. */
const fewestFits = 3;

/**
 * By how many columns the values of a table stand to the right of their headings (to the left when negative): nearly every column that
 * is wrong throughout fits the heading so far away. Only headings that are particular count: any text fits a text. `undefined` when the
 * values do not stand beside their headings.
 */
export function columnShift(
  wrong: readonly WrongColumn[],
  { columns }: TableFacts,
  { fields }: EntityProfile,
  codeLists: ReadonlyMap<string, CodeList>,
): number | undefined {
  const headings = new Map<number, FieldProfile>();
  for (const field of fields) {
    const column = columns.get(field.key);
    if (column !== undefined) headings.set(column, field);
  }
  return distances.find((distance) => {
    let fits = 0;
    let pairs = 0;
    for (const { field, texts } of wrong) {
      const column = columns.get(field);
      const heading = column === undefined ? undefined : headings.get(column - distance);
      if (heading === undefined || texts.length === 0 || heading.kind.startsWith("string")) continue;
      pairs += 1;
      if (texts.slice(0, tried).every((text) => fitsField(text, heading, codeLists))) fits += 1;
    }
    return fits >= fewestFits && fits * 5 >= pairs * 4;
  });
}

/** Would a cell with this text be a value of the field? */
function fitsField(text: string, field: FieldProfile, codeLists: ReadonlyMap<string, CodeList>): boolean {
  const value = createCellReader(field, codeLists)(text, () => undefined);
  const codes = new Set(codeLists.get(field.codeList ?? "")?.codes.map(({ code }) => code));
  switch (field.kind) {
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "integer":
    case "decimal":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "code":
      return typeof value === "string" && codes.has(value);
    case "code[]":
      return Array.isArray(value) && value.every((item) => codes.has(item));
    default:
      return false;
  }
}
