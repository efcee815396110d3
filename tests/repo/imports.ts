import ts from "typescript";
import type { RepositoryFile } from "./repository-files.ts";

/** Every module that a file imports, re-exports or loads with a literal `import()`. */
export function importsOf({ text }: RepositoryFile): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
