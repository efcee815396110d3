import type { ByteSource } from "@juso/model";
import { findSubmission } from "./find-submissions.ts";

/**
 * The files of one submission on the disk, ready for `validate`: a folder, a zip, a workbook, or files that belong together.
 * What cannot be read inside a folder (a dangling link, a pipe) becomes a finding of the validation.
 *
 * @param paths one path, or several that are parts of one submission; relative ones start at the current folder.
 * @throws JusoError `usage` when several submissions are there; `input-not-found` when a path is not there or cannot be read.
 */
export async function fromFiles(paths: string | readonly string[]): Promise<readonly ByteSource[]> {
  const { sources } = await findSubmission("", typeof paths === "string" ? [paths] : paths);
  return sources;
}
