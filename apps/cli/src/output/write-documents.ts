import { join } from "node:path";
import {
  type ChoiceOfDocuments,
  type DocumentChoice,
  filedAgain,
  madeDespiteErrors,
  makeDocuments,
  nothingOfPresentData,
  refusalOfAll,
  refusedText,
} from "@juso/filing";
import { visibleLines } from "@juso/reporters";
import { allEntities, checkPath, notAccepted } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { exitCode } from "../exit-code.ts";
import { filedDocuments } from "../input/filed-documents.ts";
import { validateCommand } from "../input/submission-at.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { ExportOptions } from "../options/options.ts";
import { filingWords } from "../results/filing-words.ts";
import { emitFiles, note, noteNotices } from "./emit.ts";
import { loadFonts } from "./fonts.ts";

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
    makeDocuments(choices, {
      checked,
      parameters,
      filed,
      notAccepted: refusal,
      anew,
      despiteErrors,
      asOf: options.asOf,
      today: io.today(),
      format,
      loadFonts,
      words: filingWords,
    }),
  );
  if (files.length === 0) throw refusalOfAll(refused);
  const placed = files.map(({ content, name }) => ({ path: join(out ?? "", name), content }));
  await emitFiles(placed, options, io);
  for (const each of again) note(filedAgain(each, filingWords)[options.lang], options, io);
  noteNotices(notices, options, io);
  if (refused.length > 0) {
    io.writeNote(`${visibleLines(refusedText(refused, options.lang))}\n`);
    return exitCode.findings;
  }
  if (errors > 0) note(madeDespiteErrors(errors)[options.lang], options, io);
  return exitCode.ok;
}
