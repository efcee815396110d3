import type { Code, CodeList } from "@juso/model";
import { standardFolder } from "../../standard-folder.ts";
import { codeColumns, codeTableName } from "./sql-tables.ts";
import { literal, quoted, quotedList } from "./sql-text.ts";

/** The rows of the code lists, for both dialects; they follow the tables. */
export function codeRows(lists: readonly CodeList[]): string {
  const names = quotedList(codeColumns.map(({ name }) => name));
  const inserts = lists.map(
    ({ key, codes }) =>
      `INSERT INTO ${quoted(codeTableName(key))} ${names} VALUES\n${codes.map((code) => `  (${cells(code)})`).join(",\n")};`,
  );
  return `${[`-- Generated from ${standardFolder}/code-lists by \`npm run generate\`. Do not edit.`, ...inserts].join("\n\n")}\n`;
}

function cells({ code, title, provenance, source, since, deprecatedSince, note }: Code): string {
  return [code, title.ja, title.en, provenance, source, since, deprecatedSince, note].map(literal).join(", ");
}
