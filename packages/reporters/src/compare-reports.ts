import type { Report, ReportChange, ReportComparison, ReportFinding } from "@juso/model";

/**
 * The report with what changed since an earlier one of the same submission: each finding says whether it is new, and how many are gone.
 * A finding is the same when check, message, file, sheet, field and record are; where a record has no id, its line stands for it. Where
 * one of the reports left findings out, only the numbers are compared.
 */
export function comparedWith(report: Report, previous: Report): Report {
  const single = new Tally();
  const standing = new Tally();
  const ofPlace = new Tally();
  for (const finding of previous.findings) {
    if (finding.count === undefined) {
      single.add(identity(finding), 1);
      ofPlace.add(placeOf(finding), 1);
    } else standing.add(placeOf(finding), finding.count);
  }
  const matched = new Tally();
  const findings = report.findings.map((finding): ReportFinding => {
    const { ruleId, count } = finding;
    // A finding that stood for a whole column holds every single one of it, and the other way round.
    const known =
      count === undefined
        ? single.take(identity(finding), 1) || standing.take(placeOf(finding), 1)
        : standing.take(placeOf(finding), count) || ofPlace.take(placeOf(finding), count);
    matched.add(ruleId, known);
    return { ...finding, since: known > 0 ? "remaining" : "new" };
  });
  return { ...report, comparison: comparison(report, previous, matched), findings };
}

/** How many there are of each, and how many of them are left. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, count: number): void {
    this.#counts.set(key, this.of(key) + count);
  }

  /** Takes as many as are left, at most so many. @returns how many. */
  take(key: string, most: number): number {
    const taken = Math.min(this.of(key), most);
    this.#counts.set(key, this.of(key) - taken);
    return taken;
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

function comparison(report: Report, previous: Report, matched: Tally): ReportComparison {
  const isComplete = report.omitted.findings === 0 && previous.omitted.findings === 0;
  const ids = new Set([...Object.keys(previous.summary.byRule), ...Object.keys(report.summary.byRule)]);
  const byRule = Object.fromEntries(
    [...ids].sort().map((id): [string, ReportChange] => {
      const then = previous.summary.byRule[id] ?? 0;
      const now = report.summary.byRule[id] ?? 0;
      const isWhole = (previous.omitted.byRule[id] ?? 0) + (report.omitted.byRule[id] ?? 0) === 0;
      const remaining = isWhole ? matched.of(id) : Math.min(then, now);
      return [id, { fixed: then - remaining, new: now - remaining, remaining }];
    }),
  );
  const total = (part: keyof ReportChange): number =>
    Object.values(byRule).reduce((sum, change) => sum + change[part], 0);
  return {
    previousAsOf: previous.asOf,
    fixed: total("fixed"),
    new: total("new"),
    remaining: total("remaining"),
    isComplete,
    byRule,
  };
}

/** What makes a finding the same in another report of the same submission. */
export function findingKey(finding: ReportFinding): string {
  return finding.count === undefined ? identity(finding) : placeOf(finding);
}

function identity({ ruleId, messageId, location }: ReportFinding): string {
  const { file, sheet, field, recordId, cell, line, pointer } = location;
  return JSON.stringify([ruleId, messageId, file, sheet, field, recordId ?? cell ?? pointer ?? line]);
}

/** The column of a table that a finding is about. */
function placeOf({ ruleId, messageId, location: { file, sheet, field } }: ReportFinding): string {
  return JSON.stringify([ruleId, messageId, file, sheet, field]);
}
