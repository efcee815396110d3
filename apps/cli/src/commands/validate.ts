import type { Report } from "@juso/model";
import { jsonReport, textReport } from "@juso/reporters";
import { rules } from "@juso/rules";
import { checksOf } from "@juso/validator";
import { checkSubmission } from "../check-submission.ts";
import type { CliIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { fieldTitles } from "../field-titles.ts";
import { validateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/** `juso validate`: prints the report; the exit code says whether something at or above `--fail-on` was found. */
export async function validate(paths: readonly string[], raw: unknown, io: CliIo): Promise<number> {
  const options = readOptions(validateOptions, raw);
  const { report } = await checkSubmission(paths, options, options, io);
  const text =
    options.format === "json"
      ? jsonReport(report)
      : textReport(report, options.lang, {
          titles: new Map(checksOf(rules).map(({ id, title }) => [id, title])),
          fieldTitle: fieldTitles(report.inputs),
        });
  await emitText(text, options, io);
  return fails(report, options.failOn) ? exitCode.findings : exitCode.ok;
}

function fails({ summary }: Report, failOn: "error" | "warning"): boolean {
  return !summary.accepted || summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}
