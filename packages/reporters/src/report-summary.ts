import type { Report, ReportTask, WhoFixes } from "@juso/model";

/** The first answer of a report. `cleanInPart`: nothing was found, but some checks could not be made. `reasoned`: what was found stays as it is, with a reason. `noticed`: nothing but notices. */
export type Verdict = "clean" | "cleanInPart" | "reasoned" | "accepted" | "noticed" | "refused";

/** What somebody has to do. */
export interface Duty {
  readonly who: WhoFixes;
  /** Findings that stop acceptance, and others; notices are no duty. */
  readonly before: number;
  readonly after: number;
}

/** What a manager asks first, and the order of the work. */
export interface ReportSummary {
  readonly verdict: Verdict;
  /** What must be mended before the submission can be sent, in the order that saves most work. */
  readonly before: readonly ReportTask[];
  /** What can follow. */
  readonly after: readonly ReportTask[];
  readonly notices: readonly ReportTask[];
  /** Who has something to do, the one with most that blocks first. */
  readonly duties: readonly Duty[];
}

/** The summary that every form of a report begins with. */
export function summarise({ summary, skipped }: Report): ReportSummary {
  const { tasks } = summary;
  const before = tasks.filter(({ blocking }) => blocking);
  const after = tasks.filter(({ blocking, severity }) => !blocking && severity !== "info");
  const notices = tasks.filter(({ blocking, severity }) => !blocking && severity === "info");
  const clean = skipped.length > 0 ? "cleanInPart" : summary.acknowledged === undefined ? "clean" : "reasoned";
  return {
    verdict: !summary.accepted
      ? "refused"
      : tasks.length === 0
        ? clean
        : before.length + after.length === 0
          ? "noticed"
          : "accepted",
    before,
    after,
    notices,
    duties: duties(before, after),
  };
}

function duties(before: readonly ReportTask[], after: readonly ReportTask[]): readonly Duty[] {
  const people = [...new Set([...before, ...after].map(({ whoFixes }) => whoFixes))];
  const sum = (tasks: readonly ReportTask[], who: WhoFixes): number =>
    tasks.reduce((total, { whoFixes, count }) => (whoFixes === who ? total + count : total), 0);
  return people
    .map((who): Duty => ({ who, before: sum(before, who), after: sum(after, who) }))
    .sort((a, b) => b.before - a.before || b.after - a.after);
}
