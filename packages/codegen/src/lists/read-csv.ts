import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { repositoryPath } from "../repository-path.ts";

/** The rows of one of the repository's own CSV files, by the names of its header. Every row has every column. */
export function readCsv<Column extends string>(path: string): readonly Readonly<Record<Column, string>>[] {
  return parse(readFileSync(repositoryPath(path)), { columns: true });
}
