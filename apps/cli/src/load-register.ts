import { JusoError, type MunicipalityRegister, memorySource, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { readRegister } from "@juso/tables";
import type { CommandIo } from "./cli-io.ts";
import { readOptionFile } from "./read-named-file.ts";

/** All municipalities of the country with their wards take a few hundred kilobytes. */
const registerMebibytes = 16;
/** So many places of a file are told at once. */
const mostPlaces = 20;

/**
 * The register of municipalities in the file of `--register`.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when something in it is wrong: every place, up to twenty.
 */
export async function loadRegister(file: string, io: CommandIo): Promise<MunicipalityRegister> {
  const name = visibleText(file);
  const bytes = await readOptionFile("--register", file, registerMebibytes, io);
  const { register, wrong } = await readRegister(memorySource(file, bytes));
  if (register === undefined) throw refused(name, wrong);
  return register;
}

function refused(name: string, wrong: readonly Text[]): JusoError {
  const shown = wrong.slice(0, mostPlaces);
  const more = wrong.length - shown.length;
  const lines = (language: keyof Text): readonly string[] => shown.map((text) => `  ${visibleText(text[language])}`);
  return new JusoError("configuration-invalid", {
    ja: [
      `--register のファイル「${name}」は、市町村の一覧として使えません。次の箇所を直して、もう一度指定してください。`,
      ...lines("ja"),
      ...(more === 0 ? [] : [`  ほかに${more}件あります。`]),
    ].join("\n"),
    en: [
      `The file "${name}" of --register cannot be used as a list of municipalities. Mend the following and pass it again.`,
      ...lines("en"),
      ...(more === 0 ? [] : [`  And ${more} more.`]),
    ].join("\n"),
  });
}
