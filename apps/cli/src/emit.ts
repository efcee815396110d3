import type { CliIo } from "./cli-io.ts";
import type { CommonOptions } from "./options.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

/** Gives a textual result: to the file of `--out`, else to stdout. */
export async function emitText(text: string, options: CommonOptions, io: CliIo): Promise<void> {
  if (options.out === undefined) io.writeResult(text);
  else await emitFiles([{ path: options.out, content: text }], options, io);
}

/** Writes files and names each on stderr, unless `--quiet`. */
export async function emitFiles(files: readonly OutputFile[], options: CommonOptions, io: CliIo): Promise<void> {
  await writeFiles(io.folder, files, options.force);
  for (const { path } of files) {
    note(options.lang === "ja" ? `「${path}」に書きました。` : `Wrote "${path}".`, options, io);
  }
}

/** Says something beside the result, unless `--quiet`. */
export function note(sentence: string, options: CommonOptions, io: CliIo): void {
  if (!options.quiet) io.writeNote(`${sentence}\n`);
}
