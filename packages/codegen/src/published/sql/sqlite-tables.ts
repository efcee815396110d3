import type { SqlColumn, SqlKind, SqlTable } from "./sql-tables.ts";
import { columnLine, limitChecks, quoted, quotedList, referenceClause, sqlHead } from "./sql-text.ts";

const types: Readonly<Record<SqlKind, string>> = {
  string: "TEXT",
  date: "TEXT",
  integer: "INTEGER",
  decimal: "REAL",
  boolean: "INTEGER",
};

/** The tables for SQLite 3.37 or later: strict about types; dates are ISO texts, yes and no are 1 and 0. */
export function sqliteTables(tables: readonly SqlTable[]): string {
  return `${[sqlHead, "PRAGMA foreign_keys = ON;", ...tables.map(tableText)].join("\n\n")}\n`;
}

function tableText(table: SqlTable): string {
  const lines = [
    ...table.columns.map((column) => columnLine(column, types[column.kind], checks(column))),
    `  PRIMARY KEY ${quotedList(table.primaryKey)}`,
    ...(table.unique === undefined ? [] : [`  UNIQUE ${quotedList(table.unique)}`]),
    ...table.foreignKeys.map((reference) => `  ${referenceClause(reference)}`),
  ];
  // SQLite has no comments on columns: the titles stand at the ends of the lines.
  const titles = table.columns.map(({ title }) => ` -- ${title}`);
  const body = lines.map((line, index) => `${line}${index === lines.length - 1 ? "" : ","}${titles[index] ?? ""}`);
  return [`-- ${table.title}`, `CREATE TABLE ${quoted(table.name)} (`, ...body, ") STRICT;"].join("\n");
}

function checks(column: SqlColumn): readonly string[] {
  const name = quoted(column.name);
  return [
    ...(column.kind === "boolean" ? [`${name} IN (0, 1)`] : []),
    ...(column.kind === "date" ? [`${name} IS date(${name})`] : []),
    ...limitChecks(column, "length"),
    ...patternChecks(column),
  ];
}

/** SQLite has no regular expressions of its own: what can be said without them is said, other patterns are left to the JSON Schema. */
function patternChecks({ name, pattern }: SqlColumn): readonly string[] {
  const [, characters, count] = /^\^\[([a-zA-Z0-9-]+)\]\{(\d+)\}\$$/.exec(pattern ?? "") ?? [];
  if (characters === undefined) return [];
  return [`length(${quoted(name)}) = ${count}`, `${quoted(name)} NOT GLOB '*[^${characters}]*'`];
}
