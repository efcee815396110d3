import type { Report } from "@juso/model";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { type TaskWords, taskWords } from "../../words/task-words.ts";
import { exceptionTable } from "../exception-table.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/**
 * What was written on the page about findings that stay, as a file, and where it goes. No file of the submission is read for it, so that it can
 * be saved also when they were changed since.
 */
export async function exceptions(
  { rows }: Tasks["exceptions"],
  { language, report }: Pick<CheckedSubmission, "language" | "report">,
): Promise<TaskOutcome> {
  return {
    files: [{ name: "exception.csv", content: new TextEncoder().encode(exceptionTable(rows)) }],
    notes: [taskWords[language].exceptions[placeFor(rows.length, report)]],
  };
}

/** @param written how many rows of the page were checked together with those of the submission. */
function placeFor(written: number, report: Report | undefined): keyof TaskWords["exceptions"] {
  if (report === undefined) return "toEither";
  if (report.inputs.every(({ path }) => /\.(?:xls[xm]|ods)$/i.test(path))) return "toSheet";
  const all = report.inputs.filter(({ entity }) => entity === "exception").reduce((sum, each) => sum + each.records, 0);
  return all > written ? "toTable" : "toFolder";
}
