import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles, modelModules } from "./generated-files.ts";
import { repositoryPath } from "./repository-path.ts";
import { SourceError } from "./source-error.ts";
import { staleFiles } from "./stale-files.ts";

try {
  // The model is read from files of which some are generated.
  write(modelModules());
  const files = await generatedFiles();
  write(files);
  for (const path of staleFiles(files, namesIn)) rmSync(repositoryPath(path));
} catch (error) {
  // What somebody has still to write is told in a sentence; anything else is a fault and keeps its stack.
  if (!(error instanceof SourceError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function namesIn(folder: string): readonly string[] {
  const path = repositoryPath(folder);
  return existsSync(path) ? readdirSync(path) : [];
}

function write(generated: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of generated) {
    mkdirSync(dirname(repositoryPath(path)), { recursive: true });
    writeFileSync(repositoryPath(path), content);
  }
}
