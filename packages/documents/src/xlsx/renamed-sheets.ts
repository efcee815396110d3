import { type FormSheet, layoutSheet } from "@juso/paper";
import type { SheetCells } from "@juso/workbook";
import { storedValue } from "./describe-cell.ts";
import { textOf } from "./found-cells.ts";

/** A sheet that has another name holds at least this part of what it was made with, wherever it stands. */
const leastShared = 0.5;

/**
 * The sheets that somebody renamed: names as they were made, with those of now. Among the forms that are gone and the sheets that were added,
 * the pairs that share most contents, of equal ones those that stand in the same order.
 */
export function renamedSheets(
  missing: readonly FormSheet[],
  added: readonly SheetCells[],
): ReadonlyMap<string, string> {
  const found = added.map((sheet) => ({ name: sheet.name, contents: contentsOf(sheet) }));
  const pairs = missing
    .flatMap((form) => {
      const made = contentsOfForm(form);
      return found.map(({ contents, name }) => ({ from: form.name, to: name, shared: sharedPart(made, contents) }));
    })
    .filter(({ shared }) => shared >= leastShared)
    .sort((left, right) => right.shared - left.shared);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (names.has(from) || taken.has(to)) continue;
    names.set(from, to);
    taken.add(to);
  }
  return names;
}

function contentsOfForm(form: FormSheet): ReadonlySet<string> {
  return new Set(
    layoutSheet(form).cells.flatMap(({ cell }) => (cell.formula === undefined ? textOf(storedValue(cell)) || [] : [])),
  );
}

function contentsOf({ cells }: SheetCells): ReadonlySet<string> {
  return new Set(cells.flatMap(({ formula, value = null }) => (formula === undefined ? textOf(value) || [] : [])));
}

/** How much of what was made is there. */
function sharedPart(made: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of made) if (found.has(each)) shared += 1;
  return made.size === 0 ? 0 : shared / made.size;
}
