import type { EntityKey } from "@juso/model";
import { findingEvent, unreadEvent } from "../checks/reading-finding.ts";
import type { FileTask, SubmissionReading } from "../submission/file-task.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { readFirst } from "../submission/read-first.ts";
import type { WorkbookFile } from "./read-workbook.ts";
import { sheetNotices } from "./sheet-notices.ts";
import { sheetRoles } from "./sheet-roles.ts";

/** Reads every sheet that holds the data of an entity, and says which sheets were not read. Returns the number of records. */
export async function* readSheets(
  workbook: WorkbookFile,
  task: FileTask,
  reading: SubmissionReading,
): AsyncGenerator<ReadEvent[], number> {
  const file = task.source.name;
  const { names, codeLists, limits, only } = reading;
  const firstSheets = new Map<EntityKey, string>();
  let records = 0;
  const roles = await sheetRoles(workbook, task, reading);
  for (const role of readFirst(roles, (each) => ("profile" in each ? each.profile.key : undefined))) {
    const { sheet } = role;
    const place = { file, sheet: sheet.name };
    if (!("profile" in role)) {
      const data = { example: names.exampleSheet };
      const isMemo = role.kind === "memo";
      yield [findingEvent(isMemo ? "sheet-known" : "entity-known", isMemo ? "memo" : "sheet", place, { data })];
      continue;
    }
    const { profile } = role;
    const titles = { title: profile.title.ja, titleEn: profile.title.en };
    if (role.kind !== "table") {
      const messageId = role.kind === "like" ? "sheetLike" : "sheetAlsoLike";
      yield [findingEvent("entity-known", messageId, place, { data: titles })];
      continue;
    }
    const first = firstSheets.get(profile.key);
    if (first === undefined) firstSheets.set(profile.key, sheet.name);
    if (only !== undefined && !only.has(profile.key)) {
      yield [{ kind: "passedOver", entity: profile.key }];
      continue;
    }
    if (first !== undefined) {
      yield [findingEvent("sheet-unique", "sameEntity", place, { data: { ...titles, first } })];
    }
    const table = yield* workbook.records(sheet, profile, codeLists, limits.ownTextLength);
    records += table.records;
    yield sheetNotices(file, sheet, profile, table);
  }
  if (task.profile !== undefined && !firstSheets.has(task.profile.key)) yield [unreadEvent({ file }, task.profile)];
  return records;
}
