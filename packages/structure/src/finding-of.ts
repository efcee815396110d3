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
    // The words are looked for when the finding is printed: most findings of a storm never are.
    get messageId() {
      return problem.messageId;
    },
    location: locate(record, keyFields, field?.key),
    get data() {
      return { ...(field === undefined ? {} : { field: field.title.ja, fieldEn: field.title.en }), ...problem.data };
    },
    get values() {
      return problem.values ?? {};
    },
    isPersonal: entity.level === "p0",
    ...(record.echo === undefined ? {} : { echo: record.echo }),
  };
}
