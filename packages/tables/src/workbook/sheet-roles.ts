import type { EntityProfile } from "@juso/model";
import type { WorkbookSheet } from "@juso/workbook";
import type { FileTask, SubmissionReading } from "../submission/file-task.ts";
import { entityOfHeader, fitsHeader } from "./header-fit.ts";
import type { WorkbookFile } from "./read-workbook.ts";
import { coverSheetName, guideSheetName } from "./workbook-layout.ts";

/**
 * What a sheet is. `like`: its header is that of an entity, which its name does not say, `alsoLike`: and which has
 * another sheet; `memo`: something else that a person wrote beside
 * the tables; `unknown`: the same where there are no tables, or a sheet that is too damaged to tell.
 */
export type SheetRole =
  | { readonly kind: "table" | "like" | "alsoLike"; readonly sheet: WorkbookSheet; readonly profile: EntityProfile }
  | { readonly kind: "memo" | "unknown"; readonly sheet: WorkbookSheet };

/** Rows that are looked at to tell a table from a memo. */
const peekedRows = 10;

/**
 * Tells what the sheets of a workbook are, in the order of the tabs. Left out are the cover, the guide, sheets whose names begin with `_`, hidden ones
 * that name no entity, and empty ones. The file may name the entity of its only sheet, or of the only one whose header fits.
 */
export async function sheetRoles(
  workbook: WorkbookFile,
  { profile }: FileTask,
  { names, profiles }: SubmissionReading,
): Promise<readonly SheetRole[]> {
  const nameless: WorkbookSheet[] = [];
  const tables = new Map<WorkbookSheet, EntityProfile>();
  for (const sheet of workbook.sheets) {
    if (sheet.name === coverSheetName || sheet.name === guideSheetName || sheet.name.startsWith("_")) continue;
    const named = names.ofSheet(sheet.name);
    if (named !== undefined) tables.set(sheet, named);
    else if (sheet.visibility === "visible") nameless.push(sheet);
  }
  /** The first rows of those that are not empty; none of those that are damaged. */
  const written = new Map<WorkbookSheet, readonly (readonly unknown[])[]>();
  for (const sheet of nameless) {
    const rows = await workbook.firstRows(sheet, peekedRows);
    if (rows === undefined) written.set(sheet, []);
    else if (rows.length > 0)
      written.set(
        sheet,
        rows.map(({ cells }) => cells),
      );
  }
  if (profile !== undefined && tables.size === 0) {
    const candidates = written.size === 0 ? nameless : [...written.keys()];
    const fitting = candidates.filter((sheet) => fitsHeader(written.get(sheet) ?? [], profile));
    const [only] = candidates.length === 1 ? candidates : fitting;
    if (only !== undefined && (candidates.length === 1 || fitting.length === 1)) tables.set(only, profile);
  }
  return workbook.sheets.flatMap((sheet): readonly SheetRole[] => {
    const table = tables.get(sheet);
    if (table !== undefined) return [{ kind: "table", sheet, profile: table }];
    const rows = written.get(sheet);
    if (rows === undefined) return [];
    const like = entityOfHeader(rows, profiles);
    if (like !== undefined) {
      return [{ kind: [...tables.values()].includes(like) ? "alsoLike" : "like", sheet, profile: like }];
    }
    return [{ kind: tables.size === 0 || rows.length === 0 ? "unknown" : "memo", sheet }];
  });
}
