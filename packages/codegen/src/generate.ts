import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { MissingKindError } from "./document-catalogue.ts";
import { generatedFiles } from "./generated-files.ts";
import { repositoryPath } from "./repository-path.ts";
import { staleFiles } from "./stale-files.ts";

const files = generatedOrExit();
for (const [path, text] of files) {
  mkdirSync(dirname(repositoryPath(path)), { recursive: true });
  writeFileSync(repositoryPath(path), text);
}
for (const path of staleFiles(files, (folder) => readdirSync(repositoryPath(folder)))) rmSync(repositoryPath(path));

/** A file that somebody has still to write is told in a sentence; anything else is a fault and keeps its stack. */
function generatedOrExit(): ReadonlyMap<string, string> {
  try {
    return generatedFiles();
  } catch (error) {
    if (!(error instanceof MissingKindError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
