import { type FiledDocuments, readFiledDocuments } from "@juso/filing";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { note } from "../output/emit.ts";
import { filingWords } from "../results/filing-words.ts";
import { filedWorkbooks } from "./filed-workbooks.ts";

/**
 * The documents of a municipality and year that were filed, from the workbooks of `--filed`, else from the folder `filed` of the
 * submission, which may be within a zip, or beside it when it is a file. What a person should know of them goes to stderr.
 *
 * @throws JusoError `input-not-found` for a path that was named and is not there, and as `readFiledDocuments` does.
 */
export async function filedDocuments(
  submission: string,
  of: { readonly municipalityCode: string | undefined; readonly fiscalYear: number },
  options: CommonOptions & { readonly filed?: string | undefined },
  io: CommandIo,
): Promise<FiledDocuments> {
  const workbooks = await filedWorkbooks(submission, options.filed, options, io);
  return readFiledDocuments(workbooks, of, filingWords, (sentence) => note(sentence[options.lang], options, io));
}
