import { groupDigits, payerTitles } from "@juso/model";
import type { ValidationResult } from "@juso/validator";
import { acceptedSubmission } from "./accepted-submission.ts";
import type { CommandIo } from "./cli-io.ts";
import { type DocumentChoice, documentFiles } from "./document-files.ts";
import { emitFiles, note, noteNotices } from "./emit.ts";
import { exitCode } from "./exit-code.ts";
import { type FoundFiled, filedDocuments } from "./filed-documents.ts";
import { type ExportOptions, exportOptions } from "./options.ts";
import { readOptions } from "./read-options.ts";
import { openParameters } from "./with-parameters.ts";

/**
 * Makes documents of a submission as xlsx and PDF, into `--out` or the current folder, from one reading. All are made before the
 * first is written.
 *
 * @param choose the documents to make, seeing the submission and the options.
 * @throws JusoError `data-not-accepted` when the submission has errors, or a document must not be filed.
 */
export async function writeDocuments(
  path: string,
  raw: unknown,
  io: CommandIo,
  choose: (checked: ValidationResult, options: ExportOptions) => readonly DocumentChoice[],
): Promise<number> {
  const options = readOptions(exportOptions, raw);
  const withParameters = await openParameters(options, io);
  const checked = await acceptedSubmission(path, options, io);
  const municipalityCode = checked.records.municipality?.[0]?.value.municipalityCode ?? "";
  const filed = await filedDocuments(path, { municipalityCode, fiscalYear: checked.fiscalYear }, options, io);
  const { anew, despiteErrors, format, out } = options;
  const { again, files, notices } = await withParameters(checked, (parameters) =>
    documentFiles(choose(checked, options), {
      checked,
      parameters,
      filed,
      anew,
      despiteErrors,
      asOf: options.asOf,
      today: io.today(),
      format,
      out,
    }),
  );
  await emitFiles(files, options, io);
  for (const each of again) noteAgain(each, options, io);
  noteNotices(notices, options, io);
  return exitCode.ok;
}

/** Says of a document that it is the filed one and not what the data say now. */
function noteAgain({ filed, path }: FoundFiled, options: ExportOptions, io: CommandIo): void {
  const about = [filed.documentDate, filed.documentNumber].filter((part) => part !== undefined).join(" ");
  const total = groupDigits(filed.totalYen);
  note(
    options.lang === "ja"
      ? `「${filed.title}」（${payerTitles[filed.payer].ja}、${about}、${total}円）は、提出したとき（${path}）のまま作りました。今のデータから作るときは --anew を付けてください。`
      : `"${filed.title}" (${filed.payer}, ${about}, ${total} yen) was made as it was filed (${path}). With --anew it is made from the present data.`,
    options,
    io,
  );
}
