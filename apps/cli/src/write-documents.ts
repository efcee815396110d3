import type { ValidationResult } from "@juso/validator";
import { acceptedSubmission } from "./accepted-submission.ts";
import { asOf } from "./check-submission.ts";
import type { CommandIo } from "./cli-io.ts";
import { type DocumentChoice, documentFiles } from "./document-files.ts";
import { emitFiles, noteNotices } from "./emit.ts";
import { exitCode } from "./exit-code.ts";
import { loadParameters } from "./load-parameters.ts";
import { type ExportOptions, exportOptions } from "./options.ts";
import { readOptions } from "./read-options.ts";

/**
 * Makes documents of a submission as xlsx and PDF, into `--out` or the current folder, from one reading. All are made before the
 * first is written.
 *
 * @param choose the documents to make, seeing the submission and the options.
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function writeDocuments(
  path: string,
  raw: unknown,
  io: CommandIo,
  choose: (checked: ValidationResult, options: ExportOptions) => readonly DocumentChoice[],
): Promise<number> {
  const options = readOptions(exportOptions, raw);
  const parameters = await loadParameters(options.parameters, io);
  const checked = await acceptedSubmission(path, options, io);
  const { format, out } = options;
  const { files, notices } = await documentFiles(choose(checked, options), {
    checked,
    parameters,
    asOf: asOf(options, io),
    format,
    out,
  });
  await emitFiles(files, options, io);
  noteNotices(notices, options, io);
  return exitCode.ok;
}
