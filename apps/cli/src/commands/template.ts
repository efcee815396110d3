import { join } from "node:path";
import { type EntityProfile, JusoError } from "@juso/model";
import { codeLists, specVersion } from "@juso/schemas";
import { templateCsv, templateEntities, templateManifest, templateWorkbook } from "@juso/templates";
import type { CommandIo } from "../cli-io.ts";
import { emitFiles } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { filledWorkbook } from "../filled-workbook.ts";
import { type TemplateOptions, templateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import type { OutputFile } from "../write-files.ts";

/**
 * `juso template`: an entry workbook with drop-downs and notes, empty or filled with a submission, or one CSV file per entity with the
 * manifest to fill in.
 *
 * @throws JusoError `data-not-accepted` when something of the submission would be lost.
 */
export async function template(names: readonly string[], raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(templateOptions, raw);
  const profiles = templateEntities(names, options.set);
  await emitFiles(await filesOf(profiles, options, io), options, io);
  return exitCode.ok;
}

async function filesOf(
  profiles: readonly EntityProfile[],
  options: TemplateOptions,
  io: CommandIo,
): Promise<readonly OutputFile[]> {
  const { format, from, nextYear, out, set } = options;
  if (nextYear && from === undefined) throw nextYearOfNothing();
  if (format === "csv") {
    if (from !== undefined) throw onlyWorkbooks();
    const folder = out ?? "juso-template";
    const files = profiles.map((profile) => ({
      path: join(folder, `${profile.fileName}.csv`),
      content: templateCsv(profile),
    }));
    return [{ path: join(folder, "manifest.json"), content: templateManifest(profiles, specVersion) }, ...files];
  }
  const content =
    from === undefined
      ? await templateWorkbook(profiles, { codeLists, specVersion })
      : await filledWorkbook(from, profiles, options, io);
  return [{ path: out ?? `juso-template${set === "grant" ? "-grant" : ""}.xlsx`, content }];
}

function nextYearOfNothing(): JusoError {
  return new JusoError("usage", {
    ja: "--next-year には、もとにする提出物を --from で指定してください。",
    en: "--next-year needs the submission to begin from: name it with --from.",
  });
}

function onlyWorkbooks(): JusoError {
  return new JusoError("usage", {
    ja: "--from は、ブック（--format xlsx）を作るときだけ使えます。",
    en: "--from can be used only for a workbook (--format xlsx).",
  });
}
