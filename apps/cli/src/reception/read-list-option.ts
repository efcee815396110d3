import type { ListReading } from "@juso/aggregate";
import { type ByteSource, memorySource } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { listRefused } from "../failures/list-refused.ts";
import { readOptionFile } from "../input/read-named-file.ts";

/** A list of a nation takes some hundred kilobytes. */
const listMebibytes = 64;

/**
 * The entries of the list in the file of an option; nothing when it was not given.
 *
 * @param option as it is written: `--roster`.
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when something in it is wrong: every place, up to twenty.
 */
export async function readListOption<Entry>(
  option: string,
  file: string | undefined,
  read: (source: ByteSource) => Promise<ListReading<Entry>>,
  io: CommandIo,
): Promise<readonly Entry[] | undefined> {
  if (file === undefined) return undefined;
  const name = visibleText(file);
  const bytes = await readOptionFile(option, file, listMebibytes, io);
  const { entries, wrong } = await read(memorySource(name, bytes));
  if (entries === undefined) {
    const heading = {
      ja: `${option} のファイル「${name}」は使えません。次の箇所を直して、もう一度指定してください。`,
      en: `The file "${name}" of ${option} cannot be used. Mend the following and pass it again.`,
    };
    throw listRefused(heading, wrong);
  }
  return entries;
}
