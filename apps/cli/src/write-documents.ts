import { counted, groupDigits, payerTitles, type Text } from "@juso/model";
import { visibleLines } from "@juso/reporters";
import type { ValidationResult } from "@juso/validator";
import { allEntities, checkPath, notAccepted } from "./check-submission.ts";
import type { CommandIo } from "./cli-io.ts";
import type { DocumentChoice } from "./document-choice.ts";
import { documentFiles } from "./document-files.ts";
import { documentTitle } from "./document-title.ts";
import { emitFiles, note, noteNotices } from "./emit.ts";
import { exitCode } from "./exit-code.ts";
import { type FoundFiled, filedDocuments } from "./filed-documents.ts";
import type { ExportOptions } from "./options.ts";
import { refusalOfAll, refusedText } from "./refused-documents.ts";
import { validateCommand } from "./submission-at.ts";
import { openParameters } from "./with-parameters.ts";

/** What the documents to make are chosen by. */
export interface ChoiceOfDocuments extends Pick<ValidationResult, "fiscalYear" | "records"> {
  /** What was filed, where rows of the data may be unreadable and only that can be made; else nothing. */
  readonly filed: readonly DocumentChoice[];
}

/**
 * Makes documents of a submission as xlsx and PDF, into `--out` or the current folder, from one reading. All are made before the
 * first is written. Errors of the data do not stop what is made again as it was filed; a document that cannot be made does not stop the others.
 *
 * @param choose the documents to make.
 * @returns 1 when a document was not made, which stderr names with the reason.
 * @throws JusoError `data-not-accepted` when none could be made.
 */
export async function writeDocuments(
  path: string,
  options: ExportOptions,
  io: CommandIo,
  choose: (of: ChoiceOfDocuments) => readonly DocumentChoice[],
): Promise<number> {
  const { parameters: given, withParameters } = await openParameters(options, io);
  const checked = await checkPath(path, options, { keepEntities: allEntities, parameters: given }, io);
  const errors = checked.report.summary.blocking;
  const refusal = errors === 0 ? undefined : notAccepted(validateCommand(path, options), errors, nothingOfPresentData);
  const { fiscalYear, manifest, records } = checked;
  const municipalityCode = records.municipality?.[0]?.value.municipalityCode ?? manifest?.municipalityCode;
  const filed = await filedDocuments(path, { municipalityCode, fiscalYear }, options, io);
  const { anew, despiteErrors, format, out } = options;
  const known = refusal === undefined || anew ? [] : filed.choices();
  if (refusal !== undefined && known.length === 0) throw refusal;
  const choices = choose({ fiscalYear, records, filed: known });
  const { again, files, notices, refused } = await withParameters(checked, (parameters) =>
    documentFiles(choices, {
      checked,
      parameters,
      filed,
      notAccepted: refusal,
      anew,
      despiteErrors,
      asOf: options.asOf,
      today: io.today(),
      format,
      out,
    }),
  );
  if (files.length === 0) throw refusalOfAll(refused);
  await emitFiles(files, options, io);
  for (const each of again) noteAgain(each, options, io);
  noteNotices(notices, options, io);
  if (refused.length > 0) {
    io.writeNote(`${visibleLines(refusedText(refused, options.lang))}\n`);
    return exitCode.findings;
  }
  if (errors > 0) noteErrors(errors, options, io);
  return exitCode.ok;
}

const nothingOfPresentData = {
  ja: "今のデータからは、文書を作っていません。",
  en: "No document was made of the present data.",
};

/** Says that what was made does not rest on data that have errors. */
function noteErrors(count: number, options: ExportOptions, io: CommandIo): void {
  note(
    options.lang === "ja"
      ? `今のデータには直す必要のあるエラーが${count}件ありますが、作った文書はどれも提出したときの控えによるもので、今のデータは使っていません。`
      : `The present data have ${counted(count, "error")} to mend, but every document was made from what was filed, not from them.`,
    options,
    io,
  );
}

/** Says of a document that it is the filed one and not what the data say now; what was typed into the filed workbook is not in it. */
function noteAgain({ filed, path }: FoundFiled, options: ExportOptions, io: CommandIo): void {
  const about = [filed.documentDate, filed.documentNumber].filter((part) => part !== undefined).join(" ");
  const total = groupDigits(filed.totalYen);
  const which: Text = {
    ja: `「${filed.title}」（${payerTitles[filed.payer].ja}、${about}、${total}円）`,
    en: `"${documentTitle(filed, "en")}" (${payerTitles[filed.payer].en}, ${about}, ${total} yen)`,
  };
  const isEdited = filed.handEdits > 0;
  const made: Text = isEdited
    ? {
        ja: `${which.ja}は、このツールが作ったときの内容（${path} の控え）で作りました。そのブックで手で書き換えられた${filed.handEdits}か所は入っていません。`,
        en: `${which.en} was made as this tool had made it (the copy in ${path}), without the ${counted(filed.handEdits, "place")} changed by hand in that workbook.`,
      }
    : {
        ja: `${which.ja}は、提出したとき（${path}）のまま作りました。`,
        en: `${which.en} was made as it was filed (${path}).`,
      };
  const anew: Text = {
    ja: "今のデータから作るときは --anew を付けてください。",
    en: " With --anew it is made from the present data.",
  };
  note(`${made[options.lang]}${anew[options.lang]}`, options, io);
}
