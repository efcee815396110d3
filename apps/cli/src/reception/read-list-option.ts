import type { ListReading } from "@juso/aggregate";
import { type ByteSource, JusoError, memorySource, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { readOptionFile } from "../read-named-file.ts";

/** A list of a nation takes some hundred kilobytes. */
const listMebibytes = 64;
/** So many places of a list are told at once. */
const mostPlaces = 20;

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
  if (entries === undefined) throw refused(option, name, wrong);
  return entries;
}

function refused(option: string, name: string, wrong: readonly Text[]): JusoError {
  const shown = wrong.slice(0, mostPlaces);
  const more = wrong.length - shown.length;
  const lines = (language: keyof Text): readonly string[] => shown.map((text) => `  ${visibleText(text[language])}`);
  return new JusoError("configuration-invalid", {
    ja: [
      `${option} のファイル「${name}」は使えません。次の箇所を直して、もう一度指定してください。`,
      ...lines("ja"),
      ...(more === 0 ? [] : [`  ほかに${more}件あります。`]),
    ].join("\n"),
    en: [
      `The file "${name}" of ${option} cannot be used. Mend the following and pass it again.`,
      ...lines("en"),
      ...(more === 0 ? [] : [`  And ${more} more.`]),
    ].join("\n"),
  });
}
