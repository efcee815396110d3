import type { ValidationResult } from "@juso/validator";
import { allEntities, checkPath, notAccepted } from "./check-submission.ts";
import type { CommandIo } from "./cli-io.ts";
import type { CommonOptions } from "./options.ts";
import { validateCommand } from "./submission-at.ts";

/**
 * Reads and validates a submission that documents are to be made from, with all its records.
 *
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function acceptedSubmission(
  path: string,
  options: CommonOptions,
  io: CommandIo,
): Promise<ValidationResult> {
  const checked = await checkPath(path, options, { keepEntities: allEntities }, io);
  const errors = checked.report.summary.blocking;
  if (errors > 0)
    throw notAccepted(validateCommand(path, options), errors, {
      ja: "文書は作っていません。",
      en: "No document was made.",
    });
  return checked;
}
