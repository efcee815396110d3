import { type CodeList, columnLetters, type EntityProfile } from "@juso/model";
import { codesSheetName } from "@juso/tables";
import type { CellDescription, SheetDescription } from "@juso/workbook";

/** The range of the hidden sheet that holds the titles of each code list. */
export type CodeRanges = ReadonlyMap<string, string>;

/** The hidden sheet of choices: one column for each code list that the profiles use, its key above its titles. */
export function codesSheet(
  profiles: readonly EntityProfile[],
  codeLists: ReadonlyMap<string, CodeList>,
): { readonly sheet: SheetDescription; readonly ranges: CodeRanges } {
  const cells: CellDescription[] = [];
  const ranges = new Map<string, string>();
  const keys = new Set(profiles.flatMap(({ fields }) => fields.flatMap(({ codeList }) => codeList ?? [])));
  for (const key of keys) {
    const titles = (codeLists.get(key)?.codes ?? [])
      .filter(({ deprecatedSince }) => deprecatedSince === undefined)
      .map(({ title }) => title.ja);
    if (titles.length === 0) continue;
    const column = ranges.size + 1;
    cells.push(...[key, ...titles].map((value, index) => ({ row: index + 1, column, value })));
    const letters = columnLetters(column);
    ranges.set(key, `'${codesSheetName}'!$${letters}$2:$${letters}$${titles.length + 1}`);
  }
  return { sheet: { name: codesSheetName, visibility: "hidden", cells }, ranges };
}
