import type { SqlJsStatic } from "sql.js";

let loaded: Promise<SqlJsStatic> | undefined;

/** SQLite as WebAssembly, loaded when it is first needed. */
export function loadSqlite(): Promise<SqlJsStatic> {
  loaded ??= import("sql.js").then(({ default: initialise }) => initialise());
  return loaded;
}
