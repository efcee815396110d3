import type { CheckDefinition, Report, ReportInput, Rule, Severity, Skipped } from "@juso/model";
import { structureChecks } from "@juso/structure";
import { readingChecks } from "@juso/tables";
import { confidentialFiles } from "./confidential-tables.ts";
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
  return [...readingChecks, ...structureChecks, ...submissionChecks, ...rules];
}

/** Puts everything that was found into one report. */
export function buildReport(
  options: ValidationOptions,
  store: FindingStore,
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
  const render = { language: options.language, showValues: options.showValues ?? false };
  return {
    reportVersion: 1,
    tool: options.tool,
    standard: { version: options.standardVersion, ruleSetHash },
    asOf: options.asOf,
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
    },
    findings: kept.map(({ finding, stands }) => {
      const isConfidential = secret.has(finding.location.file);
      const rendered = renderFinding(finding, checkOf(finding.checkId), { ...render, isConfidential });
      const coverage = stands && coveredThroughout(stands, facts);
      return stands && coverage ? standingForAll(rendered, stands, coverage, options.language) : rendered;
    }),
    omitted: {
      findings: [...omitted.values()].reduce((sum, count) => sum + count, 0),
      byRule: Object.fromEntries([...omitted].filter(([, count]) => count > 0)),
    },
    skipped: skipped.map(({ checkId, because }) => ({ ruleId: checkId, because: because[options.language] })),
  };
}
