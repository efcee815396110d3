import { reportProblem } from "./report-problem.ts";

/** What a command left that ended with exit code 2. */
export interface Refusal {
  readonly args: readonly string[];
  /** What was printed, or else the content of the file of `--out`. */
  readonly result: string;
  readonly notes: string;
}

/** The last line of the table of several submissions, some of which cannot be read. */
const totals = [
  /^提出物 (\d+)個：提出できるもの (\d+)個、直す必要のあるもの (\d+)個、読めないもの (\d+)個$/,
  /^(\d+) submission\(s\): (\d+) can be sent, (\d+) need\(s\) mending, (\d+) cannot be read$/,
];
const tableHeading = /^(?:提出物|submission) +(?:結果|result) /;
const reportHeading = /^(?:【\d+\/\d+】|\[\d+\/\d+\]) /;
const beside =
  /^(?:次のファイルはどの提出物にも入らない|These files belong to no submission|「.*」に書きました。$|Wrote ".*"\.$)/;
/** Refused options show how they are meant, refused parameters each value. */
const longer = /使い方|Usage|パラメータ|parameter file/;

/**
 * Why that is not how a refusal looks: one sentence and no result. `juso validate` of several submissions gives a report for each that can
 * be read, a sentence for each that cannot, and a table that counts both.
 */
export function refusalProblem({ args, result, notes }: Refusal): string | undefined {
  const noted = lines(notes);
  const table = noted.findIndex((line) => tableHeading.test(line));
  const said = (table === -1 ? noted : noted.slice(0, table)).filter((line) => !beside.test(line));
  const shown = lines(result.replace(/^\ufeff/, ""));
  const total = totalIn(shown) ?? totalIn(noted);
  if (shown.length === 0 && total === undefined && said.length === 1) return undefined;
  if (!args.includes("validate")) {
    if (shown.length > 0) return "printed a result all the same";
    return longer.test(notes) ? undefined : "not one sentence";
  }
  if (shown.length === 0 && longer.test(notes)) return undefined;
  const isJson = shown[0]?.startsWith("{") ?? (total !== undefined && table !== -1);
  if (total === undefined) {
    if (!args.includes("--quiet")) return shown.length > 0 ? "printed a result all the same" : "not one sentence";
    if (said.length === 0 || (shown.length > 0 && !isJson)) return "reports without a table";
  }
  const reports = isJson ? shown : shown.filter((line) => reportHeading.test(line));
  const wrong = isJson ? reports.map(reportProblem).find((problem) => problem !== undefined) : undefined;
  if (wrong !== undefined) return `a line that is not a report: ${wrong}`;
  if (total === undefined) return undefined;
  const [all, accepted, refused, unread] = total as [number, number, number, number];
  if (all !== accepted + refused + unread) return "the table does not add up";
  if (reports.length !== accepted + refused) return `${reports.length} reports for ${accepted + refused} submissions`;
  return said.length === unread ? undefined : `${said.length} sentences for ${unread} that cannot be read`;
}

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** The numbers of the last line, when it is that of the table. */
function totalIn(all: readonly string[]): readonly number[] | undefined {
  const last = all.at(-1) ?? "";
  const found = totals.map((pattern) => pattern.exec(last)).find((match) => match !== null);
  return found?.slice(1).map(Number);
}
