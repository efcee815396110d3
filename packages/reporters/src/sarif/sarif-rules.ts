import { citedDocuments, type ReportFinding, type ReportTask } from "@juso/model";
import { citationText } from "../citation-text.ts";
import { findingsByRule } from "../report-causes.ts";
import type { ReportView } from "../report-view.ts";
import { stayingByRule } from "../staying-lines.ts";
import { reportWords } from "../words/report-words.ts";
import { sarifLevel } from "./sarif-level.ts";
import { sarifMessage } from "./sarif-message.ts";

/** A check as SARIF describes a rule. */
export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The checks that found something, in the order of the work, those whose findings stay as they are, then those that could not be made, of which a report knows the id alone. */
export function sarifRules(view: ReportView): readonly SarifRule[] {
  const { tasks } = view.report.summary;
  const findings = findingsByRule(view.report);
  const found = new Set(tasks.map(({ ruleId }) => ruleId));
  const staying = stayingByRule(view)
    .map(([first]) => first!)
    .filter(({ ruleId }) => !found.has(ruleId));
  for (const { ruleId } of staying) found.add(ruleId);
  const skipped = new Set(view.report.skipped.map(({ ruleId }) => ruleId).filter((id) => !found.has(id)));
  return [
    ...tasks.map((task) => describedRule(task, findings.get(task.ruleId)?.[0], view)),
    ...staying.map((finding) => describedRule(finding, finding, view)),
    ...[...skipped].map((id) => ({ id })),
  ];
}

function describedRule(
  task: Omit<ReportTask, "count">,
  finding: ReportFinding | undefined,
  { language }: ReportView,
): SarifRule {
  const { ruleId: id, title, severity, blocking, whoFixes } = task;
  const words = reportWords[language];
  const citations = finding?.citations ?? [];
  const basis = citations.map((citation) => citationText(citation, language)).join(words.separator);
  return {
    id,
    shortDescription: sarifMessage(title),
    help: sarifMessage(
      ...(basis === "" ? [] : [`${words.basis}${words.colon}${basis}`]),
      `${words.whoFixes}${words.colon}${words.people[whoFixes]}`,
    ),
    defaultConfiguration: { level: sarifLevel[severity] },
    properties: {
      blocking,
      whoFixes,
      citations: citations.map(({ document, section }) => ({
        document: citedDocuments[document]?.[language] ?? document,
        section,
      })),
    },
  };
}
