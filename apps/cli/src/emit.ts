import type { CliIo } from "./cli-io.ts";
import type { CommonOptions } from "./options.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

/**
 * Gives a textual result: to the file of `--out`, else to stdout.
 * A file of the format `text` is for people: UTF-8 with a byte order mark and CRLF, which every editor of Windows shows rightly.
 */
export async function emitText(
  text: string,
  options: CommonOptions & { readonly format: string },
  io: CliIo,
): Promise<void> {
  if (options.out === undefined) io.writeResult(text);
  else {
    const content = options.format === "text" ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : text;
    await emitFiles([{ path: options.out, content }], options, io);
  }
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

/** Says that the documents ask for a look before they are sent, because an amount computed without a value looks like any other. */
export function noteNotices(count: number, options: CommonOptions, io: CliIo): void {
  if (count === 0) return;
  note(
    options.lang === "ja"
      ? `計算について確認していただきたいことが${count}件あります。文書の「添付・確認事項一覧」か、juso grant calculate の結果で内容を確かめてから提出してください。`
      : `The calculation asks you to check ${count} thing(s). See the list of checks in the documents, or juso grant calculate, before sending them.`,
    options,
    io,
  );
}
