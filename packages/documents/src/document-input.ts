import type { RecordsByEntity } from "@juso/model";
import type { GrantDocumentInput } from "./forms/form-input.ts";
import { countActivity } from "./forms/records/activity-counts.ts";
import { documentRecords } from "./forms/records/document-records.ts";

/** What a document is made of, from the records of a submission: case records become counts, and nothing else of them is kept. */
export function grantDocumentInput({
  records,
  ...facts
}: Omit<GrantDocumentInput, "records" | "activity"> & { readonly records: RecordsByEntity }): GrantDocumentInput {
  return {
    ...facts,
    records: documentRecords(records),
    activity: countActivity(records, facts.result.fiscalYear),
  };
}
