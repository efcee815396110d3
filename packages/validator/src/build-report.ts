import type { CheckDefinition, Report, ReportException, ReportInput, Rule, Severity, Skipped } from "@juso/model";
import { structureChecks } from "@juso/structure";
import { readingChecks } from "@juso/tables";
import { confidentialFiles } from "./confidential-tables.ts";
import { exceptionChecks } from "./exception-checks.ts";
import type { Acknowledged } from "./exceptions.ts";
import type { FindingStore } from "./finding-store.ts";
import { renderFinding } from "./render-finding.ts";
import { reportTasks } from "./report-tasks.ts";
import { standingForAll } from "./standing-for-all.ts";
import { submissionChecks } from "./submission-checks.ts";
import type { FactCounter } from "./table-facts.ts";
import { coveredThroughout } from "./throughout.ts";
import type { ValidationOptions } from "./validation-options.ts";

/** Every check that a validation with these rules makes: reading, structure, the submission as a whole, rules. */
export function checksOf(rules: readonly Rule[]): readonly CheckDefinition[] {
  return [...readingChecks, ...structureChecks, ...submissionChecks, ...exceptionChecks, ...rules];
}

/** Puts everything that was found into one report. */
export function buildReport(
  options: ValidationOptions,
  store: FindingStore,
  acknowledged: readonly Acknowledged[],
  facts: FactCounter,
  inputs: readonly ReportInput[],
  skipped: readonly Skipped[],
  ruleSetHash: string,
): Report {
  const checks = checksOf(options.rules);
  const byId = new Map(checks.map((check) => [check.id, check]));
  const checkOf = (id: string): CheckDefinition => {
    const check = byId.get(id);
    if (!check) throw new Error(`no check is called ${id}`);
    return check;
  };
  const counts = store.counts();
  const kept = store.kept((group) => coveredThroughout(group, facts) !== undefined);
  const omitted = new Map(counts);
  for (const { finding, stands } of kept) {
    omitted.set(finding.checkId, omitted.get(finding.checkId)! - (stands?.count ?? 1));
  }
  const tasks = reportTasks(counts, kept, checkOf, options.language);
  const total = (severity: Severity): number =>
    [...counts].reduce((sum, [id, count]) => (checkOf(id).severity === severity ? sum + count : sum), 0);
  const secret = confidentialFiles(facts, options.profiles);
  const stays = acknowledgedCounts(acknowledged);
  const render = { language: options.language, showValues: options.showValues ?? false };
  return {
    reportVersion: 1,
    tool: options.tool,
    standard: { version: options.standardVersion, ruleSetHash },
    asOf: options.asOf,
    ...(options.showValues ? { showsValues: true } : {}),
    ...(facts.passedOver === 0 ? {} : { tablesKeptInside: facts.passedOver }),
    register: {
      asOf: options.register.asOf,
      ...(options.register.file === undefined ? {} : { file: options.register.file }),
    },
    inputs,
    summary: {
      accepted: !tasks.some(({ blocking }) => blocking),
      errors: total("error"),
      warnings: total("warning"),
      infos: total("info"),
      byRule: Object.fromEntries(counts),
      blocking: tasks.reduce((sum, { blocking, count }) => (blocking ? sum + count : sum), 0),
      tasks,
      ...(acknowledged.length === 0 ? {} : { acknowledged: stays }),
    },
    findings: kept.map(({ finding, stands }) => {
      const isConfidential = secret.has(finding.location.file);
      const rendered = renderFinding(finding, checkOf(finding.checkId), { ...render, isConfidential });
      const coverage = stands && coveredThroughout(stands, facts);
      return stands && coverage ? standingForAll(rendered, stands, coverage, options.language) : rendered;
    }),
    ...(acknowledged.length === 0
      ? {}
      : {
          acknowledged: acknowledged.slice(0, options.maxFindings ?? defaultMaxFindings).map((each) => {
            const isConfidential = secret.has(each.finding.location.file);
            const check = checkOf(each.finding.checkId);
            const rendered = renderFinding(each.finding, check, { ...render, isConfidential });
            const title = check.title[options.language];
            return { ...rendered, title, exception: reportedException(each, isConfidential) };
          }),
        }),
    omitted: {
      findings: [...omitted.values()].reduce((sum, count) => sum + count, 0),
      byRule: Object.fromEntries([...omitted].filter(([, count]) => count > 0)),
    },
    skipped: skipped.map(({ checkId, because }) => ({ ruleId: checkId, because: because[options.language] })),
  };
}

/** So many findings a report keeps unless it is told otherwise. */
export const defaultMaxFindings = 1000;

function acknowledgedCounts(all: readonly Acknowledged[]): NonNullable<Report["summary"]["acknowledged"]> {
  const byRule: Record<string, number> = {};
  for (const id of all.map(({ finding }) => finding.checkId).sort()) byRule[id] = (byRule[id] ?? 0) + 1;
  return { findings: all.length, byRule };
}

/** What the municipality says of a finding. The reason is meant for whoever reads the report; nothing is said about secret records. */
function reportedException(
  { as, exception: { approvedDate, approver, expiresDate, reason }, exceptionId }: Acknowledged,
  isConfidential: boolean,
): ReportException {
  return {
    as,
    ...(exceptionId === undefined || isConfidential ? {} : { exceptionId }),
    ...(isConfidential ? {} : { reason, approver }),
    approvedDate,
    ...(expiresDate === undefined ? {} : { expiresDate }),
  };
}
