import type { Location, Report, ReportFinding, ReportInput } from "@juso/model";
import { escapedJson } from "./visible-text.ts";

/**
 * The report as JSON text, UTF-8 ready, with a closing newline. Keys always stand in the order of the published schema,
 * counts by rule in the order of their ids, so that the same report is the same text.
 */
export function jsonReport(report: Report): string {
  return `${escapedJson(JSON.stringify(ordered(report), null, 2))}\n`;
}

/** The same report on one line, for JSON Lines. */
export function jsonReportLine(report: Report): string {
  return `${escapedJson(JSON.stringify(ordered(report)))}\n`;
}

function ordered(report: Report): Report {
  const { tool, standard, summary, omitted } = report;
  return {
    reportVersion: report.reportVersion,
    ...(report.submission === undefined ? {} : { submission: report.submission }),
    tool: { name: tool.name, version: tool.version },
    standard: { version: standard.version, ruleSetHash: standard.ruleSetHash },
    asOf: report.asOf,
    inputs: report.inputs.map(orderedInput),
    summary: {
      accepted: summary.accepted,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      byRule: byKey(summary.byRule),
    },
    findings: report.findings.map(orderedFinding),
    omitted: { findings: omitted.findings, byRule: byKey(omitted.byRule) },
    skipped: report.skipped.map(({ ruleId, because }) => ({ ruleId, because })),
  };
}

function orderedInput(input: ReportInput): ReportInput {
  return {
    path: input.path,
    sha256: input.sha256,
    bytes: input.bytes,
    ...(input.encoding === undefined ? {} : { encoding: input.encoding }),
    ...(input.entity === undefined ? {} : { entity: input.entity }),
    records: input.records,
  };
}

function orderedFinding(finding: ReportFinding): ReportFinding {
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: finding.severity,
    blocking: finding.blocking,
    message: finding.message,
    fix: finding.fix,
    whoFixes: finding.whoFixes,
    location: orderedLocation(finding.location),
    citations: finding.citations.map(({ document, section }) => ({ document, section })),
    ...(finding.echo === undefined ? {} : { echo: byKey(finding.echo) }),
    ...(finding.count === undefined ? {} : { count: finding.count }),
    ...(finding.places === undefined ? {} : { places: finding.places.map(orderedLocation) }),
  };
}

const locationKeys = ["file", "sheet", "line", "column", "cell", "field", "recordId", "pointer"] as const;

function orderedLocation(location: Location): Location {
  const known = locationKeys.filter((key) => location[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, location[key]])) as Location;
}

function byKey<V>(values: { readonly [key: string]: V }): { readonly [key: string]: V } {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
