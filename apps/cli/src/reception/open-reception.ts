import { type Reception, readChoices, readReceptionBook, readRoster } from "@juso/aggregate";
import type { ParameterSet } from "@juso/grant";
import { JusoError, type MunicipalityRegister } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { loadRegisterFile } from "../input/load-register.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { CommonOptions } from "../options/options.ts";
import { note } from "../output/emit.ts";
import { readListOption } from "./read-list-option.ts";
import { receiveFolder } from "./receive-folder.ts";
import type { ReceptionOptions } from "./reception-options.ts";

type OpenReceptionOptions = ReceptionOptions &
  CommonOptions & { readonly parameters?: string | undefined; readonly register?: string | undefined };

/** A reception, and by what it was judged where a file of an option says so. */
export interface OpenedReception {
  readonly reception: Reception;
  readonly parameters?: ParameterSet;
  readonly register?: MunicipalityRegister;
}

/**
 * Receives a folder with the lists that the options name. What is to be said of the lists themselves is noted.
 *
 * @throws JusoError `usage` without a fiscal year, and what the lists, the parameters and the folder throw.
 */
export async function openReception(
  path: string,
  options: OpenReceptionOptions,
  io: CommandIo,
): Promise<OpenedReception> {
  const { deadline, document, fiscalYear } = options;
  if (fiscalYear === undefined) throw withoutYear();
  const roster = await readListOption("--roster", options.roster, readRoster, io);
  const receptionBook = await readListOption("--receptions", options.receptions, readReceptionBook, io);
  const choices = await readListOption("--choices", options.choices, readChoices, io);
  const { parameters } = await openParameters(options, io);
  const { register: registerPath } = options;
  const loaded = registerPath === undefined ? undefined : await loadRegisterFile(registerPath, io);
  const lists = [options.roster, options.receptions, options.choices, registerPath, options.parameters];
  const reception = await receiveFolder(
    path,
    {
      fiscalYear,
      document,
      passedOver: lists.filter((list) => list !== undefined),
      ...(deadline !== undefined && { deadline }),
      ...(roster && { roster }),
      ...(receptionBook && { receptionBook }),
      ...(choices && { choices }),
      ...(parameters && { parameters }),
      ...(loaded && { register: loaded.register, registerFile: loaded.file }),
    },
    io,
  );
  for (const text of reception.notes ?? []) note(visibleText(text[options.lang]), options, io);
  return {
    reception,
    ...(parameters && { parameters }),
    ...(loaded && { register: loaded.register }),
  };
}

function withoutYear(): JusoError {
  return new JusoError("usage", {
    ja: "どの年度のものを受け付けるか分かりません。--fiscal-year 2025 のように指定してください。",
    en: "It is not known which year is received. Say it, as in --fiscal-year 2025.",
  });
}
