import type { DocumentKindCode, PayerCode } from "@juso/model";
import { acceptedSubmission } from "../accepted-submission.ts";
import { asOf } from "../check-submission.ts";
import type { CliIo } from "../cli-io.ts";
import { documentFiles } from "../document-files.ts";
import { emitFiles, noteNotices } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { loadParameters } from "../load-parameters.ts";
import { exportOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/**
 * `juso export application|change|report`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the
 * current folder. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function exportDocuments(kind: DocumentKindCode, path: string, raw: unknown, io: CliIo): Promise<number> {
  const options = readOptions(exportOptions, raw);
  const parameters = await loadParameters(options.parameters, io);
  const checked = await acceptedSubmission(path, options, io);
  const payers: readonly PayerCode[] = options.payer === "both" ? ["national", "prefectural"] : [options.payer];
  const { format, out } = options;
  const choices = payers.map((payer) => ({ kind, payer }));
  const { files, notices } = await documentFiles(choices, {
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
