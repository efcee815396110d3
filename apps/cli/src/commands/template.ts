import { join } from "node:path";
import { codeLists, specVersion } from "@juso/schemas";
import { templateCsv, templateEntities, templateManifest, templateWorkbook } from "@juso/templates";
import type { CommandIo } from "../cli-io.ts";
import { emitFiles } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { templateOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/** `juso template`: an empty entry workbook with drop-downs and notes, or one CSV file per entity with the manifest to fill in. */
export async function template(names: readonly string[], raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(templateOptions, raw);
  const profiles = templateEntities(names, options.set);
  if (options.format === "csv") {
    const folder = options.out ?? "juso-template";
    const files = profiles.map((profile) => ({
      path: join(folder, `${profile.fileName}.csv`),
      content: templateCsv(profile),
    }));
    const manifest = { path: join(folder, "manifest.json"), content: templateManifest(profiles, specVersion) };
    await emitFiles([manifest, ...files], options, io);
  } else {
    const path = options.out ?? `juso-template${options.set === "grant" ? "-grant" : ""}.xlsx`;
    await emitFiles([{ path, content: await templateWorkbook(profiles, { codeLists, specVersion }) }], options, io);
  }
  return exitCode.ok;
}
