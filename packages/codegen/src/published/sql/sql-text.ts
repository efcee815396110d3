import type { SqlColumn, SqlReference } from "./sql-tables.ts";

/** A name as both dialects take it whatever it is: `case` and `match` are words of the language. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Names in parentheses. */
export function quotedList(names: readonly string[]): string {
  return `(${names.map(quoted).join(", ")})`;
}

/** A text as a value; NULL where there is none. */
export function literal(text: string | undefined): string {
  return text === undefined ? "NULL" : `'${text.replaceAll("'", "''")}'`;
}

/** References are looked at when the transaction ends, so that rows may come in any order. */
export function referenceClause({ columns, table, targets, isPart }: SqlReference): string {
  const cascade = isPart ? " ON DELETE CASCADE" : "";
  return `FOREIGN KEY ${quotedList(columns)} REFERENCES ${quoted(table)} ${quotedList(targets)}${cascade} DEFERRABLE INITIALLY DEFERRED`;
}

/** The limits of a number, and of the length of a text, which the dialects count by functions of different names. */
export function limitChecks(column: SqlColumn, lengthFunction: string): readonly string[] {
  const name = quoted(column.name);
  const length = `${lengthFunction}(${name})`;
  const { minimum, maximum, minLength, maxLength } = column;
  return [
    minimum === undefined ? "" : `${name} >= ${minimum}`,
    maximum === undefined ? "" : `${name} <= ${maximum}`,
    minLength === undefined ? "" : `${length} >= ${minLength}`,
    maxLength === undefined ? "" : `${length} <= ${maxLength}`,
  ].filter((check) => check !== "");
}

/** One line of a table: a column with its type and checks. */
export function columnLine(column: SqlColumn, type: string, checks: readonly string[]): string {
  const check = checks.length === 0 ? "" : ` CHECK (${checks.join(" AND ")})`;
  return `  ${quoted(column.name)} ${type}${column.isRequired ? " NOT NULL" : ""}${check}`;
}

/** What both dialects begin with. */
export const sqlHead: string = [
  "-- Generated from packages/model by `npm run generate`. Do not edit.",
  "-- 重層データ標準の表。1つのデータベースに、1つの提出物を入れます。",
  "-- Tables of the JUSO data standard: one database holds one submission.",
].join("\n");
