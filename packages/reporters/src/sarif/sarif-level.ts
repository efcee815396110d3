import type { Severity } from "@juso/model";

/** What SARIF calls a severity. */
export const sarifLevel: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
