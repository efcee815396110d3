import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles, modelModules } from "./generated-files.ts";
import { repositoryPath } from "./repository-path.ts";
import { SourceError } from "./source-error.ts";
import { staleFiles } from "./stale-files.ts";

try {
  // The model is read from files of which some are generated.
  write(modelModules());
  const files = generatedFiles();
  write(files);
  for (const path of staleFiles(files, (folder) => readdirSync(repositoryPath(folder)))) rmSync(repositoryPath(path));
} catch (error) {
  // What somebody has still to write is told in a sentence; anything else is a fault and keeps its stack.
  if (!(error instanceof SourceError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function write(generated: ReadonlyMap<string, string>): void {
  for (const [path, text] of generated) {
    mkdirSync(dirname(repositoryPath(path)), { recursive: true });
    writeFileSync(repositoryPath(path), text);
  }
}
