import { blockingNotices, calculateGrant, grantInputFrom } from "@juso/grant";
import { calculationText } from "../calculation-text.ts";
import { allEntities, checkPath } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { emitText, note } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { filedDocuments } from "../filed-documents.ts";
import { calculateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { validateCommand } from "../submission-at.ts";
import { openParameters } from "../with-parameters.ts";

/**
 * `juso grant calculate`: the amounts of every item and line with rate, rounding and basis.
 * A submission with errors is calculated all the same, with a warning on stderr. Exit code 1 for errors, and for amounts that must not be submitted.
 */
export async function grantCalculate(path: string, raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(calculateOptions, raw);
  const withParameters = await openParameters(options, io);
  const checked = await checkPath(path, options, { keepEntities: allEntities }, io);
  const { fiscalYear, records } = checked;
  const calculated = await withParameters(checked, (parameters) =>
    calculateGrant(grantInputFrom(records, options.document, fiscalYear, parameters)),
  );
  const of = { municipalityCode: calculated.municipalityCode, fiscalYear };
  const versions = (await filedDocuments(path, of, options, io)).versions();
  const result = { ...calculated, ...(versions.length === 0 ? {} : { versions }) };
  await emitText(
    options.format === "json"
      ? `${JSON.stringify(result, null, 2)}\n`
      : calculationText(result, options.lang, options.steps),
    options,
    io,
  );
  const errors = checked.report.summary.blocking;
  const blocking = blockingNotices(result).length;
  if (errors > 0) {
    note(
      options.lang === "ja"
        ? `提出物に直す必要のあるエラーが${errors}件あるため、この計算は正しくない場合があります。「${validateCommand(path, options)}」で確かめてください。`
        : `The submission has ${errors} error(s) to mend, so this calculation may be wrong. See "${validateCommand(path, options)}".`,
      options,
      io,
    );
  }
  if (blocking > 0) {
    note(
      options.lang === "ja"
        ? `提出できない計算です（${blocking}件）。結果の【提出不可】の文（JSON では severity が error の notices）に従って直してください。`
        : `The amounts must not be submitted (${blocking}). Mend what the result names first (in JSON the notices with severity error).`,
      options,
      io,
    );
  }
  return errors + blocking === 0 ? exitCode.ok : exitCode.findings;
}
