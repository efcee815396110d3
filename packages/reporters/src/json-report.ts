import type { Report } from "@juso/model";
import { escapedJson } from "./visible-text.ts";

/**
 * The report as JSON text, UTF-8 ready, with a closing newline. Keys stand in the order of the published schema, counts by rule in the
 * order of their ids, so that the same report is the same text.
 */
export function jsonReport(report: Report): string {
  return `${escapedJson(JSON.stringify(ordered(report), null, 2))}\n`;
}

/** The same report on one line, for JSON Lines. */
export function jsonReportLine(report: Report): string {
  return `${escapedJson(JSON.stringify(ordered(report)))}\n`;
}

/** Properties in the order in which the schema has them, whatever object they belong to. What is not named here comes last, as it is. */
const keyOrder: readonly string[] = [
  ...[
    "reportVersion",
    "submission",
    "subject",
    "municipalityCode",
    "municipalityName",
    "fiscalYear",
    "isFiscalYearUnknown",
    "level",
    "showsValues",
    "tablesKeptInside",
  ],
  ...["tool", "name", "version", "standard", "ruleSetHash", "asOf"],
  ...["inputs", "path", "sha256", "bytes", "encoding", "entity", "records"],
  ...["summary", "accepted", "errors", "warnings", "infos"],
  ...[
    "ruleId",
    "messageId",
    "title",
    "severity",
    "blocking",
    "message",
    "fix",
    "whoFixes",
    "acknowledgedAs",
    "location",
    "citations",
  ],
  ...["exception", "as", "exceptionId", "reason", "approver", "approvedDate", "expiresDate"],
  ...["file", "sheet", "line", "column", "cell", "field", "recordId", "pointer", "document", "section"],
  ...["echo", "count", "places", "since", "because"],
  ...["tasks", "comparison", "previousAsOf", "fixed", "new", "remaining", "isComplete"],
  ...["findings", "acknowledged", "omitted", "byRule", "skipped"],
];
const rank = new Map(keyOrder.map((key, index) => [key, index]));

/** Objects whose keys are ids or names of columns: they stand in the order of the alphabet. */
const maps: ReadonlySet<string> = new Set(["byRule", "echo"]);

function ordered(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const compare = isMap
    ? ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)
    : ([a]: [string, unknown], [b]: [string, unknown]) => place(a) - place(b);
  return Object.fromEntries(entries.sort(compare).map(([key, each]) => [key, ordered(each, maps.has(key))]));
}

function place(key: string): number {
  return rank.get(key) ?? keyOrder.length;
}
