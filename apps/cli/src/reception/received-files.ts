import { resolve } from "node:path";
import { type ArrivedFile, filesInside } from "@juso/aggregate";
import type { ByteSource } from "@juso/model";
import { listFolder } from "@juso/validator/node";
import type { CommandIo } from "../cli-io.ts";

/** As many as a reception takes. */
const fileLimit = 20_000;

/**
 * The files of a folder that was received, by what the reception calls them; those in a zip that is no package itself too.
 *
 * @param folder as the user wrote it.
 */
export async function receivedFiles(
  folder: string,
  io: CommandIo,
): Promise<(path: string) => Promise<ByteSource | undefined>> {
  const found = await listFolder(resolve(io.folder, folder), fileLimit);
  const sources = new Map(found === "tooMany" ? [] : found.map((source) => [source.name, source]));
  return async (path) => sources.get(path) ?? (await inside(path, sources));
}

async function inside(path: string, sources: ReadonlyMap<string, ByteSource>): Promise<ByteSource | undefined> {
  for (const [name, source] of sources) {
    if (!path.startsWith(`${name}/`)) continue;
    const container: ArrivedFile = { path: name, source };
    for await (const file of filesInside(container)) if (file.path === path) return file.source;
  }
  return undefined;
}
