import type { SubmissionReading } from "./file-task.ts";
import type { ReadEvent } from "./read-events.ts";
import { readFile } from "./read-file.ts";
import type { TableApart } from "./read-options.ts";

/** Reads a table that stands apart from the submission, under whatever name; of a workbook, nothing but its sheet. */
export function readApart({ entity, source }: TableApart, reading: SubmissionReading): AsyncGenerator<ReadEvent[]> {
  const profile = reading.names.ofKey(entity);
  return readFile({ source, ...(profile === undefined ? {} : { profile }) }, { ...reading, only: new Set([entity]) });
}
