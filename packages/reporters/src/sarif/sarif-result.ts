import type { AcknowledgedFinding, Language, Location, ReportFinding } from "@juso/model";
import { findingKey } from "../compare-reports.ts";
import type { ReportView } from "../report-view.ts";
import { visibleText } from "../visible-text.ts";
import { reportWords } from "../words/report-words.ts";
import { sarifLevel } from "./sarif-level.ts";
import { type SarifFiles, sarifLocations } from "./sarif-location.ts";
import { sarifMessage } from "./sarif-message.ts";

/**
 * The findings of a report as SARIF results, in its order, then those that stay as they are, suppressed with their reason. What the report
 * leaves out has no result; the run's properties count it.
 */
export function sarifResults(
  view: ReportView,
  ruleIndex: ReadonlyMap<string, number>,
  files: SarifFiles,
): readonly object[] {
  const seen = new Map<string, number>();
  const { acknowledged = [], findings } = view.report;
  return [...findings, ...acknowledged].map((finding) => {
    const key = findingKey(finding);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return result(finding, view, `${key}:${number}`, ruleIndex.get(finding.ruleId), files);
  });
}

/** @param fingerprint the same in the report of another day, as long as the finding is. */
function result(
  finding: ReportFinding | AcknowledgedFinding,
  { fieldTitle, language }: ReportView,
  fingerprint: string,
  ruleIndex: number | undefined,
  files: SarifFiles,
): object {
  const { ruleId, severity, message, fix, location, count, places, since } = finding;
  const placed = (at: Location): readonly object[] => sarifLocations(at, files, fieldTitle(at)?.[language]);
  return {
    ruleId,
    ruleIndex,
    level: sarifLevel[severity],
    message: sarifMessage(message, fix),
    locations: placed(location),
    ...(count === undefined ? {} : { occurrenceCount: count }),
    ...(places === undefined ? {} : { relatedLocations: places.flatMap(placed) }),
    ...(since === undefined ? {} : { baselineState: since === "new" ? "new" : "unchanged" }),
    ...("exception" in finding ? { suppressions: [suppression(finding, language)] } : {}),
    partialFingerprints: { "jusoFinding/v1": fingerprint },
    properties: propertiesOf(finding),
  };
}

function suppression({ exception }: AcknowledgedFinding, language: Language): object {
  const { acknowledgedAs, exception: words } = reportWords[language];
  return {
    kind: "external",
    status: "accepted",
    justification: visibleText(`${acknowledgedAs[exception.as]} ${words(exception)}`),
    properties: { as: exception.as },
  };
}

/** What SARIF has no property of its own for, by the names of the report. */
function propertiesOf({ messageId, blocking, whoFixes, location, echo }: ReportFinding): object {
  const { file: _, ...place } = location;
  return {
    ...{ messageId, blocking, whoFixes },
    ...place,
    ...(echo === undefined ? {} : { echo: Object.fromEntries(sortedEcho(echo)) }),
  };
}

function sortedEcho(echo: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(echo)
    .map(([column, value]): readonly [string, string] => [visibleText(column), value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
