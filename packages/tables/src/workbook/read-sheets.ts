import type { EntityProfile } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import type { FileTask, SubmissionReading } from "../submission/read-file.ts";
import type { WorkbookFile } from "./read-workbook.ts";
import { sheetNotices } from "./sheet-notices.ts";
import { coverSheetName } from "./workbook-layout.ts";

/**
 * Reads every sheet that names an entity. A workbook with one sheet may leave the naming to its file. Sheets whose names begin with `_`,
 * the cover, and hidden sheets that name no entity are left alone. Returns the number of records.
 */
export async function* readSheets(
  workbook: WorkbookFile,
  { source, profile }: FileTask,
  { names, codeLists, only }: SubmissionReading,
): AsyncGenerator<ReadEvent[], number> {
  const sheets = workbook.sheets.filter(({ name, visibility }) => {
    if (name === coverSheetName || name.startsWith("_")) return false;
    return visibility === "visible" || names.ofSheet(name) !== undefined;
  });
  const isSingle = sheets.length === 1;
  let records = 0;
  let isFound = profile === undefined;
  for (const sheet of sheets) {
    const { name } = sheet;
    const entity: EntityProfile | undefined = names.ofSheet(name) ?? (isSingle ? profile : undefined);
    isFound ||= entity?.key === profile?.key;
    if (entity === undefined) {
      const data = { example: names.exampleSheet };
      yield [findingEvent("entity-known", "sheet", { file: source.name, sheet: name }, { data })];
    } else if (only === undefined || only.has(entity.key)) {
      const table = yield* workbook.records(sheet, entity, codeLists);
      records += table.records;
      yield sheetNotices({ file: source.name, sheet: name }, table);
    }
  }
  if (!isFound && profile !== undefined) yield [unreadEvent({ file: source.name }, profile)];
  return records;
}
