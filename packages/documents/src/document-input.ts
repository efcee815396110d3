import type { RecordsByEntity } from "@juso/model";
import { countActivity } from "./forms/activity-counts.ts";
import { documentRecords } from "./forms/document-records.ts";
import type { GrantDocumentInput } from "./forms/form-input.ts";

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
