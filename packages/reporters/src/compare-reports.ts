import type { Report, ReportChange, ReportComparison, ReportFinding, ReportSubject } from "@juso/model";

/** What makes two reports those of different things, so that they are not to be compared. */
export type Difference = "municipality" | "fiscalYear" | "level";

/** Why a report is not of the same submission as an earlier one; nothing when it is, or when one of them does not say. */
export function differentSubjects({ subject }: Report, { subject: earlier }: Report): Difference | undefined {
  if (subject === undefined || earlier === undefined) return undefined;
  const differs = (key: keyof ReportSubject): boolean =>
    subject[key] !== undefined && earlier[key] !== undefined && subject[key] !== earlier[key];
  if (differs("municipalityCode")) return "municipality";
  if (differs("fiscalYear")) return "fiscalYear";
  return differs("level") ? "level" : undefined;
}

/**
 * The report with what changed since an earlier one of the same submission: each finding says whether it is new, and how many are gone
 * or stay as they are with a reason.
 * A finding is the same when check, message, file, sheet, field and record are; where a record has no id, its line stands for it. Where
 * one of the reports left findings of a check out, only their numbers are compared. The name of a submission's only file does not matter:
 * a workbook that was given back has another one.
 */
export function comparedWith(report: Report, previous: Report): Report {
  const isOneFile = report.inputs.length === 1 && previous.inputs.length === 1;
  const nameless = (finding: ReportFinding): ReportFinding => {
    const { file: _, ...location } = finding.location;
    return isOneFile ? { ...finding, location } : finding;
  };
  const isWhole = (id: string): boolean => (report.omitted.byRule[id] ?? 0) + (previous.omitted.byRule[id] ?? 0) === 0;
  const single = new Tally();
  const standing = new Tally();
  const ofPlace = new Tally();
  for (const finding of previous.findings.map(nameless)) {
    if (finding.count === undefined) {
      single.add(identity(finding), 1);
      ofPlace.add(placeOf(finding), 1);
    } else standing.add(placeOf(finding), finding.count);
  }
  const matched = new Tally();
  const findings = report.findings.map((finding): ReportFinding => {
    const { ruleId, count } = finding;
    if (!isWhole(ruleId)) return finding;
    const same = nameless(finding);
    // A finding that stood for a whole column holds every single one of it, and the other way round.
    const known =
      count === undefined
        ? single.take(identity(same), 1) || standing.take(placeOf(same), 1)
        : standing.take(placeOf(same), count) || ofPlace.take(placeOf(same), count);
    matched.add(ruleId, known);
    return { ...finding, since: known > 0 ? "remaining" : "new" };
  });
  const acknowledged = new Tally();
  for (const finding of (report.acknowledged ?? []).filter(({ ruleId }) => isWhole(ruleId))) {
    const same = nameless(finding);
    acknowledged.add(finding.ruleId, single.take(identity(same), 1) || standing.take(placeOf(same), 1));
  }
  return { ...report, comparison: comparison(report, previous, { matched, acknowledged }, isWhole), findings };
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

function comparison(
  report: Report,
  previous: Report,
  { acknowledged, matched }: { readonly matched: Tally; readonly acknowledged: Tally },
  isWhole: (id: string) => boolean,
): ReportComparison {
  const isComplete = report.omitted.findings === 0 && previous.omitted.findings === 0;
  const ids = new Set([...Object.keys(previous.summary.byRule), ...Object.keys(report.summary.byRule)]);
  const byRule = Object.fromEntries(
    [...ids].sort().map((id): [string, ReportChange] => {
      const then = previous.summary.byRule[id] ?? 0;
      const now = report.summary.byRule[id] ?? 0;
      const remaining = isWhole(id) ? matched.of(id) : Math.min(then, now);
      const gone = then - remaining;
      const most = report.summary.acknowledged?.byRule[id] ?? 0;
      const stays = isWhole(id) ? acknowledged.of(id) : Math.min(gone, most);
      const change = { fixed: gone - stays, new: now - remaining, remaining };
      return [id, stays === 0 ? change : { ...change, acknowledged: stays }];
    }),
  );
  const total = (part: keyof ReportChange): number =>
    Object.values(byRule).reduce((sum, change) => sum + (change[part] ?? 0), 0);
  const stays = total("acknowledged");
  return {
    previousAsOf: previous.asOf,
    fixed: total("fixed"),
    new: total("new"),
    remaining: total("remaining"),
    ...(stays === 0 ? {} : { acknowledged: stays }),
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
