import { type MunicipalityRegister, memorySource } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { readRegister } from "@juso/tables";
import type { CommandIo } from "../cli-io.ts";
import { listRefused } from "../failures/list-refused.ts";
import { readOptionFile } from "./read-named-file.ts";

/** All municipalities of the country with their wards take a few hundred kilobytes. */
const registerMebibytes = 16;

/** A register, and the file that it was read from. */
export interface LoadedRegister {
  readonly register: MunicipalityRegister;
  readonly file: { readonly name: string; readonly content: Uint8Array };
}

/**
 * The register of municipalities in the file of `--register`.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when something in it is wrong: every place, up to twenty.
 */
export async function loadRegister(file: string, io: CommandIo): Promise<MunicipalityRegister> {
  return (await loadRegisterFile(file, io)).register;
}

/**
 * The same with the bytes of the file, for threads that read it again.
 *
 * @throws JusoError as `loadRegister`.
 */
export async function loadRegisterFile(file: string, io: CommandIo): Promise<LoadedRegister> {
  const name = visibleText(file);
  const content = await readOptionFile("--register", file, registerMebibytes, io);
  const { register, wrong } = await readRegister(memorySource(file, content));
  if (register === undefined) {
    const heading = {
      ja: `--register のファイル「${name}」は、市町村の一覧として使えません。次の箇所を直して、もう一度指定してください。`,
      en: `The file "${name}" of --register cannot be used as a list of municipalities. Mend the following and pass it again.`,
    };
    throw listRefused(heading, wrong);
  }
  return { register, file: { name: file, content } };
}
