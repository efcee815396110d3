import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { taskWords } from "../../words/task-words.ts";
import { exceptionTable } from "../exception-table.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** What was written on the page about findings that stay, as a file, and where it goes. */
export async function exceptions(
  _: Tasks["exceptions"],
  { acknowledgements, language, read }: CheckedSubmission,
): Promise<TaskOutcome> {
  const { records, report } = await read(new Set(["exception"]));
  // The rows of the page are read with those of the submission.
  const hasOwn = (records.exception ?? []).length > acknowledgements.length;
  const isWorkbook = report.inputs.every(({ path }) => /\.(?:xls[xm]|ods)$/i.test(path));
  const words = taskWords[language].exceptions;
  return {
    files: [{ name: "exception.csv", content: new TextEncoder().encode(exceptionTable(acknowledgements)) }],
    notes: [isWorkbook ? words.toSheet : hasOwn ? words.toTable : words.toFolder],
  };
}
