import { reportProblem } from "./report-problem.ts";
import { linesOf, tableIn } from "./submission-table.ts";

/** What a command left that ended with exit code 2. */
export interface Refusal {
  readonly args: readonly string[];
  /** What was printed, or else the content of the file of `--out`. */
  readonly result: string;
  readonly notes: string;
}

const reportHeading = /^(?:【\d+\/\d+】|\[\d+\/\d+\]) /;
/** What is told besides: files that were not read, what is done so far, where the result is. */
const beside =
  /^(?:次のファイルはどの提出物にも入らない|These files belong to no submission|「.*」に書きました。$|Wrote ".*"\.$|【\d+\/\d+】 |\[\d+\/\d+\] )/;

/**
 * Why that is not how a refusal looks: one sentence and no result, or a sentence and the list of parameters that it counts. `juso validate`
 * of several paths gives a table that counts all, a report for each submission that can be read and a sentence for each path that cannot.
 */
export function refusalProblem({ args, result, notes }: Refusal): string | undefined {
  const noted = linesOf(notes);
  const notedTable = tableIn(noted);
  const said = (notedTable?.before ?? noted).filter((line) => !beside.test(line));
  const shown = linesOf(result.replace(/^\ufeff/, ""));
  const table = tableIn(shown) ?? notedTable;
  if (shown.length === 0 && table === undefined) {
    if (said.length === 1 || isList(said)) return undefined;
    // Without a word, several paths of which none can be read leave a sentence for each.
    return args.includes("validate") && args.includes("--quiet") && said.length > 0 ? undefined : "not one sentence";
  }
  if (!args.includes("validate")) return "printed a result all the same";
  const isJson = shown[0]?.startsWith("{") ?? notedTable !== undefined;
  const reports = isJson ? shown : shown.filter((line) => reportHeading.test(line));
  const wrong = isJson ? reports.map(reportProblem).find((problem) => problem !== undefined) : undefined;
  if (wrong !== undefined) return `a line that is not a report: ${wrong}`;
  if (table === undefined) {
    if (!args.includes("--quiet")) return "printed a result all the same";
    return said.length === 0 || !isJson ? "reports without a table" : undefined;
  }
  if (isJson === (notedTable === undefined)) return "the table is not where it belongs";
  if (!isJson && table.before.length > 0) return "something stands before the table";
  const { all, accepted, refused, unread, rows } = table;
  if (all !== accepted + refused + unread || all !== rows) return "the table does not add up";
  if (reports.length !== accepted + refused) return `${reports.length} reports for ${accepted + refused} submissions`;
  return said.length === unread ? undefined : `${said.length} sentences for ${unread} that cannot be read`;
}

/**
 * Is it a sentence that counts what is wrong with parameters or missing among them, and an indented line for each? A last sentence may say
 * how a new file is made.
 */
function isList([heading = "", ...rest]: readonly string[]): boolean {
  const unquoted = heading.replace(/「[^」]*」|"[^"]*"/g, "");
  const counts = [...unquoted.matchAll(/(\d+)件|(\d+) (?:error|needed value|value)s?\b/g)].map(([, ja, en]) =>
    Number(ja ?? en),
  );
  const items = rest.filter((line) => /^ {2}\S/.test(line));
  const others = rest.filter((line) => !items.includes(line));
  const isCounted = items.length > 0 && items.length === counts.reduce((sum, count) => sum + count, 0);
  return (
    isCounted &&
    others.every((line, index) => index === 0 && line === rest.at(-1) && /juso grant parameters/.test(line))
  );
}
