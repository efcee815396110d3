import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EntityKey, memorySource } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { type ValidationResult, validate } from "@juso/validator";

/** The folder `examples/` of the repository. */
export const examplesFolder: string = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The files below a folder of the examples, by their path in it, in the order of their names. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(join(examplesFolder, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    const name = path.slice(join(examplesFolder, folder).length).replaceAll("\\", "/").replace(/^\//, "");
    files.set(name, new Uint8Array(await readFile(path)));
  }
  return files;
}

/** Validates a folder of the examples as on a day; that on which its report was written, when none is named. */
export async function validateExample(folder: string, asOf = "2026-04-09"): Promise<ValidationResult> {
  const files = await readFolder(folder);
  return validate(
    [...files].map(([name, bytes]) => memorySource(name, bytes)),
    {
      tool: { name: "conformance", version: "0" },
      asOf,
      maxFindings: 10_000,
      keepEntities: new Set<EntityKey>(entityProfiles.map((profile) => profile.key)),
    },
  );
}
