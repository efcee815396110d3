import { groupDigits, payerTitles } from "@juso/model";
import type { ValidationResult } from "@juso/validator";
import { acceptedSubmission } from "./accepted-submission.ts";
import type { CommandIo } from "./cli-io.ts";
import { type DocumentChoice, documentFiles } from "./document-files.ts";
import { emitFiles, note, noteNotices } from "./emit.ts";
import { exitCode } from "./exit-code.ts";
import { type FoundFiled, filedDocuments } from "./filed-documents.ts";
import { loadParameters } from "./load-parameters.ts";
import type { ExportOptions } from "./options.ts";

/**
 * Makes documents of a submission as xlsx and PDF, into `--out` or the current folder, from one reading. All are made before the
 * first is written.
 *
 * @param choose the documents to make, seeing the submission.
 * @throws JusoError `data-not-accepted` when the submission has errors, or a document must not be filed.
 */
export async function writeDocuments(
  path: string,
  options: ExportOptions,
  io: CommandIo,
  choose: (checked: ValidationResult) => readonly DocumentChoice[],
): Promise<number> {
  const parameters = await loadParameters(options.parameters, io);
  const checked = await acceptedSubmission(path, options, io);
  const municipalityCode = checked.records.municipality?.[0]?.value.municipalityCode ?? "";
  const filed = await filedDocuments(path, { municipalityCode, fiscalYear: checked.fiscalYear }, options, io);
  const { anew, despiteErrors, format, out } = options;
  const { again, files, notices } = await documentFiles(choose(checked), {
    checked,
    parameters,
    filed,
    anew,
    despiteErrors,
    asOf: options.asOf,
    today: io.today(),
    format,
    out,
  });
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
