import { type DataRecord, type EntityProfile, type FieldProfile, type Finding, locate } from "@juso/model";
import type { Problem } from "./problem.ts";

/** Gives a problem its place, and names the field it is about in both languages; without a field it is about the record. */
export function findingOf(
  entity: EntityProfile,
  record: Pick<DataRecord, "value" | "position" | "echo">,
  field: Pick<FieldProfile, "key" | "title"> | undefined,
  problem: Problem,
): Finding {
  const keyFields = entity.fields.filter(({ isKey }) => isKey).map(({ key }) => key);
  return {
    checkId: problem.checkId,
    messageId: problem.messageId,
    location: locate(record, keyFields, field?.key),
    data: { ...(field === undefined ? {} : { field: field.title.ja, fieldEn: field.title.en }), ...problem.data },
    values: problem.values ?? {},
    isPersonal: entity.level === "p0",
    ...(record.echo === undefined ? {} : { echo: record.echo }),
  };
}
