import type { Refusal } from "./refusal-problem.ts";
import { reportProblem } from "./report-problem.ts";
import { linesOf, tableIn } from "./submission-table.ts";

/**
 * Why what `juso validate --format json` printed is not a report of the published form, or a line for each of several submissions as the
 * table among the notes counts them; nothing when it is.
 */
export function printedReportsProblem({ args, result, notes }: Refusal): string | undefined {
  const problem = reportProblem(result);
  const table = tableIn(linesOf(notes));
  if (table === undefined && (problem === undefined || !args.includes("--quiet"))) return problem;
  const reports = linesOf(result);
  const wrong = reports.map(reportProblem).find((each) => each !== undefined);
  if (wrong !== undefined) return wrong;
  if (table === undefined || reports.length === table.accepted + table.refused) return undefined;
  return `${reports.length} reports for ${table.accepted + table.refused} submissions`;
}
