import type { ByteSource } from "@juso/model";
import { findSubmission, findTogether } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { note } from "../output/emit.ts";

/**
 * The files of the one submission at the paths; with `--together` all workbooks there are one.
 *
 * @throws JusoError `usage` when several submissions are there, `input-not-found` when there is none.
 */
export async function submissionAt(
  paths: readonly string[],
  options: CommonOptions,
  io: CommandIo,
): Promise<readonly ByteSource[]> {
  const find = options.together ? findTogether : findSubmission;
  const { sources, files, others } = await find(io.folder, paths);
  for (const file of files) io.inputs.add(file);
  noteOthers(others, options, io);
  return sources;
}

/** What a person types to check the submission that was read. */
export function validateCommand(path: string, { together }: CommonOptions): string {
  return `juso validate ${together ? "--together " : ""}${path}`;
}

/** So many names stand in a note; the rest are counted. */
const namesShown = 5;

/** Says which files beside a submission belong to none. */
export function noteOthers(others: readonly string[], options: CommonOptions, io: CommandIo): void {
  if (others.length === 0) return;
  const names = others.slice(0, namesShown);
  const more = others.length - names.length;
  note(
    options.lang === "ja"
      ? `次のファイルはどの提出物にも入らないため、読んでいません：${names.join("、")}${more > 0 ? `、ほか${more}個` : ""}`
      : `These files belong to no submission and were not read: ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
    options,
    io,
  );
}
