import { builtInParameters, formGaps, parameterForm } from "@juso/grant";
import { parameterWorkbook } from "@juso/parameter-files/write";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { parameterFormWords } from "../../words/parameter-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** A workbook to fill in with the values of a year, the same bytes as `juso grant parameters` writes. */
export async function parameterFormOf(
  { fiscalYear }: Tasks["parameterForm"],
  { language, parameterFile }: Pick<CheckedSubmission, "language" | "parameterFile">,
): Promise<TaskOutcome> {
  const words = parameterFormWords[language];
  const form = parameterForm(parameterFile?.parameters ?? builtInParameters, fiscalYear);
  const gaps = formGaps(form).length;
  return {
    files: [{ name: `parameters-${fiscalYear}.xlsx`, content: new Uint8Array(await parameterWorkbook(form)) }],
    notes: [
      ...(parameterFile === undefined ? [] : [words.takenOver(parameterFile.name)]),
      ...(gaps === 0 ? [] : [words.gaps(gaps)]),
    ],
  };
}
