import { type ByteSource, JusoError, type Report } from "@juso/model";
import { jsonReportLine, reportView, textReport } from "@juso/reporters";
import { findSubmissions } from "@juso/validator/node";
import { checkEach, type EachSubmission } from "../check-each.ts";
import { checkSubmission } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { exitCode } from "../exit-code.ts";
import { type ValidateOptions, validateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { noteOthers, submissionAt } from "../submission-at.ts";
import { type ReportWriter, reportWriter } from "../write-report.ts";

/**
 * `juso validate`: prints the report; the exit code says whether something at or above `--fail-on` was found. Several submissions get a
 * report each, as each is done, and a table at the end; the exit code is the worst. With `--together` all workbooks are one submission.
 */
export async function validate(paths: readonly string[], raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(validateOptions, raw);
  const writer = await reportWriter(options, io);
  if (options.together) return one(await submissionAt(paths, options, io), writer, options, io);
  const found = await findSubmissions(io.folder, paths);
  for (const file of found.files) io.inputs.add(file);
  const { submissions, failures } = found;
  if (submissions.length === 0 && failures.length === 1) throw failures[0]!.error;
  noteOthers(found.others, options, io);
  const [only] = submissions;
  if (submissions.length === 1 && failures.length === 0) return one(only!.sources, writer, options, io);
  refuseOneBaseline(options);
  const since = io.progress?.now();
  const check: EachSubmission["check"] = async (sources, label) =>
    (await checkSubmission(sources, options, { ...options, label, since }, io)).report;
  const { format, lang } = options;
  const isStream = format === "text" || format === "json";
  if (!isStream && options.out === undefined) throw needsFolder(format);
  return checkEach(
    found,
    { ...options, format: isStream ? format : "text", ...(isStream ? {} : { out: undefined }) },
    io,
    {
      check,
      print: async (report, sources) => {
        if (format === "json") return jsonReportLine(report);
        if (format === "text") return textReport(reportView(report, lang));
        const files = await writer.writeInto(report, sources);
        return files.map((path) => `${path}\n`).join("");
      },
      fails: (report) => fails(report, options.failOn),
    },
  );
}

async function one(
  sources: readonly ByteSource[],
  writer: ReportWriter,
  options: ValidateOptions,
  io: CommandIo,
): Promise<number> {
  const checked = await checkSubmission(sources, options, { ...options, label: "", since: io.progress?.now() }, io);
  const report = writer.compared(checked.report);
  await writer.write(report, sources);
  return fails(report, options.failOn) ? exitCode.findings : exitCode.ok;
}

function fails({ summary }: Report, failOn: "error" | "warning"): boolean {
  return !summary.accepted || summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}

function refuseOneBaseline({ baseline }: ValidateOptions): void {
  if (baseline === undefined) return;
  throw new JusoError("usage", {
    ja: "--baseline は、提出物を1つだけ検証するときに指定してください。前回の報告は1つの提出物のものです。",
    en: "Give --baseline with one submission only: an earlier report is of one submission.",
  });
}

function needsFolder(format: ValidateOptions["format"]): JusoError {
  return new JusoError("usage", {
    ja: `提出物が複数あるときの --format ${format} は、報告を1つずつファイルに書きます。--out でフォルダを指定してください。`,
    en: `With several submissions, --format ${format} writes a file for each report: name a folder with --out.`,
  });
}
