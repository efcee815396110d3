/** The last line of the table of several submissions. */
const totals = [
  /^提出物 (\d+)個：提出できるもの (\d+)個、直す必要のあるもの (\d+)個(?:、読めないもの (\d+)個)?$/,
  /^(\d+) submissions?: (\d+) can be sent, (\d+) needs? mending(?:, (\d+) cannot be read)?$/,
];
const tableHeading = /^(?:提出物|submission) +(?:結果|result) /;

/** The table of several submissions: what it counts. */
export interface SubmissionTable {
  readonly all: number;
  readonly accepted: number;
  readonly refused: number;
  readonly unread: number;
  /** How many rows it has. */
  readonly rows: number;
  /** The lines above it. */
  readonly before: readonly string[];
}

/** The table of several submissions, when there is one among the lines. */
export function tableIn(all: readonly string[]): SubmissionTable | undefined {
  const start = all.findIndex((line) => tableHeading.test(line));
  const end = all.findIndex((line, index) => index > start && totals.some((pattern) => pattern.test(line)));
  if (start === -1 || end === -1) return undefined;
  const found = totals.map((pattern) => pattern.exec(all[end] as string)).find((match) => match !== null);
  const [count = 0, accepted = 0, refused = 0, unread = 0] = (found ?? [])
    .slice(1)
    .map((number) => Number(number ?? 0));
  return { all: count, accepted, refused, unread, rows: end - start - 1, before: all.slice(0, start) };
}

/** The lines of a text that hold something. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
