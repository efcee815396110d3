import type { ByteSource } from "@juso/model";
import { type PlainTable, plainTable } from "../plain/plain-table.ts";
import { kindByContent, readHead } from "./file-kind.ts";
import { defaultReadLimits, type ReadLimits } from "./read-limits.ts";
import { listSubmissionFiles } from "./submission-files.ts";

/** A file of a submission, named as a report names it, and how it can be given back with marks: as it is, or as a workbook of its rows. */
export type MarkableFile =
  | { readonly kind: "workbook"; readonly source: ByteSource }
  | { readonly kind: "table"; readonly table: PlainTable };

/**
 * The files of a submission that hold tables, from a folder, a zip, or a file by itself. Left out are the manifest, what cannot be read as
 * bytes or as text, and what is neither a workbook nor a table: where findings name these, there is no cell to mark.
 */
export async function* markableFiles(
  sources: readonly ByteSource[],
  limits: ReadLimits = defaultReadLimits,
): AsyncGenerator<MarkableFile> {
  const { files } = await listSubmissionFiles(sources, limits);
  for (const { source } of files) {
    if (source.obstacle !== undefined || source.size === 0) continue;
    const kind = kindByContent(await readHead(source, 4096), source.name);
    if (kind === "workbook") yield { kind, source };
    if (kind !== "csv" && kind !== "json") continue;
    const table = await plainTable(source, limits);
    if (table !== undefined) yield { kind: "table", table };
  }
}
