import { counted } from "@juso/model";
import { escapedJson, visibleLines, visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { isStandardOutput } from "./standard-output.ts";
import { type OutputFile, writeFiles } from "./write-files.ts";

/**
 * Gives a textual result: to the file of `--out`; to stdout without one, or when that is `-`.
 * A file of the format `text` is for people: UTF-8 with a byte order mark and CRLF, which every editor of Windows shows rightly.
 */
export async function emitText(
  text: string,
  options: CommonOptions & { readonly format: string },
  io: CommandIo,
): Promise<void> {
  await emitSafeText(printed(text, options.format), options, io);
}

/** Gives a textual result whose control characters are already shown or escaped, but for those that colour it. */
export async function emitSafeText(
  text: string,
  options: CommonOptions & { readonly format: string },
  io: CommandIo,
): Promise<void> {
  if (isStandardOutput(options.out)) await io.writeResult(text);
  else await emitFiles([{ path: options.out, content: asFile(text, options.format) }], options, io);
}

/** A result as it is printed: control characters of the data are shown in text and escaped in JSON, never obeyed by a terminal. */
export function printed(text: string, format: string): string {
  if (format === "text") return visibleLines(text);
  return format === "json" ? escapedJson(text) : text;
}

/** A printed result as the content of a file, or a part of it that does not begin the file. */
export function asFile(text: string, format: string, isFirst = true): string {
  return format === "text" ? `${isFirst ? "\uFEFF" : ""}${text.replaceAll("\n", "\r\n")}` : text;
}

/** Writes files and names each on stderr, unless `--quiet`. */
export async function emitFiles(files: readonly OutputFile[], options: CommonOptions, io: CommandIo): Promise<void> {
  await writeFiles(io.folder, files, { force: options.force, inputs: io.inputs });
  for (const { path } of files) {
    note(options.lang === "ja" ? `「${path}」に書きました。` : `Wrote "${path}".`, options, io);
  }
}

/** Says something beside the result, unless `--quiet`. */
export function note(sentence: string, options: CommonOptions, io: CommandIo): void {
  if (!options.quiet) io.writeNote(`${visibleText(sentence)}\n`);
}

/** Says that the documents ask for a look before they are sent, because an amount computed without a value looks like any other. */
export function noteNotices(count: number, options: CommonOptions, io: CommandIo): void {
  if (count === 0) return;
  note(
    options.lang === "ja"
      ? `計算について確認していただきたいことが${count}件あります。庁内用の確認一覧（-office）か、juso grant calculate の結果で内容を確かめてから提出してください。`
      : `The calculation asks you to check ${counted(count, "thing")}. Before sending, see the list for the office (-office), or juso grant calculate.`,
    options,
    io,
  );
}
