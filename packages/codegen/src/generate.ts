import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles } from "./generated-files.ts";
import { repositoryPath } from "./repository-path.ts";
import { staleFiles } from "./stale-files.ts";

const files = generatedFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(repositoryPath(path)), { recursive: true });
  writeFileSync(repositoryPath(path), text);
}
for (const path of staleFiles(files, (folder) => readdirSync(repositoryPath(folder)))) rmSync(repositoryPath(path));
