import type { Report } from "@juso/model";
import { summarise } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { sarifArtifact } from "./sarif-artifact.ts";
import { sarifFiles } from "./sarif-location.ts";
import { sarifMessage } from "./sarif-message.ts";
import { sarifPlace } from "./sarif-place.ts";
import { sarifResults } from "./sarif-result.ts";
import { sarifRules } from "./sarif-rules.ts";

/** A report as a SARIF log with one run. It begins with what a manager asks first, in the run's own properties. */
export function sarifLog(view: ReportView): object {
  const { report, language } = view;
  const rules = sarifRules(view);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const place = sarifPlace(view);
  return {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        properties: summaryOf(report),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.skipped.map(({ ruleId, because }) => ({
              level: "warning",
              message: sarifMessage(because),
              associatedRule: { id: ruleId, index: ruleIndex.get(ruleId) },
            })),
          },
        ],
        tool: { driver: driver(report, view.language, rules) },
        language,
        originalUriBaseIds: place.bases,
        artifacts: report.inputs.map((input) => sarifArtifact(input, place)),
        results: sarifResults(view, ruleIndex, sarifFiles(report.inputs, place)),
      },
    ],
  };
}

function driver({ tool, standard }: Report, language: string, rules: readonly object[]): object {
  const { name, version } = tool;
  return {
    name,
    version,
    ...(isSemantic(version) ? { semanticVersion: version } : {}),
    language,
    rules,
    properties: { standard },
  };
}

/** Whether a version is one of Semantic Versioning 2.0, which SARIF asks of `semanticVersion`. */
function isSemantic(version: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(version);
}

/** The verdict, the numbers and the order of the work, by the names that the report itself has for them. */
function summaryOf(report: Report): object {
  const { summary, comparison, omitted, submission, asOf } = report;
  const { accepted, acknowledged, blocking, errors, warnings, infos, tasks } = summary;
  const { verdict, duties } = summarise(report);
  return {
    accepted,
    verdict,
    ...{ blocking, errors, warnings, infos },
    ...(comparison === undefined ? {} : { comparison }),
    duties,
    tasks,
    ...(acknowledged === undefined ? {} : { acknowledged }),
    omitted,
    ...(submission === undefined ? {} : { submission }),
    asOf,
  };
}
