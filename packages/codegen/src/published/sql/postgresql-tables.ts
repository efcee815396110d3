import type { SqlColumn, SqlKind, SqlTable } from "./sql-tables.ts";
import { columnLine, limitChecks, literal, quoted, quotedList, referenceClause, sqlHead } from "./sql-text.ts";

const types: Readonly<Record<SqlKind, string>> = {
  string: "text",
  date: "date",
  integer: "bigint",
  decimal: "numeric",
  boolean: "boolean",
};

/** The tables for PostgreSQL, with Japanese titles as comments. References follow the tables, because tables refer to each other both ways. */
export function postgresqlTables(tables: readonly SqlTable[]): string {
  const references = tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.map((reference) => `ALTER TABLE ${quoted(name)} ADD ${referenceClause(reference)};`),
  );
  return `${[sqlHead, ...tables.map(tableText), references.join("\n")].join("\n\n")}\n`;
}

function tableText(table: SqlTable): string {
  const lines = [
    ...table.columns.map((column) => columnLine(column, types[column.kind], checks(column))),
    `  PRIMARY KEY ${quotedList(table.primaryKey)}`,
    ...(table.unique === undefined ? [] : [`  UNIQUE ${quotedList(table.unique)}`]),
  ];
  const name = quoted(table.name);
  return [
    `CREATE TABLE ${name} (\n${lines.join(",\n")}\n);`,
    `COMMENT ON TABLE ${name} IS ${literal(table.title)};`,
    ...table.columns.map((column) => `COMMENT ON COLUMN ${name}.${quoted(column.name)} IS ${literal(column.title)};`),
  ].join("\n");
}

function checks(column: SqlColumn): readonly string[] {
  const { name, pattern } = column;
  return [
    ...limitChecks(column, "char_length"),
    ...(pattern === undefined ? [] : [`${quoted(name)} ~ ${literal(pattern)}`]),
  ];
}
