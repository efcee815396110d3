import type { ByteSource, Report } from "@juso/model";
import { jsonReport, jsonReportLine, textReport } from "@juso/reporters";
import { rules } from "@juso/rules";
import { checksOf } from "@juso/validator";
import { findSubmissions } from "@juso/validator/node";
import { checkEach, type EachSubmission } from "../check-each.ts";
import { checkSubmission } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { fieldTitles } from "../field-titles.ts";
import { type ValidateOptions, validateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { noteOthers, submissionAt } from "../submission-at.ts";

/**
 * `juso validate`: prints the report; the exit code says whether something at or above `--fail-on` was found. Several submissions get a
 * report each, as each is done, and a table at the end; the exit code is the worst. With `--together` all workbooks are one submission.
 */
export async function validate(paths: readonly string[], raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(validateOptions, raw);
  if (options.together) return report(await submissionAt(paths, options, io), options, io);
  const found = await findSubmissions(io.folder, paths);
  for (const file of found.files) io.inputs.add(file);
  const { submissions, failures } = found;
  if (submissions.length === 0 && failures.length === 1) throw failures[0]!.error;
  noteOthers(found.others, options, io);
  const [only] = submissions;
  if (submissions.length === 1 && failures.length === 0) return report(only!.sources, options, io);
  const since = io.progress?.now();
  const check: EachSubmission["check"] = async (sources, label) =>
    (await checkSubmission(sources, options, { ...options, label, since }, io)).report;
  return checkEach(found, options, io, {
    check,
    print: (report) => (options.format === "json" ? jsonReportLine(report) : inWords(report, options)),
    fails: (report) => fails(report, options.failOn),
  });
}

async function report(sources: readonly ByteSource[], options: ValidateOptions, io: CommandIo): Promise<number> {
  const { report } = await checkSubmission(sources, options, { ...options, label: "", since: io.progress?.now() }, io);
  await emitText(options.format === "json" ? jsonReport(report) : inWords(report, options), options, io);
  return fails(report, options.failOn) ? exitCode.findings : exitCode.ok;
}

function inWords(report: Report, { lang }: ValidateOptions): string {
  return textReport(report, lang, {
    titles: new Map(checksOf(rules).map(({ id, title }) => [id, title])),
    fieldTitle: fieldTitles(report.inputs),
  });
}

function fails({ summary }: Report, failOn: "error" | "warning"): boolean {
  return !summary.accepted || summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}
